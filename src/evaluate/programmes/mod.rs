//! Programmes of staged support (K-BACKUS-1): who finishes what, when, at what cost to whom, and who may enter.
//!
//! ```text
//! phases ── times ──▶ begins, ends ─╮
//!    └───── flow ───▶ firms ────────┼── costs ──▶ by payer ── run over samples ──▶ figures
//! ```

mod calendar;
mod costs;
mod eligibility;
mod flow;
mod publish;
mod reading;
mod shown;
mod times;

pub use reading::*;

pub(crate) use publish::publish;

use super::Sampling;
use super::expressions::{Reckoner, Scope};
use super::money::Spreads;
use super::program::{Binary, Stat, Value};
use crate::model::{Expression, LocalAssumption, Model, Phase, Programme};
use costs::Costs;
use flow::Flow;
use times::Times;

/// Reads every programme. Without sampling, only what is the same in every sample.
pub(super) fn read<'m>(
    model: &'m Model,
    reckoner: &mut Reckoner<'m>,
    sampling: Option<&Sampling>,
) -> Vec<ProgrammeReading> {
    let of = |(id, programme): (crate::model::Id<Programme>, &'m Programme)| ProgrammeReading {
        id,
        figures: figures(programme, reckoner, sampling),
        eligibility: eligibility::read(model, programme, reckoner, sampling),
    };
    model.programmes.iter().map(of).collect()
}

/// An amount of a phase, outside of any arrangement; an error where it rests on something that was reported.
fn amount<'m>(reckoner: &mut Reckoner<'m>, expression: &'m Expression, locals: &'m [LocalAssumption]) -> Option<Value> {
    let (meant, rests) = reckoner.fresh(expression, &Scope { locals, ..Scope::of_model() });
    meant.amount().filter(|_| !rests.broken)
}

/// An amount that is never below zero, whatever its law may draw.
fn not_below_zero<'m>(
    reckoner: &mut Reckoner<'m>,
    expression: &'m Expression,
    locals: &'m [LocalAssumption],
) -> Option<Value> {
    let value = amount(reckoner, expression, locals)?;
    Some(reckoner.program.two(Binary::Max, value, Value::ZERO))
}

/// Everything whose spread is wanted; `None` where a phase rests on what could not be worked out.
fn figures<'m>(
    programme: &'m Programme,
    reckoner: &mut Reckoner<'m>,
    sampling: Option<&Sampling>,
) -> Option<ProgrammeFigures> {
    if programme.is_incomplete || programme.phases.is_empty() {
        return None;
    }
    let times = Times::of(programme, reckoner)?;
    let flow = Flow::of(programme, reckoner, &times)?;
    let costs = Costs::of(programme, reckoner, &times, &flow)?;
    let mut wanted = Spreads::default();
    let plan = Wanted::of(programme, reckoner, (&times, &flow, &costs), &mut wanted);
    let stats = wanted.work_out(reckoner, sampling)?;
    Some(plan.figures(programme, &stats))
}

/// The numbers of the figures among those that are sampled.
struct Wanted {
    intake: Option<usize>,
    phases: Vec<PhaseNumbers>,
    duration: Option<usize>,
    cost: Option<usize>,
    paid_by: Vec<(Payer, usize)>,
}

/// Of one phase.
struct PhaseNumbers {
    flow: Option<[usize; 2]>,
    lasts: Option<usize>,
    times: Option<[usize; 2]>,
    cost: Option<usize>,
    renewals: Vec<[usize; 3]>,
}

impl Wanted {
    fn of<'m>(
        programme: &'m Programme,
        reckoner: &mut Reckoner<'m>,
        (times, flow, costs): (&Times, &Flow, &Costs),
        wanted: &mut Spreads,
    ) -> Wanted {
        let mut phases = Vec::with_capacity(programme.phases.len());
        for at in 0..programme.phases.len() {
            let renewals = flow.renewals[at].iter();
            phases.push(PhaseNumbers {
                flow: flow.phases.as_ref().map(|all| all[at].map(|value| wanted.add(value))),
                lasts: times.lengths[at].map(|value| wanted.add(value)),
                times: times.phases[at].map(|ends| ends.map(|value| wanted.add(value))),
                cost: costs.phases[at].map(|value| wanted.add(value)),
                renewals: renewals
                    .map(|one| [one.entrants, one.finishers, one.counts].map(|v| wanted.add(v)))
                    .collect(),
            });
        }
        let total = costs.total(reckoner);
        Wanted {
            intake: flow.intake.map(|value| wanted.add(value)),
            phases,
            duration: times.whole.map(|value| wanted.add(value)),
            cost: total.map(|value| wanted.add(value)),
            paid_by: costs.paid_by.iter().map(|(payer, value)| (*payer, wanted.add(*value))).collect(),
        }
    }

    fn figures(&self, programme: &Programme, stats: &[(Stat, f64)]) -> ProgrammeFigures {
        let stat = |number: usize| stats[number].0;
        let months = |number: usize| stat(number).times(12.0);
        let start = programme.start.as_ref().map(|start| start.value);
        let days = |[begins, ends]: [Stat; 2]| {
            let begins = calendar::days(start?, &begins)?;
            Some([begins, calendar::days(start?, &ends)?])
        };
        let renewal = |[entrants, finishers, counts]: &[usize; 3]| Renewal {
            entrants: stat(*entrants),
            finishers: stat(*finishers),
            probability: stat(*counts).mean,
        };
        let phase = |numbers: &PhaseNumbers| {
            let times = numbers.times.map(|[begins, ends]| [months(begins), months(ends)]);
            PhaseFigures {
                flow: numbers.flow.map(|[entrants, finishers]| [stat(entrants), stat(finishers)]),
                lasts: numbers.lasts.map(months),
                times,
                days: times.and_then(days),
                cost: numbers.cost.map(stat),
                renewals: numbers.renewals.iter().map(renewal).collect(),
            }
        };
        let phases: Vec<PhaseFigures> = self.phases.iter().map(phase).collect();
        let cost = self.cost.map(stat);
        ProgrammeFigures {
            intake: self.intake.map(stat),
            certificates: certificates(programme, &phases, cost),
            duration: self.duration.map(months),
            cost,
            paid_by: self.paid_by.iter().map(|(payer, number)| (*payer, stat(*number))).collect(),
            phases,
        }
    }
}

/// For each phase that certifies: how many, when, and what each cost, as the ratio of expected values.
fn certificates(programme: &Programme, phases: &[PhaseFigures], whole: Option<Stat>) -> Vec<Certificate> {
    let before = programme.before();
    let certifies = |(at, phase): (usize, &Phase)| {
        let level = phase.certification.as_ref()?.value;
        let figures = &phases[at];
        let certified = figures.flow.map(|[_, finishers]| finishers);
        let on_the_way: Option<f64> = (0..phases.len())
            .filter(|other| *other == at || before[at] & 1 << other != 0)
            .map(|other| phases[other].cost.map(|cost| cost.mean))
            .sum();
        let count = certified.map(|certified| certified.mean).filter(|count| *count > 0.0);
        Some(Certificate {
            phase: at,
            level,
            certified,
            time: figures.times.map(|[_, ends]| ends),
            cost_each: on_the_way.zip(count).map(|(cost, count)| cost / count),
            programme_cost_each: whole.zip(count).map(|(cost, count)| cost.mean / count),
        })
    };
    programme.phases.iter().enumerate().filter_map(certifies).collect()
}
