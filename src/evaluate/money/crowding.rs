//! With how many members each would have most (K-PROM-1). Coordination grows faster than the group, so that beyond some
//! size another firm costs the others more than it brings them (Buchanan 1965, the size of a club).

use super::accounts::{Accounts, Of, Sums, present};
use super::means::Means;
use super::reading::BestSize;
use crate::evaluate::Sampling;
use crate::evaluate::expressions::{Membership, Reckoner};
use crate::evaluate::ledger::{Booking, Ledger, Outside, Timeline};
use crate::model::{Firm, Id, Line, LineKind, Target};

/// Sizes that are tried at once: all of a smaller group, so many of a larger one, then all around the best of them.
const SIZES: u64 = 256;

/// Rows that may be booked for them.
const MAX_ROWS: usize = 1_000_000;

type Tools<'r, 'm> = (&'r mut Reckoner<'m>, &'r mut Timeline);

/// What a membership comes to for each of its firms, on the average.
#[derive(Debug, Clone, Copy)]
struct PerFirm {
    npv: f64,
    coordination: f64,
}

impl PerFirm {
    fn of(sums: &Sums, size: u64) -> PerFirm {
        let size = size.max(1) as f64;
        PerFirm { npv: sums.total() / size, coordination: sums.coordination / size }
    }

    /// More for each, and less to coordinate, beyond what a sum loses in its last digits.
    fn is_better_than(&self, other: PerFirm) -> bool {
        let more = |one: f64, other: f64| one > other + 1e-9 * (one.abs() + other.abs());
        more(self.npv, other.npv) && more(self.coordination, other.coordination)
    }
}

/// The size with most for each, where the group is larger than that; nothing where no cost is counted by link.
pub(super) fn best_size<'m>(
    accounts: &Accounts<'m>,
    (reckoner, timeline): Tools<'_, 'm>,
    means: &Means,
    sampling: Option<&Sampling>,
) -> Option<BestSize> {
    let by_link = accounts.lines.iter().any(|at| is_cost_by_link(at.line));
    let size = accounts.declared.size();
    if !by_link || size < 3 || accounts.without.is_empty() {
        return None;
    }
    let now = PerFirm::of(&Sums::of(accounts, &accounts.all, reckoner, timeline, means), size);
    if now.npv <= 0.0 {
        return None;
    }
    let leaving = leaving(accounts, (reckoner, timeline), means, now)?;
    let droppable: u64 = leaving.iter().map(|(_, count)| count).sum();
    let least = (size - droppable.min(size)).max(2);
    let mut best: Option<(u64, PerFirm)> = None;
    let (mut low, mut high) = (least, size - 1);
    for _ in 0..2 {
        let step = (high - low) / SIZES + 1;
        let sizes: Vec<u64> = (low..=high).step_by(step as usize).collect();
        for (size, each) in tried(accounts, (reckoner, timeline), sampling, &leaving, &sizes)? {
            if best.is_none_or(|(_, known)| each.npv > known.npv) {
                best = Some((size, each));
            }
        }
        let (around, _) = best?;
        if step == 1 {
            break;
        }
        (low, high) = (around.saturating_sub(step).max(least), (around + step).min(size - 1));
    }
    // Where the fewest have most, nothing in the model says what a larger group is for.
    let (firms, each) = best.filter(|(firms, each)| *firms > least && each.is_better_than(now))?;
    let alike = accounts.declared.present().count() == 1;
    Some(BestSize {
        firms,
        each: each.npv,
        now: now.npv,
        coordination: -each.coordination,
        coordination_now: -now.coordination,
        alike,
    })
}

/// Who would leave, those first without whom the others have most; nothing if there is one without whom they have less.
/// A leader, and a firm that an action cannot do without, stay.
fn leaving<'m>(
    accounts: &Accounts<'m>,
    (reckoner, timeline): Tools<'_, 'm>,
    means: &Means,
    now: PerFirm,
) -> Option<Vec<(Id<Firm>, u64)>> {
    let structure = accounts.arrangement.structure.as_ref().map(|structure| &structure.value);
    let leader = structure.and_then(|structure| structure.leader.as_ref()).map(|leader| leader.value);
    let mut order = Vec::new();
    for ((firm, count), ledger) in accounts.declared.present().zip(&accounts.without) {
        if Some(firm) == leader || ledger.can != accounts.all.can {
            continue;
        }
        let sums = Sums::of(accounts, ledger, reckoner, timeline, means);
        let left = PerFirm::of(&sums, accounts.declared.size() - 1);
        if !left.is_better_than(now) {
            return None;
        }
        order.push((left.npv, firm, count));
    }
    order.sort_by(|one, other| other.0.total_cmp(&one.0));
    (!order.is_empty()).then(|| order.into_iter().map(|(_, firm, count)| (firm, count)).collect())
}

/// What each has in groups of these sizes.
fn tried<'m>(
    accounts: &Accounts<'m>,
    (reckoner, timeline): Tools<'_, 'm>,
    sampling: Option<&Sampling>,
    leaving: &[(Id<Firm>, u64)],
    sizes: &[u64],
) -> Option<Vec<(u64, PerFirm)>> {
    let fit = MAX_ROWS / accounts.all.rows.len().max(1);
    let sizes = &sizes[sizes.len() - sizes.len().min(fit)..];
    let mut ledgers: Vec<(u64, Ledger)> = Vec::new();
    for size in sizes {
        let left = without(&accounts.declared, leaving, accounts.declared.size() - size);
        let mut booking = Booking::new(reckoner, timeline, accounts.arrangement, &accounts.lines, &accounts.declared);
        ledgers.push((*size, booking.ledger(&left, Outside::Nobody)));
    }
    if ledgers.iter().any(|(_, ledger)| !ledger.whole) {
        return None;
    }
    let mut wanted = Vec::new();
    for row in ledgers.iter().flat_map(|(_, ledger)| &ledger.rows) {
        for of in [Of::All, Of::Each] {
            wanted.extend(present(reckoner, timeline, row, of).into_iter().map(|(value, _)| value));
        }
    }
    let means = Means::of(reckoner, &wanted, &[], sampling)?;
    let each = |(size, ledger): (u64, Ledger)| {
        (size, PerFirm::of(&Sums::of(accounts, &ledger, reckoner, timeline, &means), size))
    };
    Some(ledgers.into_iter().map(each).collect())
}

/// A membership without so many firms, the first of a list first.
fn without(declared: &Membership, leaving: &[(Id<Firm>, u64)], mut many: u64) -> Membership {
    let mut gone = rustc_hash::FxHashMap::default();
    for (firm, count) in leaving {
        let goes = many.min(*count);
        many -= goes;
        gone.insert(*firm, goes);
    }
    let stays = |(firm, count): (Id<Firm>, u64)| (firm, count - gone.get(&firm).copied().unwrap_or(0));
    Membership::of_firms(declared.present().map(stays).collect())
}

fn is_cost_by_link(line: &Line) -> bool {
    line.kind == LineKind::Cost && matches!(line.target, Target::EachLink)
}
