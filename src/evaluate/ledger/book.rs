//! Lines to rows, for one membership.

use super::bearers::Bearer;
use super::payers::Payer;
use super::share::Shares;
use super::{Ledger, LineAt, Nature, Outsider, Part, Row, Standing, Timeline};
use crate::evaluate::expressions::{Meant, Membership, Reckoner, Scope};
use crate::evaluate::program::{Binary, Value};
use crate::evaluate::sampling::StreamKey;
use crate::model::{Arrangement, Id, LineKind, Party};
use crate::tongue::vocabulary::Kind;
use std::rc::Rc;

/// Which outsiders are booked.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Outside<'s> {
    Nobody,
    These(&'s [Outsider]),
}

/// A line while it is booked: for whom, and in which scope.
pub(super) struct Entry<'m, 's> {
    /// In the order of the lines.
    pub(super) number: usize,
    pub(super) at: &'s LineAt<'m>,
    pub(super) membership: &'s Membership,
    pub(super) outside: Outside<'s>,
    pub(super) shares: &'s Shares,
    pub(super) scope: Scope<'m, 's>,
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
    /// Did the line at hand speak of the leader?
    pub(super) on_leader: bool,
    /// What one firm of each declared member has of what all share, where it was worked out elsewhere.
    pub(crate) fixed_shares: Option<Vec<(Id<crate::model::Firm>, f64)>>,
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
            on_leader: false,
            fixed_shares: None,
        }
    }

    /// The rows of a membership.
    pub(crate) fn ledger(&mut self, membership: &Membership, outside: Outside<'_>) -> Ledger {
        let arrangement = self.arrangement;
        let scope = Scope { arrangement: Some(arrangement), membership: Some(membership), ..Scope::of_model() };
        let shares = self.shares(membership, &scope);
        let can: Vec<Value> = (0..arrangement.actions.len()).map(|action| self.can(action, membership)).collect();
        let may = can.iter().map(|can| !can.is_zero()).collect();
        let mut ledger = Ledger { can: may, weights: shares.weights, ..Ledger::default() };
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
            let entry = Entry { number, at, membership, outside, shares: &shares, scope };
            let before = ledger.rows.len();
            self.on_leader = false;
            self.line(&entry, &mut ledger.rows);
            if membership.is_open() {
                let led = self.leader_is_there(membership);
                let can = at.action.map_or(Value::ONE, |(action, _)| can[action]);
                let holds = self.reckoner.program.two(Binary::And, led, can);
                ledger.rows[before..].iter_mut().for_each(|row| self.where_it_holds(holds, &mut row.parts));
            }
            ledger.reached.extend(self.reckoner.reached.drain(..).map(|reached| (number, reached)));
        }
        ledger.whole = self.whole;
        ledger.on_unknown = self.on_unknown;
        ledger
    }

    /// Does a membership have what an action needs?
    fn can(&mut self, action: usize, membership: &Membership) -> Value {
        let action = &self.arrangement.actions[action];
        let definition = action.definition.map(|id| &self.reckoner.model.definitions[id]);
        let needs = [Some(&action.needs), definition.map(|definition| &definition.needs)];
        let least = action.least_members(self.reckoner.model);
        let mut can = Value::ONE;
        if let Some(least) = least {
            let size = self.size_of(membership);
            can = self.reckoner.program.at_least(size, Value::Certain(least as f64));
        }
        for firm in needs.into_iter().flatten().flat_map(|needs| &needs.firms) {
            let there = self.is_there(membership, firm.value);
            can = self.reckoner.program.two(Binary::And, can, there);
        }
        let parameters = definition.map_or(&[][..], |definition| &definition.needs.parameters);
        let scope = Scope { action: Some(action), definition: action.definition, ..Scope::of_model() };
        for parameter in parameters {
            match self.reckoner.stands_for(*parameter, &scope).firm() {
                Some(firm) => {
                    let there = self.is_there(membership, firm);
                    can = self.reckoner.program.two(Binary::And, can, there);
                }
                None => self.whole = false,
            }
        }
        can
    }

    fn line(&mut self, entry: &Entry<'m, '_>, rows: &mut Vec<Row>) {
        let sign = match entry.at.line.kind {
            LineKind::Cost => -1.0,
            LineKind::Benefit => 1.0,
            LineKind::Transfer(giver) => {
                let giver = giver.and_then(|giver| party_of(self.reckoner, giver, &entry.scope));
                return match giver {
                    Some(giver) => self.transfer(entry, giver, rows),
                    None => self.whole = false,
                };
            }
        };
        let payers = self.payers(entry.at, entry.membership, &entry.scope);
        let bearers = self.bearers(entry, sign);
        let nature = if sign < 0.0 { Nature::Cost } else { Nature::Benefit };
        self.paid(entry, &payers, &bearers, rows);
        let taken: Vec<(Value, f64)> = payers.iter().map(|payer| (payer.share, -1.0)).collect();
        let left = remainder(self.reckoner.program.linear(1.0, &taken));
        for Bearer { party, standing, shared, parts } in bearers {
            let parts = parts.into_iter().map(|part| self.scaled(part, left)).collect();
            rows.push(Row { line: entry.number, nature, party, standing, shared, parts });
        }
    }

    fn scaled(&mut self, part: Part, by: Value) -> Part {
        let program = &mut self.reckoner.program;
        Part { each: program.times(part.each, by), all: program.times(part.all, by), times: part.times }
    }

    /// What the payers bear of all bearers together.
    fn paid(&mut self, entry: &Entry<'m, '_>, payers: &[Payer], bearers: &[Bearer], rows: &mut Vec<Row>) {
        for payer in payers {
            let mut parts = Vec::new();
            for part in bearers.iter().flat_map(|bearer| &bearer.parts) {
                let all = self.reckoner.program.times(part.all, payer.share);
                let each = self.of_each(payer.party, entry.membership, all);
                parts.push(Part { each, all, times: Rc::clone(&part.times) });
            }
            let nature = if payer.standing == Standing::Member { Nature::Cost } else { Nature::Payment };
            let Payer { party, standing, .. } = *payer;
            rows.push(Row { line: entry.number, nature, party, standing, shared: false, parts: merged(self, parts) });
        }
    }

    /// What one firm of a party has of what all its firms have: of a member, those that are there.
    fn of_each(&mut self, party: Party, membership: &Membership, all: Value) -> Value {
        let count = match party {
            Party::Firm(firm) if self.declared.holds(firm) && membership.is_open() => {
                let (firms, there) = (self.taking_part(membership, firm), self.is_there(membership, firm));
                let each = self.reckoner.program.over(all, firms);
                return self.reckoner.program.choose(there, each, Value::ZERO);
            }
            Party::Firm(firm) if self.declared.holds(firm) => membership.count_of(firm),
            Party::Firm(firm) => self.reckoner.firms_of(firm),
            Party::Institution(_) | Party::Programme(_) | Party::Parameter(_) => 1,
        };
        self.reckoner.program.times(all, Value::Certain(1.0 / count.max(1) as f64))
    }

    fn transfer(&mut self, entry: &Entry<'m, '_>, giver: Party, rows: &mut Vec<Row>) {
        let standing = self.standing_as_payer(giver);
        let gives = match (standing, giver) {
            (Standing::Member, Party::Firm(firm)) => self.is_there(entry.membership, firm),
            (Standing::Member | Standing::Outsider | Standing::Funder, _) if self.without_funders => Value::ZERO,
            (Standing::Member | Standing::Outsider | Standing::Funder, _) => self.are_several(entry.membership),
        };
        if gives.is_zero() {
            return;
        }
        let mut bearers = self.bearers(entry, 1.0);
        bearers.iter_mut().for_each(|bearer| self.where_it_holds(gives, &mut bearer.parts));
        let mut parts = Vec::new();
        for part in bearers.iter().flat_map(|bearer| &bearer.parts) {
            let all = self.reckoner.program.negated(part.all);
            let each = self.of_each(giver, entry.membership, all);
            parts.push(Part { each, all, times: Rc::clone(&part.times) });
        }
        let row = Row {
            line: entry.number,
            nature: Nature::Transfer,
            party: giver,
            standing,
            shared: false,
            parts: merged(self, parts),
        };
        rows.push(row);
        rows.extend(bearers.into_iter().map(|bearer| Row {
            line: entry.number,
            nature: Nature::Transfer,
            party: bearer.party,
            standing: bearer.standing,
            shared: bearer.shared,
            parts: bearer.parts,
        }));
    }
}

/// What is left of a whole. 56.17 % and 43.83 % are all of it, whatever binary fractions make of them.
pub(crate) fn remainder(left: Value) -> Value {
    match left.certain() {
        Some(left) if left.abs() < 1e-9 => Value::ZERO,
        Some(_) | None => left,
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
