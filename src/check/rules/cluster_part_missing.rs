use crate::check::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::model::{ClusterGroup, Model};
use crate::tongue::number::{alternatives, list};
use crate::tongue::{Text, Tongue};

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "cluster-part-missing",
    severity: Severity::Advice,
    summary: Text {
        en: "a cluster lists nobody in one of its four groups",
        es: "un conglomerado no indica a nadie en uno de sus cuatro grupos",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-CLUS-1, K-CUSCO-1" }],
    page: crate::page!("cluster-part-missing"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, findings: &mut Vec<Finding>) {
    for cluster in model.clusters.values().filter(|cluster| !cluster.is_incomplete) {
        let empty = cluster.groups.iter().filter(|(_, entries)| entries.is_empty()).map(|(group, _)| *group);
        let empty: Vec<ClusterGroup> = empty.collect();
        let Some(first) = empty.first() else { continue };
        let say = |tongue: Tongue| -> Vec<String> {
            empty.iter().map(|group| group.title().say(tongue).to_owned()).collect()
        };
        let named = cluster.named();
        let (or, o) = (alternatives(Tongue::En, &say(Tongue::En)), alternatives(Tongue::Es, &say(Tongue::Es)));
        let en = format!("{} lists nobody under {or}", named.en);
        let es = format!("{} no indica a nadie en {o}", named.es);
        let attributes = |tongue: Tongue| {
            let written = empty.iter().map(|group| format!("`{}: …`", group.attribute().say(tongue)));
            list(tongue, &written.collect::<Vec<_>>())
        };
        let example = match first {
            ClusterGroup::Core => Text {
                en: "who sells what the cluster is known for",
                es: "quiénes venden aquello por lo que se conoce al conglomerado",
            },
            ClusterGroup::Suppliers => Text { en: "who sells to the core", es: "quiénes venden al núcleo" },
            ClusterGroup::Related => {
                Text { en: "what is bought together with it", es: "qué se contrata junto con ello" }
            }
            ClusterGroup::Complementary => Text {
                en: "what everybody there needs, such as banks and electricity",
                es: "qué necesitan todos allí, como bancos y electricidad",
            },
        };
        findings.push(Finding::new(&RULE, cluster.heading.place, en, es).help(
            format!("ask {}, and write it down: {}", example.en, attributes(Tongue::En)),
            format!("pregunta {} y anótalo: {}", example.es, attributes(Tongue::Es)),
        ));
    }
}
