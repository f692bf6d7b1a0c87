//! What each phase costs, and who bears it.
//!
//! A `once` line falls each time the phase runs; any other for as long as the phase lasts. A line of `each firm` counts for
//! every firm that enters and is borne by the firms, any other is borne by who runs the programme; `paid by` puts others
//! in their place. Amounts are at today's prices, not discounted.

use super::amount;
use super::flow::{Again, Flow};
use super::reading::Payer;
use super::times::Times;
use crate::evaluate::expressions::Reckoner;
use crate::evaluate::program::Value;
use crate::model::{Line, Party, Phase, Programme, Target, When};

/// What phases cost.
pub(super) struct Costs {
    /// `None` where it hangs on a length or an intake that is not stated.
    pub(super) phases: Vec<Option<Value>>,
    /// In the order in which they are first named.
    pub(super) paid_by: Vec<(Payer, Value)>,
}

impl Costs {
    /// `None` where an amount could not be worked out.
    pub(super) fn of<'m>(
        programme: &'m Programme,
        reckoner: &mut Reckoner<'m>,
        times: &Times,
        flow: &Flow,
    ) -> Option<Costs> {
        let runs = match &programme.institution {
            Some(institution) => Party::Institution(institution.value),
            None => Party::Programme(crate::model::Id::new(position(reckoner, programme))),
        };
        let mut costs = Costs { phases: Vec::new(), paid_by: Vec::new() };
        for (at, phase) in programme.phases.iter().enumerate() {
            let mut total = Some(Value::ZERO);
            for line in &phase.lines {
                let each = amount(reckoner, &line.amount, &phase.locals)?;
                let firms = flow.phases.as_ref().map(|all| all[at][0]);
                let of_line = whole(reckoner, line, (each, times.lengths[at]), firms, &flow.renewals[at]);
                total = total.zip(of_line).map(|(total, cost)| reckoner.program.plus(total, cost));
                let bearer = if is_of_each(line) { Payer::Firms } else { Payer::Party(runs) };
                if let Some(cost) = of_line {
                    costs.share_out(reckoner, phase, line, bearer, cost)?;
                }
            }
            costs.phases.push(total);
        }
        Some(costs)
    }

    /// Of all phases; `None` where that of one is not known.
    pub(super) fn total(&self, reckoner: &mut Reckoner<'_>) -> Option<Value> {
        let terms: Option<Vec<(Value, f64)>> = self.phases.iter().map(|cost| Some(((*cost)?, 1.0))).collect();
        terms.map(|terms| reckoner.program.linear(0.0, &terms))
    }

    /// Books a cost to those who pay it, and what they leave to its bearer.
    fn share_out<'m>(
        &mut self,
        reckoner: &mut Reckoner<'m>,
        phase: &'m Phase,
        line: &'m Line,
        bearer: Payer,
        cost: Value,
    ) -> Option<()> {
        let mut shares: Vec<(Party, Option<Value>)> = Vec::new();
        for (party, share) in &line.paid_by {
            let share = match share {
                Some(share) => Some(amount(reckoner, share, &phase.locals)?),
                None => None,
            };
            shares.push((*party, share));
        }
        let known: Vec<(Value, f64)> = shares.iter().filter_map(|(_, share)| Some(((*share)?, -1.0))).collect();
        let left = crate::evaluate::ledger::remainder(reckoner.program.linear(1.0, &known));
        let open = shares.iter().filter(|(_, share)| share.is_none()).count();
        let rest = reckoner.program.times(left, Value::Certain(if open == 0 { 0.0 } else { 1.0 / open as f64 }));
        for (party, share) in shares {
            self.book(reckoner, Payer::Party(party), cost, share.unwrap_or(rest));
        }
        if open == 0 {
            self.book(reckoner, bearer, cost, left);
        }
        Some(())
    }

    fn book(&mut self, reckoner: &mut Reckoner<'_>, payer: Payer, cost: Value, share: Value) {
        if share.is_zero() {
            return;
        }
        let part = reckoner.program.times(cost, share);
        match self.paid_by.iter_mut().find(|(known, _)| *known == payer) {
            Some((_, so_far)) => *so_far = reckoner.program.plus(*so_far, part),
            None => self.paid_by.push((payer, part)),
        }
    }
}

/// Is a line of every firm in the phase?
fn is_of_each(line: &Line) -> bool {
    match line.target {
        Target::EachMember(_) | Target::EachFirm(_) => true,
        Target::Shared | Target::EachOutsider(_) | Target::EachLink | Target::For(_) => false,
    }
}

/// A line with all times that the phase comes again.
fn whole(
    reckoner: &mut Reckoner<'_>,
    line: &Line,
    (each, length): (Value, Option<Value>),
    firms: Option<Value>,
    renewals: &[Again],
) -> Option<Value> {
    let amount = match line.when {
        When::Once(_) => each,
        When::Always | When::Years(..) => reckoner.program.times(each, length?),
    };
    // How often it counts: once each time, or once for every firm each time.
    let first = if is_of_each(line) { firms? } else { Value::ONE };
    let again = renewals.iter().map(|again| if is_of_each(line) { again.entrants } else { again.counts });
    let times: Vec<(Value, f64)> = std::iter::once(first).chain(again).map(|times| (times, 1.0)).collect();
    let times = reckoner.program.linear(0.0, &times);
    Some(reckoner.program.times(amount, times))
}

fn position(reckoner: &Reckoner<'_>, programme: &Programme) -> usize {
    let place = programme.heading.place;
    reckoner.model.programmes.values().position(|other| other.heading.place == place).unwrap_or(0)
}
