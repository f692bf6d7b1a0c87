use super::micro_only_strategy::of_kind;
use crate::check::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::model::{ArrangementKind, Heading, Model};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "meso-without-networks",
    severity: Severity::Advice,
    summary: Text {
        en: "an agreement or a cluster stands in a model without any network of firms",
        es: "hay un acuerdo o un conglomerado en un modelo sin ninguna red de empresas",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-END-2, K-TYPE-1" }],
    page: crate::page!("meso-without-networks"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, findings: &mut Vec<Finding>) {
    if !of_kind(model, ArrangementKind::Network).is_empty() {
        return;
    }
    // The first by the alphabet: the order of the declarations means nothing.
    let agreements = of_kind(model, ArrangementKind::Agreement);
    let agreement = agreements.into_iter().min_by_key(|agreement| agreement.heading.shown().to_owned());
    let cluster = model.clusters.values().min_by_key(|cluster| cluster.heading.shown().to_owned());
    let (heading, en, es) = match (agreement, cluster) {
        (Some(agreement), _) => (&agreement.heading, "the agreement", "el acuerdo"),
        (None, Some(cluster)) => (&cluster.heading, "the cluster", "el conglomerado"),
        (None, None) => return,
    };
    findings.push(finding(heading, en, es));
}

fn finding(heading: &Heading, kind: &str, tipo: &str) -> Finding {
    let shown = heading.shown();
    let en = format!("{kind} “{shown}” acts on what surrounds the firms, and no network among them is declared");
    let es =
        format!("{tipo} «{shown}» actúa sobre el entorno de las empresas, y no se declara ninguna red entre ellas");
    Finding::new(&RULE, heading.place, en, es).help(
        "ask which of the firms buy, sell or borrow together, or could, and declare it: `network … { members: … }`",
        "pregunta qué empresas compran, venden o piden crédito juntas, o podrían, y decláralo: `red … { socios: … }`",
    )
}
