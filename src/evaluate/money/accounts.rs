//! The ledgers of an arrangement that its figures are read off: all members, one alone, all but one.

use super::means::Means;
use crate::evaluate::expressions::{Membership, Reckoner};
use crate::evaluate::ledger::{
    Booking, Ledger, LineAt, Nature, Outside, Outsider, Row, Standing, Timeline, lines_of, outsiders,
};
use crate::evaluate::program::Value;
use crate::model::{Arrangement, Firm, Id, Node};
use rustc_hash::FxHashMap;

/// Rows that may be booked for the sets without one firm; beyond that what a firm's exit changes is not worked out.
const MAX_EXIT_ROWS: usize = 2_000_000;

/// The ledgers of an arrangement.
pub(crate) struct Accounts<'m> {
    pub(crate) arrangement: &'m Arrangement,
    pub(crate) lines: Vec<LineAt<'m>>,
    pub(crate) declared: Membership,
    pub(crate) outsiders: Vec<Outsider>,
    /// Everybody.
    pub(crate) all: Ledger,
    /// As if nobody else paid; only where somebody does.
    pub(crate) unfunded: Option<Ledger>,
    /// One firm of each member, by itself.
    pub(crate) alone: Vec<Ledger>,
    /// Everybody but one firm of each member; empty where there are too many.
    pub(crate) without: Vec<Ledger>,
}

/// Why there are no ledgers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NotBooked {
    /// Something it rests on is wrong or not known.
    Broken,
    /// It rests on the unknown, for which nothing is tried.
    RestsOnUnknown,
    /// Its amounts vary, and only certain ones were asked for.
    Varies,
}

/// How much is booked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Depth {
    /// All members.
    Together,
    /// All members, and each alone.
    Members,
    /// Everybody's exit, too.
    Exits,
    /// The same, where nothing varies.
    CertainOnly,
}

impl<'m> Accounts<'m> {
    /// Books everything that `depth` asks for.
    pub(crate) fn of(
        reckoner: &mut Reckoner<'m>,
        timeline: &mut Timeline,
        arrangement: &'m Arrangement,
        depth: Depth,
    ) -> Result<Accounts<'m>, NotBooked> {
        let lines = lines_of(reckoner.model, arrangement);
        let broken = lines.iter().any(|at| matches!(at.line.amount.node, Node::Broken));
        if arrangement.is_incomplete || arrangement.members_incomplete || broken {
            return Err(NotBooked::Broken);
        }
        if arrangement.actions.iter().any(|action| action.definition_unknown) {
            return Err(NotBooked::Broken);
        }
        if timeline.on_unknown && !lines.is_empty() {
            return Err(NotBooked::RestsOnUnknown);
        }
        let declared = Membership::declared(arrangement);
        let outsiders = outsiders(reckoner.model, arrangement, &declared);
        let mut booking = Booking::new(reckoner, timeline, arrangement, &lines, &declared);
        let all = booking.ledger(&declared, Outside::These(&outsiders));
        let varies = |row: &Row| row.parts.iter().any(|part| part.all.certain().is_none());
        if depth == Depth::CertainOnly && all.whole && all.rows.iter().any(varies) {
            return Err(NotBooked::Varies);
        }
        let funded = all
            .rows
            .iter()
            .any(|row| row.standing == Standing::Funder && matches!(row.nature, Nature::Payment | Nature::Transfer));
        let unfunded = funded.then(|| {
            booking.without_funders = true;
            let ledger = booking.ledger(&declared, Outside::These(&outsiders));
            booking.without_funders = false;
            ledger
        });
        let members: Vec<Id<Firm>> = declared.present().map(|(firm, _)| firm).collect();
        let alone = members.iter().filter(|_| depth != Depth::Together);
        let alone: Vec<Ledger> = alone.map(|firm| booking.ledger(&Membership::only(*firm), Outside::Nobody)).collect();
        let mut without = Vec::new();
        // Every exit looks at every member and every row again.
        let looks = members.len().saturating_mul(all.rows.len() + members.len());
        if matches!(depth, Depth::Exits | Depth::CertainOnly) && !lines.is_empty() && looks <= MAX_EXIT_ROWS {
            for firm in &members {
                let leaving = [Outsider { firm: *firm, count: 1 }];
                without.push(booking.ledger(&declared.without(*firm), Outside::These(&leaving)));
            }
        }
        let whole = [Some(&all), unfunded.as_ref()].into_iter().flatten().chain(&alone).chain(&without);
        let (is_whole, on_unknown) =
            whole.fold((true, false), |(whole, sought), ledger| (whole && ledger.whole, sought || ledger.on_unknown));
        match (is_whole, on_unknown && reckoner.unknown.is_none()) {
            (true, _) => Ok(Accounts { arrangement, lines, declared, outsiders, all, unfunded, alone, without }),
            (false, true) => Err(NotBooked::RestsOnUnknown),
            (false, false) => Err(NotBooked::Broken),
        }
    }

    /// Every amount whose expected value the figures need.
    pub(crate) fn wanted(&self, reckoner: &mut Reckoner<'m>, timeline: &mut Timeline) -> Vec<Value> {
        let mut wanted = Vec::new();
        let mut add = |terms: Vec<(Value, f64)>| wanted.extend(terms.into_iter().map(|(value, _)| value));
        let others = self.unfunded.iter().chain(&self.alone).chain(&self.without);
        for ledger in std::iter::once(&self.all).chain(others) {
            for row in &ledger.rows {
                add(present(reckoner, timeline, row, Of::All));
                add(present(reckoner, timeline, row, Of::Each));
            }
        }
        for row in &self.all.rows {
            add(present(reckoner, timeline, row, Of::Society));
            for part in &row.parts {
                for (_, factor) in &part.times.years {
                    add(vec![(reckoner.program.times(part.all, *factor), 1.0)]);
                }
            }
        }
        let ledgers = std::iter::once(&self.all).chain(&self.without);
        for ledger in ledgers {
            add(ledger.weights.into_iter().flat_map(|(least, sum)| [(least, 1.0), (sum, 1.0)]).collect());
            for (_, reached) in &ledger.reached {
                add(vec![(reached.volume, 1.0), (reached.rate, 1.0)]);
                add(reached.steps.iter().map(|step| (*step, 1.0)).collect());
            }
        }
        wanted
    }

    /// The action of a row.
    pub(crate) fn action_of(&self, row: &Row) -> Option<usize> {
        self.action_of_line(row.line)
    }

    /// The action of a line; `None` for coordination.
    pub(crate) fn action_of_line(&self, line: usize) -> Option<usize> {
        self.lines[line].action.map(|(action, _)| action)
    }
}

/// Whose present value of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Of {
    /// Of all firms of the party.
    All,
    /// Of one of them.
    Each,
    /// Of all of them, at the social discount rate.
    Society,
}

/// The present value of a row as a sum.
pub(crate) fn present(reckoner: &mut Reckoner<'_>, timeline: &mut Timeline, row: &Row, of: Of) -> Vec<(Value, f64)> {
    let mut terms = Vec::with_capacity(row.parts.len());
    for part in &row.parts {
        let factor = timeline.present(&mut reckoner.program, &part.times, of == Of::Society);
        let amount = if of == Of::Each { part.each } else { part.all };
        match factor.certain() {
            Some(factor) => terms.push((amount, factor)),
            None => terms.push((reckoner.program.times(amount, factor), 1.0)),
        }
    }
    terms
}

/// Expected present values of a ledger's members.
#[derive(Debug, Default)]
pub(crate) struct Sums {
    /// Of each action: V_a(S).
    pub(crate) actions: Vec<f64>,
    /// Outside any action: C(S).
    pub(crate) coordination: f64,
    /// Of each line.
    pub(crate) lines: Vec<f64>,
    /// Of one firm of each member, with the absolute sum of its rows.
    pub(crate) members: FxHashMap<Id<Firm>, (f64, f64)>,
}

impl Sums {
    pub(crate) fn of<'m>(
        accounts: &Accounts<'m>,
        ledger: &Ledger,
        reckoner: &mut Reckoner<'m>,
        timeline: &mut Timeline,
        means: &Means,
    ) -> Sums {
        let (actions, lines) = (accounts.arrangement.actions.len(), accounts.lines.len());
        let mut sums = Sums { actions: vec![0.0; actions], lines: vec![0.0; lines], ..Sums::default() };
        for row in ledger.rows.iter().filter(|row| row.standing == Standing::Member) {
            let all = means.of_terms(&present(reckoner, timeline, row, Of::All));
            sums.lines[row.line] += all;
            match accounts.action_of(row) {
                Some(action) => sums.actions[action] += all,
                None => sums.coordination += all,
            }
            if let Some(firm) = row.firm() {
                let each = means.of_terms(&present(reckoner, timeline, row, Of::Each));
                let sum = sums.members.entry(firm).or_default();
                sum.0 += each;
                sum.1 += each.abs();
            }
        }
        sums
    }

    /// Coordination and all actions, as declared.
    pub(crate) fn total(&self) -> f64 {
        self.coordination + self.actions.iter().sum::<f64>()
    }
}
