use super::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::{ArrangementReading, Measurements};
use crate::model::{Arrangement, Cooperation, Model, Stated};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "type-mismatch",
    severity: Severity::Error,
    summary: Text {
        en: "the declared type is not the one that follows from the data",
        es: "el tipo declarado no es el que se desprende de los datos",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-TYPE-3" }],
    page: crate::page!("type-mismatch"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, measurements: &Measurements, findings: &mut Vec<Finding>) {
    for reading in &measurements.arrangements {
        let arrangement = &model.arrangements[reading.id];
        let (Some(declared), Some(inferred)) = (&arrangement.declared, reading.typology.inferred) else { continue };
        if declared.value != inferred && !is_a_matter_of_stages(model, arrangement, inferred) {
            findings.push(finding(model, reading, declared, inferred));
        }
    }
}

/// Members of a horizontal network at different stages that sell each other nothing: `mixed-stages` says it.
fn is_a_matter_of_stages(model: &Model, arrangement: &Arrangement, inferred: Cooperation) -> bool {
    let networks = (Cooperation::HorizontalNetwork, Cooperation::VerticalNetwork);
    let declared = arrangement.declared.as_ref().map(|declared| declared.value);
    declared == Some(networks.0) && inferred == networks.1 && model.supply_among(arrangement).is_none()
}

fn finding(
    model: &Model,
    reading: &ArrangementReading,
    declared: &Stated<Cooperation>,
    inferred: Cooperation,
) -> Finding {
    let arrangement = &model.arrangements[reading.id];
    let named = arrangement.named();
    let (says, show) = (declared.value.form().title(), inferred.form().title());
    let en = format!("{} is declared a {}, but the data show a {}", named.en, says.en, show.en);
    let es = format!("{} se declara como {}, pero los datos muestran un tipo distinto: {}", named.es, says.es, show.es);
    let (word, palabra) = header(inferred);
    let reasons = &reading.typology.reasons;
    let join = |english: bool| {
        let texts = reasons.iter().map(|reason| if english { reason.en.as_str() } else { reason.es.as_str() });
        texts.collect::<Vec<_>>().join(" ")
    };
    let finding = Finding::new(&RULE, declared.place, en, es).help(
        format!("{} Declare it `{word}`, or correct in the firms what is not so", join(true)),
        format!("{} Declara el tipo `{palabra}`, o corrige en las empresas lo que no es así", join(false)),
    );
    with_evidence(finding, model, arrangement)
}

/// The word of the header that declares a type.
fn header(cooperation: Cooperation) -> (&'static str, &'static str) {
    match cooperation {
        Cooperation::HorizontalNetwork => ("horizontal", "horizontal"),
        Cooperation::VerticalNetwork => ("vertical", "vertical"),
        Cooperation::TerritorialAgreement => ("territorial in …", "territorial en …"),
        Cooperation::SectorAgreement => ("sectoral of …", "sectorial de …"),
    }
}

/// Points at the sale between two members, or else at their stages.
fn with_evidence(finding: Finding, model: &Model, arrangement: &Arrangement) -> Finding {
    if let Some(supply) = model.supply_among(arrangement) {
        let name = |firm| model.firms[firm].heading.shown();
        let (seller, buyer) = (name(supply.seller), name(supply.buyer));
        let (en, es) = (format!("{seller} sells to {buyer}"), format!("{seller} le vende a {buyer}"));
        return finding.label(supply.trade.place, en, es);
    }
    let firms = arrangement.firms();
    let stages = firms.iter().filter_map(|firm| model.firms[*firm].stage.as_ref()).take(2);
    stages.fold(finding, |finding, stage| {
        let name = model.stages[stage.value].heading.shown();
        finding.label(stage.place, format!("stands at {name}"), format!("está en {name}"))
    })
}
