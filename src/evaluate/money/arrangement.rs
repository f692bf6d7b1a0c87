//! The figures of an arrangement.

use super::accounts::{Accounts, Of, Sums, present};
use super::brought::Brought;
use super::cash_flow::{payback, rates_of_return};
use super::commitments::commitments;
use super::leave::Alone;
use super::means::Means;
use super::publish::Varying;
use super::reading::*;
use super::statistics::Figures;
use super::together::Found;
use super::verdict::{Grounds, verdict};
use super::{Value, member};
use crate::evaluate::Sampling;
use crate::evaluate::expressions::{Problem, Reckoner};
use crate::evaluate::ledger::{Row, Timeline};
use crate::model::{Id, Party, Sharing};
use indexmap::IndexMap;

/// The tools that every figure is worked out with.
type Tools<'r, 'm> = (&'r mut Reckoner<'m>, &'r mut Timeline, &'r Means);

/// Columns of an action or of the coordination, by their numbers.
struct Columns {
    npv: usize,
    benefit: usize,
    cost: usize,
}

/// Everything; `None` where a figure is not finite.
pub(super) fn read<'m>(
    accounts: &Accounts<'m>,
    reckoner: &mut Reckoner<'m>,
    timeline: &mut Timeline,
    (means, found): (&Means, &Found),
    sampling: Option<&Sampling>,
) -> Option<(MoneyReading, Varying)> {
    sharing_holds(accounts, reckoner, means)?;
    let sums = Sums::of(accounts, &accounts.all, reckoner, timeline, means);
    let alone = Alone::of(accounts, reckoner, timeline, means);
    let Layout { wanted, members: figures, whole, parts, brought, society } =
        layout(accounts, &sums, &alone, (reckoner, timeline, means));
    let varying = varying(&wanted, &figures, &whole, &parts, society);
    let stats = wanted.of(reckoner, means, sampling)?;
    let lacking: f64 = figures.iter().map(member::MemberFigures::lacking_in_all).sum();
    let (members, pivotal) = member::readings(accounts, figures, &stats, (&alone, found), (reckoner, timeline, means));
    let of = |columns: &Columns| ActionMoney {
        npv: stats[columns.npv].0,
        annual_benefit: stats[columns.benefit].0,
        annual_cost: stats[columns.cost].0,
    };
    let (advantages, obstacles) = brought.read(&stats);
    let total = of(&whole);
    let apart = alone.total(&accounts.declared);
    let social_npv = stats[society].0;
    let worth = alone.together(accounts, &accounts.declared, &sums);
    let (years, flows) = years(accounts, reckoner, means, timeline.horizon);
    let annuity = timeline.annuity(&mut reckoner.program).certain();
    let mut tools: Tools<'_, 'm> = (reckoner, timeline, means);
    let (funders, support_declared) = funders(accounts, &mut tools);
    let outsiders = outsiders(accounts, &mut tools);
    let ratios = ratios(accounts, &mut tools);
    let (lacking_unfunded, npv_unfunded) = unfunded(accounts, &alone, &mut tools, (lacking, total.npv.mean));
    let grounds = Grounds {
        social_gain: social_npv.mean - apart,
        lacking: [lacking, lacking_unfunded],
        npv_unfunded,
        alone: apart,
        scale: ratios.scale + apart,
    };
    let mut by_action: Vec<ActionMoney> = parts.iter().map(of).collect();
    let coordination = by_action.remove(0);
    let reading = MoneyReading {
        has_lines: !accounts.lines.is_empty(),
        shared_by_contribution: matches!(accounts.arrangement.sharing, Sharing::Shapley(_))
            && found.contribution.is_none(),
        contribution: None,
        stability: None,
        members,
        worth,
        annual_benefit: total.annual_benefit,
        annual_cost: total.annual_cost,
        npv: total.npv,
        social_npv,
        spillover: outsiders.iter().fold(0.0, |sum, outsider| sum + outsider.count as f64 * outsider.npv),
        outsiders,
        funders,
        by_action,
        coordination,
        advantages,
        obstacles,
        irr_all: rates_of_return(&flows),
        first_flow_positive: flows.iter().find(|flow| **flow != 0.0).is_some_and(|flow| *flow > 0.0),
        payback: payback(&flows),
        benefit_cost_ratio: ratios.benefit_cost,
        appropriability: ratios.appropriability,
        support_needed: lacking,
        annual_support_needed: annuity.map(|annuity| lacking * annuity),
        annuity,
        support_declared,
        support_after_resharing: none_below(apart - total.npv.mean, grounds.scale),
        social_gain: grounds.social_gain,
        verdict: verdict(&grounds),
        pivotal,
        not_worth_it: not_worth_it(accounts, &sums, &alone),
        out_of_reach: (0..accounts.all.can.len()).filter(|action| !accounts.all.can[*action]).collect(),
        tiers: tiers(accounts, means),
        commitments: commitments(accounts, tools),
        best_size: None,
        years,
    };
    Some((reading, varying))
}

/// The columns behind the figures, for those who ask.
fn varying(
    wanted: &Figures,
    members: &[member::MemberFigures],
    whole: &Columns,
    parts: &[Columns],
    society: usize,
) -> Varying {
    let values = wanted.values();
    let of = |columns: &Columns| [columns.npv, columns.benefit, columns.cost].map(|number| values[number]);
    Varying {
        members: members.iter().map(|member| (member.firm, member.columns.map(|number| values[number]))).collect(),
        whole: Some(of(whole)),
        actions: parts.iter().skip(1).map(of).collect(),
        social_npv: Some(values[society]),
    }
}

/// Every figure whose spread is told, and under which numbers.
struct Layout {
    wanted: Figures,
    members: Vec<member::MemberFigures>,
    whole: Columns,
    /// Coordination, then the actions.
    parts: Vec<Columns>,
    brought: Brought,
    society: usize,
}

fn layout<'m>(
    accounts: &Accounts<'m>,
    sums: &Sums,
    alone: &Alone,
    (reckoner, timeline, means): (&mut Reckoner<'m>, &mut Timeline, &Means),
) -> Layout {
    let mut wanted = Figures::default();
    let members = member::figures(accounts, sums, alone, (reckoner, timeline, means), &mut wanted);
    let every = |row: &&Row| row.standing == Standing::Member;
    let whole = columns(accounts.all.rows.iter().filter(every), reckoner, timeline, &mut wanted);
    let mut parts = Vec::new();
    for action in std::iter::once(None).chain((0..accounts.arrangement.actions.len()).map(Some)) {
        let rows = accounts.all.rows.iter().filter(every).filter(|row| accounts.action_of(row) == action);
        parts.push(columns(rows, reckoner, timeline, &mut wanted));
    }
    let brought = Brought::of(accounts, reckoner, timeline, &mut wanted);
    let society: Vec<(Value, f64)> =
        accounts.all.rows.iter().flat_map(|row| present(reckoner, timeline, row, Of::Society)).collect();
    let society = wanted.add(reckoner.program.linear(0.0, &society));
    Layout { wanted, members, whole, parts, brought, society }
}

/// The columns that the figures will most likely need: those they need if no action that varies pays alone.
pub(super) fn likely_columns<'m>(
    accounts: &Accounts<'m>,
    reckoner: &mut Reckoner<'m>,
    timeline: &mut Timeline,
) -> Vec<Value> {
    let means = Means::default();
    let sums = Sums::of(accounts, &accounts.all, reckoner, timeline, &means);
    let alone = Alone::of(accounts, reckoner, timeline, &means);
    layout(accounts, &sums, &alone, (reckoner, timeline, &means)).wanted.values().to_vec()
}

/// Weights have to make parts, at least in expectation.
fn sharing_holds(accounts: &Accounts<'_>, reckoner: &mut Reckoner<'_>, means: &Means) -> Option<()> {
    let (Some((least, sum)), Sharing::Proportional(weight)) = (accounts.all.weights, &accounts.arrangement.sharing)
    else {
        return Some(());
    };
    if means.expected(least) < 0.0 || means.expected(sum) <= 0.0 {
        reckoner.report(Problem::Weights(weight.place));
        return None;
    }
    Some(())
}

/// Present value of some rows, and their benefits and costs as equal yearly amounts.
fn columns<'r>(
    rows: impl Iterator<Item = &'r Row>,
    reckoner: &mut Reckoner<'_>,
    timeline: &mut Timeline,
    wanted: &mut Figures,
) -> Columns {
    let (mut all, mut benefits, mut costs) = (Vec::new(), Vec::new(), Vec::new());
    for row in rows {
        let terms = present(reckoner, timeline, row, Of::All);
        match row.nature {
            Nature::Benefit => benefits.extend_from_slice(&terms),
            Nature::Cost | Nature::Payment => costs.extend(terms.iter().map(|(value, factor)| (*value, -factor))),
            Nature::Transfer => {}
        }
        all.extend(terms);
    }
    let annuity = timeline.annuity(&mut reckoner.program);
    let program = &mut reckoner.program;
    let mut yearly = |terms: &[(Value, f64)]| {
        let present = program.linear(0.0, terms);
        wanted.add(program.times(present, annuity))
    };
    let (benefit, cost) = (yearly(&benefits), yearly(&costs));
    Columns { npv: wanted.add(reckoner.program.linear(0.0, &all)), benefit, cost }
}

/// Expected money by year, and the members' net flows.
fn years(
    accounts: &Accounts<'_>,
    reckoner: &mut Reckoner<'_>,
    means: &Means,
    horizon: u32,
) -> (Vec<YearMoney>, Vec<f64>) {
    let none = |year| YearMoney { year, benefit: 0.0, cost: 0.0, funders: 0.0, transfers: 0.0, net: 0.0 };
    let mut years: Vec<YearMoney> = (0..=horizon).map(none).collect();
    for row in &accounts.all.rows {
        for part in &row.parts {
            for (year, factor) in &part.times.years {
                let amount = means.expected(reckoner.program.times(part.all, *factor));
                let year = &mut years[*year as usize];
                match (row.standing, row.nature) {
                    (Standing::Member, Nature::Benefit) => year.benefit += amount,
                    (Standing::Member, Nature::Cost | Nature::Payment) => year.cost -= amount,
                    (Standing::Member, Nature::Transfer) => year.transfers += amount,
                    (Standing::Funder, _) => year.funders -= amount.min(0.0),
                    (Standing::Outsider, _) => {}
                }
                if row.standing == Standing::Member {
                    year.net += amount;
                }
            }
        }
    }
    let flows = years.iter().map(|year| year.net).collect();
    (years, flows)
}

/// What each party pays that is no member, and what funders put in for the members.
fn funders(accounts: &Accounts<'_>, (reckoner, timeline, means): &mut Tools<'_, '_>) -> (Vec<FunderMoney>, f64) {
    let mut all: IndexMap<(u8, usize), FunderMoney> = IndexMap::new();
    let mut declared = 0.0;
    for row in accounts.all.rows.iter().filter(|row| row.standing == Standing::Funder) {
        let value = means.of_terms(&present(reckoner, timeline, row, Of::Society));
        let key = match row.party {
            Party::Firm(firm) => (0, firm.index()),
            Party::Institution(institution) => (1, institution.index()),
            Party::Programme(programme) => (2, programme.index()),
            Party::Parameter(parameter) => (3, parameter),
        };
        let funder = all.entry(key).or_insert(FunderMoney { party: row.party, outlay: 0.0, npv: 0.0 });
        funder.npv += value;
        funder.outlay -= value.min(0.0);
        if matches!(row.nature, Nature::Payment | Nature::Transfer) {
            declared -= value;
        }
    }
    (all.into_values().collect(), if declared == 0.0 { 0.0 } else { declared })
}

fn outsiders(accounts: &Accounts<'_>, (reckoner, timeline, means): &mut Tools<'_, '_>) -> Vec<OutsiderMoney> {
    let mut all: IndexMap<usize, OutsiderMoney> = IndexMap::new();
    for outsider in &accounts.outsiders {
        all.insert(outsider.firm.index(), OutsiderMoney { firm: outsider.firm, count: outsider.count, npv: 0.0 });
    }
    for row in accounts.all.rows.iter().filter(|row| row.standing == Standing::Outsider) {
        let Some(firm) = row.firm() else { continue };
        let value = means.of_terms(&present(reckoner, timeline, row, Of::Each));
        let count = reckoner.firms_of(firm);
        all.entry(firm.index()).or_insert(OutsiderMoney { firm: Id::new(firm.index()), count, npv: 0.0 }).npv += value;
    }
    all.into_values().collect()
}

struct Ratios {
    benefit_cost: Option<f64>,
    appropriability: Option<f64>,
    /// The absolute sum of all rows.
    scale: f64,
}

fn ratios(accounts: &Accounts<'_>, (reckoner, timeline, means): &mut Tools<'_, '_>) -> Ratios {
    let (mut benefit, mut cost, mut own, mut everybodys, mut scale) = (0.0, 0.0, 0.0, 0.0, 0.0);
    for row in &accounts.all.rows {
        let value = means.of_terms(&present(reckoner, timeline, row, Of::All));
        scale += value.abs();
        let is_member = row.standing == Standing::Member;
        match row.nature {
            Nature::Benefit => {
                benefit += if is_member { value } else { 0.0 };
                // A benefit below zero is a cost.
                everybodys += value.max(0.0);
                own += if is_member { value.max(0.0) } else { 0.0 };
            }
            Nature::Cost | Nature::Payment if is_member => cost -= value,
            Nature::Cost | Nature::Payment | Nature::Transfer => {}
        }
    }
    Ratios {
        benefit_cost: (cost.abs() > 1e-12 * scale).then(|| benefit / cost),
        appropriability: (everybodys > 0.0).then(|| own / everybodys),
        scale,
    }
}

/// What members would lack, and have in all, if nobody else paid.
fn unfunded(
    accounts: &Accounts<'_>,
    alone: &Alone,
    (reckoner, timeline, means): &mut Tools<'_, '_>,
    funded: (f64, f64),
) -> (f64, f64) {
    let Some(ledger) = &accounts.unfunded else { return funded };
    let mut npv_of = rustc_hash::FxHashMap::default();
    let mut total = 0.0;
    for row in ledger.rows.iter().filter(|row| row.standing == Standing::Member) {
        total += means.of_terms(&present(reckoner, timeline, row, Of::All));
        if let Some(firm) = row.firm() {
            *npv_of.entry(firm).or_insert(0.0) += means.of_terms(&present(reckoner, timeline, row, Of::Each));
        }
    }
    let lacking = accounts.declared.present().map(|(firm, count)| {
        let npv: f64 = npv_of.get(&firm).copied().unwrap_or(0.0);
        let lacking = (alone.worth(firm) - npv).max(-npv).max(0.0);
        if lacking <= 1e-9 * (npv.abs() + alone.worth(firm)) { 0.0 } else { count as f64 * lacking }
    });
    (lacking.sum(), total)
}

/// Actions that lose money together, or that members do better by apart.
fn not_worth_it(accounts: &Accounts<'_>, sums: &Sums, alone: &Alone) -> Vec<(usize, f64)> {
    let members: Vec<(Id<crate::model::Firm>, u64)> = accounts.declared.present().collect();
    let apart = |action: usize| -> f64 {
        let each = members.iter().zip(&alone.of);
        each.map(|((_, count), (_, actions))| *count as f64 * actions[action].max(0.0)).sum()
    };
    let all = sums.actions.iter().enumerate();
    all.filter(|(action, together)| **together < apart(*action).max(0.0) - 1e-9 * together.abs())
        .map(|(action, together)| (action, *together))
        .collect()
}

fn tiers(accounts: &Accounts<'_>, means: &Means) -> Vec<TierReached> {
    let mut tiers: Vec<TierReached> = Vec::new();
    for (line, reached) in &accounts.all.reached {
        let tier = TierReached {
            action: accounts.action_of_line(*line),
            place: reached.place,
            volume: means.expected(reached.volume),
            rate: means.expected(reached.rate),
            steps: reached.steps.iter().map(|step| means.expected(*step)).collect(),
        };
        if !tiers.contains(&tier) {
            tiers.push(tier);
        }
    }
    tiers
}

/// Zero where it is below, or too small to be anything.
fn none_below(value: f64, scale: f64) -> f64 {
    if value <= 1e-9 * scale { 0.0 } else { value }
}
