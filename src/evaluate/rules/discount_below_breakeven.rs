use super::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::Measurements;
use crate::evaluate::money::{Discount, Loss, empty_window, loss};
use crate::model::{Arrangement, ArrangementKind, LineKind, Model};
use crate::tongue::number::percent;
use crate::tongue::{Phrase, Text, Tongue};

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "discount-below-breakeven",
    severity: Severity::Warning,
    summary: Text {
        en: "what the joint volume earns does not cover what it costs to pool it",
        es: "lo que se gana con el volumen conjunto no cubre lo que cuesta juntarlo",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-CRIT-1, K-PROM-1" }],
    page: crate::page!("discount-below-breakeven"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, measurements: &Measurements, findings: &mut Vec<Finding>) {
    for (_, arrangement, reading) in measurements.money.worked(model) {
        let told = empty_window(reading).is_some();
        if let Some(Loss::Discount(discount)) = loss(model, arrangement, reading).filter(|_| !told) {
            findings.push(finding(model, arrangement, &discount));
        }
    }
}

fn finding(model: &Model, arrangement: &Arrangement, discount: &Discount) -> Finding {
    let (named, action) = (arrangement.named(), &arrangement.actions[discount.action]);
    let shown = action.named();
    let (brings, missing) = (model.money(discount.benefit), model.money(discount.missing));
    let rate = percents(discount.rate);
    let members = arrangement.kind.members();
    let en = format!(
        "at {}, {} brings the {} {} a year, and {} needs {} more to cover its costs",
        rate.en, shown.en, members.en, brings.en, named.en, missing.en
    );
    let a = match arrangement.kind {
        ArrangementKind::Network => format!("a {}", named.es),
        ArrangementKind::Agreement => format!("al acuerdo «{}»", arrangement.heading.shown()),
    };
    let es = format!(
        "con {}, {} da a los {} {} al año, y {a} le faltan {} para cubrir sus costos",
        rate.es, shown.es, members.es, brings.es, missing.es
    );
    let costs = arrangement.lines.iter().chain(&action.lines).filter(|line| line.kind == LineKind::Cost);
    let finding = costs.take(2).fold(Finding::new(&RULE, discount.place, en, es), |finding, line| {
        finding.label(line.place, "has to be covered", "hay que cubrirlo")
    });
    match discount.needed.map(|needed| percents((needed * 1000.0 - 1e-6).ceil() / 1000.0)) {
        Some(needed) => finding.help(
            format!("ask for {} or more, pool a larger volume, or spend less on pooling it", needed.en),
            format!("negocia {} o más, junta un volumen mayor, o gasta menos en juntarlo", needed.es),
        ),
        None => finding.help(
            "ask for a better rate, pool a larger volume, or spend less on pooling it",
            "negocia una mejor tasa, junta un volumen mayor, o gasta menos en juntarlo",
        ),
    }
}

/// With one decimal where it has one.
fn percents(ratio: f64) -> Phrase {
    let decimals = usize::from((ratio * 100.0 - (ratio * 100.0).round()).abs() > 0.04);
    Phrase::new(percent(Tongue::En, ratio, decimals), percent(Tongue::Es, ratio, decimals))
}
