//! What a model holds that this version reads, checks and formats but does not compute yet.

use super::{Input, assumed};
use crate::model::{Expression, FirmCount, Line, Model, Node, Sharing};
use crate::tongue::{Phrase, Text, Tongue, number};

/// One phrase for each kind of thing that is there: `6 cost and benefit lines`.
pub(super) fn list(input: &Input) -> Vec<Phrase> {
    let model = input.model;
    let of_table = model.firms.values().filter(|firm| firm.count == FirmCount::Table).count();
    let shared = model.arrangements.values().filter(|arrangement| !matches!(arrangement.sharing, Sharing::Unsaid));
    let uncertain = assumptions(model).filter(|value| assumed::is_uncertain(value)).count();
    let unknown = assumptions(model).chain(lines(model).map(|line| &line.amount));
    let unknown = unknown.filter(|value| matches!(value.node, Node::Unknown)).count();
    let counted = [
        (lines(model).count(), LINE),
        (shared.count(), SHARING),
        (model.scenarios.len(), SCENARIO),
        (model.expectations.len(), EXPECTATION),
        (model.clusters.len(), CLUSTER),
        (model.programmes.len(), PROGRAMME),
        (of_table, TABLE),
        (uncertain, UNCERTAIN),
        (unknown, UNKNOWN),
    ];
    counted.into_iter().filter(|(count, _)| *count > 0).map(|(count, nouns)| phrase(count, nouns)).collect()
}

/// The lines of the arrangements, of their actions, and of the model's own definitions that these follow.
fn lines(model: &Model) -> impl Iterator<Item = &Line> {
    model.arrangements.values().flat_map(move |arrangement| {
        let actions = arrangement.actions.iter().flat_map(move |action| {
            let definition = action.definition.and_then(|id| model.definitions.get(id));
            let definition = definition.filter(|definition| !definition.is_standard);
            action.lines.iter().chain(definition.into_iter().flat_map(|definition| &definition.lines))
        });
        arrangement.lines.iter().chain(actions)
    })
}

/// The values of all named assumptions, those of arrangements and actions included.
fn assumptions(model: &Model) -> impl Iterator<Item = &Expression> {
    let locals = model.arrangements.values().flat_map(|arrangement| {
        arrangement.locals.iter().chain(arrangement.actions.iter().flat_map(|action| &action.locals))
    });
    model.assumptions.values().map(|assumption| &assumption.value).chain(locals.map(|local| &local.value))
}

/// Singular and plural.
type Nouns = (Text, Text);

const LINE: Nouns = (
    Text { en: "cost or benefit line", es: "línea de costo o beneficio" },
    Text { en: "cost and benefit lines", es: "líneas de costos y beneficios" },
);
const SHARING: Nouns =
    (Text { en: "sharing rule", es: "regla de reparto" }, Text { en: "sharing rules", es: "reglas de reparto" });
const SCENARIO: Nouns = (Text { en: "scenario", es: "escenario" }, Text { en: "scenarios", es: "escenarios" });
const EXPECTATION: Nouns =
    (Text { en: "expectation", es: "condición esperada" }, Text { en: "expectations", es: "condiciones esperadas" });
const CLUSTER: Nouns = (Text { en: "cluster", es: "conglomerado" }, Text { en: "clusters", es: "conglomerados" });
const PROGRAMME: Nouns = (Text { en: "programme", es: "programa" }, Text { en: "programmes", es: "programas" });
const TABLE: Nouns =
    (Text { en: "table of firms", es: "tabla de empresas" }, Text { en: "tables of firms", es: "tablas de empresas" });
const UNCERTAIN: Nouns = (
    Text { en: "uncertain assumption", es: "supuesto incierto" },
    Text { en: "uncertain assumptions", es: "supuestos inciertos" },
);
const UNKNOWN: Nouns =
    (Text { en: "unknown (`?`)", es: "incógnita (`?`)" }, Text { en: "unknowns (`?`)", es: "incógnitas (`?`)" });

fn phrase(count: usize, (one, many): Nouns) -> Phrase {
    Phrase::new(number::count(Tongue::En, count, one, many), number::count(Tongue::Es, count, one, many))
}
