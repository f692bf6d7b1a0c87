use crate::check::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::model::{Arrangement, ArrangementKind, Model};
use crate::tongue::number::{list, number};
use crate::tongue::{Text, Tongue};

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "micro-only-strategy",
    severity: Severity::Advice,
    summary: Text {
        en: "several networks, or a large one, and nothing that acts on what surrounds them",
        es: "varias redes, o una grande, y nada que actúe sobre lo que las rodea",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-END-2" }],
    page: crate::page!("micro-only-strategy"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

/// The most networks that are named.
const MAX_NAMED: usize = 3;

fn run(model: &Model, findings: &mut Vec<Finding>) {
    let networks: Vec<&Arrangement> = of_kind(model, ArrangementKind::Network);
    let around =
        model.arrangements.len() > networks.len() || !model.clusters.is_empty() || !model.programmes.is_empty();
    let large = model.criteria.large_network_value();
    let [first, ..] = networks.as_slice() else { return };
    let firms = firms_of(first);
    if around || networks.len() == 1 && (firms as f64) < large {
        return;
    }
    let finding = if networks.len() == 1 { alone(first, firms, large) } else { several(&networks) };
    findings.push(with_help(finding, model, &networks));
}

/// The networks or the agreements of a model.
pub(crate) fn of_kind(model: &Model, kind: ArrangementKind) -> Vec<&Arrangement> {
    model.arrangements.values().filter(|arrangement| arrangement.kind == kind).collect()
}

/// Those of groups counted.
fn firms_of(arrangement: &Arrangement) -> u64 {
    arrangement.members_once().map(|member| member.count).fold(0, u64::saturating_add)
}

fn alone(network: &Arrangement, firms: u64, large: f64) -> Finding {
    let named = network.named();
    let say = |tongue: Tongue| (number(tongue, firms as f64, 0), number(tongue, large, 0));
    let ((firms_en, large_en), (firms_es, large_es)) = (say(Tongue::En), say(Tongue::Es));
    let en = format!("{} joins {firms_en} firms, and nothing in the model acts on what surrounds them", named.en);
    let es = format!("{} junta {firms_es} empresas, y nada en el modelo actúa sobre lo que las rodea", named.es);
    Finding::new(&RULE, network.heading.place, en, es)
        .note(format!("large: from {large_en} firms on"), format!("grande: desde {large_es} empresas"))
}

fn several(networks: &[&Arrangement]) -> Finding {
    let shown = |network: &&Arrangement| network.heading.shown().to_owned();
    // In the order of the alphabet: that of the declarations means nothing.
    let mut named: Vec<String> = networks.iter().map(shown).collect();
    named.sort();
    named.truncate(MAX_NAMED);
    let (mut english, mut spanish) = (quoted(&named, "“", "”"), quoted(&named, "«", "»"));
    if networks.len() > MAX_NAMED {
        let left = (networks.len() - MAX_NAMED) as f64;
        english.push(format!("{} more", number(Tongue::En, left, 0)));
        spanish.push(format!("{} más", number(Tongue::Es, left, 0)));
    }
    let count = networks.len() as f64;
    let en = format!(
        "the model has {} networks, {}, and nothing that acts on what surrounds them",
        number(Tongue::En, count, 0),
        list(Tongue::En, &english)
    );
    let es = format!(
        "el modelo tiene {} redes, {}, y nada que actúe sobre lo que las rodea",
        number(Tongue::Es, count, 0),
        list(Tongue::Es, &spanish)
    );
    Finding::new(&RULE, networks[0].heading.place, en, es)
}

fn quoted(names: &[String], open: &str, close: &str) -> Vec<String> {
    names.iter().map(|name| format!("{open}{name}{close}")).collect()
}

/// The territory that holds them all is where an agreement would be of.
fn with_help(finding: Finding, model: &Model, networks: &[&Arrangement]) -> Finding {
    let firms = networks.iter().flat_map(|network| network.firms());
    let places = firms.filter_map(|firm| model.firms[firm].territory.as_ref()).map(|stated| stated.value);
    let place = model.common_territory(places).map(|id| model.territories[id].heading.name.as_str());
    let (here, aqui) = (place.unwrap_or("…"), place.unwrap_or("…"));
    finding.help(
        format!(
            "ask what no network can change by itself (paperwork, roads, security, training) and who could, and declare \
             it: `agreement … territorial in {here} {{ … }}`, a `cluster` or a `programme`"
        ),
        format!(
            "pregunta qué no puede cambiar ninguna red por sí sola (trámites, caminos, seguridad, capacitación) y quién \
             podría, y decláralo: `acuerdo … territorial en {aqui} {{ … }}`, un `conglomerado` o un `programa`"
        ),
    )
}
