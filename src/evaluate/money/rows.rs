//! The ledger of the declared members, row by row and year by year, for re-adding elsewhere.

use super::means::Means;
use super::reading::{LedgerRow, Outcome, Stat};
use super::statistics::Figures;
use super::{Accounts, Depth, timeline};
use crate::evaluate::Measurements;
use crate::evaluate::expressions::Reckoner;
use crate::evaluate::ledger::{LineAt, Nature, Part, Standing};
use crate::evaluate::program::Value;
use crate::model::{LineKind, Model, Party, Sharing};
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// Every row of the ledgers that the measured figures are sums of, in the order of arrangements, lines, parties and
/// years. An arrangement whose money was not worked out has none.
pub fn ledger_rows<'m>(model: &'m Model, measurements: &'m Measurements) -> Vec<LedgerRow<'m>> {
    let mut reckoner = Reckoner::new(model, &measurements.firms);
    reckoner.unknown = measurements.break_even.iter().find_map(|found| found.at);
    let mut timeline = timeline(model, &mut reckoner);
    let sampling = measurements.money.sampled.as_ref();
    let mut all = Vec::new();
    for ((id, arrangement), outcome) in model.arrangements.iter().zip(&measurements.money.arrangements) {
        let worked_out = matches!(outcome, Outcome::Worked(_));
        if !worked_out {
            continue;
        }
        let Ok(mut accounts) = Accounts::of(&mut reckoner, &mut timeline, arrangement, Depth::Together) else {
            continue;
        };
        let contribution = outcome.reading().and_then(|reading| reading.contribution.as_ref());
        if let Some(contribution) = contribution {
            accounts.share(&mut reckoner, &mut timeline, contribution, None);
        }
        let numbers = numbers(&accounts.lines);
        let mut wanted = Distinct::default();
        let mut rows: Vec<(LedgerRow<'m>, usize)> = Vec::new();
        for booked in booked(&accounts, contribution.is_some()) {
            let at = accounts.lines[booked.line];
            let row = LedgerRow {
                arrangement: id,
                action: at.action.map(|(action, _)| action),
                line: at.line,
                number: numbers[booked.line],
                nature: booked.nature,
                standing: booked.standing,
                party: booked.party,
                firms: firms(&accounts, &reckoner, &booked),
                year: 0,
                amount: Stat::certain(0.0),
            };
            let years = by_year(&booked, &mut reckoner);
            rows.extend(years.into_iter().map(|(year, amount)| (LedgerRow { year, ..row }, wanted.add(amount))));
        }
        let Some(stats) = wanted.figures.of(&mut reckoner, &Means::default(), sampling) else { continue };
        all.extend(rows.into_iter().map(|(row, number)| LedgerRow { amount: stats[number].0, ..row }));
    }
    all
}

/// What a line books to a party; to all members together where their parts are not worked out.
struct Booked<'a> {
    line: usize,
    nature: Nature,
    standing: Standing,
    party: Option<Party>,
    parts: Vec<&'a Part>,
}

fn booked<'a>(accounts: &'a Accounts<'_>, parts_are_known: bool) -> Vec<Booked<'a>> {
    let by_contribution = matches!(accounts.arrangement.sharing, Sharing::Shapley(_)) && !parts_are_known;
    let mut all: Vec<Booked<'a>> = Vec::with_capacity(accounts.all.rows.len());
    for row in &accounts.all.rows {
        let party = (!(by_contribution && row.shared)).then_some(row.party);
        // The members' parts of a line stand one after the other.
        let before = all.last_mut().filter(|last| {
            party.is_none() && last.party.is_none() && (last.line, last.nature) == (row.line, row.nature)
        });
        match before {
            Some(before) => before.parts.extend(&row.parts),
            None => all.push(Booked {
                line: row.line,
                nature: row.nature,
                standing: row.standing,
                party,
                parts: row.parts.iter().collect(),
            }),
        }
    }
    all
}

/// How many firms an amount is of.
fn firms(accounts: &Accounts<'_>, reckoner: &Reckoner<'_>, booked: &Booked<'_>) -> u64 {
    match (booked.party, booked.standing) {
        (None, _) => accounts.declared.size(),
        (Some(Party::Firm(firm)), Standing::Member) => accounts.declared.count_of(firm),
        (Some(Party::Firm(firm)), Standing::Outsider | Standing::Funder) => {
            let outside = accounts.outsiders.iter().find(|outsider| outsider.firm == firm);
            outside.map_or_else(|| reckoner.firms_of(firm), |outsider| outsider.count)
        }
        (Some(Party::Institution(_) | Party::Programme(_) | Party::Parameter(_)), _) => 0,
    }
}

fn by_year(booked: &Booked<'_>, reckoner: &mut Reckoner<'_>) -> Vec<(u32, Value)> {
    let program = &mut reckoner.program;
    let mut years: BTreeMap<u32, Vec<(Value, f64)>> = BTreeMap::new();
    for part in &booked.parts {
        for (year, factor) in &part.times.years {
            years.entry(*year).or_default().push((program.times(part.all, *factor), 1.0));
        }
    }
    years.into_iter().map(|(year, terms)| (year, program.linear(0.0, &terms))).collect()
}

/// For each line, which of its kind it is within its action, from 1.
pub(super) fn numbers(lines: &[LineAt<'_>]) -> Vec<usize> {
    let mut counts: FxHashMap<(Option<usize>, u8), usize> = FxHashMap::default();
    let number = |at: &LineAt<'_>| {
        let kind = match at.line.kind {
            LineKind::Cost => 0,
            LineKind::Benefit => 1,
            LineKind::Transfer(_) => 2,
        };
        let count = counts.entry((at.action.map(|(action, _)| action), kind)).or_insert(0);
        *count += 1;
        *count
    };
    lines.iter().map(number).collect()
}

/// Figures, each only once.
#[derive(Default)]
struct Distinct {
    figures: Figures,
    known: FxHashMap<Value, usize>,
}

impl Distinct {
    fn add(&mut self, value: Value) -> usize {
        let figures = &mut self.figures;
        *self.known.entry(value).or_insert_with(|| figures.add(value))
    }
}
