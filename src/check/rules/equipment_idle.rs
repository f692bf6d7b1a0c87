use crate::check::Check;
use crate::check::hours::{Hours, hours, shared};
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::model::Model;
use crate::tongue::number::percent;
use crate::tongue::{Text, Tongue};

/// Below this part of its hours it stands idle too much.
const LEAST: f64 = 0.5;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "equipment-idle",
    severity: Severity::Advice,
    summary: Text {
        en: "a shared machine or technician is used for less than half of its hours",
        es: "un equipo o un técnico compartido se usa menos de la mitad de sus horas",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-RES-H2a, K-ADV-1" }],
    page: crate::page!("equipment-idle"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, findings: &mut Vec<Finding>) {
    let idle = shared(model).filter(|hours| hours.needed() < LEAST * hours.there());
    findings.extend(idle.map(|hours| finding(&hours)));
}

fn finding(shared: &Hours<'_>) -> Finding {
    let (named, units) = (shared.action.named(), shared.units_named(shared.units));
    let (needed, there) = (hours(shared.needed()), hours(shared.there()));
    let part = shared.needed() / shared.there();
    let (used, usado) = (percent(Tongue::En, part, 0), percent(Tongue::Es, part, 0));
    let members = shared.arrangement.kind.members();
    let en = format!(
        "the {} need {} hours a year of {}, and {} can work {}: {used} of the time",
        members.en, needed.en, named.en, units.en, there.en
    );
    let puede = if shared.units == 1.0 { "puede" } else { "pueden" };
    let es = format!(
        "los {} necesitan {} horas al año de {}, y {} {puede} trabajar {}: {usado} del tiempo",
        members.es, needed.es, named.es, units.es, there.es
    );
    let enough = (shared.there() / shared.of_member + 1e-9).floor();
    Finding::new(&RULE, shared.stated.unwrap_or(shared.place), en, es).help(
        format!(
            "it would serve {enough} {}: look for more, let others hire it by the hour, or take a smaller one",
            members.en
        ),
        format!(
            "alcanzaría para {enough} {}: busca más, alquila las horas libres a otros, o toma uno más pequeño",
            members.es
        ),
    )
}
