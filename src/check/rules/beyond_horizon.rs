use crate::check::Check;
use crate::check::lines::{Standing, all_written};
use crate::diagnostic::{Finding, Rule, Severity};
use crate::model::{Model, When};
use crate::tongue::{Phrase, Text};

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "beyond-horizon",
    severity: Severity::Warning,
    summary: Text {
        en: "a line falls in years that lie beyond the horizon of the model, where nothing is counted",
        es: "una línea cae en años que quedan fuera del horizonte del modelo, donde nada se cuenta",
    },
    sources: &[],
    page: crate::page!("beyond-horizon"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, findings: &mut Vec<Finding>) {
    let end = model.settings.horizon_years();
    for standing in all_written(model) {
        let lost = match standing.line.when {
            When::Once(year) if year > end => Lost { what: falls(year), last: year, is_whole: true },
            When::Years(from, _) if from > end => Lost { what: begins(from), last: from, is_whole: true },
            When::Years(_, Some(to)) if to > end => Lost { what: goes_on(to), last: to, is_whole: false },
            When::Always | When::Once(_) | When::Years(..) => continue,
        };
        findings.push(finding(model, &standing, end, &lost));
    }
}

/// What of a line is not counted.
struct Lost {
    what: Phrase,
    /// The last year that the line names.
    last: u32,
    /// Is nothing of it counted?
    is_whole: bool,
}

fn falls(year: u32) -> Phrase {
    Phrase::new(format!("falls in year {year}"), format!("ocurre en el año {year}"))
}

fn begins(year: u32) -> Phrase {
    Phrase::new(format!("begins in year {year}"), format!("empieza en el año {year}"))
}

fn goes_on(year: u32) -> Phrase {
    Phrase::new(format!("goes on to year {year}"), format!("sigue hasta el año {year}"))
}

fn finding(model: &Model, standing: &Standing<'_>, end: u32, lost: &Lost) -> Finding {
    let (named, what, last) = (standing.named(), &lost.what, lost.last);
    let uncounted = if lost.is_whole {
        Phrase::new("nothing of it is counted", "nada de ella se cuenta")
    } else if last == end + 1 {
        Phrase::new(format!("year {last} is not counted"), format!("el año {last} no se cuenta"))
    } else {
        let first = end + 1;
        Phrase::new(
            format!("the years {first} to {last} are not counted"),
            format!("los años {first} a {last} no se cuentan"),
        )
    };
    let en = format!("{} {}, and the model ends with year {end}: {}", named.en, what.en, uncounted.en);
    let es = format!("{} {}, y el modelo termina con el año {end}: {}", named.es, what.es, uncounted.es);
    let finding = Finding::new(&RULE, standing.line.when_place.unwrap_or(standing.line.place), en, es);
    let (shorter, corta) = if lost.is_whole {
        ("move the line to an earlier year".to_string(), "pon la línea en un año anterior".to_string())
    } else {
        (format!("let the line end in year {end}"), format!("haz que la línea termine en el año {end}"))
    };
    match &model.settings.horizon {
        Some(horizon) => finding.label(horizon.place, format!("{end} years"), format!("{end} años")).help(
            format!("lengthen it, `horizon: {last} years`, or {shorter}"),
            format!("alárgalo, `horizonte: {last} años`, o {corta}"),
        ),
        None => finding.help(
            format!(
                "a model that names no horizon has {end} years: write `horizon: {last} years` in `model`, or {shorter}"
            ),
            format!(
                "un modelo que no dice su horizonte tiene {end} años: escribe `horizonte: {last} años` en `modelo`, \
                 o {corta}"
            ),
        ),
    }
}
