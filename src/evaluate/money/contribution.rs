//! Sharing by contribution: what is shared is parted so that each member has what it adds on average (Shapley 1953).

use super::accounts::{Accounts, Of, present};
use super::means::Means;
use crate::evaluate::coalition::{self, Game};
use crate::evaluate::expressions::Reckoner;
use crate::evaluate::ledger::{Booking, Ledger, LineAt, Nature, Outside, Part, Row, Standing, Timeline};
use crate::evaluate::program::Value;
use crate::model::{Expression, Firm, Id, Line, LineKind, Node, Party, Target, Type, When};
use crate::source::{FileId, Place, Span};
use rustc_hash::FxHashMap;
use std::sync::LazyLock;

/// What one firm of each member has of what is shared, and what passes between members beside it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Contribution {
    /// Parts of the shared money.
    pub(crate) weights: Vec<(Id<Firm>, f64)>,
    /// What one firm is paid on top, of today; with all firms it adds up to nothing.
    pub(crate) settled: Vec<(Id<Firm>, f64)>,
}

/// The line that settlements are booked to.
static SETTLEMENT: LazyLock<Line> = LazyLock::new(|| {
    let place = Place { file: FileId(0), span: Span::default() };
    Line {
        kind: LineKind::Transfer(None),
        label: Some("Shapley".to_owned()),
        when: When::Always,
        when_place: None,
        target: Target::EachMember(None),
        amount: Expression { node: Node::Number(0.0), place, type_: Type::number(), constant: Some(0.0) },
        growing: None,
        paid_by: Vec::new(),
        payer_place: None,
        source: None,
        note: None,
        place,
    }
});

/// Is it the line that settlements are booked to? It stands nowhere in the model.
pub(crate) fn is_settlement(line: &Line) -> bool {
    std::ptr::eq(line, &*SETTLEMENT)
}

/// The parts that give each member its Shapley value, where the arrangement itself is worth what it comes to.
pub(super) fn contribution<'m>(
    ledger: &Ledger,
    game: &Game,
    (reckoner, timeline, means): (&mut Reckoner<'m>, &mut Timeline, &Means),
) -> Contribution {
    let (mut pool, mut total, mut scale) = (0.0, 0.0, 0.0);
    let mut own: FxHashMap<Id<Firm>, f64> = FxHashMap::default();
    for row in ledger.rows.iter().filter(|row| row.standing == Standing::Member) {
        let all = means.of_terms(&present(reckoner, timeline, row, Of::All));
        total += all;
        scale += f64::abs(all);
        if row.shared {
            pool += all;
        } else if let Some(firm) = row.firm() {
            *own.entry(firm).or_default() += means.of_terms(&present(reckoner, timeline, row, Of::Each));
        }
    }
    let (values, _) = coalition::shapley(&game.sets, &game.worth);
    let firms = game.sets.firms().max(1) as f64;
    // Only what all have differs from the worth of all: each firm bears the same part of the difference.
    let shift = (total - game.of_all()) / firms;
    let wanted: Vec<(Id<Firm>, f64)> = game
        .players
        .iter()
        .enumerate()
        .map(|(player, (firm, _))| {
            (*firm, values[game.type_of(player)] + shift - own.get(firm).copied().unwrap_or(0.0))
        })
        .collect();
    let weights: Vec<(Id<Firm>, f64)> = wanted.iter().map(|(firm, of)| (*firm, of / pool)).collect();
    let nothing = 1e-9 * scale;
    if pool.abs() > nothing && weights.iter().all(|(_, weight)| (-1e-12..=1.0 + 1e-12).contains(weight)) {
        return Contribution { weights, settled: Vec::new() };
    }
    let equal = wanted.iter().map(|(firm, _)| (*firm, 1.0 / firms)).collect();
    let settled = wanted.iter().map(|(firm, of)| (*firm, of - pool / firms)).collect();
    Contribution { weights: equal, settled }
}

impl<'m> Accounts<'m> {
    /// Books a ledger of all members again, with these parts.
    pub(crate) fn parted(
        &self,
        reckoner: &mut Reckoner<'m>,
        timeline: &mut Timeline,
        contribution: &Contribution,
        without_funders: bool,
    ) -> Ledger {
        let lines = &self.lines[..self.lines.len() - usize::from(self.settles())];
        let mut booking = Booking::new(reckoner, timeline, self.arrangement, lines, &self.declared);
        booking.without_funders = without_funders;
        booking.fixed_shares = Some(contribution.weights.clone());
        let mut ledger = booking.ledger(&self.declared, Outside::These(&self.outsiders));
        let annuity = timeline.annuity(&mut reckoner.program).certain();
        // Where the rate is uncertain, only money of today is worth the same in every sample.
        let (years, yearly) = match annuity {
            Some(annuity) => ((1, timeline.horizon), annuity),
            None => ((0, 0), 1.0),
        };
        let times = timeline.times(&mut reckoner.program, years, years.0, &[]);
        for (firm, settled) in &contribution.settled {
            let count = self.declared.count_of(*firm) as f64;
            let part = Part {
                each: Value::Certain(settled * yearly),
                all: Value::Certain(settled * yearly * count),
                times: std::rc::Rc::clone(&times),
            };
            ledger.rows.push(Row {
                line: lines.len(),
                nature: Nature::Transfer,
                party: Party::Firm(*firm),
                standing: Standing::Member,
                shared: false,
                parts: vec![part],
            });
        }
        ledger
    }

    /// All members' ledgers by contribution.
    pub(crate) fn share(
        &mut self,
        reckoner: &mut Reckoner<'m>,
        timeline: &mut Timeline,
        contribution: &Contribution,
        unfunded: Option<&Contribution>,
    ) {
        self.all = self.parted(reckoner, timeline, contribution, false);
        if let Some(contribution) = unfunded.filter(|_| self.unfunded.is_some()) {
            self.unfunded = Some(self.parted(reckoner, timeline, contribution, true));
        }
        if !self.settles() {
            self.lines.push(LineAt { line: &SETTLEMENT, action: None, definition: None });
        }
    }

    fn settles(&self) -> bool {
        self.lines.last().is_some_and(|at| is_settlement(at.line))
    }
}
