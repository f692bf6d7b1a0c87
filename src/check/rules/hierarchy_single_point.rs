use crate::check::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::model::{Model, StructureKind};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "hierarchy-single-point",
    severity: Severity::Advice,
    summary: Text {
        en: "a hierarchical network does not say what happens if its leader goes",
        es: "una red jerárquica no dice qué pasa si su líder se va",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-STRUCT-5" }],
    page: crate::page!("hierarchy-single-point"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, findings: &mut Vec<Finding>) {
    for arrangement in model.arrangements.values().filter(|arrangement| !arrangement.is_incomplete) {
        let Some(structure) = &arrangement.structure else { continue };
        let has_bylaws = arrangement.bylaws.as_ref().is_some_and(|bylaws| !bylaws.value.trim().is_empty());
        if structure.value.kind != StructureKind::Hierarchical || has_bylaws {
            continue;
        }
        // A leader who is missing or no member is an error of its own.
        let leader = structure.value.leader.as_ref().map(|leader| leader.value);
        let leader = leader.filter(|leader| arrangement.members.iter().any(|member| member.firm == *leader));
        let Some(leader) = leader.map(|leader| model.firms[leader].heading.shown()) else { continue };
        let named = arrangement.named();
        let en = format!("{} depends on {leader}, and no `bylaws` say what happens if {leader} goes", named.en);
        let es = format!("{} depende de {leader}, y no hay `estatutos` que digan qué pasa si {leader} se va", named.es);
        findings.push(Finding::new(&RULE, structure.place, en, es).help(
            format!(
                "agree on it now, and write it down: `bylaws: \"If {leader} leaves, the others choose a new \
                 head within 30 days\"`"
            ),
            format!(
                "acuérdalo ahora con los socios y escríbelo: `estatutos: \"Si {leader} se va, los demás \
                 eligen a otra cabeza en 30 días\"`"
            ),
        ));
    }
}
