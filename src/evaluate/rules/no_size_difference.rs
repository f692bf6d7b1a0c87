use super::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::Measurements;
use crate::model::{Cooperation, Model, Size};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "no-size-difference",
    severity: Severity::Warning,
    summary: Text {
        en: "the members of a declared vertical network all have the same size",
        es: "los socios de una red declarada vertical son todos del mismo tamaño",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-VNET-1" }],
    page: crate::page!("no-size-difference"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, measurements: &Measurements, findings: &mut Vec<Finding>) {
    for reading in &measurements.arrangements {
        let arrangement = &model.arrangements[reading.id];
        // Where the data show another type, `type-mismatch` speaks.
        let disputed = reading.typology.inferred.is_some_and(|inferred| inferred != Cooperation::VerticalNetwork);
        if !arrangement.declares(Cooperation::VerticalNetwork) || arrangement.members_incomplete || disputed {
            continue;
        }
        let firms = arrangement.firms();
        let sizes: Option<Vec<Size>> = firms.iter().map(|firm| measurements.firms[firm.index()].size).collect();
        let Some([size, others @ ..]) = sizes.as_deref() else { continue };
        if others.iter().any(|other| other != size) {
            continue;
        }
        let (named, word) = (arrangement.named(), size.word());
        let place = arrangement.members_place.unwrap_or(arrangement.heading.place);
        let en = format!(
            "{} is declared vertical, and its {} members are all of one size, {}",
            named.en,
            firms.len(),
            word.en
        );
        let es = format!(
            "{} se declara vertical, y sus {} socios son todos del mismo tamaño, {}",
            named.es,
            firms.len(),
            word.es
        );
        let stated = firms.iter().filter_map(|firm| model.firms[*firm].size.as_ref()).take(3);
        let finding = Finding::new(&RULE, place, en, es);
        let finding = stated.fold(finding, |finding, size| finding.label(size.place, word.en, word.es));
        findings.push(finding.help(
            "look at the sizes again; if they are right, say who does here what a large client does elsewhere: \
                 `allow no-size-difference \"…\"`",
            "revisa los tamaños; si están bien, di quién hace aquí lo que en otras redes hace el cliente grande: \
                 `admite no-size-difference \"…\"`",
        ));
    }
}
