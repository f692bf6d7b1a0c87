//! A programme as a funder reads it: what comes of it, its stages, certificates, who pays, when, and who may enter.

mod calendar;
mod certificates;
mod eligibility;
mod payers;
mod stages;

use super::page::{Ink, Page};
use super::table::Table;
use super::wrap::{GLUE, glued};
use crate::diagnostic::Severity;
use crate::evaluate::money::Stat;
use crate::evaluate::{ProgrammeFigures, ProgrammeReading};
use crate::model::{Model, Programme};
use crate::tongue::{Tongue, number};

/// Is there a programme to show?
pub(super) fn any(model: &Model) -> bool {
    model.programmes.values().any(has_something)
}

fn has_something(programme: &Programme) -> bool {
    !programme.phases.is_empty() || !programme.requirements.is_empty()
}

/// A programme that only pays for something is shown where it pays.
pub(super) fn write(page: &mut Page, programme: &Programme, reading: &ProgrammeReading) {
    if !has_something(programme) {
        return;
    }
    page.blank();
    page.title(programme.heading.shown());
    match &reading.figures {
        Some(figures) => worked_out(page, programme, figures),
        None if programme.phases.is_empty() => facts(page, programme, None),
        None => {
            let text = not_worked_out(page);
            page.paragraph(0, Ink::Strong, text);
            page.blank();
            facts(page, programme, None);
        }
    }
    if let Some(read) = &reading.eligibility {
        eligibility::write(page, programme, read);
    }
    page.blank();
}

fn not_worked_out(page: &Page) -> &'static str {
    let errors = page.input.findings.iter().any(|finding| finding.severity == Severity::Error);
    if errors {
        return page.say("Not worked out: see the findings below.", "No se calculó: mira las observaciones más abajo.");
    }
    page.say(
        "Not worked out: it rests on an unknown (`?`), or nothing was sampled.",
        "No se calculó: se apoya en una incógnita (`?`), o no se sorteó ninguna muestra.",
    )
}

fn worked_out(page: &mut Page, programme: &Programme, figures: &ProgrammeFigures) {
    let text = sentence(page, programme, figures);
    page.paragraph(0, Ink::Strong, &text);
    page.blank();
    facts(page, programme, Some(figures));
    stages::write(page, programme, figures);
    certificates::write(page, programme, figures);
    payers::write(page, figures);
    calendar::write(page, programme, figures);
}

/// What a funder asks first: how many come out of how many, and what it costs.
fn sentence(page: &Page, programme: &Programme, figures: &ProgrammeFigures) -> String {
    let last = figures.certificates.iter().max_by_key(|one| one.level);
    let end = last.and_then(|one| Some((one.level.word().say(page.tongue()), one.certified?)));
    let lasting =
        || figures.phases.iter().zip(&programme.phases).rev().filter(|(_, phase)| phase.renewed_every.is_none());
    let finish = lasting().map(|(of, _)| of).next().or(figures.phases.last());
    let finish = finish.and_then(|of| of.flow.map(|[_, finishers]| finishers));
    let cost = figures.cost.map(|cost| super::money::mean(page, cost.mean));
    let outcome = match (figures.intake, end, finish) {
        (Some(intake), Some((level, certified)), _) => match page.tongue() {
            Tongue::En => {
                format!("Of {} firms, {} are expected to reach {level}", firms(page, &intake), about(page, &certified))
            }
            Tongue::Es => {
                format!(
                    "De {} empresas, se espera que {} lleguen a {level}",
                    firms(page, &intake),
                    about(page, &certified)
                )
            }
        },
        (Some(intake), None, Some(finish)) => match page.tongue() {
            Tongue::En => format!("Of {} firms, {} are expected to finish", firms(page, &intake), about(page, &finish)),
            Tongue::Es => {
                format!("De {} empresas, se espera que {} terminen", firms(page, &intake), about(page, &finish))
            }
        },
        (None, _, _) | (Some(_), None, None) => page
            .say(
                "How many firms enter is not stated: write `intake: …` in the programme",
                "No se indica cuántas empresas entran: escribe `ingreso: …` en el programa",
            )
            .to_owned(),
    };
    match cost {
        Some(cost) => {
            format!("{outcome}; {} {cost}.", page.say("all phases together cost", "todas las etapas juntas cuestan"))
        }
        None => format!("{outcome}."),
    }
}

fn facts(page: &mut Page, programme: &Programme, figures: Option<&ProgrammeFigures>) {
    let (model, tongue) = (page.model(), page.tongue());
    let institution = programme.institution.as_ref().and_then(|stated| model.institutions.get(stated.value));
    let mut table = Table::labelled(page);
    table.says(page.say("Run by", "Lo conduce"), institution.map(|one| one.heading.shown().to_owned()));
    table.says(page.say("Starts on", "Inicio"), programme.start.as_ref().map(|start| start.value.to_string()));
    let intake = figures.and_then(|figures| figures.intake);
    table.says(page.say("Firms that enter", "Empresas que entran"), intake.map(|intake| with_range(page, &intake)));
    let facilitators = programme.facilitators.as_ref().map(|count| number::number(tongue, count.value as f64, 0));
    table.says(page.say("Facilitators", "Facilitadores"), facilitators);
    let duration = figures.and_then(|figures| figures.duration).map(|duration| {
        let months = with_range(page, &duration);
        format!("{months} {}", page.say("months", "meses"))
    });
    table.says(page.say("Duration", "Duración"), duration);
    let expected = programme.expected_years().map(|years| planned(page, years));
    table.says(page.say("As planned", "Duración prevista"), expected);
    let limit = programme.funding_limit.as_ref().map(|limit| super::value::shown(page, limit));
    table.says(page.say("Funding limit", "Tope de financiamiento"), limit);
    table.says(page.say("Source", "Fuente"), programme.heading.source.clone());
    table.write(page);
}

/// `8 to 10 months`.
fn planned(page: &Page, (least, most): (Option<f64>, f64)) -> String {
    let months = |years: f64| plain(page, years * 12.0, false);
    let unit = page.say("months", "meses");
    match least {
        Some(least) => glued(&format!("{} {} {} {unit}", months(least), page.say("to", "a"), months(most))),
        None => glued(&format!("{} {} {unit}", page.say("at most", "a lo más"), months(most))),
    }
}

/// `about 8 (4–12)`, of what comes out.
fn about(page: &Page, stat: &Stat) -> String {
    let middle = number::number(page.tongue(), stat.mean, 0);
    match stat.varies() {
        true => glued(&format!("{} {middle} ({})", page.say("about", "unas"), range(page, stat))),
        false => middle,
    }
}

/// So many firms, expected: `14`, `8.9`.
fn firms(page: &Page, stat: &Stat) -> String {
    number::number(page.tongue(), stat.mean, usize::from(stat.varies()))
}

/// `14.0 (11–17)`: expected, and the range of nine samples in ten.
fn with_range(page: &Page, stat: &Stat) -> String {
    let middle = plain(page, stat.mean, stat.varies());
    if !stat.varies() {
        return middle;
    }
    let range = range(page, stat);
    glued(&format!("{middle} ({range})"))
}

fn range(page: &Page, stat: &Stat) -> String {
    let to = if page.look.unicode { "–".to_owned() } else { format!(" {} ", page.say("to", "a")) };
    let whole = [stat.p5, stat.p95].iter().all(|value| (value - value.round()).abs() < 1e-9);
    let one = |value: f64| number::number(page.tongue(), value, usize::from(!whole));
    format!("{}{to}{}", one(stat.p5), one(stat.p95))
}

fn plain(page: &Page, value: f64, varies: bool) -> String {
    let whole = !varies && (value - value.round()).abs() < 1e-6;
    number::number(page.tongue(), value, usize::from(!whole))
}

/// A number and its range as two columns that align.
fn aligned(page: &Page, stats: &[Option<Stat>]) -> Vec<String> {
    let shown = |stat: &Option<Stat>| match stat {
        Some(stat) if stat.varies() => (plain(page, stat.mean, true), format!(" ({})", range(page, stat))),
        Some(stat) => (plain(page, stat.mean, false), String::new()),
        None => ("–".to_owned(), String::new()),
    };
    let both: Vec<(String, String)> = stats.iter().map(shown).collect();
    let width = both.iter().map(|(_, range)| range.chars().count()).max().unwrap_or(0);
    let pad = |range: &str| GLUE.to_string().repeat(width - range.chars().count());
    both.iter().map(|(number, range)| glued(&format!("{number}{range}{}", pad(range)))).collect()
}

/// What the tables rest on.
const SOURCE: &str = "PROMPYME, K-BACKUS-1";
