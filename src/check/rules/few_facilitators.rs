use crate::check::Check;
use crate::check::phases::reach;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::model::Model;
use crate::tongue::number::number;
use crate::tongue::{Text, Tongue};

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "few-facilitators",
    severity: Severity::Advice,
    summary: Text {
        en: "a programme has few facilitators for the firms that enter",
        es: "un programa tiene pocos facilitadores para las empresas que entran",
    },
    sources: &[Citation { key: "Helvetas 2016", place: "" }],
    page: crate::page!("few-facilitators"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, findings: &mut Vec<Finding>) {
    let most = model.criteria.firms_per_facilitator_value();
    for programme in model.programmes.values().filter(|programme| !programme.is_incomplete) {
        let Some(facilitators) = &programme.facilitators else { continue };
        let intakes = programme.phases.iter().filter_map(|phase| Some((phase, phase.intake.as_ref()?)));
        let firms: Option<f64> = intakes.map(|(phase, intake)| Some(reach(model, phase, intake)?[1])).sum();
        let Some(firms) = firms else { continue };
        let each = firms / facilitators.value as f64;
        if each <= most * (1.0 + 1e-9) {
            continue;
        }
        let shown = programme.heading.shown();
        let plain = |value: f64| number(Tongue::En, value, usize::from((value - value.round()).abs() > 1e-6));
        let (firms_shown, each, most_shown) = (plain(firms), plain(each), plain(most));
        let needed = plain((firms / most - 1e-9).ceil());
        let count = facilitators.value;
        let en = format!(
            "{firms_shown} firms enter {shown} and {count} accompany them: {each} firms each, above {most_shown}"
        );
        let es = format!(
            "{firms_shown} empresas entran a {shown} y {count} las acompañan: {each} empresas cada uno, más de {most_shown}"
        );
        findings.push(Finding::new(&RULE, facilitators.place, en, es).help(
            format!(
                "{needed} facilitators would do; or admit fewer firms at a time, or set your own measure: `criteria {{ \
                 firms_per_facilitator: … }}`"
            ),
            format!(
                "con {needed} facilitadores alcanzaría; o admite menos empresas a la vez, o fija tu propia medida: \
                 `criterios {{ empresas_por_facilitador: … }}`"
            ),
        ));
    }
}
