//! Lists: the members, some of them, and what is asked of all of them.

use super::{Element, Meant, Problem, Reckoner, Scope};
use crate::evaluate::program::{Binary, Value};
use crate::model::{Expression, FirmTable, Function, Id};
use crate::source::Place;

impl<'m> Reckoner<'m> {
    /// All who take part.
    pub(super) fn members(&mut self, place: Place, scope: &Scope<'m, '_>) -> Meant<'m> {
        self.rests.on_members = true;
        let Some(membership) = scope.membership else {
            self.report(Problem::Nobody(place));
            return Meant::Nothing;
        };
        Meant::List(membership.present().map(|(firm, count)| Element::firms(firm, count)).collect())
    }

    /// All rows of a table, whoever takes part.
    pub(super) fn rows(&self, table: Id<FirmTable>) -> Meant<'m> {
        let rows = self.model.tables[table].rows.iter();
        Meant::List(rows.map(|firm| Element::firms(*firm, self.firms_of(*firm))).collect())
    }

    pub(super) fn count(&mut self, list: &'m Expression, scope: &Scope<'m, '_>) -> Meant<'m> {
        let Some(elements) = self.reckon(list, scope).list() else { return self.nothing() };
        let terms: Vec<(Value, f64)> = elements.iter().map(|element| (element.firms, 1.0)).collect();
        Meant::Amount(self.program.linear(0.0, &terms))
    }

    /// Those of a list that meet a condition; an uncertain condition lets each in where it holds.
    pub(super) fn filtered(&mut self, list: Meant<'m>, condition: &'m Expression, scope: &Scope<'m, '_>) -> Meant<'m> {
        let Meant::List(elements) = list else { return self.nothing() };
        let mut left: Vec<Element<'m>> = Vec::new();
        for element in elements.iter() {
            let mut answers: Vec<Element<'m>> = Vec::new();
            self.of_element(element, scope, &mut |reckoner, _, scope| reckoner.reckon(condition, scope), &mut answers);
            for answered in answers {
                let Some(answer) = answered.of.amount() else { return self.nothing() };
                let firms = self.program.times(answered.firms, answer);
                if !firms.is_zero() {
                    left.push(Element { firms, of: element.of.clone(), ..answered });
                }
            }
        }
        Meant::List(left.into())
    }

    pub(super) fn is_in(&mut self, one: &Meant<'m>, list: &Meant<'m>) -> Meant<'m> {
        let (Meant::Firm(firm), Meant::List(elements)) = (one, list) else { return self.nothing() };
        let found = elements.iter().find(|element| element.firm == Some(*firm));
        Meant::Answer(match found.map(|element| element.firms) {
            None => Value::ZERO,
            Some(Value::Certain(firms)) => Value::Certain(f64::from(u8::from(firms > 0.0))),
            Some(firms) => self.program.two(Binary::Less, Value::ZERO, firms),
        })
    }

    /// `sum(members.sales)`: worked out once for each membership where it speaks of no single firm.
    pub(super) fn over_list(
        &mut self,
        function: Function,
        arguments: &'m [Expression],
        place: Place,
        scope: &Scope<'m, '_>,
    ) -> Meant<'m> {
        let members = scope.membership.map_or(0, super::Membership::mark);
        let key = (place, scope.action.map(|action| action.heading.place), members);
        if let Some((meant, rests, reached)) = self.lists.get(&key).cloned() {
            self.rests = self.rests.and(rests);
            self.reached.extend(reached);
            return meant;
        }
        let outer = std::mem::take(&mut self.rests);
        let before = self.reached.len();
        let mut elements: Vec<Element<'m>> = Vec::new();
        for argument in arguments {
            let meant = self.reckon(argument, scope);
            match meant.list() {
                Some(list) => elements.extend(list.iter().cloned()),
                None if matches!(meant, Meant::Nothing) => self.rests.broken |= !self.rests.absent,
                None => elements.push(Element::plain(meant)),
            }
        }
        let meant =
            if self.rests.broken || self.rests.absent { Meant::Nothing } else { self.gathered(function, &elements) };
        let rests = std::mem::replace(&mut self.rests, outer);
        self.rests = self.rests.and(rests);
        if !rests.on_firm && !rests.on_year && !rests.broken {
            self.lists.insert(key, (meant.clone(), rests, self.reached[before..].to_vec()));
        }
        meant
    }

    fn gathered(&mut self, function: Function, elements: &[Element<'m>]) -> Meant<'m> {
        let counted: Vec<(Value, f64)> = elements.iter().map(|element| (element.firms, 1.0)).collect();
        if function == Function::Count {
            return Meant::Amount(self.program.linear(0.0, &counted));
        }
        let Some(amounts) = elements.iter().map(|element| element.of.amount()).collect::<Option<Vec<Value>>>() else {
            return self.nothing();
        };
        let pairs = elements.iter().map(|element| element.firms).zip(amounts);
        if matches!(function, Function::Min | Function::Max) {
            let binary = if function == Function::Min { Binary::Min } else { Binary::Max };
            return self.extreme(binary, pairs);
        }
        let terms: Vec<(Value, f64)> = pairs
            .map(|(firms, amount)| match firms.certain() {
                Some(firms) => (amount, firms),
                None => (self.program.times(firms, amount), 1.0),
            })
            .collect();
        let total = self.program.linear(0.0, &terms);
        if function == Function::Mean {
            let count = self.program.linear(0.0, &counted);
            return Meant::Amount(self.mean(total, count));
        }
        Meant::Amount(total)
    }

    /// Of nobody: no amount, as with `sum`, `min` and `max`. A firm alone is often nobody of whom a line speaks.
    fn mean(&mut self, total: Value, count: Value) -> Value {
        let nobody = self.program.two(Binary::Equal, count, Value::ZERO);
        match nobody.certain() {
            Some(answer) if answer != 0.0 => Value::ZERO,
            Some(_) => self.program.over(total, count),
            None => {
                let mean = self.program.over(total, count);
                self.program.choose(nobody, Value::ZERO, mean)
            }
        }
    }

    /// The least or greatest of those that are there.
    fn extreme(&mut self, binary: Binary, pairs: impl Iterator<Item = (Value, Value)>) -> Meant<'m> {
        let mut so_far: Option<(Value, Value)> = None;
        for (firms, amount) in pairs {
            let there = match firms.certain() {
                Some(firms) => Value::Certain(f64::from(u8::from(firms > 0.0))),
                None => self.program.two(Binary::Less, Value::ZERO, firms),
            };
            so_far = Some(match so_far {
                None => (there, amount),
                Some((some, best)) => {
                    let better = self.program.two(binary, best, amount);
                    let either = self.program.choose(some, better, amount);
                    (self.program.two(Binary::Or, some, there), self.program.choose(there, either, best))
                }
            });
        }
        match so_far {
            Some((_, best)) => Meant::Amount(best),
            // The least of nobody: no amount.
            None => Meant::Amount(Value::ZERO),
        }
    }
}

impl Element<'_> {
    pub(super) fn firms(firm: crate::model::Id<crate::model::Firm>, count: u64) -> Self {
        Element { firms: Value::Certain(count as f64), firm: Some(firm), nth: 0, count, of: Meant::Firm(firm) }
    }

    /// A value that is no firm's.
    fn plain(of: Meant<'_>) -> Element<'_> {
        Element { firms: Value::ONE, firm: None, nth: 0, count: 1, of }
    }
}
