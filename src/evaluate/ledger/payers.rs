//! Who bears a cost instead of its bearers.

use super::book::{Booking, party_of, remainder};
use super::{LineAt, Standing};
use crate::evaluate::expressions::{Membership, Scope};
use crate::evaluate::program::Value;
use crate::model::Party;

/// A part of a cost that somebody else bears.
pub(super) struct Payer {
    pub(super) party: Party,
    pub(super) share: Value,
    pub(super) standing: Standing,
}

impl<'m> Booking<'m, '_> {
    /// Those whose part counts in this membership: members that are in it, and funders where there are two firms or
    /// more. The part of any other falls back on the bearers.
    pub(super) fn payers(&mut self, at: &LineAt<'m>, membership: &Membership, scope: &Scope<'m, '_>) -> Vec<Payer> {
        let mut stated: Vec<(Party, Option<Value>)> = Vec::new();
        for (party, share) in &at.line.paid_by {
            let Some(party) = party_of(self.reckoner, *party, scope) else {
                self.whole = false;
                continue;
            };
            let share = share.as_ref().map(|share| self.worked_out(share, scope).map(|(share, _)| share));
            match share {
                Some(None) => self.whole = false,
                Some(Some(share)) => stated.push((party, Some(share))),
                None => stated.push((party, None)),
            }
        }
        let open = stated.iter().filter(|(_, share)| share.is_none()).count();
        let known: Vec<(Value, f64)> = stated.iter().filter_map(|(_, share)| Some(((*share)?, -1.0))).collect();
        let left = remainder(self.reckoner.program.linear(1.0, &known));
        let rest = self.reckoner.program.times(left, Value::Certain(if open == 0 { 0.0 } else { 1.0 / open as f64 }));
        let counts = |(party, share): (Party, Option<Value>)| {
            let standing = self.standing_as_payer(party);
            let there = match (standing, party) {
                (Standing::Member, Party::Firm(firm)) => self.is_there(membership, firm),
                (Standing::Member | Standing::Outsider | Standing::Funder, _) if self.without_funders => Value::ZERO,
                (Standing::Member | Standing::Outsider | Standing::Funder, _) => self.are_several(membership),
            };
            let share = self.reckoner.program.times(share.unwrap_or(rest), there);
            (!there.is_zero()).then_some(Payer { party, share, standing })
        };
        stated.into_iter().filter_map(counts).collect()
    }

    /// A payer that is no member is a funder.
    pub(super) fn standing_as_payer(&self, party: Party) -> Standing {
        match party {
            Party::Firm(firm) if self.declared.holds(firm) => Standing::Member,
            Party::Firm(_) | Party::Institution(_) | Party::Programme(_) | Party::Parameter(_) => Standing::Funder,
        }
    }
}
