use crate::check::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::model::{Arrangement, Model};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "single-member",
    severity: Severity::Error,
    summary: Text {
        en: "a network or agreement has fewer than two firms",
        es: "una red o un acuerdo tiene menos de dos empresas",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-FORM-1" }],
    page: crate::page!("single-member"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, findings: &mut Vec<Finding>) {
    let whole = model.arrangements.values().filter(|arrangement| !arrangement.members_incomplete);
    for arrangement in whole.filter(|arrangement| has_fewer_than_two(arrangement)) {
        let named = arrangement.named();
        let place = arrangement.members_place.unwrap_or(arrangement.heading.place);
        let (member, members) = (arrangement.kind.member(), arrangement.kind.members());
        let finding = match arrangement.members.first() {
            Some(only) => {
                let firm = model.firms[only.firm].heading.shown();
                let en = format!("{} has one {} only, {firm}", named.en, member.en);
                Finding::new(&RULE, place, en, format!("{} tiene un solo {}, {firm}", named.es, member.es))
            }
            None => {
                let en = format!("{} has no {}", named.en, members.en);
                Finding::new(&RULE, place, en, format!("{} no tiene {}", named.es, members.es))
            }
        };
        findings.push(finding.help(
            format!("name at least two firms in `{}`, were it only those you have in mind", members.en),
            format!("pon al menos dos empresas en `{}`, aunque sean solo las que tienes en mente", members.es),
        ));
    }
}

/// A firm that is listed twice is the matter of `repeated-member`.
fn has_fewer_than_two(arrangement: &Arrangement) -> bool {
    match arrangement.members.as_slice() {
        [] => true,
        [only] => only.count == 1,
        [_, _, ..] => false,
    }
}
