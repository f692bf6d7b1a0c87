use crate::check::Check;
use crate::check::phases::longest_way;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::model::{Model, Programme};
use crate::tongue::number::{list, number};
use crate::tongue::{Phrase, Text, Tongue};

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "duration-out-of-range",
    severity: Severity::Warning,
    summary: Text {
        en: "the phases of a programme take longer, or less, than the programme is meant to",
        es: "las etapas de un programa toman más, o menos, de lo que el programa debe durar",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-BACKUS-1" }],
    page: crate::page!("duration-out-of-range"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

/// Twelve twelfths of a year are a year, whatever binary fractions make of them.
const SLACK: f64 = 1e-6;

fn run(model: &Model, findings: &mut Vec<Finding>) {
    for programme in model.programmes.values().filter(|programme| !programme.is_incomplete) {
        let Some((least, most)) = programme.expected_years() else { continue };
        let Some((takes, way)) = longest_way(model, programme) else { continue };
        let too_long = takes[1] > most + SLACK;
        if too_long || least.is_some_and(|least| takes[1] < least - SLACK) {
            findings.push(finding(programme, (least, most), takes, &way, too_long));
        }
    }
}

fn finding(
    programme: &Programme,
    (least, most): (Option<f64>, f64),
    takes: [f64; 3],
    way: &[usize],
    too_long: bool,
) -> Finding {
    let shown = programme.heading.shown();
    let place = programme.expected_duration.as_ref().map_or(programme.heading.place, |stated| stated.place);
    let planned = match least {
        Some(least) => Phrase::new(
            format!("{} to {} months", months(least), months(most)),
            format!("de {} a {} meses", months(least), months(most)),
        ),
        None => Phrase::new(format!("at most {} months", months(most)), format!("a lo más {} meses", months(most))),
    };
    let middle = months(takes[1]);
    let spread = |tongue| match takes[2] - takes[0] > SLACK {
        true if tongue == Tongue::En => format!(" (between {} and {})", months(takes[0]), months(takes[2])),
        true => format!(" (entre {} y {})", months(takes[0]), months(takes[2])),
        false => String::new(),
    };
    let names = programme.names(way);
    let (en, es) = (
        format!("the phases of {shown} take {middle} months{}; planned are {}", spread(Tongue::En), planned.en),
        format!("las etapas de {shown} toman {middle} meses{}; lo previsto es {}", spread(Tongue::Es), planned.es),
    );
    let finding = Finding::new(&RULE, place, en, es);
    let (way_en, way_es) = (list(Tongue::En, &names), list(Tongue::Es, &names));
    if too_long {
        return finding.help(
            format!("the longest way is {way_en}: shorten a phase of it, let one run beside another (`after`), or plan for more"),
            format!("el camino más largo es {way_es}: acorta una de sus etapas, haz correr una junto a otra (`después_de`), o prevé más tiempo"),
        );
    }
    finding.help(
        format!("the longest way is {way_en}: check whether a phase or its `duration` is missing, or plan for less"),
        format!("el camino más largo es {way_es}: revisa si falta una etapa o su `duración`, o prevé menos tiempo"),
    )
}

/// In either tongue numbers are written alike.
fn months(years: f64) -> String {
    let months = years * 12.0;
    let whole = (months - months.round()).abs() < 1e-6;
    number(Tongue::En, months, usize::from(!whole))
}
