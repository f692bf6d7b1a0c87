use super::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::Measurements;
use crate::evaluate::money::{Loss, MoneyReading, Verdict, empty_window, loss};
use crate::model::{Arrangement, Model};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "npv-negative",
    severity: Severity::Warning,
    summary: Text {
        en: "a network or agreement costs its members more than it brings them",
        es: "una red o un acuerdo cuesta a sus socios más de lo que les aporta",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-CRIT-1, K-WHY-1" }],
    page: crate::page!("npv-negative"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, measurements: &Measurements, findings: &mut Vec<Finding>) {
    for (_, arrangement, reading) in measurements.money.worked(model) {
        let told = empty_window(reading).is_some();
        if !told && loss(model, arrangement, reading) == Some(Loss::Whole) {
            findings.push(finding(model, arrangement, reading));
        }
    }
}

fn finding(model: &Model, arrangement: &Arrangement, reading: &MoneyReading) -> Finding {
    let (named, lost, over) = (arrangement.named(), model.money(-reading.npv.mean), model.over_the_horizon());
    let members = arrangement.kind.members();
    let place = arrangement.heading.place;
    let brings_nothing = reading.annual_benefit.mean == 0.0;
    let (en, es) = if brings_nothing {
        (
            format!(
                "{} costs its {} {} {}, and no line says what it brings them",
                named.en, members.en, lost.en, over.en
            ),
            format!(
                "{} cuesta a sus {} {} {}, y ninguna línea indica qué les aporta",
                named.es, members.es, lost.es, over.es
            ),
        )
    } else {
        (
            format!("{} costs its {} {} more than it brings them {}", named.en, members.en, lost.en, over.en),
            format!("{} cuesta a sus {} {} más de lo que les aporta {}", named.es, members.es, lost.es, over.es),
        )
    };
    let finding = Finding::new(&RULE, place, en, es);
    if brings_nothing {
        return finding.help(
            "write what its actions bring: their parameters, or lines such as `benefit each member \"…\": …`",
            "escribe qué aportan sus acciones: sus parámetros, o líneas como `beneficio cada socio \"…\": …`",
        );
    }
    if reading.verdict == Verdict::NotViable {
        return finding.help(
            "find where it can cost less or bring more; if that is all there is, they are better off without it",
            "busca dónde puede costar menos o aportar más; si no hay más, les conviene no hacerlo",
        );
    }
    let by_parts = !reading.shared_by_contribution;
    let support = model.money(if by_parts { reading.support_needed } else { reading.support_after_resharing });
    finding.help(
        format!(
            "others gain by it, so that somebody may pay: {} would be needed; write who with `paid by`, or `transfer from`",
            support.en
        ),
        format!(
            "otros ganan con esto, así que alguien puede pagar: harían falta {}; escribe quién con `pagado por`, o \
             `transferencia de`",
            support.es
        ),
    )
}
