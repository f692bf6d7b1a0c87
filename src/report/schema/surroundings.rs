use super::super::Input;
use crate::evaluate::money::FirmMoney;
use crate::model::{Firm, Id, Model, Sector, Territory};
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Serialize;
use std::iter::successors;

/// A firm, or a group of like firms.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct FirmData {
    /// What people read.
    pub title: Option<String>,
    /// How many firms.
    pub count: u64,
    /// `micro`, `small`, `medium`, `large`.
    pub size: Option<String>,
    /// Does the size follow from the law and not from a declaration?
    pub size_inferred: bool,
    /// A name in `territories`.
    pub territory: Option<String>,
    /// The name of its sector.
    pub sector: Option<String>,
    /// The name of its stage.
    pub stage: Option<String>,
    /// What holds it back.
    pub restrictions: Vec<String>,
    /// What all its firms have of all arrangements, expected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub npv: Option<f64>,
    /// What they would take each by itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub npv_alone: Option<f64>,
    /// The difference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gain: Option<f64>,
}

/// A place.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct TerritoryData {
    /// What people read.
    pub title: Option<String>,
    /// The place it lies in.
    pub within: Option<String>,
    /// How many firms work in it; those of groups counted one by one.
    pub firms: u64,
    /// What its firms have of all arrangements.
    #[serde(flatten)]
    pub money: Option<TotalData>,
}

/// A line of business.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct SectorData {
    /// What people read.
    pub title: Option<String>,
    /// The sector it is part of.
    pub within: Option<String>,
    /// How many firms are of it or of a part of it; those of groups counted one by one.
    pub firms: u64,
    /// What its firms have of all arrangements.
    #[serde(flatten)]
    pub money: Option<TotalData>,
}

/// What several firms have of all arrangements together; without these keys where no money was worked out.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct TotalData {
    /// What they have of the arrangements, expected.
    pub npv: f64,
    /// What they would take each by itself.
    pub npv_alone: f64,
    /// The difference.
    pub gain: f64,
}

/// A total, where the money of some arrangement was worked out.
pub(super) fn total(input: &Input, money: Option<&FirmMoney>) -> Option<TotalData> {
    let money = money.filter(|_| some_money(input))?;
    Some(TotalData { npv: money.npv, npv_alone: money.npv_alone, gain: money.gain() })
}

/// Was the money of some arrangement worked out?
fn some_money(input: &Input) -> bool {
    input.measurements.money.arrangements.iter().any(|outcome| outcome.reading().is_some())
}

pub(super) fn firms(input: &Input) -> IndexMap<String, FirmData> {
    let model = input.model;
    let read = |(id, firm): (Id<Firm>, &Firm)| {
        let reading = input.measurements.firms.get(id.index());
        let size = reading.and_then(|reading| reading.size).or(firm.size.as_ref().map(|size| size.value));
        let total = input.measurements.money.totals.firms.get(id.index()).filter(|_| some_money(input));
        let territory = firm.territory.as_ref().and_then(|at| model.territories.get(at.value));
        let sector = firm.sector.as_ref().and_then(|at| model.sectors.get(at.value));
        let stage = firm.stage.as_ref().and_then(|at| model.stages.get(at.value));
        let data = FirmData {
            title: firm.heading.title.clone(),
            count: firm.count,
            size: size.map(|size| size.word().key()),
            size_inferred: reading.is_some_and(|reading| reading.inferred),
            territory: territory.map(|territory| territory.heading.name.clone()),
            sector: sector.map(|sector| sector.heading.name.clone()),
            stage: stage.map(|stage| stage.heading.name.clone()),
            restrictions: firm.restrictions.iter().map(|restriction| restriction.value.word().key()).collect(),
            npv: total.map(|total| total.npv),
            npv_alone: total.map(|total| total.npv_alone),
            gain: total.map(FirmMoney::gain),
        };
        (firm.heading.name.clone(), data)
    };
    model.firms.iter().map(read).collect()
}

pub(super) fn territories(input: &Input) -> IndexMap<String, TerritoryData> {
    let (model, territories) = (input.model, &input.model.territories);
    let counts = counted(model, territories.len(), |firm| {
        let at = firm.territory.as_ref().map(|at| at.value);
        successors(at, |id| territories[*id].within).map(Id::index).collect()
    });
    let read = |(id, territory): (Id<Territory>, &Territory)| {
        let within = territory.within.and_then(|id| territories.get(id));
        let data = TerritoryData {
            title: territory.heading.title.clone(),
            within: within.map(|within| within.heading.name.clone()),
            firms: counts[id.index()],
            money: total(input, input.measurements.money.totals.territories.get(id.index())),
        };
        (territory.heading.name.clone(), data)
    };
    territories.iter().map(read).collect()
}

pub(super) fn sectors(input: &Input) -> IndexMap<String, SectorData> {
    let model = input.model;
    let of = |firm: &Firm| model.sector_of(firm);
    let counts = counted(model, model.sectors.len(), |firm| {
        successors(of(firm), |id| model.sectors[*id].within).map(Id::index).collect()
    });
    let read = |(id, sector): (Id<Sector>, &Sector)| {
        let within = sector.within.and_then(|id| model.sectors.get(id));
        let data = SectorData {
            title: sector.heading.title.clone(),
            within: within.map(|within| within.heading.name.clone()),
            firms: counts[id.index()],
            money: total(input, input.measurements.money.totals.sectors.get(id.index())),
        };
        (sector.heading.name.clone(), data)
    };
    model.sectors.iter().map(read).collect()
}

/// How many firms each of so many things has.
fn counted(model: &Model, things: usize, of: impl Fn(&Firm) -> Vec<usize>) -> Vec<u64> {
    let mut counts = vec![0; things];
    for firm in model.firms.values() {
        let firms = firm.count;
        of(firm).into_iter().for_each(|thing| counts[thing] += firms);
    }
    counts
}
