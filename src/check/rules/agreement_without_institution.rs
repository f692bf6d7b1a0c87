use crate::check::Check;
use crate::check::lines::written;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::model::{Arrangement, ArrangementKind, Line, LineKind, Model, Node, Party};
use crate::tongue::Text;
use crate::tongue::vocabulary::Kind;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "agreement-without-institution",
    severity: Severity::Warning,
    summary: Text {
        en: "an agreement has no institution beside its firms",
        es: "un acuerdo no tiene ninguna institución junto a sus empresas",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-TYPE-2, K-FAC-5" }],
    page: crate::page!("agreement-without-institution"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, findings: &mut Vec<Finding>) {
    let agreements = model.arrangements.values().filter(|one| one.kind == ArrangementKind::Agreement);
    for agreement in agreements.filter(|agreement| !agreement.is_incomplete) {
        if !agreement.supporters().is_empty() || somebody_pays(model, agreement) {
            continue;
        }
        let named = agreement.named();
        let en = format!("{} has no institution beside its firms", named.en);
        let es = format!("{} no tiene ninguna institución junto a sus empresas", named.es);
        findings.push(Finding::new(&RULE, agreement.heading.place, en, es).help(
            "name the town hall, the chamber or the institute that answers for it: `institutions: …`, or `promoter: …`",
            "nombra la municipalidad, la cámara o el instituto que responde por él: `instituciones: …`, o `promotor: …`",
        ));
    }
}

/// Does an institution or a programme pay for any of it? That it is not listed is another finding.
fn somebody_pays(model: &Model, agreement: &Arrangement) -> bool {
    let of_lines = written(model, agreement).iter().any(|standing| payers(standing.line).any(is_body));
    let given = agreement.actions.iter().flat_map(|action| &action.parameters);
    of_lines
        || given
            .map(|(_, value)| &value.node)
            .any(|node| matches!(node, Node::Thing(Kind::Institution | Kind::Programme, _)))
}

fn payers(line: &Line) -> impl Iterator<Item = Party> {
    let giver = if let LineKind::Transfer(giver) = line.kind { giver } else { None };
    line.paid_by.iter().map(|(party, _)| *party).chain(giver)
}

fn is_body(party: Party) -> bool {
    match party {
        Party::Institution(_) | Party::Programme(_) => true,
        Party::Firm(_) | Party::Parameter(_) => false,
    }
}
