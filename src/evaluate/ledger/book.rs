//! Lines to rows, for one membership.

use super::payers::Payer;
use super::share::Shares;
use super::{Ledger, LineAt, Nature, Outsider, Part, Row, Standing, Timeline, Times};
use crate::evaluate::expressions::{Meant, Membership, Problem, Reckoner, Scope};
use crate::evaluate::program::Value;
use crate::evaluate::sampling::StreamKey;
use crate::model::{Arrangement, Firm, Id, LineKind, Party, Target};
use crate::tongue::vocabulary::Kind;
use std::rc::Rc;

/// Which outsiders are booked.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Outside<'s> {
    Nobody,
    These(&'s [Outsider]),
}

/// Books the lines of an arrangement.
pub(crate) struct Booking<'m, 'r> {
    pub(crate) reckoner: &'r mut Reckoner<'m>,
    pub(crate) timeline: &'r mut Timeline,
    pub(crate) arrangement: &'m Arrangement,
    pub(crate) lines: &'r [LineAt<'m>],
    /// Everybody who is declared a member.
    pub(crate) declared: &'r Membership,
    /// As if nobody but the members paid anything.
    pub(crate) without_funders: bool,
    pub(super) whole: bool,
    pub(super) on_unknown: bool,
}

/// Who bears or gains by a line, and how much each of its firms.
struct Bearer {
    party: Party,
    standing: Standing,
    shared: bool,
    parts: Vec<Part>,
}

impl<'m, 'r> Booking<'m, 'r> {
    pub(crate) fn new(
        reckoner: &'r mut Reckoner<'m>,
        timeline: &'r mut Timeline,
        arrangement: &'m Arrangement,
        lines: &'r [LineAt<'m>],
        declared: &'r Membership,
    ) -> Booking<'m, 'r> {
        Booking {
            reckoner,
            timeline,
            arrangement,
            lines,
            declared,
            without_funders: false,
            whole: true,
            on_unknown: false,
        }
    }

    /// The rows of a membership.
    pub(crate) fn ledger(&mut self, membership: &Membership, outside: Outside<'_>) -> Ledger {
        let arrangement = self.arrangement;
        let scope = Scope { arrangement: Some(arrangement), membership: Some(membership), ..Scope::of_model() };
        let shares = self.shares(membership, &scope);
        let can: Vec<bool> = (0..arrangement.actions.len()).map(|action| self.can(action, membership)).collect();
        let mut ledger = Ledger { can, weights: shares.weights, ..Ledger::default() };
        for (number, at) in self.lines.iter().enumerate() {
            if at.action.is_some_and(|(action, _)| !ledger.can[action]) {
                continue;
            }
            let instance = at
                .action
                .map(|(_, action)| StreamKey::of("action").with(&arrangement.heading.name).with(&action.heading.name));
            let scope =
                Scope { action: at.action.map(|(_, action)| action), definition: at.definition, instance, ..scope };
            self.reckoner.reached.clear();
            self.line(number, at, membership, outside, &shares, &scope, &mut ledger.rows);
            let action = at.action.map(|(action, _)| action);
            ledger.reached.extend(self.reckoner.reached.drain(..).map(|reached| (action, reached)));
        }
        ledger.whole = self.whole;
        ledger.on_unknown = self.on_unknown;
        ledger
    }

    /// Does a membership have what an action needs?
    fn can(&mut self, action: usize, membership: &Membership) -> bool {
        let action = &self.arrangement.actions[action];
        let definition = action.definition.map(|id| &self.reckoner.model.definitions[id]);
        let needs = [Some(&action.needs), definition.map(|definition| &definition.needs)];
        let mut can = true;
        for needs in needs.into_iter().flatten() {
            can &= needs.members.as_ref().is_none_or(|least| membership.size() >= least.value);
            can &= needs.firms.iter().all(|firm| membership.holds(firm.value));
        }
        let parameters = definition.map_or(&[][..], |definition| &definition.needs.parameters);
        let scope = Scope { action: Some(action), definition: action.definition, ..Scope::of_model() };
        for parameter in parameters {
            match self.reckoner.stands_for(*parameter, &scope).firm() {
                Some(firm) => can &= membership.holds(firm),
                None => self.whole = false,
            }
        }
        can
    }

    #[allow(clippy::too_many_arguments)]
    fn line(
        &mut self,
        number: usize,
        at: &LineAt<'m>,
        membership: &Membership,
        outside: Outside<'_>,
        shares: &Shares,
        scope: &Scope<'m, '_>,
        rows: &mut Vec<Row>,
    ) {
        let sign = match at.line.kind {
            LineKind::Cost => -1.0,
            LineKind::Benefit => 1.0,
            LineKind::Transfer(giver) => {
                let giver = giver.and_then(|giver| party_of(self.reckoner, giver, scope));
                return match giver {
                    Some(giver) => self.transfer(number, at, giver, membership, outside, shares, scope, rows),
                    None => self.whole = false,
                };
            }
        };
        let payers = self.payers(at, membership, scope);
        let bearers = self.bearers(at, membership, outside, shares, scope, sign);
        let nature = if sign < 0.0 { Nature::Cost } else { Nature::Benefit };
        self.paid(number, &payers, &bearers, rows);
        let taken: Vec<(Value, f64)> = payers.iter().map(|payer| (payer.share, -1.0)).collect();
        let left = self.reckoner.program.linear(1.0, &taken);
        for bearer in bearers {
            let parts = bearer.parts.into_iter().map(|part| self.scaled(part, left)).collect();
            let Bearer { party, standing, shared, parts: _ } = Bearer { parts: Vec::new(), ..bearer };
            rows.push(Row { line: number, nature, party, standing, shared, parts });
        }
    }

    fn scaled(&mut self, part: Part, by: Value) -> Part {
        let program = &mut self.reckoner.program;
        Part { each: program.times(part.each, by), all: program.times(part.all, by), times: part.times }
    }

    /// What the payers bear of all bearers together.
    fn paid(&mut self, number: usize, payers: &[Payer], bearers: &[Bearer], rows: &mut Vec<Row>) {
        for payer in payers {
            let mut parts = Vec::new();
            for part in bearers.iter().flat_map(|bearer| &bearer.parts) {
                let all = self.reckoner.program.times(part.all, payer.share);
                parts.push(Part { each: self.of_each(payer.party, all), all, times: Rc::clone(&part.times) });
            }
            let nature = if payer.standing == Standing::Member { Nature::Cost } else { Nature::Payment };
            let Payer { party, standing, .. } = *payer;
            rows.push(Row { line: number, nature, party, standing, shared: false, parts: merged(self, parts) });
        }
    }

    /// What one firm of a party has of what all its firms have.
    fn of_each(&mut self, party: Party, all: Value) -> Value {
        let count = match party {
            Party::Firm(firm) if self.declared.holds(firm) => self.declared.count_of(firm),
            Party::Firm(firm) => self.reckoner.firms_of(firm),
            Party::Institution(_) | Party::Programme(_) | Party::Parameter(_) => 1,
        };
        self.reckoner.program.times(all, Value::Certain(1.0 / count.max(1) as f64))
    }

    #[allow(clippy::too_many_arguments)]
    fn transfer(
        &mut self,
        number: usize,
        at: &LineAt<'m>,
        giver: Party,
        membership: &Membership,
        outside: Outside<'_>,
        shares: &Shares,
        scope: &Scope<'m, '_>,
        rows: &mut Vec<Row>,
    ) {
        let standing = self.standing_as_payer(giver);
        let gives = match (standing, giver) {
            (Standing::Member, Party::Firm(firm)) => membership.holds(firm),
            (Standing::Member | Standing::Outsider | Standing::Funder, _) => {
                membership.size() >= 2 && !self.without_funders
            }
        };
        if !gives {
            return;
        }
        let bearers = self.bearers(at, membership, outside, shares, scope, 1.0);
        let mut parts = Vec::new();
        for part in bearers.iter().flat_map(|bearer| &bearer.parts) {
            let all = self.reckoner.program.negated(part.all);
            parts.push(Part { each: self.of_each(giver, all), all, times: Rc::clone(&part.times) });
        }
        let row = Row {
            line: number,
            nature: Nature::Transfer,
            party: giver,
            standing,
            shared: false,
            parts: merged(self, parts),
        };
        rows.push(row);
        rows.extend(bearers.into_iter().map(|bearer| Row {
            line: number,
            nature: Nature::Transfer,
            party: bearer.party,
            standing: bearer.standing,
            shared: bearer.shared,
            parts: bearer.parts,
        }));
    }

    fn bearers(
        &mut self,
        at: &LineAt<'m>,
        membership: &Membership,
        outside: Outside<'_>,
        shares: &Shares,
        scope: &Scope<'m, '_>,
        sign: f64,
    ) -> Vec<Bearer> {
        match &at.line.target {
            Target::Shared => self.shared(at, shares, scope, sign),
            Target::EachLink => {
                let links = self.links(membership);
                if links == 0.0 { Vec::new() } else { self.shared(at, shares, scope, sign * links) }
            }
            Target::EachMember(_) => self.members(at, membership, scope, sign),
            Target::EachOutsider(_) => self.outside(at, membership, outside, scope, sign),
            Target::EachFirm(_) => {
                let mut all = self.members(at, membership, scope, sign);
                all.extend(self.outside(at, membership, outside, scope, sign));
                all
            }
            Target::For(parties) => {
                parties.iter().filter_map(|party| self.for_party(at, *party, membership, scope, sign)).collect()
            }
        }
    }

    fn members(&mut self, at: &LineAt<'m>, membership: &Membership, scope: &Scope<'m, '_>, sign: f64) -> Vec<Bearer> {
        let of = |booking: &mut Self, (firm, count)| {
            let scope = Scope { firm: Some(firm), is_member: Some(true), ..*scope };
            booking.of_firm(at, firm, (0, count), &scope, sign, Standing::Member)
        };
        let present: Vec<(Id<Firm>, u64)> = membership.present().collect();
        present.into_iter().filter_map(|member| of(self, member)).collect()
    }

    fn outside(
        &mut self,
        at: &LineAt<'m>,
        membership: &Membership,
        outside: Outside<'_>,
        scope: &Scope<'m, '_>,
        sign: f64,
    ) -> Vec<Bearer> {
        let Outside::These(outsiders) = outside else { return Vec::new() };
        let mut bearers = Vec::new();
        for Outsider { firm, count } in outsiders {
            let scope = Scope { firm: Some(*firm), is_member: Some(false), ..*scope };
            // The first firms of a group are those that take part.
            let first = membership.count_of(*firm);
            bearers.extend(self.of_firm(at, *firm, (first, *count), &scope, sign, Standing::Outsider));
        }
        bearers
    }

    fn for_party(
        &mut self,
        at: &LineAt<'m>,
        party: Party,
        membership: &Membership,
        scope: &Scope<'m, '_>,
        sign: f64,
    ) -> Option<Bearer> {
        let Some(party) = party_of(self.reckoner, party, scope) else {
            self.whole = false;
            return None;
        };
        match party {
            Party::Firm(firm) if self.declared.holds(firm) => {
                let count = membership.count_of(firm);
                let scope = Scope { firm: Some(firm), is_member: Some(true), ..*scope };
                (count > 0).then(|| self.of_firm(at, firm, (0, count), &scope, sign, Standing::Member))?
            }
            Party::Firm(firm) => {
                let count = self.reckoner.firms_of(firm);
                let scope = Scope { firm: Some(firm), is_member: Some(false), ..*scope };
                self.of_firm(at, firm, (0, count), &scope, sign, Standing::Outsider)
            }
            Party::Institution(_) | Party::Programme(_) | Party::Parameter(_) => {
                let parts = self.parts(at, scope, sign)?;
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
        if count > 1 {
            let second = self.parts(at, &Scope { nth: first + 1, ..*scope }, sign)?;
            let alike = parts.iter().zip(&second).all(|(one, other)| one.each == other.each);
            if alike {
                for part in &mut parts {
                    part.all = self.reckoner.program.times(part.each, Value::Certain(count as f64));
                }
            } else if count > crate::limits::MAX_DRAWN_FIRMS {
                self.reckoner.report(Problem::TooManyDraws(at.line.place));
                self.whole = false;
                return None;
            } else {
                self.each_drawn(at, &mut parts, (first, count), scope, sign)?;
            }
        }
        Some(Bearer { party: Party::Firm(firm), standing, shared: false, parts })
    }

    /// Each firm of the group draws its own numbers: the figures of one firm are those of the first.
    fn each_drawn(
        &mut self,
        at: &LineAt<'m>,
        parts: &mut [Part],
        (first, count): (u64, u64),
        scope: &Scope<'m, '_>,
        sign: f64,
    ) -> Option<()> {
        let mut sums: Vec<Vec<(Value, f64)>> = vec![Vec::new(); parts.len()];
        for nth in first..first + count {
            let of_one = self.parts(at, &Scope { nth, ..*scope }, sign)?;
            sums.iter_mut().zip(of_one).for_each(|(sum, part)| sum.push((part.each, 1.0)));
        }
        for (part, sum) in parts.iter_mut().zip(sums) {
            part.all = self.reckoner.program.linear(0.0, &sum);
        }
        Some(())
    }

    fn shared(&mut self, at: &LineAt<'m>, shares: &Shares, scope: &Scope<'m, '_>, times: f64) -> Vec<Bearer> {
        let Some(whole) = self.parts(at, scope, times) else { return Vec::new() };
        let mut bearers = Vec::with_capacity(shares.of.len());
        for (firm, count, share) in &shares.of {
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
        let condition = match at.line.condition() {
            Some(condition) => self.worked_out(condition, scope)?.0,
            None => Value::ONE,
        };
        if condition.is_zero() {
            return None;
        }
        let growing = match &at.line.growing {
            Some(growing) => self.worked_out(growing, scope)?.0,
            None => Value::ZERO,
        };
        let first = Scope { year: Some(span.0), ..*scope };
        let (amount, on_year) = self.worked_out(&at.line.amount, &first)?;
        let mut parts = vec![(amount, span)];
        if on_year && span.1 > span.0 {
            parts[0].1 = (span.0, span.0);
            for year in span.0 + 1..=span.1 {
                let (amount, _) = self.worked_out(&at.line.amount, &Scope { year: Some(year), ..*scope })?;
                parts.push((amount, (year, year)));
            }
        }
        let program = &mut self.reckoner.program;
        let booked = parts.into_iter().map(|(amount, years)| {
            let amount = program.times(amount, condition);
            let each = program.times(amount, Value::Certain(times));
            let times: Rc<Times> = self.timeline.times(program, years, span.0, growing);
            Part { each, all: each, times }
        });
        Some(booked.collect())
    }

    /// An amount, and whether it changes with the year.
    pub(super) fn worked_out(
        &mut self,
        expression: &'m crate::model::Expression,
        scope: &Scope<'m, '_>,
    ) -> Option<(Value, bool)> {
        let (value, rests) = self.reckoner.amount_for(expression, scope);
        self.whole &= !rests.broken;
        self.on_unknown |= rests.on_unknown;
        Some((value?, rests.on_year))
    }

    /// Coordination links of a membership (K-STRUCT-3); one firm has none.
    fn links(&self, membership: &Membership) -> f64 {
        crate::evaluate::structure::links_of(self.reckoner.model, self.arrangement, membership)
    }
}

/// Parts of the same years put together.
fn merged(booking: &mut Booking<'_, '_>, parts: Vec<Part>) -> Vec<Part> {
    let mut merged: Vec<Part> = Vec::new();
    for part in parts {
        match merged.iter_mut().find(|known| Rc::ptr_eq(&known.times, &part.times)) {
            Some(known) => {
                known.each = booking.reckoner.program.plus(known.each, part.each);
                known.all = booking.reckoner.program.plus(known.all, part.all);
            }
            None => merged.push(part),
        }
    }
    merged
}

/// The party meant, where a definition's parameter stands for one.
pub(super) fn party_of<'m>(reckoner: &mut Reckoner<'m>, party: Party, scope: &Scope<'m, '_>) -> Option<Party> {
    let Party::Parameter(index) = party else { return Some(party) };
    let meant = reckoner.stands_for(index, scope);
    if let Meant::Thing(Kind::Institution, index) = meant {
        return Some(Party::Institution(Id::new(index)));
    }
    if let Meant::Thing(Kind::Programme, index) = meant {
        return Some(Party::Programme(Id::new(index)));
    }
    meant.firm().map(Party::Firm)
}
