use crate::check::Check;
use crate::check::hours::{Hours, hours, shared};
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::model::Model;
use crate::tongue::Text;
use crate::tongue::vocabulary::parameter;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "equipment-overbooked",
    severity: Severity::Error,
    summary: Text {
        en: "members need more hours of a shared machine or technician than there are",
        es: "los socios necesitan más horas de un equipo o un técnico compartido de las que hay",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-RES-H2a" }],
    page: crate::page!("equipment-overbooked"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, findings: &mut Vec<Finding>) {
    let over = shared(model).filter(|hours| hours.needed() > hours.there() * (1.0 + 1e-9));
    findings.extend(over.map(|hours| finding(&hours)));
}

fn finding(shared: &Hours<'_>) -> Finding {
    let (named, units) = (shared.action.named(), shared.units_named(shared.units));
    let (needed, there, each) = (hours(shared.needed()), hours(shared.there()), hours(shared.of_member));
    let (members, count) = (shared.arrangement.kind.members(), shared.members);
    let (work, trabajan) = if shared.units == 1.0 { ("works", "trabaja") } else { ("work", "trabajan") };
    let en = format!(
        "{} is asked for {} hours a year, {} by each of {count} {}, and {} {work} {}",
        named.en, needed.en, each.en, members.en, units.en, there.en
    );
    let es = format!(
        "a {} se le piden {} horas al año, {} por cada uno de {count} {}, y {} {trabajan} {}",
        named.es, needed.es, each.es, members.es, units.es, there.es
    );
    let enough = (shared.needed() / shared.of_unit - 1e-9).ceil();
    let share = hours(shared.there() / shared.members as f64);
    let word = parameter::ALL.iter().find(|word| word.en == shared.how_many);
    let (en_word, es_word) = word.map_or((shared.how_many, shared.how_many), |word| (word.en, word.es));
    let finding = Finding::new(&RULE, shared.stated.unwrap_or(shared.place), en, es);
    let finding = match shared.stated {
        Some(_) => finding.label(shared.place, "what each of them needs", "lo que necesita cada uno"),
        None => finding,
    };
    finding.help(
        format!("write `{en_word}: {enough}`, or agree with the {} on {} hours each", members.en, share.en),
        format!("escribe `{es_word}: {enough}`, o acuerda con los {} {} horas para cada uno", members.es, share.es),
    )
}
