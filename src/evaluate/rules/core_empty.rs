use super::Check;
use super::one_sided_gain::is_vertical;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::Measurements;
use crate::evaluate::coalition::Stability;
use crate::evaluate::money::{MoneyReading, holding, matters};
use crate::model::{Arrangement, Model};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "core-empty",
    severity: Severity::Warning,
    summary: Text {
        en: "however it is shared, some members together would have more on their own",
        es: "se reparta como se reparta, algunos socios juntos tendrían más por su cuenta",
    },
    sources: &[
        Citation { key: "PROMPYME", place: "K-CRIT-1" },
        Citation { key: "Gillies 1959", place: "" },
        Citation { key: "Maschler, Peleg and Shapley 1979", place: "" },
    ],
    page: crate::page!("core-empty"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, measurements: &Measurements, findings: &mut Vec<Finding>) {
    for (id, arrangement, reading) in measurements.money.worked(model) {
        // A client that buys from fewer does not leave the others: it drops them.
        if measurements.arrangements.get(id.index()).is_some_and(is_vertical) {
            continue;
        }
        // Where smaller groups do better, that says why.
        let found = holding(model, arrangement, reading).filter(|stability| stability.best_split.is_none());
        findings.extend(found.and_then(|stability| finding(model, arrangement, reading, stability)));
    }
}

fn finding(model: &Model, arrangement: &Arrangement, reading: &MoneyReading, stability: &Stability) -> Option<Finding> {
    let missing = stability.least_core.filter(|_| stability.core_empty == Some(true))?;
    if !matters(reading, missing) {
        return None;
    }
    let (of, missing, over) = (arrangement.of_named(), model.money(missing), model.over_the_horizon());
    let en = format!(
        "no sharing keeps every group of members {}: even under the best one, some would gain {} {} by leaving together",
        of.en, missing.en, over.en
    );
    let es = format!(
        "ningún reparto retiene a todos los grupos de socios {}: aun con el mejor, algunos ganarían {} {} si se fueran juntos",
        of.es, missing.es, over.es
    );
    let finding = Finding::new(&RULE, arrangement.members_place.unwrap_or(arrangement.heading.place), en, es);
    let finding = match stability.worst.as_ref() {
        Some(worst) => {
            let (who, gain) = (model.naming_group(&worst.group), model.money(worst.gain));
            let place = worst.group.first().map_or(arrangement.heading.place, |(firm, _)| arrangement.place_of(*firm));
            finding.label(
                place,
                format!("now {} would gain {} by leaving", who.en, gain.en),
                format!("ahora {} ganarían {} si se fueran", who.es, gain.es),
            )
        }
        None => finding,
    };
    Some(finding.help(
        "the group lives by agreement, not by its shares: agree on what leaving costs (`bylaws`), or do together what no \
         part of the group can do by itself",
        "el grupo vive del acuerdo y no del reparto: acuerden qué cuesta retirarse (`estatutos`), o hagan juntos lo que \
         ninguna parte del grupo puede hacer por su cuenta",
    ))
}
