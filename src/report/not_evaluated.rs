//! What a model holds that this version reads, checks and formats but does not compute yet.

use super::Input;
use crate::evaluate::money::Outcome;
use crate::tongue::{Phrase, Text, Tongue, number};

/// One phrase for each kind of thing that is there: `2 sharings by contribution`.
pub(super) fn list(input: &Input) -> Vec<Phrase> {
    // Where there are too many members for it.
    let by_contribution = |outcome: &&Outcome| outcome.reading().is_some_and(|reading| reading.shared_by_contribution);
    let counted = [(input.measurements.money.arrangements.iter().filter(by_contribution).count(), SHARING)];
    counted.into_iter().filter(|(count, _)| *count > 0).map(|(count, nouns)| phrase(count, nouns)).collect()
}

/// Singular and plural.
type Nouns = (Text, Text);

const SHARING: Nouns = (
    Text { en: "sharing by contribution (`shapley`)", es: "reparto por contribución (`shapley`)" },
    Text { en: "sharings by contribution (`shapley`)", es: "repartos por contribución (`shapley`)" },
);

fn phrase(count: usize, (one, many): Nouns) -> Phrase {
    Phrase::new(number::count(Tongue::En, count, one, many), number::count(Tongue::Es, count, one, many))
}
