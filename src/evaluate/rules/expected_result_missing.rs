use super::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::{ArrangementReading, Measurements};
use crate::model::{Cooperation, Model};
use crate::standard::results::RESULTS;
use crate::tongue::Text;
use crate::tongue::vocabulary::action;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "expected-result-missing",
    severity: Severity::Warning,
    summary: Text {
        en: "a network or agreement has no action in any of the four dimensions of expected results",
        es: "una red o un acuerdo no tiene ninguna acción en las cuatro dimensiones de resultados esperados",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-RES" }],
    page: crate::page!("expected-result-missing"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, measurements: &Measurements, findings: &mut Vec<Finding>) {
    for reading in &measurements.arrangements {
        let arrangement = &model.arrangements[reading.id];
        let pursues = reading.expected_results.iter().any(|result| !result.pursued_by.is_empty());
        // What an action without a known definition is for, nobody can tell.
        if pursues || arrangement.is_incomplete || arrangement.actions.iter().any(|action| action.definition_unknown) {
            continue;
        }
        let (named, example) = (arrangement.named(), example(reading));
        let place = arrangement.heading.place;
        findings.push(match arrangement.actions.first() {
            None => {
                let en = format!("{} has no action in any of the four dimensions of expected results", named.en);
                let es = format!(
                    "{} no tiene acciones en ninguna de las cuatro dimensiones de resultados esperados",
                    named.es
                );
                Finding::new(&RULE, place, en, es).help(
                    format!(
                        "write the first thing they will do together, such as `action first: {} {{ … }}`, or \
                         an action of your own with its `dimension`",
                        example.en
                    ),
                    format!(
                        "escribe lo primero que harán en común, como `acción primera: {} {{ … }}`, o una \
                         acción propia con su `dimensión`",
                        example.es
                    ),
                )
            }
            Some(first) => {
                let en = format!("no action of {} says in which dimension it brings results", named.en);
                let es = format!("ninguna acción de {} dice en qué dimensión trae resultados", named.es);
                Finding::new(&RULE, place, en, es)
                    .label(first.heading.place, "without a dimension", "sin dimensión")
                    .help(
                        "give each its `dimension`: `cost_reduction`, `technology_information`, `market_access` or \
                         `credit_access`",
                        "ponle a cada una su `dimensión`: `reducción_de_costos`, `tecnología_e_información`, \
                         `acceso_a_mercados` o `acceso_a_crédito`",
                    )
            }
        });
    }
}

/// The first standard action of the type, or of a horizontal network where the type is not known.
fn example(reading: &ArrangementReading) -> Text {
    let cooperation = reading.typology.declared.or(reading.typology.inferred);
    let form = cooperation.unwrap_or(Cooperation::HorizontalNetwork).form();
    let name = RESULTS.iter().find(|result| result.form == form).map_or("joint_purchase", |result| result.action);
    let word = action::ALL.iter().find(|word| word.en == name);
    word.map_or(Text { en: name, es: name }, |word| Text { en: word.en, es: word.es })
}
