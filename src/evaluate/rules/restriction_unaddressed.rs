use super::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::Measurements;
use crate::evaluate::restrictions::Participation;
use crate::model::{Arrangement, Firm, Id, Model, Restriction};
use crate::source::Place;
use crate::tongue::Text;
use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "restriction-unaddressed",
    severity: Severity::Advice,
    summary: Text {
        en: "members have a restriction that no action of their networks and agreements eases",
        es: "hay socios con una restricción que ninguna acción de sus redes y acuerdos alivia",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-FIRM-2" }],
    page: crate::page!("restriction-unaddressed"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

/// Members with one restriction that nothing eases, each with the place where it is noted.
#[derive(Default)]
struct Held {
    firms: Vec<(Id<Firm>, Place)>,
    /// Does one of them take part elsewhere as well?
    elsewhere: bool,
}

/// By the first arrangement that the members take part in, so that each is spoken of once.
type Unaddressed = IndexMap<(Id<Arrangement>, Restriction), Held, FxBuildHasher>;

fn run(model: &Model, _measurements: &Measurements, findings: &mut Vec<Finding>) {
    let participation = Participation::of(model);
    let unclear: Vec<bool> = model
        .arrangements
        .values()
        .map(|arrangement| arrangement.actions.iter().any(|action| action.definition_unknown))
        .collect();
    let mut unaddressed = Unaddressed::default();
    for (id, firm) in model.firms.iter() {
        let takes_part = participation.arrangements_of(id);
        let Some(first) = takes_part.first() else { continue };
        // What an action without a known definition eases, nobody can tell.
        if takes_part.iter().any(|arrangement| unclear[arrangement.index()]) {
            continue;
        }
        for restriction in &firm.restrictions {
            if participation.is_eased(id, restriction.value) {
                continue;
            }
            let held = unaddressed.entry((*first, restriction.value)).or_default();
            if held.firms.last().is_none_or(|(last, _)| *last != id) {
                held.firms.push((id, restriction.place));
            }
            held.elsewhere |= takes_part.len() > 1;
        }
    }
    let spoken = unaddressed.iter().map(|((id, restriction), held)| finding(model, *id, *restriction, held));
    findings.extend(spoken);
}

fn finding(model: &Model, id: Id<Arrangement>, restriction: Restriction, held: &Held) -> Finding {
    let firms: Vec<Id<Firm>> = held.firms.iter().map(|(firm, _)| *firm).collect();
    let (names, word, named) = (model.naming(&firms), restriction.word(), model.arrangements[id].named());
    let one = model.is_one(&firms);
    let (has, tiene) = if one { ("has", "tiene") } else { ("have", "tienen") };
    let (does, hace) = if held.elsewhere {
        let (their, sus) = if one { ("its", "sus") } else { ("their", "sus") };
        (format!("{their} networks and agreements do"), format!("hacen {sus} redes y acuerdos"))
    } else {
        (format!("{} does", named.en), format!("hace {}", named.es))
    };
    let en = format!("{} {has} the restriction `{}`, and nothing that {does} eases it", names.en, word.en);
    let es = format!("{} {tiene} la restricción `{}`, y nada de lo que {hace} la alivia", names.es, word.es);
    let finding = Finding::new(&RULE, held.firms[0].1, en, es);
    let others = held.firms.iter().skip(1).take(2);
    let finding = others.fold(finding, |finding, (_, place)| finding.label(*place, "here, too", "aquí también"));
    let way = way_out(restriction);
    finding.help(
        format!("add {}; if it has to be met elsewhere, for example by a programme, tell the owners so", way.en),
        format!(
            "agrega {}; si se tiene que atender por otro lado, por ejemplo con un programa, díselo a los dueños",
            way.es
        ),
    )
}

/// An action that would ease a restriction.
fn way_out(restriction: Restriction) -> Text {
    match restriction {
        Restriction::Disarticulation => Text { en: "the firm to a network", es: "la empresa a una red" },
        Restriction::Technology | Restriction::Information => Text {
            en: "an action in the dimension `technology_information`",
            es: "una acción en la dimensión `tecnología_e_información`",
        },
        Restriction::Financing => Text {
            en: "an action in the dimension `credit_access`",
            es: "una acción en la dimensión `acceso_a_crédito`",
        },
        Restriction::Skills => Text {
            en: "an action that trains or advises, such as `shared_technician`, or one with `eases: skills`",
            es: "una acción que capacite o asesore, como `técnico_compartido`, o una con `alivia: capacidades`",
        },
        Restriction::MarketAccess => Text {
            en: "an action in the dimension `market_access`",
            es: "una acción en la dimensión `acceso_a_mercados`",
        },
        Restriction::Informality => Text {
            en: "an action that helps with registration, such as `one_stop_shop`, or one with `eases: informality`",
            es: "una acción que ayude a formalizarse, como `ventanilla_única`, o una con `alivia: informalidad`",
        },
    }
}
