use crate::check::Check;
use crate::check::lines::written;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::model::{Arrangement, ArrangementKind, Line, LineKind, Model, Party};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "no-promoter",
    severity: Severity::Advice,
    summary: Text {
        en: "nobody is named who brings the firms together and keeps them at it",
        es: "no se nombra a nadie que junte a las empresas y las mantenga en marcha",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-WHY-1, K-FAC-3" }],
    page: crate::page!("no-promoter"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, findings: &mut Vec<Finding>) {
    // Of an agreement without an institution, `agreement-without-institution` speaks.
    let networks = model.arrangements.values().filter(|one| one.kind == ArrangementKind::Network && one.is_told());
    for arrangement in networks {
        if is_driven(arrangement) || written(model, arrangement).iter().any(|standing| is_supported(standing.line)) {
            continue;
        }
        let of = arrangement.of_named();
        let en = format!("nobody is named who keeps the firms {} together: promoter, institution or leader", of.en);
        let es =
            format!("no se nombra a nadie que mantenga juntas a las empresas {}: promotor, institución o líder", of.es);
        let finding = Finding::new(&RULE, arrangement.heading.place, en, es);
        let finding = match &arrangement.structure {
            Some(structure) => finding.label(structure.place, "nobody leads", "nadie lidera"),
            None => finding,
        };
        findings.push(finding.help(
            "ask who calls the meetings when the work piles up, and name them: `promoter:` with an institution or a \
             firm, or a leader, `structure: led by …`",
            "pregunta quién convoca cuando el trabajo aprieta, y nómbralo: `promotor:` con una institución o una \
             empresa, o un líder, `estructura: liderada por …`",
        ));
    }
}

/// By somebody it names itself.
fn is_driven(arrangement: &Arrangement) -> bool {
    let leads = arrangement
        .structure
        .as_ref()
        .is_some_and(|structure| structure.value.leader.is_some() || structure.value.leader_unknown);
    leads || arrangement.promoter.is_some() || !arrangement.institutions.is_empty()
}

/// Who pays for firms to work together also sees to it that they do.
fn is_supported(line: &Line) -> bool {
    let giver = if let LineKind::Transfer(giver) = line.kind { giver } else { None };
    let mut payers = line.paid_by.iter().map(|(party, _)| *party).chain(giver);
    payers.any(|party| matches!(party, Party::Institution(_) | Party::Programme(_)))
}
