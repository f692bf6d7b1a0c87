use crate::check::Check;
use crate::check::lines::{Standing, assumptions_that, holds, of_action};
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::model::{Action, Assumption, Expression, Id, LineKind, Model, Node, ResultDimension, When};
use crate::tongue::vocabulary::fold;
use crate::tongue::{Phrase, Text, Tongue, number};
use rustc_hash::FxHashSet;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "claimed-saving-unsupported",
    severity: Severity::Warning,
    summary: Text {
        en: "a saving is claimed as a bare amount that rests on no purchase, no cost and no source",
        es: "se afirma un ahorro como un monto suelto que no se apoya en ninguna compra, ningún costo ni ninguna fuente",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-ADV-1" }],
    page: crate::page!("claimed-saving-unsupported"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, findings: &mut Vec<Finding>) {
    let supported = assumptions_that(model, &|assumption| {
        is_said(&assumption.heading.source)
            || is_said(&assumption.heading.note)
            || holds(&assumption.value, &is_measured)
    });
    for arrangement in model.arrangements.values() {
        // An action of the standard library rests on what it asks for; one of the model's own, on its definition.
        for action in
            arrangement.actions.iter().filter(|action| action.definition.is_none() && !action.definition_unknown)
        {
            let saves = action.dimension.as_ref().is_some_and(|stated| stated.value == ResultDimension::CostReduction)
                || speaks_of_saving(action.heading.shown());
            for standing in of_action(model, arrangement, action) {
                let label = standing.line.label.as_deref().unwrap_or_default();
                let claims = standing.line.kind == LineKind::Benefit && (saves || speaks_of_saving(label));
                if claims && standing.line.amount.constant != Some(0.0) && !is_supported(&standing, &supported) {
                    findings.push(finding(model, &standing, action));
                }
            }
        }
    }
}

fn is_said(text: &Option<String>) -> bool {
    text.as_ref().is_some_and(|text| !text.trim().is_empty())
}

fn is_supported(standing: &Standing<'_>, supported: &FxHashSet<Id<Assumption>>) -> bool {
    let line = standing.line;
    is_said(&line.source)
        || is_said(&line.note)
        || standing.rests_on(&line.amount, supported, &|part| {
            let local = if let Node::Local(name) = &part.node { standing.local(name) } else { None };
            is_measured(part) || local.is_some_and(|local| is_said(&local.source) || is_said(&local.note))
        })
}

/// Does it rest on something else of the model: a figure of a firm, how many there are, a schedule, a question?
fn is_measured(expression: &Expression) -> bool {
    matches!(
        expression.node,
        Node::Attribute(..)
            | Node::Custom(..)
            | Node::Traded(..)
            | Node::TradedParameter(..)
            | Node::Count(_)
            | Node::Figure(..)
            | Node::Part(..)
            | Node::Inner(..)
            | Node::Tiers { .. }
            | Node::Applied(..)
            | Node::Bound(_)
            | Node::Unknown
            | Node::Broken
    )
}

fn speaks_of_saving(text: &str) -> bool {
    let text = fold(text).to_lowercase();
    let mut words = text.split(|letter: char| !letter.is_alphanumeric());
    words.any(|word| ["saving", "save", "ahorr"].iter().any(|beginning| word.starts_with(beginning)))
}

fn finding(model: &Model, standing: &Standing<'_>, action: &Action) -> Finding {
    let (line, of, figure) = (standing.line.named(), action.named(), figure(model, standing));
    let en = format!("{} of {} claims a saving{}, and nothing says what it is a saving on", line.en, of.en, figure.en);
    let es = format!("{} de {} afirma un ahorro{}, y nada dice sobre qué gasto se ahorra", line.es, of.es, figure.es);
    Finding::new(&RULE, standing.line.amount.place, en, es).help(
        "build it from what the firms spend today, such as `member.buys.linen * 8%`, or give the line where the figure \
         comes from: `source \"…\"`",
        "ármalo a partir de lo que las empresas gastan hoy, como `socio.compra.lencería * 8%`, o dile a la línea de \
         dónde sale la cifra: `fuente \"…\"`",
    )
}

/// " of S/ 900 a year", where it is certain.
fn figure(model: &Model, standing: &Standing<'_>) -> Phrase {
    let (Some(value), Some(currency)) = (standing.line.amount.constant, &model.settings.currency) else {
        return Phrase::default();
    };
    let money = |tongue| number::money(tongue, &currency.value, value);
    match standing.line.when {
        When::Once(_) => Phrase::new(format!(" of {}", money(Tongue::En)), format!(" de {}", money(Tongue::Es))),
        When::Always | When::Years(..) => {
            Phrase::new(format!(" of {} a year", money(Tongue::En)), format!(" de {} al año", money(Tongue::Es)))
        }
    }
}
