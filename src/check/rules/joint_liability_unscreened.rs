use crate::check::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::model::{Action, Arrangement, Level, Model, Stated};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "joint-liability-unscreened",
    severity: Severity::Warning,
    summary: Text {
        en: "borrowers answer for each other, and nothing says how they chose each other",
        es: "los prestatarios responden unos por otros, y nada dice cómo se eligieron",
    },
    sources: &[
        Citation { key: "PROMPYME", place: "K-RES-H4" },
        Citation { key: "Stiglitz", place: "1990" },
        Citation { key: "Ghatak", place: "1999" },
        Citation { key: "Giné & Karlan", place: "2014" },
    ],
    page: crate::page!("joint-liability-unscreened"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, findings: &mut Vec<Finding>) {
    for arrangement in model.arrangements.values().filter(|arrangement| arrangement.is_told()) {
        for action in &arrangement.actions {
            let Some(liable) = action.joint_liability.as_ref().filter(|liable| liable.value) else { continue };
            if !is_screened(arrangement, action) {
                findings.push(finding(arrangement, action, liable));
            }
        }
    }
}

/// By words on how they were chosen, by rules they signed, or because they know and trust each other.
fn is_screened(arrangement: &Arrangement, action: &Action) -> bool {
    let says = |text: &Option<Stated<String>>| text.as_ref().is_some_and(|text| !text.value.trim().is_empty());
    let trusts = arrangement.trust.as_ref().is_some_and(|trust| trust.value == Level::High);
    says(&action.screening) || says(&arrangement.bylaws) || trusts
}

fn finding(arrangement: &Arrangement, action: &Action, liable: &Stated<bool>) -> Finding {
    let (of, named, members) = (arrangement.of_named(), action.named(), arrangement.kind.members());
    let en = format!(
        "in {} each of the {} {} answers for the loans of the others, and nothing says how they chose each other",
        named.en, members.en, of.en
    );
    let es = format!(
        "en {} cada uno de los {} {} responde por los créditos de los demás, y nada dice cómo se eligieron",
        named.es, members.es, of.es
    );
    let finding = Finding::new(&RULE, liable.place, en, es);
    let finding = match arrangement.trust.as_ref().filter(|trust| trust.value == Level::Low) {
        Some(trust) => finding.label(trust.place, "and trust each other little", "y confían poco entre sí"),
        None => finding,
    };
    finding.help(
        "let them choose each other knowing each other's accounts, and write how: `screening: \"…\"`; or drop the joint \
         liability: each answers for its own loan",
        "que se elijan conociendo las cuentas de los otros, y anota cómo: `selección: \"…\"`; o quita la \
         responsabilidad solidaria: que cada uno responda por su propio crédito",
    )
}
