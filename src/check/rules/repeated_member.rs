use crate::check::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::model::{Firm, Id, Member, Model};
use crate::tongue::Text;
use rustc_hash::FxHashMap;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "repeated-member",
    severity: Severity::Error,
    summary: Text {
        en: "a firm is listed twice among the members",
        es: "una empresa figura dos veces entre los socios",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-FORM-1" }],
    page: crate::page!("repeated-member"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, findings: &mut Vec<Finding>) {
    for arrangement in model.arrangements.values() {
        let mut listed: FxHashMap<Id<Firm>, Vec<&Member>> = FxHashMap::default();
        for member in &arrangement.members {
            listed.entry(member.firm).or_default().push(member);
        }
        let mut repeated: Vec<Vec<&Member>> = listed.into_values().filter(|mentions| mentions.len() > 1).collect();
        repeated.sort_by_key(|mentions| mentions[0].place);
        for mentions in repeated {
            let firm = model.firms[mentions[0].firm].heading.shown();
            let (named, members, times) = (arrangement.named(), arrangement.kind.members(), mentions.len());
            let en = format!("{firm} is listed {} among the {} of {}", times_en(times), members.en, named.en);
            let es = format!("{firm} figura {times} veces entre los {} de {}", members.es, named.es);
            findings.push(
                Finding::new(&RULE, mentions[1].place, en, es)
                    .label(mentions[0].place, "already here", "ya está aquí")
                    .help(
                        "write the firm that was meant here, or take this one out",
                        "escribe la empresa que querías poner aquí, o quita esta",
                    ),
            );
        }
    }
}

fn times_en(times: usize) -> String {
    if times == 2 { "twice".to_string() } else { format!("{times} times") }
}
