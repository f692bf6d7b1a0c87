//! What a model holds that this version reads, checks and formats but does not compute yet.

use super::Input;
use crate::evaluate::money::Outcome;
use crate::model::FirmCount;
use crate::tongue::{Phrase, Text, Tongue, number};

/// One phrase for each kind of thing that is there: `2 scenarios`.
pub(super) fn list(input: &Input) -> Vec<Phrase> {
    let model = input.model;
    let of_table = model.firms.values().filter(|firm| firm.count == FirmCount::Table).count();
    // Where there are too many members for it.
    let by_contribution = |outcome: &&Outcome| outcome.reading().is_some_and(|reading| reading.shared_by_contribution);
    let counted = [
        (input.measurements.money.arrangements.iter().filter(by_contribution).count(), SHARING),
        (model.scenarios.len(), SCENARIO),
        (model.clusters.len(), CLUSTER),
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
const SCENARIO: Nouns = (Text { en: "scenario", es: "escenario" }, Text { en: "scenarios", es: "escenarios" });
const CLUSTER: Nouns = (Text { en: "cluster", es: "conglomerado" }, Text { en: "clusters", es: "conglomerados" });
const PROGRAMME: Nouns = (Text { en: "programme", es: "programa" }, Text { en: "programmes", es: "programas" });
const TABLE: Nouns =
    (Text { en: "table of firms", es: "tabla de empresas" }, Text { en: "tables of firms", es: "tablas de empresas" });

fn phrase(count: usize, (one, many): Nouns) -> Phrase {
    Phrase::new(number::count(Tongue::En, count, one, many), number::count(Tongue::Es, count, one, many))
}
