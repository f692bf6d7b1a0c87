use crate::check::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::model::{Model, StructureKind};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "leader-missing",
    severity: Severity::Error,
    summary: Text {
        en: "a network is said to be led, or hierarchical, but not by whom",
        es: "se dice que la red es liderada, o jerárquica, pero no por quién",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-STRUCT-1" }],
    page: crate::page!("leader-missing"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, findings: &mut Vec<Finding>) {
    for arrangement in model.arrangements.values() {
        let Some(structure) = &arrangement.structure else { continue };
        let (said, dicho, by, por) = match structure.value.kind {
            StructureKind::Flat => continue,
            StructureKind::Led => ("led", "liderada", "led by", "liderada por"),
            StructureKind::Hierarchical => ("hierarchical", "jerárquica", "hierarchical under", "jerárquica bajo"),
        };
        if structure.value.leader.is_some() || structure.value.leader_unknown {
            continue;
        }
        let named = arrangement.named();
        let first = arrangement.members.first().map_or("sol", |member| &model.firms[member.firm].heading.name);
        let en = format!("{} has the structure `{said}`, but nobody is named as leader", named.en);
        let es = format!("{} tiene la estructura `{dicho}`, pero no se nombra a ningún líder", named.es);
        findings.push(Finding::new(&RULE, structure.place, en, es).help(
            format!("name the firm, for example `{by} {first}`; if nobody leads, write `flat`"),
            format!("nombra a la empresa, por ejemplo `{por} {first}`; si nadie lidera, escribe `plana`"),
        ));
    }
}
