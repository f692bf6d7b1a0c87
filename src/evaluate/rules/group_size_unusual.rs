use super::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::Measurements;
use crate::model::{Cooperation, Model};
use crate::tongue::{Text, Tongue, number};

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "group-size-unusual",
    severity: Severity::Advice,
    summary: Text {
        en: "a horizontal network has fewer or more firms than such networks usually have",
        es: "una red horizontal tiene menos o más empresas de las que suelen tener esas redes",
    },
    sources: &[
        Citation { key: "PROMPYME", place: "K-PROM-1" },
        Citation { key: "CORFO", place: "PROFO" },
        Citation { key: "AGRO RURAL", place: "2016" },
    ],
    page: crate::page!("group-size-unusual"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, measurements: &Measurements, findings: &mut Vec<Finding>) {
    let (least, most) = model.criteria.usual_group();
    for reading in &measurements.arrangements {
        let arrangement = &model.arrangements[reading.id];
        let form = arrangement.declared.as_ref().map(|declared| declared.value).or(reading.typology.inferred);
        let Some(size) = reading.structure.members.filter(|size| *size > 1) else { continue };
        if form != Some(Cooperation::HorizontalNetwork) || !arrangement.is_told() || (least..=most).contains(&size) {
            continue;
        }
        let named = arrangement.named();
        let shown = |tongue, value: u64| number::number(tongue, value as f64, 0);
        let place = arrangement.members_place.unwrap_or(arrangement.heading.place);
        let en = format!(
            "{} has {} firms, and horizontal networks usually have {} to {}",
            named.en,
            shown(Tongue::En, size),
            shown(Tongue::En, least),
            shown(Tongue::En, most)
        );
        let es = format!(
            "{} tiene {} empresas, y las redes horizontales suelen tener de {} a {}",
            named.es,
            shown(Tongue::Es, size),
            shown(Tongue::Es, least),
            shown(Tongue::Es, most)
        );
        let finding = Finding::new(&RULE, place, en, es);
        findings.push(if size > most {
            finding.help(
                "ask whether all of them can meet and decide together; else form smaller groups that each send \
                 somebody, or set your own limit: `criteria { largest_group: … }`",
                "pregunta si todos pueden reunirse y decidir juntos; si no, formen grupos más chicos que envíen cada \
                 uno a alguien, o pon tu propio límite: `criterios { grupo_máximo: … }`",
            )
        } else {
            finding.help(
                "look for more firms before you begin, so that one exit does not end it, or set your own limit: \
                 `criteria { smallest_group: … }`",
                "busca más empresas antes de empezar, para que una salida no acabe con la red, o pon tu propio límite: \
                 `criterios { grupo_mínimo: … }`",
            )
        });
    }
}
