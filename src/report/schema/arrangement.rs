use super::super::{Input, names};
use super::advantages::{self, AdvantageData, ObstacleData};
use super::institutions::{self, CompetencesData};
use super::money::{self, MemberMoneyData, MoneyData, StatData};
use super::readiness::{FactorData, readiness};
use super::structure::{StructureData, TiesData, structure, ties};
use crate::evaluate::{ArrangementReading, RestrictionReading, ResultReading};
use crate::model::{Action, Arrangement, ArrangementKind, Member, ResultDimension};
use indexmap::IndexMap;
use rustc_hash::FxHashSet;
use schemars::JsonSchema;
use serde::Serialize;

/// A network or an agreement.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ArrangementData {
    /// `network` or `agreement`.
    pub kind: &'static str,
    /// What people read.
    pub title: Option<String>,
    /// `horizontal_network`, `vertical_network`, `territorial_agreement`, `sector_agreement`.
    pub declared_type: Option<&'static str>,
    /// The same, as it follows from the data; null where they do not decide.
    pub inferred_type: Option<&'static str>,
    /// `micro`, `meso`, `macro`.
    pub level: &'static str,
    /// Who leads.
    pub structure: StructureData,
    /// Who takes part, by name.
    pub members: IndexMap<String, MemberData>,
    /// The matrix of expected results, by dimension.
    pub expected_results: IndexMap<&'static str, Vec<ResultData>>,
    /// What holds the members back.
    pub restrictions: Vec<RestrictionData>,
    /// What helps it to form, factor by factor.
    pub readiness: IndexMap<&'static str, FactorData>,
    /// The advantages of associating, and what brings them.
    pub advantages: IndexMap<String, AdvantageData>,
    /// The obstacles to it, and what they cost.
    pub obstacles: IndexMap<String, ObstacleData>,
    /// What the ties say, where they are declared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ties: Option<TiesData>,
    /// What it is for.
    pub objective: Option<String>,
    /// The firm or institution that keeps it together.
    pub promoter: Option<String>,
    /// `low`, `intermediate`, `high`.
    pub trust: Option<&'static str>,
    /// When its members look back, and at what (K-CRIT-2).
    pub feedback: Option<String>,
    /// The rules it has given itself.
    pub bylaws: Option<String>,
    /// How one enters and leaves.
    pub exit_rule: Option<String>,
    /// The names of the institutions that support it.
    pub institutions: Vec<String>,
    /// What they are competent for together, with who promotes it.
    pub competences: CompetencesData,
    /// The three capabilities, each with the institutions that have it.
    pub capabilities: IndexMap<String, Vec<String>>,
    /// What it comes to; without these keys where it was not worked out.
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub money: Option<MoneyData>,
}

/// A member.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct MemberData {
    /// How many firms of it.
    pub count: u64,
    /// What each of its firms can expect; without these keys where it was not worked out.
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub money: Option<MemberMoneyData>,
}

/// An expected result, and the action that pursues it; one for each action where there are several.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ResultData {
    /// `K-RES-…`; null for an action of the model's own that names no result.
    pub result: Option<&'static str>,
    /// `pursued` or `not_pursued`.
    pub status: &'static str,
    /// The name of the action within its arrangement.
    pub action: Option<String>,
    /// What the action brings in a year, where it was worked out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub annual_benefit: Option<StatData>,
    /// The standard action that would pursue it, where none does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suggestion: Option<&'static str>,
}

/// A restriction of some members.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct RestrictionData {
    /// Of K-FIRM-2.
    pub restriction: String,
    /// Names in `firms`.
    pub members: Vec<String>,
    /// `arrangement.action`; `membership` where taking part is enough.
    pub eased_by: Vec<String>,
    /// Does anything ease it?
    pub eased: bool,
}

pub(super) fn all(input: &Input) -> IndexMap<String, ArrangementData> {
    let read = |reading: &ArrangementReading| {
        let arrangement = input.model.arrangements.get(reading.id)?;
        Some((arrangement.heading.name.clone(), data(input, arrangement, reading)))
    };
    input.measurements.arrangements.iter().filter_map(read).collect()
}

fn data(input: &Input, arrangement: &Arrangement, reading: &ArrangementReading) -> ArrangementData {
    let model = input.model;
    let name = |cooperation| names::form(cooperation).name();
    let mut seen = FxHashSet::default();
    let members = arrangement.members.iter().filter(|member| seen.insert(member.firm)).enumerate();
    let of_member = |(number, member): (usize, &Member)| {
        let data = MemberData { count: member.count, money: money::member(input, reading.id, number) };
        (names::firm(model, member.firm).to_owned(), data)
    };
    let needed = arrangement.needed_competences.iter().map(|stated| stated.value.clone());
    let listed = arrangement.institutions.iter().filter_map(|stated| model.institutions.get(stated.value));
    ArrangementData {
        kind: match arrangement.kind {
            ArrangementKind::Network => "network",
            ArrangementKind::Agreement => "agreement",
        },
        title: arrangement.heading.title.clone(),
        declared_type: reading.typology.declared.map(name),
        inferred_type: reading.typology.inferred.map(name),
        level: reading.typology.level.name(),
        structure: structure(input, &reading.structure),
        members: members.map(of_member).collect(),
        expected_results: results(input, arrangement, reading),
        restrictions: reading.restrictions.iter().map(|reading| restriction(input, reading)).collect(),
        readiness: readiness(input, &reading.readiness),
        advantages: advantages::advantages(input, arrangement, reading),
        obstacles: advantages::obstacles(input, reading),
        ties: reading.ties.as_ref().map(|reading| ties(input, reading)),
        objective: arrangement.objective.as_ref().map(|objective| objective.value.clone()),
        promoter: arrangement.promoter.as_ref().map(|promoter| promoter.value.clone()),
        trust: arrangement.trust.as_ref().map(|trust| trust.value.word().en),
        feedback: arrangement.feedback.as_ref().map(|feedback| feedback.value.clone()),
        bylaws: arrangement.bylaws.as_ref().map(|bylaws| bylaws.value.clone()),
        exit_rule: arrangement.exit_rule.as_ref().map(|rule| rule.value.clone()),
        institutions: listed.map(|institution| institution.heading.name.clone()).collect(),
        competences: institutions::competences(model, &reading.cover, needed.collect()),
        capabilities: institutions::capabilities(model, &reading.cover),
        money: money::money(input, reading.id),
    }
}

fn results(
    input: &Input,
    arrangement: &Arrangement,
    reading: &ArrangementReading,
) -> IndexMap<&'static str, Vec<ResultData>> {
    let of = |dimension: ResultDimension| {
        let readings = reading.expected_results.iter().filter(move |result| result.dimension == dimension);
        (dimension.name(), readings.flat_map(|found| result(input, arrangement, reading, found)).collect())
    };
    ResultDimension::ALL.into_iter().map(of).collect()
}

fn result(
    input: &Input,
    arrangement: &Arrangement,
    reading: &ArrangementReading,
    found: &ResultReading,
) -> Vec<ResultData> {
    let empty = ResultData {
        result: found.result.map(|result| result.id),
        status: "not_pursued",
        action: None,
        annual_benefit: None,
        suggestion: None,
    };
    if found.pursued_by.is_empty() {
        return vec![ResultData { suggestion: found.result.map(|result| result.action), ..empty }];
    }
    let actions = found.pursued_by.iter().filter_map(|at| Some((*at, arrangement.actions.get(*at)?)));
    let pursued = |(at, action): (usize, &Action)| ResultData {
        status: "pursued",
        action: Some(action.heading.name.clone()),
        annual_benefit: money::annual_benefit(input, reading.id, at),
        ..empty.clone()
    };
    actions.map(pursued).collect()
}

fn restriction(input: &Input, reading: &RestrictionReading) -> RestrictionData {
    let action = |(id, at): &(_, usize)| {
        let arrangement = input.model.arrangements.get(*id)?;
        let action = arrangement.actions.get(*at)?;
        Some(format!("{}.{}", arrangement.heading.name, action.heading.name))
    };
    let membership = reading.by_membership.then(|| "membership".to_owned());
    RestrictionData {
        restriction: reading.restriction.word().key(),
        members: reading.members.iter().map(|id| names::firm(input.model, *id).to_owned()).collect(),
        eased_by: membership.into_iter().chain(reading.eased_by.iter().filter_map(action)).collect(),
        eased: reading.is_eased(),
    }
}
