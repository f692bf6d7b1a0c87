use super::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::Measurements;
use crate::evaluate::restrictions::Participation;
use crate::model::{Arrangement, Firm, Id, Level, Model, Restriction};
use crate::source::Place;
use crate::tongue::Text;
use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "low-skills-no-training",
    severity: Severity::Advice,
    summary: Text {
        en: "members are managed with little skill, and no action trains or advises them",
        es: "hay socios con bajo nivel gerencial, y ninguna acción los capacita o asesora",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-PROM-2" }],
    page: crate::page!("low-skills-no-training"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

/// By the first arrangement that the members take part in, so that each is spoken of once.
type Untrained = IndexMap<Id<Arrangement>, Vec<(Id<Firm>, Place)>, FxBuildHasher>;

fn run(model: &Model, _measurements: &Measurements, findings: &mut Vec<Finding>) {
    let low = |firm: &Firm| firm.skills.as_ref().is_some_and(|skills| skills.value == Level::Low);
    if !model.firms.values().any(low) {
        return;
    }
    let participation = Participation::of(model);
    let mut untrained = Untrained::default();
    for (id, firm) in model.firms.iter().filter(|(_, firm)| low(firm)) {
        let takes_part = participation.arrangements_of(id);
        let (Some(first), Some(skills)) = (takes_part.first(), &firm.skills) else { continue };
        // Where skills are noted as a restriction as well, that they go unaddressed is told as such.
        let noted = firm.restrictions.iter().any(|restriction| restriction.value == Restriction::Skills);
        let unclear = takes_part.iter().any(|arrangement| is_unclear(&model.arrangements[*arrangement]));
        if !noted && !unclear && !participation.is_eased(id, Restriction::Skills) {
            untrained.entry(*first).or_default().push((id, skills.place));
        }
    }
    findings.extend(untrained.iter().map(|(id, held)| finding(model, *id, held)));
}

/// What an action without a known definition trains for, nobody can tell.
fn is_unclear(arrangement: &Arrangement) -> bool {
    arrangement.is_incomplete || arrangement.actions.iter().any(|action| action.definition_unknown)
}

fn finding(model: &Model, id: Id<Arrangement>, held: &[(Id<Firm>, Place)]) -> Finding {
    let firms: Vec<Id<Firm>> = held.iter().map(|(firm, _)| *firm).collect();
    let (names, named) = (model.naming(&firms), model.arrangements[id].named());
    let one = model.is_one(&firms);
    let (is, tiene) = if one { ("is", "tiene") } else { ("are", "tienen") };
    let it = if one { "it" } else { "them" };
    let en = format!(
        "{} {is} managed with little skill, and nothing that {} does trains or advises {it}",
        names.en, named.en
    );
    let es = format!(
        "{} {tiene} bajo nivel gerencial, y nada de lo que hace {} capacita o asesora a sus dueños",
        names.es, named.es
    );
    let finding = Finding::new(&RULE, held[0].1, en, es);
    let others = held.iter().skip(1).take(2);
    let finding = others.fold(finding, |finding, (_, place)| finding.label(*place, "here, too", "aquí también"));
    finding.help(
        "add an action that trains or advises, such as `shared_technician` or `technical_education`, or mark the one \
         that does with `eases: skills`; begin with what the first joint task asks for: orders, accounts, quality",
        "agrega una acción que capacite o asesore, como `técnico_compartido` o `educación_técnica`, o marca la que lo \
         hace con `alivia: capacidades`; empieza por lo que pide la primera tarea común: pedidos, cuentas, calidad",
    )
}
