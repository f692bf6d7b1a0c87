use super::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::Measurements;
use crate::evaluate::money::{MoneyReading, PivotalMember, firms, holding, needed};
use crate::model::{Arrangement, Model, StructureKind};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "indispensable-member",
    severity: Severity::Advice,
    summary: Text {
        en: "a flat network hangs on one member: without it, it no longer pays for others",
        es: "una red plana depende de un socio: sin él, a otros ya no les conviene",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-STRUCT-5" }],
    page: crate::page!("indispensable-member"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, measurements: &Measurements, findings: &mut Vec<Finding>) {
    for (id, arrangement, reading) in measurements.money.worked(model) {
        let flat = measurements.arrangements.get(id.index());
        let flat = flat.is_some_and(|reading| reading.structure.kind == StructureKind::Flat);
        let holds = holding(model, arrangement, reading).is_some() && firms(reading) > 2;
        if flat && holds {
            findings.extend(needed(reading).first().map(|exit| finding(model, arrangement, reading, exit)));
        }
    }
}

fn finding(model: &Model, arrangement: &Arrangement, reading: &MoneyReading, exit: &PivotalMember) -> Finding {
    let who = model.firms[exit.firm].heading.shown();
    let (named, more) = (arrangement.named(), needed(reading).len() - 1);
    let (en, es) = if exit.breaks.is_empty() {
        (
            format!("without {who}, {} comes to no more than everybody alone", named.en),
            format!("sin {who}, {} no da más que cada uno por su cuenta", named.es),
        )
    } else {
        let broken = model.naming(&exit.breaks);
        (
            format!("without {who}, {} no longer pays for {}", named.en, broken.en),
            format!("sin {who}, {} ya no le conviene a {}", named.es, broken.es),
        )
    };
    let (also, tambien) = match more {
        0 => (String::new(), String::new()),
        1 => (" (so it is with one more member)".to_owned(), " (y lo mismo con un socio más)".to_owned()),
        more => (format!(" (so it is with {more} more members)"), format!(" (y lo mismo con {more} socios más)")),
    };
    let finding = Finding::new(&RULE, arrangement.place_of(exit.firm), format!("{en}{also}"), format!("{es}{tambien}"));
    let rest = reading.members.iter().find(|member| member.firm == exit.firm).and_then(|member| member.worth_without);
    let finding = match rest {
        Some(rest) => {
            let (rest, all) = (model.money(rest), model.money(reading.npv.mean));
            finding.label(
                arrangement.heading.place,
                format!("{} with all, {} without {who}", all.en, rest.en),
                format!("{} con todos, {} sin {who}", all.es, rest.es),
            )
        }
        None => finding,
    };
    finding.help(
        format!(
            "a flat network is one where nobody is indispensable: take in more members like {who}, or say who leads \
             (`structure: led by {}`)",
            model.firms[exit.firm].heading.name
        ),
        format!(
            "una red plana es una donde nadie es indispensable: suma más socios como {who}, o di quién lidera (`estructura: \
             liderada por {}`)",
            model.firms[exit.firm].heading.name
        ),
    )
}
