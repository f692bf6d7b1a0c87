use super::super::{Input, names};
use super::stability::{StabilityData, WindowData, stability};
use crate::evaluate::money::{ActionMoney, MemberMoney, MoneyReading, Outcome, PivotalMember, Stat, YearMoney};
use crate::model::{Arrangement, Id};
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Serialize;

/// An amount with its spread.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct StatData {
    /// The expected value.
    pub mean: f64,
    /// The standard deviation.
    pub sd: f64,
    /// One sample in twenty lies below.
    pub p5: f64,
    /// The middle.
    pub p50: f64,
    /// One sample in twenty lies above.
    pub p95: f64,
    /// Such as `PEN` or `PEN/year`; null where the model has no currency.
    pub unit: Option<String>,
}

/// The money of an arrangement; present values of the whole horizon, in the model's currency.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct MoneyData {
    /// What all members are worth together, taking only what pays.
    pub worth: f64,
    /// Expected money by year.
    pub years: Vec<YearData>,
    /// What outsiders have of it.
    pub spillover: f64,
    /// Firms in scope that do not take part.
    pub outsiders: Vec<OutsiderData>,
    /// Who pays without being a member, by name.
    pub funders: IndexMap<String, FunderData>,
    /// Members' rows, action by action.
    pub by_action: IndexMap<String, ActionData>,
    /// Members' rows outside any action.
    pub coordination: ActionData,
    /// Every rate of return above −1.
    pub irr_all: Vec<f64>,
    /// As an equal amount each year.
    pub annual_benefit: StatData,
    /// As an equal amount each year, net of funders.
    pub annual_cost: StatData,
    /// What all members have.
    pub npv: StatData,
    /// Members, outsiders and funders.
    pub social_npv: StatData,
    /// The rate of return, where there is exactly one.
    pub irr: Option<f64>,
    /// Is the first flow a gain?
    pub first_flow_positive: bool,
    /// Null beyond the horizon.
    pub payback_years: Option<f64>,
    /// Null where nothing is paid.
    pub benefit_cost_ratio: Option<f64>,
    /// Null where there are no benefits.
    pub appropriability: Option<f64>,
    /// Beyond the funding declared; without this key where members share by contribution.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_needed: Option<f64>,
    /// The same as an equal amount each year; without this key where the discount rate is uncertain, too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub annual_support_needed: Option<f64>,
    /// What funders put in.
    pub support_declared: f64,
    /// If members shared so that nobody loses.
    pub support_after_resharing: f64,
    /// Against everybody alone.
    pub social_gain: f64,
    /// `viable`, `viable_with_resharing`, `viable_with_support`, `not_viable`; as `support_needed`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verdict: Option<&'static str>,
    /// Members whose exit changes what the others have.
    pub pivotal_members: Vec<PivotalData>,
    /// How many members are needed and borne; without these keys where that was not worked out.
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub window: Option<WindowData>,
    /// Whether it holds together; without this key where that was not worked out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stability: Option<StabilityData>,
}

/// One year, members together.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct YearData {
    /// 0 is the start.
    pub year: u32,
    /// What comes in.
    pub benefit: f64,
    /// What members pay.
    pub cost: f64,
    /// What funders pay.
    pub funders: f64,
    /// What members receive by transfers, less what they give.
    pub transfers: f64,
    /// Of the members: benefit less cost, and transfers.
    pub net: f64,
}

/// An outsider, per firm.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct OutsiderData {
    /// A name in `firms`.
    pub firm: String,
    /// How many firms.
    pub count: u64,
    /// What each has of it.
    pub npv: f64,
}

/// A funder.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct FunderData {
    /// What it pays, at the social rate.
    pub outlay: f64,
    /// What it has in all.
    pub npv: f64,
}

/// An action.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ActionData {
    /// Members together.
    pub npv: StatData,
    /// As an equal amount each year.
    pub annual_benefit: StatData,
    /// As an equal amount each year.
    pub annual_cost: StatData,
}

/// A member whose exit changes what the others have.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct PivotalData {
    /// Who leaves.
    pub firm: String,
    /// Do the others then fall back on a schedule of rates?
    pub loses_tier: bool,
    /// The action with that schedule.
    pub tier_of: Option<String>,
    /// Whose reason to take part is gone.
    pub breaks: Vec<String>,
}

/// A member's money, per firm.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct MemberMoneyData {
    /// What it has as a member.
    pub npv: StatData,
    /// What it would have alone.
    pub npv_alone: StatData,
    /// The difference.
    pub gain: StatData,
    /// The chance that it has more than alone, 0…1.
    pub gain_probability: f64,
    /// Does taking part pay (K-CRIT-1)?
    pub participates: bool,
    /// What it would have if it left.
    pub npv_outside: Option<f64>,
    /// Is it better off outside?
    pub free_rides: bool,
    /// What it lacks to gain.
    pub support: f64,
    /// What the others are worth without it.
    pub worth_without: Option<f64>,
    /// Its part in what all have beyond what they have alone; null where there is no surplus.
    pub power: Option<f64>,
}

/// Units of money and of money a year.
struct Units {
    money: Option<String>,
    yearly: Option<String>,
}

impl Units {
    fn of(input: &Input) -> Units {
        let money = input.model.settings.currency.as_ref().map(|currency| currency.value.clone());
        Units { yearly: money.as_ref().map(|money| format!("{money}/year")), money }
    }
}

pub(super) fn stat(stat: &Stat, unit: &Option<String>) -> StatData {
    let Stat { mean, sd, p5, p50, p95 } = *stat;
    StatData { mean, sd, p5, p50, p95, unit: unit.clone() }
}

fn action(money: &ActionMoney, units: &Units) -> ActionData {
    ActionData {
        npv: stat(&money.npv, &units.money),
        annual_benefit: stat(&money.annual_benefit, &units.yearly),
        annual_cost: stat(&money.annual_cost, &units.yearly),
    }
}

/// The reading of an arrangement; `None` where its money was not worked out.
pub(super) fn reading<'i>(input: &'i Input, id: Id<Arrangement>) -> Option<&'i MoneyReading> {
    input.measurements.money.arrangements.get(id.index()).and_then(Outcome::reading)
}

/// What an action brings and saves in a year.
pub(super) fn annual_benefit(input: &Input, id: Id<Arrangement>, action: usize) -> Option<StatData> {
    let money = reading(input, id)?.by_action.get(action)?;
    Some(stat(&money.annual_benefit, &Units::of(input).yearly))
}

/// Present value of what the actions with an advantage bring.
pub(super) fn present_benefit(input: &Input, id: Id<Arrangement>, advantage: usize) -> Option<StatData> {
    let money = reading(input, id)?.advantages.get(advantage)?;
    Some(stat(&money.present_benefit, &Units::of(input).money))
}

/// What an obstacle costs in a year, and the members' part of it.
pub(super) fn obstacle(input: &Input, id: Id<Arrangement>, obstacle: usize) -> Option<(StatData, StatData)> {
    let money = reading(input, id)?.obstacles.get(obstacle)?;
    let yearly = Units::of(input).yearly;
    Some((stat(&money.annual_cost, &yearly), stat(&money.annual_cost_of_members, &yearly)))
}

pub(super) fn member(input: &Input, id: Id<Arrangement>, number: usize) -> Option<MemberMoneyData> {
    let reading = reading(input, id)?;
    let money: &MemberMoney = reading.members.get(number).filter(|_| !reading.shared_by_contribution)?;
    let unit = Units::of(input).money;
    let standing = reading.stability.as_ref().and_then(|stability| stability.members.get(number));
    Some(MemberMoneyData {
        npv: stat(&money.npv, &unit),
        npv_alone: stat(&money.npv_alone, &unit),
        gain: stat(&money.gain, &unit),
        gain_probability: money.gain_probability,
        participates: money.participates,
        npv_outside: money.npv_outside,
        free_rides: money.free_rides,
        support: money.support,
        worth_without: money.worth_without,
        power: standing.and_then(|standing| standing.power),
    })
}

pub(super) fn money(input: &Input, id: Id<Arrangement>) -> Option<MoneyData> {
    let reading = reading(input, id)?;
    let arrangement = &input.model.arrangements[id];
    let units = Units::of(input);
    let by_parts = !reading.shared_by_contribution;
    let outsiders = reading.outsiders.iter().map(|outsider| OutsiderData {
        firm: names::firm(input.model, outsider.firm).to_owned(),
        count: outsider.count,
        npv: outsider.npv,
    });
    let funders = reading.funders.iter().map(|funder| {
        (names::party(input.model, funder.party).to_owned(), FunderData { outlay: funder.outlay, npv: funder.npv })
    });
    let actions = arrangement.actions.iter().zip(&reading.by_action);
    let of_exit = |exit: &PivotalMember| pivotal(input, arrangement, exit);
    let window = reading.stability.as_ref().and_then(|stability| stability.window.as_ref());
    Some(MoneyData {
        worth: reading.worth,
        years: reading.years.iter().map(year).collect(),
        spillover: reading.spillover,
        outsiders: outsiders.collect(),
        funders: funders.collect(),
        by_action: actions.map(|(named, money)| (named.heading.name.clone(), action(money, &units))).collect(),
        coordination: action(&reading.coordination, &units),
        irr_all: reading.irr_all.clone(),
        annual_benefit: stat(&reading.annual_benefit, &units.yearly),
        annual_cost: stat(&reading.annual_cost, &units.yearly),
        npv: stat(&reading.npv, &units.money),
        social_npv: stat(&reading.social_npv, &units.money),
        irr: reading.irr(),
        first_flow_positive: reading.first_flow_positive,
        payback_years: reading.payback,
        benefit_cost_ratio: reading.benefit_cost_ratio,
        appropriability: reading.appropriability,
        support_needed: by_parts.then_some(reading.support_needed),
        annual_support_needed: reading.annual_support_needed.filter(|_| by_parts),
        support_declared: reading.support_declared,
        support_after_resharing: reading.support_after_resharing,
        social_gain: reading.social_gain,
        verdict: by_parts.then(|| reading.verdict.name()),
        pivotal_members: reading.pivotal.iter().map(of_exit).collect(),
        window: window.map(|window| WindowData::of(input, window)),
        stability: reading.stability.as_ref().map(|read| stability(input, arrangement, (reading, read))),
    })
}

fn year(of: &YearMoney) -> YearData {
    let YearMoney { year, benefit, cost, funders, transfers, net } = *of;
    YearData { year, benefit, cost, funders, transfers, net }
}

fn pivotal(input: &Input, arrangement: &Arrangement, exit: &PivotalMember) -> PivotalData {
    let action = exit.loses_tier.and_then(|action| arrangement.actions.get(action));
    PivotalData {
        firm: names::firm(input.model, exit.firm).to_owned(),
        loses_tier: action.is_some(),
        tier_of: action.map(|action| action.heading.name.clone()),
        breaks: exit.breaks.iter().map(|firm| names::firm(input.model, *firm).to_owned()).collect(),
    }
}
