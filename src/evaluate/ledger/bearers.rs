//! Who bears or gains by a line, and how much: what its target says.

use super::book::{Booking, Entry, Outside, party_of};
use super::{LineAt, Outsider, Part, Standing, Times};
use crate::evaluate::expressions::{Problem, Scope};
use crate::evaluate::program::{Binary, Value};
use crate::model::{Expression, Firm, Id, Party, Target};
use std::rc::Rc;

/// Who bears or gains by a line, and how much each of its firms.
pub(super) struct Bearer {
    pub(super) party: Party,
    pub(super) standing: Standing,
    pub(super) shared: bool,
    pub(super) parts: Vec<Part>,
}

impl<'m> Booking<'m, '_> {
    pub(super) fn bearers(&mut self, entry: &Entry<'m, '_>, sign: f64) -> Vec<Bearer> {
        match &entry.at.line.target {
            Target::Shared => self.shared(entry, sign, Value::ONE),
            Target::EachLink => {
                let links = self.links(entry.membership);
                if links.is_zero() { Vec::new() } else { self.shared(entry, sign, links) }
            }
            Target::EachMember(_) => self.members(entry, sign),
            Target::EachOutsider(_) => self.outside(entry, sign),
            Target::EachFirm(_) => {
                let mut all = self.members(entry, sign);
                all.extend(self.outside(entry, sign));
                all
            }
            Target::For(parties) => parties.iter().filter_map(|party| self.for_party(entry, *party, sign)).collect(),
        }
    }

    fn members(&mut self, entry: &Entry<'m, '_>, sign: f64) -> Vec<Bearer> {
        let of = |booking: &mut Self, (firm, count)| {
            let scope = Scope { firm: Some(firm), is_member: Some(true), ..entry.scope };
            booking.of_firm(entry.at, firm, (0, count), &scope, sign, Standing::Member)
        };
        let present: Vec<(Id<Firm>, u64)> = entry.membership.present().collect();
        present.into_iter().filter_map(|member| of(self, member)).collect()
    }

    fn outside(&mut self, entry: &Entry<'m, '_>, sign: f64) -> Vec<Bearer> {
        let Outside::These(outsiders) = entry.outside else { return Vec::new() };
        let mut bearers = Vec::new();
        for Outsider { firm, count } in outsiders {
            let scope = Scope { firm: Some(*firm), is_member: Some(false), ..entry.scope };
            // The first firms of a group are those that take part.
            let first = entry.membership.count_of(*firm);
            bearers.extend(self.of_firm(entry.at, *firm, (first, *count), &scope, sign, Standing::Outsider));
        }
        bearers
    }

    fn for_party(&mut self, entry: &Entry<'m, '_>, party: Party, sign: f64) -> Option<Bearer> {
        let Some(party) = party_of(self.reckoner, party, &entry.scope) else {
            self.whole = false;
            return None;
        };
        match party {
            Party::Firm(firm) if self.declared.holds(firm) => {
                let count = entry.membership.count_of(firm);
                let scope = Scope { firm: Some(firm), is_member: Some(true), ..entry.scope };
                (count > 0).then(|| self.of_firm(entry.at, firm, (0, count), &scope, sign, Standing::Member))?
            }
            Party::Firm(firm) => {
                let count = self.reckoner.firms_of(firm);
                let scope = Scope { firm: Some(firm), is_member: Some(false), ..entry.scope };
                self.of_firm(entry.at, firm, (0, count), &scope, sign, Standing::Outsider)
            }
            Party::Institution(_) | Party::Programme(_) | Party::Parameter(_) => {
                let parts = self.parts(entry.at, &entry.scope, sign)?;
                Some(Bearer { party, standing: Standing::Funder, shared: false, parts })
            }
        }
    }

    /// What a line books to a firm, or to so many firms of a group from a certain one on.
    fn of_firm(
        &mut self,
        at: &LineAt<'m>,
        firm: Id<Firm>,
        (first, count): (u64, u64),
        scope: &Scope<'m, '_>,
        sign: f64,
        standing: Standing,
    ) -> Option<Bearer> {
        let mut parts = self.parts(at, &Scope { nth: first, ..*scope }, sign)?;
        let open = scope.membership.filter(|membership| membership.is_open() && standing == Standing::Member);
        let firms = match open {
            Some(membership) => self.taking_part(membership, firm),
            None => Value::Certain(count as f64),
        };
        if open.is_some() && count <= 1 {
            for part in &mut parts {
                part.all = self.reckoner.program.times(part.each, firms);
            }
        }
        if count > 1 {
            let second = self.parts(at, &Scope { nth: first + 1, ..*scope }, sign)?;
            let alike = parts.iter().zip(&second).all(|(one, other)| one.each == other.each);
            if alike {
                for part in &mut parts {
                    part.all = self.reckoner.program.times(part.each, firms);
                }
            } else if count > crate::limits::MAX_DRAWN_FIRMS {
                self.reckoner.report(Problem::TooManyDraws(at.line.place));
                self.whole = false;
                return None;
            } else {
                let open = open.map(|_| firms);
                self.each_drawn(at, &mut parts, (first, count, open), scope, sign)?;
            }
        }
        Some(Bearer { party: Party::Firm(firm), standing, shared: false, parts })
    }

    /// Each firm of the group draws its own numbers: the figures of one firm are those of the first.
    fn each_drawn(
        &mut self,
        at: &LineAt<'m>,
        parts: &mut [Part],
        (first, count, open): (u64, u64, Option<Value>),
        scope: &Scope<'m, '_>,
        sign: f64,
    ) -> Option<()> {
        let mut sums: Vec<Vec<(Value, f64)>> = vec![Vec::new(); parts.len()];
        for nth in first..first + count {
            let of_one = self.parts(at, &Scope { nth, ..*scope }, sign)?;
            // Of a group the first firms are those that take part.
            let there = open.map(|firms| self.reckoner.program.two(Binary::Less, Value::Certain(nth as f64), firms));
            for (sum, part) in sums.iter_mut().zip(of_one) {
                let each = there.map_or(part.each, |there| self.reckoner.program.times(part.each, there));
                sum.push((each, 1.0));
            }
        }
        for (part, sum) in parts.iter_mut().zip(sums) {
            part.all = self.reckoner.program.linear(0.0, &sum);
        }
        Some(())
    }

    fn shared(&mut self, entry: &Entry<'m, '_>, sign: f64, times: Value) -> Vec<Bearer> {
        // A certain number of times is worked in with the sign: one product, one rounding.
        let (sign, times) = times.certain().map_or((sign, times), |certain| (sign * certain, Value::ONE));
        let Some(mut whole) = self.parts(entry.at, &entry.scope, sign) else { return Vec::new() };
        if let Some((firm, _, _)) = entry.shares.of.first().filter(|_| entry.membership.is_open()) {
            for part in &mut whole {
                part.all = self.reckoner.program.times(part.all, times);
                part.each = part.all;
            }
            let party = Party::Firm(*firm);
            return vec![Bearer { party, standing: Standing::Member, shared: true, parts: whole }];
        }
        let mut bearers = Vec::with_capacity(entry.shares.of.len());
        for (firm, count, share) in &entry.shares.of {
            let mut parts = Vec::with_capacity(whole.len());
            for part in &whole {
                let program = &mut self.reckoner.program;
                let each = program.times(part.each, *share);
                let all = program.times(each, Value::Certain(*count as f64));
                parts.push(Part { each, all, times: Rc::clone(&part.times) });
            }
            bearers.push(Bearer { party: Party::Firm(*firm), standing: Standing::Member, shared: true, parts });
        }
        bearers
    }

    /// The amounts of a line, with their years; nothing where its condition does not hold, where it speaks of a
    /// leader who is not there, or where it could not be worked out.
    fn parts(&mut self, at: &LineAt<'m>, scope: &Scope<'m, '_>, times: f64) -> Option<Vec<Part>> {
        let span = self.timeline.span(at.line.when)?;
        let in_year = |year| Scope { year: Some(year), ..*scope };
        if let Some(condition) = at.line.condition() {
            let (condition, changes) = self.worked_out(condition, &in_year(span.0))?;
            if condition.is_zero() && !changes {
                return None;
            }
        }
        let (amount, changes) = self.amount_in(at, &in_year(span.0))?;
        let mut parts = vec![(amount, span)];
        if changes && span.1 > span.0 {
            parts[0].1 = (span.0, span.0);
            for year in span.0 + 1..=span.1 {
                parts.push((self.amount_in(at, &in_year(year))?.0, (year, year)));
            }
        }
        let growth = match &at.line.growing {
            Some(growing) => self.growth(growing, span, scope)?,
            None => Vec::new(),
        };
        let program = &mut self.reckoner.program;
        let booked = parts.into_iter().map(|(amount, years)| {
            let each = program.times(amount, Value::Certain(times));
            let times: Rc<Times> = self.timeline.times(program, years, span.0, &growth);
            Part { each, all: each, times }
        });
        Some(booked.collect())
    }

    /// What a line comes to in a year where its condition holds, and whether that changes with the year.
    fn amount_in(&mut self, at: &LineAt<'m>, scope: &Scope<'m, '_>) -> Option<(Value, bool)> {
        let (condition, comes_and_goes) = match at.line.condition() {
            Some(condition) => self.worked_out(condition, scope)?,
            None => (Value::ONE, false),
        };
        if condition.is_zero() {
            return Some((Value::ZERO, comes_and_goes));
        }
        let (amount, changes) = self.worked_out(&at.line.amount, scope)?;
        Some((self.reckoner.program.times(amount, condition), comes_and_goes || changes))
    }

    /// By how much a line grows into each year after its first: the same in all, or one rate after the other.
    fn growth(&mut self, growing: &'m Expression, span: (u32, u32), scope: &Scope<'m, '_>) -> Option<Vec<Value>> {
        let in_year = |year| Scope { year: Some(year), ..*scope };
        let (first, changes) = self.worked_out(growing, &in_year(span.0 + 1))?;
        if !changes {
            return Some(vec![first]);
        }
        (span.0 + 1..=span.1.max(span.0 + 1)).map(|year| Some(self.worked_out(growing, &in_year(year))?.0)).collect()
    }

    /// An amount, and whether it changes with the year.
    pub(super) fn worked_out(&mut self, expression: &'m Expression, scope: &Scope<'m, '_>) -> Option<(Value, bool)> {
        let (value, rests) = self.reckoner.amount_for(expression, scope);
        self.whole &= !rests.broken;
        self.on_unknown |= rests.on_unknown;
        self.on_leader |= rests.on_leader;
        Some((value?, rests.on_year))
    }
}
