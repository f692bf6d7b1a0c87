//! A structure held against the surroundings that are declared (K-STRUCT-6).

use super::Fit;
use crate::model::{Change, Environment, Level, StructureKind};
use crate::tongue::{Phrase, Text};

/// What one trait of the surroundings means for a structure, and why.
type Verdict = (Fit, Text);

/// Strong change decides for a flat structure; of its other two wants, one may go unmet.
pub(super) fn read(kind: StructureKind, environment: &Environment) -> (Fit, Vec<Phrase>) {
    let change = environment.change.as_ref().map(|change| of_change(kind, change.value));
    let verdicts: Vec<Verdict> = match kind {
        StructureKind::Flat => {
            let near = environment.concentration.as_ref().map(|level| of_concentration(level.value));
            let costs = environment.transaction_costs.as_ref().map(|level| of_transaction_costs(level.value));
            [change, near, costs].into_iter().flatten().collect()
        }
        StructureKind::Led | StructureKind::Hierarchical => change.into_iter().collect(),
    };
    if verdicts.is_empty() {
        return (Fit::Unknown, vec![UNKNOWN.into()]);
    }
    let count = |fit: Fit| verdicts.iter().filter(|(other, _)| *other == fit).count();
    let fit = match change {
        Some((Fit::Poor, _)) => Fit::Poor,
        _ if count(Fit::Poor) > 1 => Fit::Poor,
        _ if count(Fit::Good) == verdicts.len() => Fit::Good,
        _ => Fit::Partial,
    };
    (fit, verdicts.into_iter().map(|(_, reason)| reason.into()).collect())
}

const UNKNOWN: Text = Text {
    en: "The `environment` does not say how fast things change, so the structure cannot be held against it.",
    es: "El `entorno` no dice qué tan rápido cambian las cosas, así que la estructura no se puede contrastar con él.",
};

fn of_change(kind: StructureKind, change: Change) -> Verdict {
    match kind {
        StructureKind::Flat => change_for_flat(change),
        StructureKind::Led => change_for_led(change),
        StructureKind::Hierarchical => change_for_hierarchical(change),
    }
}

fn change_for_flat(change: Change) -> Verdict {
    match change {
        Change::Gradual => (
            Fit::Good,
            Text {
                en: "Change is gradual, which leaves time to decide by consensus (K-STRUCT-6).",
                es: "El cambio es gradual y deja tiempo para decidir por consenso (K-STRUCT-6).",
            },
        ),
        Change::Strong => (
            Fit::Poor,
            Text {
                en: "Change is strong, and a flat structure responds slowly, for all must agree (K-STRUCT-4).",
                es: "El cambio es fuerte, y una estructura plana responde despacio, pues todos deben estar de \
                     acuerdo (K-STRUCT-4).",
            },
        ),
    }
}

fn change_for_led(change: Change) -> Verdict {
    match change {
        Change::Gradual => (
            Fit::Good,
            Text {
                en: "Change is gradual, and a led structure bears change (K-STRUCT-6).",
                es: "El cambio es gradual, y una estructura con liderazgo soporta cambios (K-STRUCT-6).",
            },
        ),
        Change::Strong => (
            Fit::Partial,
            Text {
                en: "Change is strong: a led structure bears it, but consensus still takes its time (K-STRUCT-4, \
                     K-STRUCT-6).",
                es: "El cambio es fuerte: una estructura con liderazgo lo soporta, pero el consenso sigue tomando su \
                     tiempo (K-STRUCT-4, K-STRUCT-6).",
            },
        ),
    }
}

fn change_for_hierarchical(change: Change) -> Verdict {
    match change {
        Change::Gradual => (
            Fit::Partial,
            Text {
                en: "Change is gradual: the speed of a hierarchy is not needed, and it depends on its leader \
                     (K-STRUCT-5).",
                es: "El cambio es gradual: la rapidez de una jerarquía no hace falta, y depende de su líder \
                     (K-STRUCT-5).",
            },
        ),
        Change::Strong => (
            Fit::Good,
            Text {
                en: "Change is strong, and a hierarchical structure can face it (K-STRUCT-6).",
                es: "El cambio es fuerte, y una estructura jerárquica puede enfrentarlo (K-STRUCT-6).",
            },
        ),
    }
}

fn of_concentration(level: Level) -> Verdict {
    match level {
        Level::High => (
            Fit::Good,
            Text {
                en: "Concentration is high: those who must agree are near each other (K-STRUCT-6).",
                es: "La concentración es alta: quienes deben ponerse de acuerdo están cerca (K-STRUCT-6).",
            },
        ),
        Level::Intermediate => (
            Fit::Partial,
            Text {
                en: "Concentration is intermediate, and a flat structure does best where it is high (K-STRUCT-6).",
                es: "La concentración es intermedia, y a una estructura plana le va mejor donde es alta \
                     (K-STRUCT-6).",
            },
        ),
        Level::Low => (
            Fit::Poor,
            Text {
                en: "Concentration is low: it is far to meet, and in a flat structure all must meet (K-STRUCT-6).",
                es: "La concentración es baja: reunirse cuesta, y en una estructura plana se reúnen todos \
                     (K-STRUCT-6).",
            },
        ),
    }
}

fn of_transaction_costs(level: Level) -> Verdict {
    match level {
        Level::Low => (
            Fit::Good,
            Text {
                en: "Transaction costs are low: agreeing costs little (K-STRUCT-6).",
                es: "Los costos de transacción son bajos: ponerse de acuerdo cuesta poco (K-STRUCT-6).",
            },
        ),
        Level::Intermediate => (
            Fit::Partial,
            Text {
                en: "Transaction costs are intermediate, and a flat structure wants them low (K-STRUCT-6).",
                es: "Los costos de transacción son intermedios, y una estructura plana los necesita bajos \
                     (K-STRUCT-6).",
            },
        ),
        Level::High => (
            Fit::Poor,
            Text {
                en: "Transaction costs are high, and in a flat structure everybody deals with everybody \
                     (K-STRUCT-6).",
                es: "Los costos de transacción son altos, y en una estructura plana todos tratan con todos \
                     (K-STRUCT-6).",
            },
        ),
    }
}
