//! How members share what belongs to all of them.

use super::book::Booking;
use crate::evaluate::expressions::{Membership, Problem, Scope};
use crate::evaluate::program::{Binary, Value};
use crate::model::{Expression, Firm, Id, Sharing};

/// The part of one firm of each member in what is shared.
pub(super) struct Shares {
    pub(super) of: Vec<(Id<Firm>, u64, Value)>,
    /// The least weight and the sum of all, where there are weights.
    pub(super) weights: Option<(Value, Value)>,
}

impl<'m> Booking<'m, '_> {
    /// Equal parts for each firm, or parts by weight; equal in a sample where the weights make no parts.
    pub(super) fn shares(&mut self, membership: &Membership, scope: &Scope<'m, '_>) -> Shares {
        if let Some(fixed) = self.fixed_shares.as_ref().filter(|_| !membership.is_open()) {
            let share = |firm| fixed.iter().find(|(known, _)| *known == firm).map_or(0.0, |(_, share)| *share);
            let of = membership.present().map(|(firm, count)| (firm, count, Value::Certain(share(firm)))).collect();
            return Shares { of, weights: None };
        }
        let size = self.size_of(membership);
        let part = self.reckoner.program.over(Value::ONE, size);
        let anybody = self.reckoner.program.two(Binary::Less, Value::ZERO, size);
        let equal = self.reckoner.program.choose(anybody, part, Value::ZERO);
        let same = |membership: &Membership| membership.present().map(|(firm, count)| (firm, count, equal)).collect();
        match &self.arrangement.sharing {
            // Members' parts by contribution need the worth of every set of them; totals do not depend on them.
            Sharing::Unsaid | Sharing::Equal(_) | Sharing::Shapley(_) => Shares { of: same(membership), weights: None },
            Sharing::Proportional(weight) => match self.weights(weight, membership, scope) {
                Some(weights) => self.by_weight(&weights, membership, equal),
                None => Shares { of: same(membership), weights: None },
            },
        }
    }

    fn weights(
        &mut self,
        weight: &'m Expression,
        membership: &Membership,
        scope: &Scope<'m, '_>,
    ) -> Option<Vec<(Id<Firm>, u64, Value)>> {
        let mut weights = Vec::new();
        for (firm, count) in membership.present() {
            let of_member = Scope { firm: Some(firm), is_member: Some(true), ..*scope };
            let outer = std::mem::take(&mut self.reckoner.rests);
            let value = self.reckoner.amount(weight, &of_member);
            let rests = std::mem::replace(&mut self.reckoner.rests, outer);
            self.reckoner.leader_under_condition |= membership.is_open() && rests.on_leader;
            match value {
                Some(value) if !rests.on_year => weights.push((firm, count, value)),
                Some(_) => {
                    self.reckoner.report(Problem::Weights(weight.place));
                    self.whole = false;
                    return None;
                }
                // Weights by a leader who is not there: shared equally.
                None => {
                    self.whole &= rests.absent;
                    return None;
                }
            }
        }
        Some(weights)
    }

    fn by_weight(&mut self, weights: &[(Id<Firm>, u64, Value)], membership: &Membership, equal: Value) -> Shares {
        let firms: Vec<Value> = weights.iter().map(|(firm, _, _)| self.taking_part(membership, *firm)).collect();
        let program = &mut self.reckoner.program;
        let mut terms: Vec<(Value, f64)> = Vec::with_capacity(weights.len());
        for ((_, _, weight), firms) in weights.iter().zip(firms) {
            terms.push(match firms.certain() {
                Some(count) => (*weight, count),
                None => (program.times(*weight, firms), 1.0),
            });
        }
        let sum = program.linear(0.0, &terms);
        let mut least: Option<Value> = None;
        for (_, _, weight) in weights {
            least = Some(least.map_or(*weight, |so_far| program.two(Binary::Min, so_far, *weight)));
        }
        let least = least.unwrap_or(Value::ZERO);
        let not_negative = program.two(Binary::AtMost, Value::ZERO, least);
        let positive = program.two(Binary::Less, Value::ZERO, sum);
        let good = program.two(Binary::And, not_negative, positive);
        let mut of = Vec::with_capacity(weights.len());
        for (firm, count, weight) in weights {
            let part = match good.certain() {
                Some(0.0) => equal,
                _ => {
                    let part = program.over(*weight, sum);
                    program.choose(good, part, equal)
                }
            };
            of.push((*firm, *count, part));
        }
        Shares { of, weights: Some((least, sum)) }
    }
}
