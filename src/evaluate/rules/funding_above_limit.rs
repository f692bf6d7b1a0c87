use super::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::{Measurements, Payer};
use crate::model::{Model, Party};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "funding-above-limit",
    severity: Severity::Warning,
    summary: Text {
        en: "a programme is expected to give more than it may",
        es: "se espera que un programa dé más de lo que puede dar",
    },
    sources: &[Citation { key: "R.M. 320-2017-EF/15", place: "" }],
    page: crate::page!("funding-above-limit"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, measurements: &Measurements, findings: &mut Vec<Finding>) {
    for reading in &measurements.programmes {
        let programme = &model.programmes[reading.id];
        let Some(limit) = &programme.funding_limit else { continue };
        let (Some(most), Some(figures)) = (limit.constant, &reading.figures) else { continue };
        let gives = |payer: &Payer| match payer {
            Payer::Firms | Payer::Party(Party::Firm(_)) => false,
            Payer::Party(Party::Institution(_) | Party::Programme(_) | Party::Parameter(_)) => true,
        };
        let given: f64 = figures.paid_by.iter().filter(|(payer, _)| gives(payer)).map(|(_, amount)| amount.mean).sum();
        if given <= most * (1.0 + 1e-9) {
            continue;
        }
        let (shown, given, most) = (programme.heading.shown(), model.money(given), model.money(most));
        let en = format!("{shown} is expected to give {}, and its limit is {}", given.en, most.en);
        let es = format!("se espera que {shown} dé {}, y su tope es {}", given.es, most.es);
        findings.push(Finding::new(&RULE, limit.place, en, es).help(
            "let the firms or a client bear more (`paid by`), admit fewer firms, or ask for another limit",
            "que las empresas o un cliente asuman más (`pagado por`), admite menos empresas, o gestiona otro tope",
        ));
    }
}
