//! What an expression of the model comes to, for a membership, a firm and a year: amounts as values of the program,
//! everything else as it is.
//!
//! While it is worked out, [`Rests`] gathers what the result rests on, so that what does not depend on the membership,
//! the firm or the year is worked out once.

mod amounts;
mod assumptions;
mod attributes;
mod draws;
mod figures;
mod lists;
mod literals;
mod meant;
mod operators;
mod problem;
mod scope;
mod trade;

pub(crate) use figures::{Figures, Subject};
pub(crate) use literals::Literals;
pub(crate) use meant::{Element, Meant, Schedule};
pub(crate) use problem::Problem;
pub(crate) use scope::{Membership, Scope};

use super::FirmReading;
use super::program::{Program, Value};
use super::sampling::StreamKey;
use crate::model::{Assumption, Bound, Expression, Firm, Id, Model, Node};
use crate::source::Place;
use crate::tongue::Phrase;
use rustc_hash::FxHashMap;
use std::rc::Rc;

/// How deep definitions may lead into each other while one expression is worked out.
const MAX_DEPTH: usize = 400;

/// What a result rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Rests {
    /// On the firm that a line speaks of.
    pub(crate) on_firm: bool,
    /// On that firm by way of a list, whose own firms do not count.
    pub(crate) on_line: bool,
    /// On who takes part.
    pub(crate) on_members: bool,
    /// On the year.
    pub(crate) on_year: bool,
    /// Somebody it speaks of is not there: a leader in a set without one.
    pub(crate) absent: bool,
    /// On the unknown, `?`.
    pub(crate) on_unknown: bool,
    /// On something that could not be worked out; why was reported, here or by an earlier stage.
    pub(crate) broken: bool,
}

impl Rests {
    pub(crate) fn and(self, other: Rests) -> Rests {
        Rests {
            on_firm: self.on_firm || other.on_firm,
            on_line: self.on_line || other.on_line,
            on_members: self.on_members || other.on_members,
            on_year: self.on_year || other.on_year,
            absent: self.absent || other.absent,
            on_unknown: self.on_unknown || other.on_unknown,
            broken: self.broken || other.broken,
        }
    }
}

/// Where a schedule was asked, with the volume of all members, and how far it reached.
#[derive(Debug, Clone)]
pub(crate) struct Reached {
    pub(crate) place: Place,
    pub(crate) volume: Value,
    pub(crate) rate: Value,
    pub(crate) steps: Vec<Value>,
}

/// Works expressions out.
pub(crate) struct Reckoner<'m> {
    pub(crate) model: &'m Model,
    pub(crate) firms: &'m [FirmReading],
    pub(crate) program: Program,
    pub(crate) problems: Vec<Problem>,
    reported: rustc_hash::FxHashSet<Problem>,
    /// What the result at hand rests on so far.
    pub(crate) rests: Rests,
    /// The value tried for `?`.
    pub(crate) unknown: Option<f64>,
    /// The places of `?` that were met.
    pub(crate) unknowns: Vec<Place>,
    /// Are certain assumptions drawn around their value, to see how much they move?
    pub(crate) vary_certain: bool,
    /// Schedules that were asked with a volume that does not depend on one firm.
    pub(crate) reached: Vec<Reached>,
    /// Figures that were worked out; only expectations and questions may ask for them.
    pub(crate) figures: Option<Figures<'m>>,
    pub(crate) literals: Rc<Literals>,
    trades: trade::Flows<'m>,
    assumptions: assumptions::Known<'m>,
    /// By place, action and membership.
    lists: FxHashMap<(Place, Option<Place>, u64), Listed<'m>>,
    /// Assumptions on the way to the expression at hand.
    open: rustc_hash::FxHashSet<Id<Assumption>>,
    /// Values with a name of their own.
    values: FxHashMap<(AmountKey, u64), (Meant<'m>, Rests)>,
    /// Those that are being worked out.
    waiting: rustc_hash::FxHashSet<(AmountKey, u64)>,
    amounts: FxHashMap<AmountKey, (Option<Value>, Rests)>,
    depth: usize,
}

/// What a function of a list came to, what it rests on, and the schedules that were asked on the way.
type Listed<'m> = (Meant<'m>, Rests, Vec<Reached>);

/// An expression of a line, the action it is worked out for, firm, number in its group, and year.
type AmountKey = (Place, Option<StreamKey>, Option<Id<Firm>>, u64, Option<u32>);

impl<'m> Reckoner<'m> {
    pub(crate) fn new(model: &'m Model, firms: &'m [FirmReading]) -> Reckoner<'m> {
        Reckoner {
            model,
            firms,
            program: Program::default(),
            problems: Vec::new(),
            reported: rustc_hash::FxHashSet::default(),
            rests: Rests::default(),
            unknown: None,
            unknowns: Vec::new(),
            vary_certain: false,
            reached: Vec::new(),
            figures: None,
            literals: Rc::new(Literals::of(model)),
            trades: trade::Flows::of(model),
            assumptions: assumptions::Known::default(),
            lists: FxHashMap::default(),
            open: rustc_hash::FxHashSet::default(),
            values: FxHashMap::default(),
            waiting: rustc_hash::FxHashSet::default(),
            amounts: FxHashMap::default(),
            depth: 0,
        }
    }

    /// An amount of a line, with what it rests on; what does not rest on who takes part is worked out once.
    pub(crate) fn amount_for(&mut self, expression: &'m Expression, scope: &Scope<'m, '_>) -> (Option<Value>, Rests) {
        let key = (expression.place, scope.instance, scope.firm, scope.nth, scope.year);
        if let Some(known) = self.amounts.get(&key) {
            return *known;
        }
        let outer = std::mem::take(&mut self.rests);
        let value = self.amount(expression, scope);
        let rests = std::mem::replace(&mut self.rests, outer);
        if !rests.on_members && !rests.broken {
            self.amounts.insert(key, (value, rests));
        }
        (value, rests)
    }

    /// What a definition's parameter stands for.
    pub(crate) fn stands_for(&mut self, index: usize, scope: &Scope<'m, '_>) -> Meant<'m> {
        self.parameter(index, scope)
    }

    /// What an expression comes to, with what it rests on.
    pub(crate) fn fresh(&mut self, expression: &'m Expression, scope: &Scope<'m, '_>) -> (Meant<'m>, Rests) {
        let outer = std::mem::take(&mut self.rests);
        let meant = self.reckon(expression, scope);
        (meant, std::mem::replace(&mut self.rests, outer))
    }

    /// The same, with what firms lack for it, which is then no mistake of the model.
    pub(crate) fn tried(
        &mut self,
        expression: &'m Expression,
        scope: &Scope<'m, '_>,
    ) -> (Meant<'m>, Rests, Vec<(Id<Firm>, Phrase)>) {
        let before = self.problems.len();
        let (meant, rests) = self.fresh(expression, scope);
        let mut lacking = Vec::new();
        for problem in self.problems.split_off(before) {
            match problem {
                Problem::Missing { place, firm, what } => {
                    self.reported.remove(&Problem::Missing { place, firm, what: what.clone() });
                    lacking.push((firm, what));
                }
                Problem::Nobody(_)
                | Problem::FigureInside(_)
                | Problem::Uncertain(_)
                | Problem::Unpaired(_)
                | Problem::TooDeep(_)
                | Problem::NotFinite(_)
                | Problem::TooManyDraws(_)
                | Problem::TooManyPaths(_)
                | Problem::Weights(_) => self.problems.push(problem),
            }
        }
        (meant, rests, lacking)
    }

    /// The amount an expression comes to; nothing where it could not be worked out.
    pub(crate) fn amount(&mut self, expression: &'m Expression, scope: &Scope<'m, '_>) -> Option<Value> {
        let meant = self.reckon(expression, scope);
        let alone = || meant.list().filter(|list| list.len() == 1).and_then(|list| list[0].of.amount());
        meant.amount().or_else(alone).or_else(|| self.broken())
    }

    pub(crate) fn reckon(&mut self, expression: &'m Expression, scope: &Scope<'m, '_>) -> Meant<'m> {
        if let (Some(constant), false) = (expression.constant, self.vary_certain) {
            return Meant::Amount(Value::Certain(constant));
        }
        if self.depth >= MAX_DEPTH {
            self.report(Problem::TooDeep(expression.place));
            return Meant::Nothing;
        }
        self.depth += 1;
        let outer = self.program.at(Some(expression.place));
        let meant = self.node(expression, scope);
        self.program.at(outer);
        self.depth -= 1;
        meant
    }

    fn node(&mut self, expression: &'m Expression, scope: &Scope<'m, '_>) -> Meant<'m> {
        let place = expression.place;
        match &expression.node {
            Node::Number(value) => Meant::Amount(Value::Certain(*value)),
            Node::Text(text) => Meant::Text(text),
            Node::YesNo(answer) => Meant::Answer(Value::Certain(f64::from(u8::from(*answer)))),
            Node::Date(date) => Meant::Date(*date),
            Node::Choice(_, index) => Meant::Choice(*index),
            Node::Foreign { value, currency, power } => self.foreign(*value, currency, *power, place, scope),
            Node::Assumption(id) => self.assumption(*id, scope),
            Node::Local(name) => self.local(name, place, scope),
            Node::Parameter(_, index) => self.parameter(*index, scope),
            Node::Range(_) | Node::Distribution(..) => self.draw(expression, scope, (false, false)),
            Node::Drawn { literal, each_member, each_year } => self.draw(literal, scope, (*each_member, *each_year)),
            Node::Unknown => self.sought(place),
            Node::Bound(bound) => self.bound(*bound, place, scope),
            Node::Firm(id) => Meant::Firm(*id),
            Node::FirmTable(table) => self.rows(*table),
            Node::Thing(kind, index) => Meant::Thing(*kind, *index),
            Node::Good(good) => Meant::Good(*good),
            Node::Attribute(of, attribute) => self.attribute(of, attribute, place, scope),
            Node::Custom(of, index) => self.custom(of, *index, place, scope),
            Node::Traded(of, good) => self.traded(of, Some(*good), place, scope),
            Node::TradedParameter(of, parameter) => {
                let good = self.reckon(parameter, scope).good();
                self.traded(of, good, place, scope)
            }
            Node::Count(list) => self.count(list, scope),
            Node::Figure(of, word) => self.figure(of, word, place, scope),
            Node::Part(of, firm) => self.part(of, firm, scope),
            Node::Inner(of, name) => self.inner(of, name, scope),
            Node::Negated(inner) => self.each_amount(inner, scope, |program, value| program.negated(value)),
            Node::Not(inner) => match self.reckon(inner, scope).amount() {
                Some(answer) => Meant::Answer(self.program.not(answer)),
                None => self.nothing(),
            },
            Node::Chain(first, rest) => self.chain(first, rest, scope),
            Node::Call(function, arguments) => self.call(*function, arguments, place, scope),
            Node::Choose(arms, otherwise) => self.choose(arms, otherwise, scope),
            Node::Tiers { marginal, steps } => self.tiers(*marginal, steps, scope),
            Node::Applied(schedule, volume) => self.applied(schedule, volume, place, scope),
            Node::AppliedBeyond(schedule, volume, alone) => {
                self.applied_beyond(schedule, [volume, alone], place, scope)
            }
            Node::Broken => self.nothing(),
        }
    }

    fn local(&mut self, name: &str, place: Place, scope: &Scope<'m, '_>) -> Meant<'m> {
        match scope.local(self.model, name) {
            Some(local) => match local.value.constant.filter(|_| self.vary_certain) {
                Some(constant) => Meant::Amount(self.around_place(constant, local.value.place)),
                None => self.once(&local.value, scope),
            },
            None => self.nobody(place),
        }
    }

    /// A value with a name of its own: worked out once for each thing it may rest on, however often it is named.
    pub(super) fn once(&mut self, value: &'m Expression, scope: &Scope<'m, '_>) -> Meant<'m> {
        if let (Some(constant), false) = (value.constant, self.vary_certain) {
            return Meant::Amount(Value::Certain(constant));
        }
        let amount: AmountKey = (value.place, scope.instance, scope.firm, scope.nth, scope.year);
        let key = (amount, scope.membership.map_or(0, Membership::mark));
        if let Some((meant, rests)) = self.values.get(&key).cloned() {
            self.rests = self.rests.and(rests);
            return meant;
        }
        if !self.waiting.insert(key) {
            // It rests on itself; circles among assumptions were reported where they are declared.
            self.report(Problem::TooDeep(value.place));
            return Meant::Nothing;
        }
        let (meant, rests) = self.fresh(value, scope);
        self.waiting.remove(&key);
        self.rests = self.rests.and(rests);
        self.values.insert(key, (meant.clone(), rests));
        meant
    }

    /// What an action gives to its definition's parameter, or else the default.
    fn parameter(&mut self, index: usize, scope: &Scope<'m, '_>) -> Meant<'m> {
        let (Some(action), Some(definition)) = (scope.action, scope.definition) else { return self.nothing() };
        let Some(parameter) = self.model.definitions[definition].parameters.get(index) else { return self.nothing() };
        match action.parameters.iter().find(|(name, _)| *name == parameter.name) {
            Some((_, given)) => self.reckon(given, &Scope { definition: None, ..*scope }),
            None => match &parameter.default {
                Some(default) => self.reckon(default, scope),
                None => self.nothing(),
            },
        }
    }

    fn bound(&mut self, bound: Bound, place: Place, scope: &Scope<'m, '_>) -> Meant<'m> {
        let named = match bound {
            Bound::Member => scope.firm.filter(|_| scope.is_member != Some(false)),
            Bound::Outsider => match scope.of_line {
                Some((firm, is_member)) => (!is_member).then_some(firm),
                None => scope.firm.filter(|_| scope.is_member != Some(true)),
            },
            Bound::Firm => scope.of_line.map(|(firm, _)| firm).or(scope.firm),
            Bound::Members => return self.members(place, scope),
            Bound::Leader => return self.leader(place, scope),
            Bound::Year => {
                self.rests.on_year = true;
                let year = scope.year.unwrap_or(1);
                return Meant::Amount(Value::Certain(f64::from(year)));
            }
        };
        self.rests.on_firm = true;
        self.rests.on_line |= scope.of_line.is_some() && matches!(bound, Bound::Outsider | Bound::Firm);
        match named {
            Some(firm) => Meant::Firm(firm),
            None => self.nobody(place),
        }
    }

    fn leader(&mut self, place: Place, scope: &Scope<'m, '_>) -> Meant<'m> {
        self.rests.on_members = true;
        let Some(arrangement) = scope.arrangement else {
            return self.nobody(place);
        };
        let leader = arrangement.structure.as_ref().and_then(|structure| structure.value.leader.as_ref());
        match leader.map(|leader| leader.value) {
            Some(leader) if scope.membership.is_none_or(|membership| membership.holds(leader)) => Meant::Firm(leader),
            Some(_) => {
                self.rests.absent = true;
                Meant::Nothing
            }
            // That nobody leads was said where its lines speak of the leader.
            None if !arrangement.speaks_of_leader.is_empty() => self.nothing(),
            None => self.nobody(place),
        }
    }

    fn nobody(&mut self, place: Place) -> Meant<'m> {
        self.report(Problem::Nobody(place));
        Meant::Nothing
    }

    pub(crate) fn report(&mut self, problem: Problem) {
        self.rests.broken = true;
        if self.reported.insert(problem.clone()) {
            self.problems.push(problem);
        }
    }

    /// What an earlier stage has reported.
    fn nothing(&mut self) -> Meant<'m> {
        self.rests.broken |= !self.rests.absent;
        Meant::Nothing
    }

    fn broken<T>(&mut self) -> Option<T> {
        self.rests.broken |= !self.rests.absent;
        None
    }
}
