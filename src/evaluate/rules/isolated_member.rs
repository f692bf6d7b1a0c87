use super::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::Measurements;
use crate::model::{Firm, Id, Model};
use crate::tongue::Text;
use rustc_hash::FxHashSet;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "isolated-member",
    severity: Severity::Warning,
    summary: Text {
        en: "the ties between members are declared, and one member has none",
        es: "hay lazos declarados entre los socios, y un socio no tiene ninguno",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-FORM-1" }],
    page: crate::page!("isolated-member"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, measurements: &Measurements, findings: &mut Vec<Finding>) {
    for reading in &measurements.arrangements {
        let arrangement = &model.arrangements[reading.id];
        let Some(ties) =
            reading.ties.as_ref().filter(|_| !arrangement.members_incomplete && !arrangement.is_incomplete)
        else {
            continue;
        };
        let isolated: FxHashSet<Id<Firm>> = ties.isolated.iter().copied().collect();
        let mut places =
            arrangement.members_once().filter(|member| isolated.contains(&member.firm)).map(|member| member.place);
        let Some(first) = places.next() else { continue };
        let (named, names, members) = (arrangement.named(), model.naming(&ties.isolated), arrangement.kind.members());
        let (has, tiene, each, cada) = match model.is_one(&ties.isolated) {
            true => ("has", "tiene", "it deals", "trata"),
            false => ("have", "tienen", "each deals", "trata cada una"),
        };
        let en = format!("{} {has} no tie to the other {} of {}", names.en, members.en, named.en);
        let es = format!("{} no {tiene} ningún lazo con los demás {} de {}", names.es, members.es, named.es);
        let finding = Finding::new(&RULE, first, en, es);
        let finding =
            places.take(2).fold(finding, |finding, place| finding.label(place, "no tie either", "tampoco tiene lazos"));
        let finding = match arrangement.ties_place {
            Some(place) => finding.label(place, "the ties", "los lazos"),
            None => finding,
        };
        let name = &model.firms[ties.isolated[0]].heading.name;
        let other = ties.most_central.first().map_or("sol", |firm| &model.firms[*firm].heading.name);
        findings.push(finding.help(
            format!(
                "ask with whom {each} and add that tie, such as `{name} -- {other}`; if with nobody, decide \
                 with the owners who brings it in"
            ),
            format!(
                "pregunta con quién {cada} y agrega ese lazo, como `{name} -- {other}`; si con nadie, decide \
                 con los dueños quién la integra"
            ),
        ));
    }
}
