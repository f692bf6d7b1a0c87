//! Any set of members at once: who takes part is a column that is handed in, and what hangs on it is a column, too.
//!
//! Where a membership is one set, all of this is certain and folds away, so that the same lines are booked either way.

use super::book::{Booking, Outside};
use super::{Ledger, Part};
use crate::evaluate::expressions::{Membership, Scope};
use crate::evaluate::program::{Binary, Value};
use crate::evaluate::structure;
use crate::model::{Firm, Id, StructureKind};

impl<'m> Booking<'m, '_> {
    /// How many firms of a member take part.
    pub(super) fn taking_part(&mut self, membership: &Membership, firm: Id<Firm>) -> Value {
        match membership.number_of(firm).filter(|_| membership.is_open()) {
            Some(number) => self.reckoner.program.input(number as u32),
            None => Value::Certain(membership.count_of(firm) as f64),
        }
    }

    /// Does a member take part? An answer.
    pub(crate) fn is_there(&mut self, membership: &Membership, firm: Id<Firm>) -> Value {
        let taking_part = self.taking_part(membership, firm);
        match (taking_part.certain(), membership.count_of(firm)) {
            (None, 1) => taking_part,
            _ => self.reckoner.program.two(Binary::Less, Value::ZERO, taking_part),
        }
    }

    /// How many firms take part.
    pub(crate) fn size_of(&mut self, membership: &Membership) -> Value {
        if !membership.is_open() {
            return Value::Certain(membership.size() as f64);
        }
        let members: Vec<Id<Firm>> = membership.present().map(|(firm, _)| firm).collect();
        let terms: Vec<(Value, f64)> =
            members.into_iter().map(|firm| (self.taking_part(membership, firm), 1.0)).collect();
        self.reckoner.program.linear(0.0, &terms)
    }

    /// Do at least two firms take part? An answer.
    pub(crate) fn are_several(&mut self, membership: &Membership) -> Value {
        let size = self.size_of(membership);
        self.reckoner.program.at_least(size, Value::Certain(2.0))
    }

    /// Coordination links (K-STRUCT-3); one firm has none, and who is led by somebody who is not there is flat.
    pub(super) fn links(&mut self, membership: &Membership) -> Value {
        let (model, arrangement) = (self.reckoner.model, self.arrangement);
        if !membership.is_open() {
            return Value::Certain(structure::links_of(model, arrangement, membership));
        }
        let size = self.size_of(membership);
        let several = self.are_several(membership);
        let consensus = model.criteria.leader_consensus_value();
        let structure = arrangement.structure.as_ref().map(|structure| &structure.value);
        let kind = structure.map_or(StructureKind::Flat, |structure| structure.kind);
        let leader = structure.and_then(|structure| structure.leader.as_ref()).map(|leader| leader.value);
        let squared = self.reckoner.program.times(size, size);
        let mut of = |kind| {
            let [constant, by_size, by_square] = structure::link_terms(kind, consensus);
            self.reckoner.program.linear(constant, &[(size, by_size), (squared, by_square)])
        };
        let (links, flat) = (of(kind), of(StructureKind::Flat));
        let links = match (kind, leader) {
            (StructureKind::Led, Some(leader)) => {
                let there = self.is_there(membership, leader);
                self.reckoner.program.choose(there, links, flat)
            }
            (StructureKind::Led, None) => flat,
            (StructureKind::Flat | StructureKind::Hierarchical, _) => links,
        };
        self.reckoner.program.choose(several, links, Value::ZERO)
    }

    /// Parts where an answer holds.
    pub(super) fn where_it_holds(&mut self, answer: Value, parts: &mut [Part]) {
        for part in parts {
            part.each = self.reckoner.program.choose(answer, part.each, Value::ZERO);
            part.all = self.reckoner.program.choose(answer, part.all, Value::ZERO);
        }
    }

    /// Are the lines at hand booked, where they spoke of the leader? An answer.
    pub(super) fn leader_is_there(&mut self, membership: &Membership) -> Value {
        let structure = self.arrangement.structure.as_ref().map(|structure| &structure.value);
        let leader = structure.and_then(|structure| structure.leader.as_ref()).map(|leader| leader.value);
        match leader.filter(|_| std::mem::take(&mut self.on_leader)) {
            Some(leader) => self.is_there(membership, leader),
            None => Value::ONE,
        }
    }

    /// The rows of any set of the declared members, with the part of one firm of each member in what is shared. A row
    /// of shared money is all of it, whosoever it is.
    pub(crate) fn open_ledger(&mut self) -> (Ledger, Vec<(Id<Firm>, Value)>) {
        let membership = self.declared.open();
        let arrangement = self.arrangement;
        let ledger = self.ledger(&membership, Outside::Nobody);
        let scope = Scope { arrangement: Some(arrangement), membership: Some(&membership), ..Scope::of_model() };
        let shares = self.shares(&membership, &scope);
        (ledger, shares.of.into_iter().map(|(firm, _, share)| (firm, share)).collect())
    }
}
