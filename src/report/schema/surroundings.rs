use super::super::Input;
use indexmap::IndexMap;
use serde::Serialize;

/// A firm, or a group of like firms.
#[derive(Debug, Clone, PartialEq, Serialize)]
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
}

/// A place.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TerritoryData {
    /// What people read.
    pub title: Option<String>,
    /// The place it lies in.
    pub within: Option<String>,
    /// What its firms have of all arrangements, expected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub npv: Option<f64>,
}

/// A productive chain.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ChainData {
    /// What people read.
    pub title: Option<String>,
    /// The name of its sector.
    pub sector: Option<String>,
    /// From the first inputs to the last buyer.
    pub stages: Vec<String>,
    /// What its firms have of all arrangements, expected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub npv: Option<f64>,
}

/// Was the money of some arrangement worked out?
fn some_money(input: &Input) -> bool {
    input.measurements.money.arrangements.iter().any(|outcome| outcome.reading().is_some())
}

pub(super) fn firms(input: &Input) -> IndexMap<String, FirmData> {
    let model = input.model;
    let read = |(id, firm): (crate::model::Id<_>, &crate::model::Firm)| {
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
        };
        (firm.heading.name.clone(), data)
    };
    model.firms.iter().map(read).collect()
}

pub(super) fn territories(input: &Input) -> IndexMap<String, TerritoryData> {
    let territories = &input.model.territories;
    let read = |(id, territory): (crate::model::Id<_>, &crate::model::Territory)| {
        let within = territory.within.and_then(|id| territories.get(id));
        let data = TerritoryData {
            title: territory.heading.title.clone(),
            within: within.map(|within| within.heading.name.clone()),
            npv: input.measurements.money.totals.territories.get(id.index()).copied().filter(|_| some_money(input)),
        };
        (territory.heading.name.clone(), data)
    };
    territories.iter().map(read).collect()
}

pub(super) fn chains(input: &Input) -> IndexMap<String, ChainData> {
    let model = input.model;
    let read = |(id, chain): (crate::model::Id<_>, &crate::model::Chain)| {
        let sector = chain.sector.and_then(|id| model.sectors.get(id));
        let stages = chain.stages.iter().filter_map(|id| model.stages.get(*id));
        let data = ChainData {
            title: chain.heading.title.clone(),
            sector: sector.map(|sector| sector.heading.name.clone()),
            stages: stages.map(|stage| stage.heading.name.clone()).collect(),
            npv: input.measurements.money.totals.chains.get(id.index()).copied().filter(|_| some_money(input)),
        };
        (chain.heading.name.clone(), data)
    };
    model.chains.iter().map(read).collect()
}
