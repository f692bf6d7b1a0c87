//! Money in other currencies, choices, schedules.

use super::{Meant, Problem, Reached, Reckoner, Schedule, Scope};
use crate::evaluate::program::{Binary, Value};
use crate::model::Expression;
use crate::source::Place;
use std::rc::Rc;

impl<'m> Reckoner<'m> {
    /// So many units of another currency.
    pub(super) fn foreign(
        &mut self,
        value: f64,
        currency: &str,
        power: i8,
        place: Place,
        scope: &Scope<'m, '_>,
    ) -> Meant<'m> {
        let rates = &self.model.rates;
        // That a rate is missing was said where the currency stands.
        let Some(rate) = rates.iter().find(|rate| rate.currency == currency) else { return self.nothing() };
        let open = Scope { firm: scope.firm, nth: scope.nth, year: scope.year, ..Scope::of_model() };
        let Some(rate) = self.amount(&rate.value, &open) else { return Meant::Nothing };
        self.program.at(Some(place));
        let raised = self.program.two(Binary::Power, rate, Value::Certain(f64::from(power)));
        Meant::Amount(self.program.times(raised, Value::Certain(value)))
    }

    /// `if … then … else …`.
    pub(super) fn choose(
        &mut self,
        arms: &'m [(Expression, Expression)],
        otherwise: &'m Expression,
        scope: &Scope<'m, '_>,
    ) -> Meant<'m> {
        let mut chosen: Vec<(Value, &'m Expression)> = Vec::new();
        let mut last = otherwise;
        for (condition, result) in arms {
            let Some(answer) = self.amount(condition, scope) else { return Meant::Nothing };
            match answer.certain() {
                Some(0.0) => {}
                Some(_) => {
                    last = result;
                    break;
                }
                None => chosen.push((answer, result)),
            }
        }
        let before = std::mem::take(&mut self.rests.on_leader);
        let mut meant = self.reckon(last, scope);
        let hangs = !chosen.is_empty();
        for (answer, result) in chosen.into_iter().rev() {
            let (then, otherwise) = (self.reckon(result, scope), meant);
            meant = match (&then, &otherwise) {
                (Meant::Amount(then), Meant::Amount(otherwise)) => {
                    Meant::Amount(self.program.choose(answer, *then, *otherwise))
                }
                (Meant::Answer(then), Meant::Answer(otherwise)) => {
                    Meant::Answer(self.program.choose(answer, *then, *otherwise))
                }
                (Meant::Nothing, _) | (_, Meant::Nothing) => return self.nothing(),
                _ => {
                    self.report(Problem::Uncertain(result.place));
                    return Meant::Nothing;
                }
            };
        }
        let is_open = scope.membership.is_some_and(super::Membership::is_open);
        self.leader_under_condition |= is_open && hangs && self.rests.on_leader;
        self.rests.on_leader |= before;
        meant
    }

    pub(super) fn tiers(
        &mut self,
        marginal: bool,
        steps: &'m [(Expression, Expression)],
        scope: &Scope<'m, '_>,
    ) -> Meant<'m> {
        let mut all = Vec::with_capacity(steps.len());
        for (from, rate) in steps {
            let (Some(from), Some(rate)) = (self.amount(from, scope), self.amount(rate, scope)) else {
                return Meant::Nothing;
            };
            all.push((from, rate));
        }
        Meant::Tiers(Rc::new(Schedule { marginal, steps: all }))
    }

    /// A schedule at a volume; an amount that stands for one is the same at any volume.
    pub(super) fn applied(
        &mut self,
        schedule: &'m Expression,
        volume: &'m Expression,
        place: Place,
        scope: &Scope<'m, '_>,
    ) -> Meant<'m> {
        let meant = self.reckon(schedule, scope);
        let outer = std::mem::take(&mut self.rests);
        let volume = self.amount(volume, scope);
        let on_firm = self.rests.on_firm;
        self.rests = self.rests.and(outer);
        let (Meant::Tiers(schedule), Some(volume)) = (&meant, volume) else {
            return match meant.amount() {
                Some(rate) => Meant::Amount(rate),
                None => self.nothing(),
            };
        };
        let rate = if schedule.marginal { self.marginal(schedule, volume) } else { self.whole(schedule, volume) };
        if !on_firm {
            let steps = schedule.steps.iter().map(|(from, _)| *from).collect();
            self.reached.push(Reached { place, volume, rate, steps });
        }
        Meant::Amount(rate)
    }

    /// What a schedule gives at one volume beyond what it gives at another. A plain number is one for the larger volume.
    pub(super) fn applied_beyond(
        &mut self,
        schedule: &'m Expression,
        [volume, alone]: [&'m Expression; 2],
        place: Place,
        scope: &Scope<'m, '_>,
    ) -> Meant<'m> {
        let together = self.applied(schedule, volume, place, scope).amount();
        let of_all = self.amount(volume, scope);
        let of_one = self.amount(alone, scope);
        let meant = self.reckon(schedule, scope);
        let (Some(together), Some(of_all), Some(of_one)) = (together, of_all, of_one) else { return self.nothing() };
        let Meant::Tiers(schedule) = &meant else {
            let larger = self.program.two(Binary::Less, of_one, of_all);
            return Meant::Amount(self.program.choose(larger, together, Value::ZERO));
        };
        let alone = if schedule.marginal { self.marginal(schedule, of_one) } else { self.whole(schedule, of_one) };
        Meant::Amount(self.program.minus(together, alone))
    }

    /// The rate of the highest step that the volume reaches; nothing below the first.
    fn whole(&mut self, schedule: &Schedule, volume: Value) -> Value {
        schedule.steps.iter().fold(Value::ZERO, |rate, (from, step)| {
            let reached = self.program.at_least(volume, *from);
            self.program.choose(reached, *step, rate)
        })
    }

    /// Each rate on its own slice, as the average over the whole volume.
    fn marginal(&mut self, schedule: &Schedule, volume: Value) -> Value {
        let mut total = Value::ZERO;
        for (index, (from, rate)) in schedule.steps.iter().enumerate() {
            let up_to = match schedule.steps.get(index + 1) {
                Some((next, _)) => self.program.two(Binary::Min, volume, *next),
                None => volume,
            };
            let slice = self.program.minus(up_to, *from);
            let slice = self.program.two(Binary::Max, Value::ZERO, slice);
            let part = self.program.times(slice, *rate);
            total = self.program.plus(total, part);
        }
        let none = self.program.two(Binary::AtMost, volume, Value::ZERO);
        let average = match none.certain() {
            Some(answer) if answer != 0.0 => Value::ZERO,
            _ => self.program.over(total, volume),
        };
        self.program.choose(none, Value::ZERO, average)
    }
}
