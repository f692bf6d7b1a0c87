use crate::check::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::model::{Model, StructureKind};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "leader-not-member",
    severity: Severity::Error,
    summary: Text {
        en: "the leader of a network is not among its members",
        es: "el líder de una red no figura entre sus socios",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-STRUCT-1" }],
    page: crate::page!("leader-not-member"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, findings: &mut Vec<Finding>) {
    for arrangement in model.arrangements.values().filter(|arrangement| !arrangement.members_incomplete) {
        let led = arrangement.structure.as_ref().filter(|structure| structure.value.kind != StructureKind::Flat);
        let Some(leader) = led.and_then(|structure| structure.value.leader.as_ref()) else { continue };
        if arrangement.members.iter().any(|member| member.firm == leader.value) {
            continue;
        }
        let (named, members) = (arrangement.named(), arrangement.kind.members());
        let heading = &model.firms[leader.value].heading;
        let (shown, name) = (heading.shown(), &heading.name);
        let en = format!("{shown} leads {} and is not among its {}", named.en, members.en);
        let es = format!("{shown} lidera {} y no está entre sus {}", named.es, members.es);
        let finding = Finding::new(&RULE, leader.place, en, es).help(
            format!(
                "add `{name}` to `{}`, or name one of them as leader; whoever brought the firms together from \
                 outside is the `promoter`",
                members.en
            ),
            format!(
                "agrega `{name}` a `{}`, o nombra líder a uno de ellos; quien juntó a las empresas desde \
                 fuera es el `promotor`",
                members.es
            ),
        );
        findings.push(match arrangement.members_place {
            Some(place) => finding.label(place, format!("the {}", members.en), format!("los {}", members.es)),
            None => finding,
        });
    }
}
