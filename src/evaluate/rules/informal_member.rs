use super::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::Measurements;
use crate::evaluate::expected_results::dimensions_of;
use crate::evaluate::restrictions::Participation;
use crate::model::{Action, Arrangement, Firm, Id, Model, Restriction, ResultDimension};
use crate::source::Place;
use crate::tongue::{Phrase, Text};

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "informal-member",
    severity: Severity::Advice,
    summary: Text {
        en: "members are not registered, which an action asks for, or which keeps them from giving invoices",
        es: "hay socios sin formalizar, y una acción lo exige, o no pueden dar comprobantes",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-FIRM-2" }],
    page: crate::page!("informal-member"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

/// Results whose buyers or lenders deal with registered firms only: common standards, access to large buyers.
const SOLD_WITH_INVOICES: [&str; 2] = ["K-RES-H2b", "K-RES-V3"];

/// Members without registration, each with the place where it is noted.
type Held = Vec<(Id<Firm>, Place)>;

fn run(model: &Model, _measurements: &Measurements, findings: &mut Vec<Finding>) {
    let informal = |firm: &Firm| firm.formal.as_ref().is_some_and(|formal| !formal.value);
    if !model.firms.values().any(informal) {
        return;
    }
    let participation = Participation::of(model);
    for (_, arrangement) in model.arrangements.iter().filter(|(_, arrangement)| arrangement.is_told()) {
        let held: Held = arrangement
            .firms()
            .into_iter()
            .filter_map(|id| {
                let formal = model.firms[id].formal.as_ref().filter(|formal| !formal.value)?;
                Some((id, formal.place))
            })
            .collect();
        if let Some((action, why)) = arrangement.actions.iter().find_map(|action| Some((action, asks(model, action)?)))
        {
            findings.extend((!held.is_empty()).then(|| blocked(model, arrangement, action, &why, &held)));
            continue;
        }
        // What is eased, or noted as a restriction that nothing eases, is told as such.
        let noted = |firm: Id<Firm>| {
            let mut restrictions = model.firms[firm].restrictions.iter();
            restrictions.any(|restriction| restriction.value == Restriction::Informality)
        };
        let open: Held = held
            .into_iter()
            .filter(|(firm, _)| !noted(*firm) && !participation.is_eased(*firm, Restriction::Informality))
            .collect();
        if !open.is_empty() {
            findings.push(unregistered(model, arrangement, &open));
        }
    }
}

/// Why an action asks for registered firms.
fn asks(model: &Model, action: &Action) -> Option<Text> {
    if dimensions_of(model, action).contains(&ResultDimension::CreditAccess) {
        return Some(Text {
            en: "a bank asks for registration before it lends",
            es: "un banco pide estar formalizado antes de prestar",
        });
    }
    let defined = action.definition.map_or(&[][..], |id| &model.definitions[id].results);
    let named = if action.results.is_empty() { defined } else { &action.results };
    let sells = named.iter().any(|result| SOLD_WITH_INVOICES.contains(&result.value.as_str()));
    sells.then_some(Text {
        en: "who buys in large asks for invoices",
        es: "quien compra en grande pide comprobantes de pago",
    })
}

fn blocked(model: &Model, arrangement: &Arrangement, action: &Action, why: &Text, held: &Held) -> Finding {
    let (names, is) = told(model, held);
    let (named, of) = (action.named(), arrangement.of_named());
    let en = format!("{} {} not registered, and {} {} needs it: {}", names.en, is.en, named.en, of.en, why.en);
    let es = format!("{} no {}, y {} {} lo exige: {}", names.es, is.es, named.es, of.es, why.es);
    also(Finding::new(&RULE, held[0].1, en, es), held)
        .label(action.heading.place, "needs registered firms", "necesita empresas formales")
        .help(
            "find out what registration costs them and let it come first, as an action of its own with `eases: \
             informality`; until then count this action for the others only: `each member where member.formal`",
            "averigua cuánto les cuesta formalizarse y que eso venga primero, como acción propia con `alivia: \
             informalidad`; hasta entonces cuenta esta acción solo para las demás: `cada socio donde socio.formal`",
        )
}

fn unregistered(model: &Model, arrangement: &Arrangement, held: &Held) -> Finding {
    let (names, is) = told(model, held);
    let of = arrangement.of_named();
    let one = model.is_one(&firms_of(held));
    let (it, puede) = if one { ("it", "puede") } else { ("they", "pueden") };
    let en = format!(
        "{} {} not registered, so {it} can give no invoices, and no action {} helps with that",
        names.en, is.en, of.en
    );
    let es = format!(
        "{} no {}: no {puede} dar comprobantes de pago, y ninguna acción {} ayuda en eso",
        names.es, is.es, of.es
    );
    also(Finding::new(&RULE, held[0].1, en, es), held).help(
        "ask what keeps them from it, and whether the town or a programme helps: `one_stop_shop`, or an action of your \
         own with `eases: informality`",
        "pregunta qué se lo impide, y si la municipalidad o un programa ayuda: `ventanilla_única`, o una acción propia \
         con `alivia: informalidad`",
    )
}

fn firms_of(held: &Held) -> Vec<Id<Firm>> {
    held.iter().map(|(firm, _)| *firm).collect()
}

/// Who, and what they are.
fn told(model: &Model, held: &Held) -> (Phrase, Text) {
    let firms = firms_of(held);
    let is = match model.is_one(&firms) {
        true => Text { en: "is", es: "es una empresa formal" },
        false => Text { en: "are", es: "son empresas formales" },
    };
    (model.naming(&firms), is)
}

fn also(finding: Finding, held: &Held) -> Finding {
    let others = held.iter().skip(1).take(2);
    others.fold(finding, |finding, (_, place)| finding.label(*place, "here, too", "aquí también"))
}
