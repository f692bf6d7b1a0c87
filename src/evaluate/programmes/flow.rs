//! How many firms enter each phase and finish it.
//!
//! Every firm finishes a phase with the phase's rate, by itself: of n firms a binomial number. Where phases run side by
//! side and meet again, firms are kept apart by the phases they have finished, so that only those go on who finished all
//! that a phase follows. Firms that enter a phase from outside take that phase and what follows it.

use super::amount;
use super::times::Times;
use crate::evaluate::expressions::{Problem, Reckoner};
use crate::evaluate::program::{Binary, Unary, Value};
use crate::evaluate::sampling::StreamKey;
use crate::limits::MAX_PATHS;
use crate::model::Programme;

/// Firms by phase.
pub(super) struct Flow {
    /// All who enter from outside; `None` where nothing says how many.
    pub(super) intake: Option<Value>,
    /// Those who enter and those who finish each phase.
    pub(super) phases: Option<Vec<[Value; 2]>>,
    /// Each time that a phase comes again.
    pub(super) renewals: Vec<Vec<Again>>,
}

/// A phase that comes again.
pub(super) struct Again {
    pub(super) entrants: Value,
    pub(super) finishers: Value,
    /// 1 in the samples in which it falls within the horizon, else 0.
    pub(super) counts: Value,
}

/// Firms that have finished the same phases, as bits.
type Alike = (u128, Value);

/// What the flow through one programme is worked out with.
struct Course<'p> {
    programme: &'p Programme,
    rates: Vec<Value>,
    /// The phases before each, as bits.
    before: Vec<u128>,
    key: StreamKey,
    firms: Vec<[Value; 2]>,
}

impl Flow {
    /// `None` where an amount could not be worked out.
    pub(super) fn of<'m>(programme: &'m Programme, reckoner: &mut Reckoner<'m>, times: &Times) -> Option<Flow> {
        let mut rates = Vec::with_capacity(programme.phases.len());
        for phase in &programme.phases {
            rates.push(match &phase.completion {
                Some(rate) => amount(reckoner, rate, &phase.locals)?,
                None => Value::ONE,
            });
        }
        let key = StreamKey::of("programme").with(&programme.heading.name);
        let firms = vec![[Value::ZERO; 2]; programme.phases.len()];
        let mut course = Course { programme, rates, before: programme.before(), key, firms };
        let mut intakes = Vec::new();
        for (at, phase) in programme.phases.iter().enumerate() {
            let Some(intake) = &phase.intake else { continue };
            let firms = amount(reckoner, intake, &phase.locals)?;
            let whole = reckoner.program.one(Unary::Round, firms);
            let whole = reckoner.program.two(Binary::Max, whole, Value::ZERO);
            intakes.push((whole, 1.0));
            course.enter(reckoner, at, whole)?;
        }
        let renewals = (0..programme.phases.len()).map(|at| course.renewals(reckoner, times, at)).collect();
        let known = !intakes.is_empty();
        let intake = known.then(|| reckoner.program.linear(0.0, &intakes));
        Some(Flow { intake, phases: known.then_some(course.firms), renewals })
    }
}

impl Course<'_> {
    /// Sends firms through a phase and what follows it.
    fn enter(&mut self, reckoner: &mut Reckoner<'_>, entry: usize, firms: Value) -> Option<()> {
        let within = |at: usize| at == entry || self.before[at] & 1 << entry != 0;
        let way: Vec<usize> = self.programme.order.iter().copied().filter(|at| within(*at)).collect();
        let inside = way.iter().fold(0_u128, |all, at| all | 1 << at);
        let needs = |at: usize| {
            let follows = self.programme.phases[at].follows.iter().fold(0_u128, |all, other| all | 1 << other);
            if at == entry { 0 } else { follows & inside }
        };
        let needed: Vec<u128> = way.iter().map(|at| needs(*at)).collect();
        let mut all: Vec<Alike> = vec![(0, firms)];
        for (step, at) in way.iter().enumerate() {
            // What no later phase asks for need not be told apart any more.
            let asked = needed[step + 1..].iter().fold(0, |all, needs| all | needs);
            all = self.pass(reckoner, (entry, *at), needed[step], asked, &all);
            if all.len() > MAX_PATHS {
                reckoner.report(Problem::TooManyPaths(self.programme.heading.place));
                return None;
            }
        }
        Some(())
    }

    /// Lets those who have finished all that is needed into a phase; gives all firms as they stand afterwards.
    fn pass(
        &mut self,
        reckoner: &mut Reckoner<'_>,
        (entry, at): (usize, usize),
        needs: u128,
        asked: u128,
        all: &[Alike],
    ) -> Vec<Alike> {
        let place = self.programme.phases[at].heading.place;
        let name = |phase: usize| self.programme.phases[phase].heading.name.as_str();
        let key = self.key.with(name(at)).with(name(entry));
        let (mut entering, mut finishing) = (vec![(self.firms[at][0], 1.0)], vec![(self.firms[at][1], 1.0)]);
        let mut after: indexmap::IndexMap<u128, Vec<(Value, f64)>> = indexmap::IndexMap::new();
        for (done, firms) in all {
            if done & needs != needs {
                after.entry(done & asked).or_default().push((*firms, 1.0));
                continue;
            }
            let way = (0..self.before.len()).filter(|phase| done & 1 << phase != 0);
            let key = way.fold(key, |key, phase| key.with(name(phase)));
            let finish = reckoner.program.binomial(*firms, self.rates[at], key, place);
            entering.push((*firms, 1.0));
            finishing.push((finish, 1.0));
            after.entry((done | 1 << at) & asked).or_default().push((finish, 1.0));
            after.entry(done & asked).or_default().extend([(*firms, 1.0), (finish, -1.0)]);
        }
        let program = &mut reckoner.program;
        self.firms[at] = [program.linear(0.0, &entering), program.linear(0.0, &finishing)];
        after.into_iter().map(|(done, terms)| (done, program.linear(0.0, &terms))).collect()
    }

    /// As often as a phase that is renewed falls within the horizon: each time for those who finished it before.
    fn renewals(&self, reckoner: &mut Reckoner<'_>, times: &Times, at: usize) -> Vec<Again> {
        let Some((every, [_, ends])) = times.renewed_every[at].zip(times.phases[at]) else { return Vec::new() };
        let horizon = f64::from(reckoner.model.settings.horizon_years());
        let least = self.programme.phases[at].renewed_every.as_ref().and_then(shortest).unwrap_or(1.0);
        let phase = &self.programme.phases[at].heading;
        let key = self.key.with(&phase.name).with("renewed");
        let mut standing = self.firms[at][1];
        let mut all = Vec::new();
        // A hair more than the horizon: twelve twelfths of a year are a year.
        for time in 1..=((horizon / least) * (1.0 + 1e-9)).min(1200.0) as u64 {
            let due = reckoner.program.linear(0.0, &[(ends, 1.0), (every, time as f64)]);
            let counts = reckoner.program.two(Binary::AtMost, due, Value::Certain(horizon * (1.0 + 1e-9)));
            if counts.is_zero() {
                break;
            }
            let entrants = reckoner.program.times(counts, standing);
            let finishers = reckoner.program.binomial(entrants, self.rates[at], key.nth(time), phase.place);
            all.push(Again { entrants, finishers, counts });
            standing = finishers;
        }
        all
    }
}

/// The least value of a certain amount or of a range; no shorter than the month that the model stage asks for.
fn shortest(every: &crate::model::Expression) -> Option<f64> {
    let ends = if let crate::model::Node::Range(ends) = &every.node { ends.first()?.constant } else { every.constant };
    ends.map(|end| end.max(0.999 / 12.0))
}
