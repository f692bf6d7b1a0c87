//! What the model is called, in which money and over which time.

use super::page::{Ink, Page};
use super::scenarios;
use super::typology::capital;
use super::value;
use super::wrap::glued;
use crate::diagnostic::Severity;
use crate::model::ArrangementKind;
use crate::tongue::{Text, Tongue, number};

pub(super) fn write(page: &mut Page) {
    let title = match &page.model().settings.title {
        Some(title) => title.clone(),
        None => page.say("A model without a title", "Modelo sin título").to_owned(),
    };
    page.paragraph(0, Ink::Strong, &title);
    let dot = if page.look.unicode { " \u{a0}·\u{a0} " } else { " \u{a0}|\u{a0} " };
    let terms = terms(page).join(dot);
    page.paragraph(0, Ink::Faint, &capital(&terms));
    let holds = holds(page).join(dot);
    page.paragraph(0, Ink::Faint, &holds);
    changed(page);
    errors(page);
    page.blank();
    page.blank();
}

/// What was changed before the model was worked out.
fn changed(page: &mut Page) {
    let input = page.input;
    if input.made.is_none() {
        return;
    }
    let lead = match input.scenario() {
        Some(scenario) => format!("{} {}:", page.say("In the scenario", "En el escenario"), scenario.shown()),
        None => page.say("With these changes:", "Con estos cambios:").to_owned(),
    };
    page.blank();
    page.paragraph(0, Ink::Strong, &lead);
    scenarios::made(page, input, 0);
}

/// Currency, horizon and discount rate; no line is broken within one.
fn terms(page: &Page) -> Vec<String> {
    let settings = &page.model().settings;
    let years = number::count(
        page.tongue(),
        settings.horizon_years() as usize,
        Text { en: "year", es: "año" },
        Text { en: "years", es: "años" },
    );
    let mut terms = Vec::new();
    if let Some(currency) = &settings.currency {
        terms.push(format!("{} {}", page.say("amounts in", "montos en"), currency.value));
    }
    terms.push(format!("{} {years}", page.say("horizon of", "horizonte de")));
    if let Some(rate) = &settings.discount_rate {
        let rate = value::shown(page, rate);
        terms.push(format!("{} {rate}", page.say("discount rate", "tasa de descuento")));
    }
    terms.iter().map(|term| glued(term)).collect()
}

/// How many firms and arrangements there are.
fn holds(page: &Page) -> Vec<String> {
    let model = page.model();
    let firms: u64 = model.firms.values().map(|firm| firm.count).sum();
    let of = |kind| model.arrangements.values().filter(|arrangement| arrangement.kind == kind).count();
    let counted = [
        (firms as usize, Text { en: "firm", es: "empresa" }, Text { en: "firms", es: "empresas" }),
        (of(ArrangementKind::Network), Text { en: "network", es: "red" }, Text { en: "networks", es: "redes" }),
        (
            of(ArrangementKind::Agreement),
            Text { en: "agreement", es: "acuerdo" },
            Text { en: "agreements", es: "acuerdos" },
        ),
        (
            model.clusters.len(),
            Text { en: "cluster", es: "conglomerado" },
            Text { en: "clusters", es: "conglomerados" },
        ),
        (
            model.institutions.len(),
            Text { en: "institution", es: "institución" },
            Text { en: "institutions", es: "instituciones" },
        ),
        (model.programmes.len(), Text { en: "programme", es: "programa" }, Text { en: "programmes", es: "programas" }),
    ];
    let counted = counted.into_iter().filter(|(count, _, _)| *count > 0);
    counted.map(|(count, one, many)| glued(&number::count(page.tongue(), count, one, many))).collect()
}

/// With errors, the page shows only what could be understood: said before anybody relies on it.
fn errors(page: &mut Page) {
    let errors = page.input.findings.iter().filter(|finding| finding.severity == Severity::Error).count();
    if errors == 0 {
        return;
    }
    let (one, many) = (Text { en: "error", es: "error" }, Text { en: "errors", es: "errores" });
    let counted = number::count(page.tongue(), errors, one, many);
    let text = match page.tongue() {
        Tongue::En => format!("The model has {counted}: this page shows what could be understood of it."),
        Tongue::Es => format!("El modelo tiene {counted}: esta página muestra lo que se pudo entender de él."),
    };
    page.blank();
    page.paragraph(0, Ink::Strong, &text);
}
