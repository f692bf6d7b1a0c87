//! What those who stay have once one firm leaves, and why: the rows of the ledger with it and without it, line by line.

use super::accounts::{Accounts, Of, Sums, present};
use super::leave::{Alone, headless};
use super::lines::LineName;
use super::means::Means;
use super::rows::numbers;
use crate::evaluate::expressions::{Membership, Reckoner};
use crate::evaluate::ledger::{Nature, Standing, Timeline};
use crate::evaluate::structure;
use crate::model::{Firm, Id, LineKind, Model, Party, Target};
use rustc_hash::{FxHashMap, FxHashSet};

/// What those who stay have with a firm and without it; present values, expected, of all of them together.
#[derive(Debug, Clone, PartialEq)]
pub struct Remains {
    /// As it is now, as the arrangement shares.
    pub before: f64,
    /// Without the firm: what they can expect at best, apart or together.
    pub after: f64,
    /// Their differences add up to that of the two; the largest first.
    pub causes: Vec<ExitCause>,
}

/// Why those who stay have another amount.
#[derive(Debug, Clone, PartialEq)]
pub struct ExitCause {
    /// In which way.
    pub reason: ExitReason,
    /// The action it comes by, by number; `None` for coordination and for all of it.
    pub action: Option<usize>,
    /// The line it comes by; `None` where it is a whole action, or all of it.
    pub line: Option<LineName>,
    /// Present value, expected, of those who stay.
    pub before: f64,
    /// As `before`, once the firm has left.
    pub after: f64,
}

impl ExitCause {
    /// After less before.
    pub fn by(&self) -> f64 {
        self.after - self.before
    }
}

/// In which way a firm's exit changes what the others have.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum ExitReason {
    /// It led a hierarchy, which ends.
    LeaderLeaves,
    /// One firm is left, by itself.
    OneLeft,
    /// The action lacks what it needs: so many members, or else the firm.
    Needs(Option<u64>),
    /// A schedule gives a lower rate.
    Tier,
    /// The line speaks of the leader, who left.
    RestsOnLeader,
    /// There are other coordination links.
    Links {
        /// With the firm.
        before: f64,
        /// Without it.
        after: f64,
    },
    /// The same amount is shared by fewer.
    SharedByFewer,
    /// The firm paid a part of it.
    PaidByIt,
    /// The cost is another one.
    Cost,
    /// The benefit is another one.
    Benefit,
    /// The transfer is another one.
    Transfer,
    /// The action no longer pays together, and is dropped or taken by each alone.
    NoLongerPays,
    /// They do better apart.
    Apart,
}

/// What the members have of each line while all of them take part.
pub(super) struct Held {
    of_all: Vec<f64>,
    of_one: FxHashMap<(usize, Id<Firm>), f64>,
    shared: Vec<bool>,
    /// Who pays part of a line, or gives a transfer.
    payers: FxHashSet<(usize, Id<Firm>)>,
    names: Vec<LineName>,
}

impl Held {
    pub(super) fn of<'m>(
        accounts: &Accounts<'m>,
        reckoner: &mut Reckoner<'m>,
        timeline: &mut Timeline,
        means: &Means,
    ) -> Held {
        let lines = accounts.lines.len();
        let named = accounts.lines.iter().zip(numbers(&accounts.lines));
        let mut held = Held {
            of_all: vec![0.0; lines],
            of_one: FxHashMap::default(),
            shared: vec![false; lines],
            payers: FxHashSet::default(),
            names: named.map(|(at, number)| LineName::of(at.line, number)).collect(),
        };
        let rows = if accounts.without.is_empty() { &[] } else { accounts.all.rows.as_slice() };
        for row in rows.iter().filter(|row| row.standing == Standing::Member) {
            let all = means.of_terms(&present(reckoner, timeline, row, Of::All));
            held.of_all[row.line] += all;
            held.shared[row.line] |= row.shared;
            let Some(firm) = row.firm() else { continue };
            *held.of_one.entry((row.line, firm)).or_default() +=
                means.of_terms(&present(reckoner, timeline, row, Of::Each));
            let paid_by = &accounts.lines[row.line].line.paid_by;
            let pays = paid_by.iter().any(|(party, _)| *party == Party::Firm(firm));
            if all < 0.0 && (pays || row.nature == Nature::Transfer) {
                held.payers.insert((row.line, firm));
            }
        }
        held
    }

    /// What all but one firm of a member have of a line.
    fn of_others(&self, line: usize, firm: Id<Firm>) -> f64 {
        self.of_all[line] - self.of_one.get(&(line, firm)).copied().unwrap_or(0.0)
    }
}

/// One firm's exit, while it is looked at.
struct Leaving<'a, 'm> {
    accounts: &'a Accounts<'m>,
    model: &'m Model,
    held: &'a Held,
    firm: Id<Firm>,
    left: &'a Membership,
    sums: &'a Sums,
    alone: &'a Alone,
    /// Lines whose schedules then give a lower rate.
    falls: &'a [usize],
    /// Actions that then lack what they need.
    lacking: Vec<usize>,
}

/// What is left to the others when one firm of the so-manieth member leaves.
pub(super) fn remains<'m>(
    (accounts, model): (&Accounts<'m>, &'m Model),
    number: usize,
    held: &Held,
    (left, sums, alone): (&Membership, &Sums, &Alone),
    falls: &[usize],
) -> Option<Remains> {
    let (firm, _) = alone.of.get(number)?;
    let without = accounts.without.get(number)?;
    let can = accounts.all.can.iter().zip(&without.can).enumerate();
    let lacking = can.filter(|(_, (all, without))| **all && !**without).map(|(action, _)| action).collect();
    let leaving = Leaving { accounts, model, held, firm: *firm, left, sums, alone, falls, lacking };
    let before: f64 = (0..held.of_all.len()).map(|line| held.of_others(line, *firm)).sum();
    let after = alone.together(accounts, left, sums);
    let at_once = |reason| vec![ExitCause { reason, action: None, line: None, before, after }];
    let mut causes = if headless(accounts, left) {
        at_once(ExitReason::LeaderLeaves)
    } else if left.size() < 2 {
        at_once(ExitReason::OneLeft)
    } else {
        leaving.causes()
    };
    let scale: f64 = held.of_all.iter().chain(&sums.lines).map(|amount| amount.abs()).sum();
    causes.retain(|cause| cause.by().abs() > 1e-9 * scale);
    causes.sort_by(|one, other| other.by().abs().total_cmp(&one.by().abs()));
    Some(Remains { before, after, causes })
}

impl Leaving<'_, '_> {
    /// Line by line, then what they no longer do together.
    fn causes(&self) -> Vec<ExitCause> {
        let lines = (0..self.held.of_all.len()).filter_map(|line| self.of_line(line));
        let mut causes: Vec<ExitCause> = lines.collect();
        let mut going_on = self.sums.coordination;
        for (action, together) in self.sums.actions.iter().enumerate() {
            let at_best = together.max(self.alone.each_apart(self.left, action)).max(0.0);
            going_on += at_best;
            let (before, reason, action) = match self.lacking.contains(&action) {
                true => (self.of_action(action), ExitReason::Needs(self.least(action)), Some(action)),
                false => (*together, ExitReason::NoLongerPays, Some(action)),
            };
            causes.push(ExitCause { reason, action, line: None, before, after: at_best });
        }
        let apart = self.alone.total(self.left);
        if apart > going_on {
            let reason = ExitReason::Apart;
            causes.push(ExitCause { reason, action: None, line: None, before: going_on, after: apart });
        }
        causes
    }

    /// What the others have of an action now.
    fn of_action(&self, action: usize) -> f64 {
        let lines = (0..self.held.of_all.len()).filter(|line| self.accounts.action_of_line(*line) == Some(action));
        lines.map(|line| self.held.of_others(line, self.firm)).sum()
    }

    /// How many members an action that cannot be taken needs, where they are too few.
    fn least(&self, action: usize) -> Option<u64> {
        let needs = self.accounts.arrangement.actions.get(action)?.least_members(self.model)?;
        (needs > self.left.size()).then_some(needs)
    }

    /// `None` for a line of an action that cannot be taken.
    fn of_line(&self, line: usize) -> Option<ExitCause> {
        let action = self.accounts.action_of_line(line);
        if action.is_some_and(|action| self.lacking.contains(&action)) {
            return None;
        }
        let (before, after) = (self.held.of_others(line, self.firm), self.sums.lines[line]);
        let name = self.held.names.get(line).cloned();
        Some(ExitCause { reason: self.reason(line, after - before), action, line: name, before, after })
    }

    fn reason(&self, line: usize, by: f64) -> ExitReason {
        let (all, rest) = (self.held.of_all[line], self.sums.lines[line]);
        let at = self.accounts.lines[line].line;
        let arrangement = self.accounts.arrangement;
        let structure = arrangement.structure.as_ref().map(|structure| &structure.value);
        let led = structure.and_then(|structure| structure.leader.as_ref()).map(|leader| leader.value);
        let is_link = matches!(at.target, Target::EachLink);
        if is_link {
            let [before, after] = [&self.accounts.declared, self.left]
                .map(|members| structure::links_of(self.model, arrangement, members));
            return ExitReason::Links { before, after };
        }
        if self.falls.contains(&line) {
            ExitReason::Tier
        } else if led == Some(self.firm) && rest == 0.0 && all != 0.0 {
            ExitReason::RestsOnLeader
        } else if by < 0.0 && self.held.payers.contains(&(line, self.firm)) {
            ExitReason::PaidByIt
        } else if self.held.shared[line] && (all - rest).abs() <= 1e-9 * all.abs() {
            ExitReason::SharedByFewer
        } else {
            match at.kind {
                LineKind::Cost => ExitReason::Cost,
                LineKind::Benefit => ExitReason::Benefit,
                LineKind::Transfer(_) => ExitReason::Transfer,
            }
        }
    }
}
