use crate::check::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::model::{Cluster, Model, Sphere, naming};
use crate::tongue::number::alternatives;
use crate::tongue::{Phrase, Text, Tongue};

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "cluster-sphere-missing",
    severity: Severity::Advice,
    summary: Text {
        en: "a cluster has no institution of one of the four spheres of society",
        es: "un conglomerado no tiene ninguna institución de uno de los cuatro ámbitos de la sociedad",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-CLUS-1, K-CUSCO-3" }],
    page: crate::page!("cluster-sphere-missing"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, findings: &mut Vec<Finding>) {
    for cluster in model.clusters.values().filter(|cluster| !cluster.is_incomplete) {
        let stated: Vec<Sphere> = spheres(model, cluster);
        let missing: Vec<Sphere> = Sphere::ALL.iter().copied().filter(|sphere| !stated.contains(sphere)).collect();
        if !missing.is_empty() {
            findings.push(finding(model, cluster, &missing));
        }
    }
}

fn spheres(model: &Model, cluster: &Cluster) -> Vec<Sphere> {
    let institutions = cluster.supporters();
    institutions.iter().filter_map(|id| model.institutions[*id].sphere.as_ref()).map(|sphere| sphere.value).collect()
}

fn finding(model: &Model, cluster: &Cluster, missing: &[Sphere]) -> Finding {
    let named = cluster.named();
    let say = |tongue: Tongue| -> Vec<String> {
        missing.iter().map(|sphere| society(*sphere).say(tongue).to_owned()).collect()
    };
    let place = cluster.institutions_place();
    let (from, de) = (alternatives(Tongue::En, &say(Tongue::En)), alternatives(Tongue::Es, &say(Tongue::Es)));
    let en = format!("{} has no institution from {from}", named.en);
    let es = format!("{} no tiene ninguna institución {de}", named.es);
    let finding = Finding::new(&RULE, place, en, es);
    match unsaid(model, cluster) {
        Some(unsaid) => finding.help(
            format!("say to which sphere these belong, with `sphere: …`: {}", unsaid.en),
            format!("indica a qué ámbito pertenecen, con `ámbito: …`: {}", unsaid.es),
        ),
        None => finding.help(
            "find out who is missing at the table, declare it and list it: `institutions: …`",
            "averigua quién falta en la mesa, decláralo y agrégalo: `instituciones: …`",
        ),
    }
}

/// The institutions that do not state their sphere.
fn unsaid(model: &Model, cluster: &Cluster) -> Option<Phrase> {
    let all = cluster.supporters();
    let silent: Vec<_> = all
        .iter()
        .map(|id| &model.institutions[*id])
        .filter(|one| one.sphere.is_none())
        .map(|one| &one.heading)
        .collect();
    (!silent.is_empty()).then(|| naming(silent.into_iter()))
}

fn society(sphere: Sphere) -> Text {
    match sphere {
        Sphere::Public => Text { en: "the public sector", es: "del sector público" },
        Sphere::Private => Text { en: "the private sector", es: "del sector privado" },
        Sphere::Academia => Text { en: "academia", es: "de la academia" },
        Sphere::CivilSociety => Text { en: "civil society", es: "de la sociedad civil" },
    }
}
