use super::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::remedy::pursues;
use crate::evaluate::{ChainReading, Measurements};
use crate::model::{Chain, Id, Model, Stage, naming};
use crate::tongue::{Phrase, Text};
use rustc_hash::FxHashSet;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "missing-stage",
    severity: Severity::Advice,
    summary: Text {
        en: "a stage of a chain has no firm, though stages before and after it have some",
        es: "un eslabón de una cadena no tiene empresas, aunque los de antes y los de después sí",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-CHAIN-1, K-RES-S2b" }],
    page: crate::page!("missing-stage"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, measurements: &Measurements, findings: &mut Vec<Finding>) {
    for reading in &measurements.chains {
        let Some(chain) = model.chains.get(reading.id) else { continue };
        if is_pursued(model, chain) {
            continue;
        }
        let missing = reading.stages.iter().filter(|stage| stage.is_missing);
        findings.extend(missing.map(|stage| finding(model, chain, reading, stage.id)));
    }
}

/// Does an agreement of the chain's sector bring a missing stage already?
fn is_pursued(model: &Model, chain: &Chain) -> bool {
    let of_sector = model.arrangements.values().filter(|arrangement| arrangement.sector == chain.sector);
    of_sector.into_iter().any(|arrangement| pursues(model, arrangement, "missing_stage"))
}

fn finding(model: &Model, chain: &Chain, reading: &ChainReading, id: Id<Stage>) -> Finding {
    let (heading, named) = (&model.stages[id].heading, chain.heading.shown());
    let stage = heading.shown();
    let (before, after) = (neighbours(model, chain, reading, id), buyers(model, chain, reading, id));
    let en = format!("the stage “{stage}” of the chain “{named}” has no firm, between {} and {}", before.en, after.en);
    let es =
        format!("el eslabón «{stage}» de la cadena «{named}» no tiene empresas, entre {} y {}", before.es, after.es);
    Finding::new(&RULE, heading.place, en, es).help(
        "declare who does it, perhaps outside of the territory; if nobody does, an agreement of the sector can bring the \
         investment or the firm: `action …: missing_stage { … }`",
        "declara quién lo hace, quizá fuera del territorio; si nadie lo hace, un acuerdo del sector puede traer la \
         inversión o la empresa: `acción …: eslabón_faltante { … }`",
    )
}

/// The nearest stage before it with firms.
fn neighbours(model: &Model, chain: &Chain, reading: &ChainReading, id: Id<Stage>) -> Phrase {
    let mut at = chain.supplier(&model.stages, id);
    while let Some(stage) = at {
        if has_firms(model, reading, stage) {
            return naming([&model.stages[stage].heading].into_iter());
        }
        at = chain.supplier(&model.stages, stage);
    }
    Phrase::default()
}

/// The nearest stages after it with firms.
fn buyers(model: &Model, chain: &Chain, reading: &ChainReading, id: Id<Stage>) -> Phrase {
    let mut open: FxHashSet<Id<Stage>> = [id].into_iter().collect();
    let mut found = Vec::new();
    // Stages come after those they buy from.
    for stage in &chain.stages {
        if !chain.supplier(&model.stages, *stage).is_some_and(|from| open.contains(&from)) {
            continue;
        }
        if has_firms(model, reading, *stage) {
            found.push(&model.stages[*stage].heading);
        } else {
            open.insert(*stage);
        }
    }
    naming(found.into_iter())
}

fn has_firms(model: &Model, reading: &ChainReading, id: Id<Stage>) -> bool {
    let stage = model.stages.get(id).and_then(|stage| reading.stages.get(stage.position));
    stage.is_some_and(|stage| stage.firms > 0)
}
