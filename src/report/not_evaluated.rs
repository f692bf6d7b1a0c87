//! What a model holds that this version reads, checks and formats but does not compute yet.

use super::Input;
use crate::model::{Arrangement, FirmCount, Sharing};
use crate::tongue::{Phrase, Text, Tongue, number};

/// One phrase for each kind of thing that is there: `2 programmes`.
pub(super) fn list(input: &Input) -> Vec<Phrase> {
    let model = input.model;
    let of_table = model.firms.values().filter(|firm| firm.count == FirmCount::Table).count();
    let by_contribution = |arrangement: &&Arrangement| matches!(arrangement.sharing, Sharing::Shapley(_));
    let counted = [
        (model.arrangements.values().filter(by_contribution).count(), SHARING),
        (model.programmes.len(), PROGRAMME),
        (of_table, TABLE),
    ];
    counted.into_iter().filter(|(count, _)| *count > 0).map(|(count, nouns)| phrase(count, nouns)).collect()
}

/// Singular and plural.
type Nouns = (Text, Text);

const SHARING: Nouns = (
    Text { en: "sharing by contribution (`shapley`)", es: "reparto por contribución (`shapley`)" },
    Text { en: "sharings by contribution (`shapley`)", es: "repartos por contribución (`shapley`)" },
);
const PROGRAMME: Nouns = (Text { en: "programme", es: "programa" }, Text { en: "programmes", es: "programas" });
const TABLE: Nouns =
    (Text { en: "table of firms", es: "tabla de empresas" }, Text { en: "tables of firms", es: "tablas de empresas" });

fn phrase(count: usize, (one, many): Nouns) -> Phrase {
    Phrase::new(number::count(Tongue::En, count, one, many), number::count(Tongue::Es, count, one, many))
}
