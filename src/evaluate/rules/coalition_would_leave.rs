use super::Check;
use super::one_sided_gain::is_vertical;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::Measurements;
use crate::evaluate::coalition::{SharingKind, Stability};
use crate::evaluate::money::{MoneyReading, holding, matters};
use crate::model::{Arrangement, Model};
use crate::tongue::{Phrase, Text};

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "coalition-would-leave",
    severity: Severity::Warning,
    summary: Text {
        en: "some members together would have more on their own than this sharing gives them",
        es: "algunos socios juntos tendrían más por su cuenta que lo que les deja este reparto",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-CRIT-1" }, Citation { key: "Gillies 1959", place: "" }],
    page: crate::page!("coalition-would-leave"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, measurements: &Measurements, findings: &mut Vec<Finding>) {
    for (id, arrangement, reading) in measurements.money.worked(model) {
        // A client that buys from fewer does not leave the others: it drops them.
        if measurements.arrangements.get(id.index()).is_some_and(is_vertical) {
            continue;
        }
        // Where no sharing keeps everybody, that is told instead.
        let found = holding(model, arrangement, reading).filter(|stability| stability.core_empty != Some(true));
        findings.extend(found.and_then(|stability| finding(model, arrangement, reading, stability)));
    }
}

fn finding(model: &Model, arrangement: &Arrangement, reading: &MoneyReading, stability: &Stability) -> Option<Finding> {
    let worst = stability.worst.as_ref().filter(|worst| matters(reading, worst.gain))?;
    let (who, gain, of) = (model.naming_group(&worst.group), model.money(worst.gain), arrangement.of_named());
    let over = model.over_the_horizon();
    let first = worst.group.first()?.0;
    let en = format!("{} would gain {} {} by leaving the others {}", who.en, gain.en, over.en, of.en);
    let es = format!("{} ganarían {} {} si dejaran a los demás {}", who.es, gain.es, over.es, of.es);
    let finding = Finding::new(&RULE, arrangement.place_of(first), en, es);
    let others = worst.group.iter().skip(1).take(2);
    let finding = others.fold(finding, |finding, (firm, _)| {
        finding.label(arrangement.place_of(*firm), "together with this one", "junto con este")
    });
    let help = help(stability);
    Some(finding.help(help.en, help.es))
}

/// A sharing that keeps them, where one of the usual ones does.
fn help(stability: &Stability) -> Phrase {
    let holds = |kind| stability.sharings.iter().any(|test| test.kind == kind && test.in_core && test.everyone_gains);
    if holds(SharingKind::Shapley) {
        return Phrase::new(
            "share with them at least that much more: with `sharing: shapley`, each has what it adds, and nobody would leave",
            "reparte con ellos al menos eso de más: con `reparto: shapley` cada uno tiene lo que aporta, y nadie se iría",
        );
    }
    if holds(SharingKind::BySales) {
        return Phrase::new(
            "share with them at least that much more: with `sharing: proportional to member.sales`, nobody would leave",
            "reparte con ellos al menos eso de más: con `reparto: proporcional a socio.ventas`, nadie se iría",
        );
    }
    Phrase::new(
        "share with them at least that much more: `minka stability` holds ways of sharing against each other",
        "reparte con ellos al menos eso de más: `minka stability` compara maneras de repartir",
    )
}
