//! The end of the page: what is not evaluated, what is found, what is silenced.

use super::block::{Block, Remark};
use super::page::{Ink, Page};
use super::wrap::glued;
use crate::diagnostic::{Finding, render};
use crate::report::answers::Tested;
use crate::report::{Silenced, not_evaluated};
use crate::tongue::number;

/// How many of the model's expectations hold.
pub(super) fn expectations(page: &mut Page) {
    let readings = &page.input.measurements.expectations;
    if readings.is_empty() {
        return;
    }
    let said = Tested::of(readings).say(page.tongue());
    let more = page.say("see `minka test`", "mira `minka test`");
    page.paragraph(0, Ink::Plain, &format!("{said} ({more})."));
    page.blank();
}

/// One line on what this version does not compute yet.
pub(super) fn not_evaluated(page: &mut Page) {
    let tongue = page.tongue();
    let list: Vec<String> = not_evaluated::list(page.input).iter().map(|phrase| glued(phrase.say(tongue))).collect();
    if list.is_empty() {
        return;
    }
    let lead = page.say("Not evaluated yet:", "Todavía no se evalúa:");
    let text = format!("{lead} {}.", number::list(tongue, &list));
    page.blank();
    page.paragraph(0, Ink::Plain, &text);
    page.blank();
}

/// The findings, as everywhere else.
pub(super) fn findings(page: &mut Page) {
    page.blank();
    page.title(page.say("Findings", "Observaciones"));
    if page.input.findings.is_empty() {
        let text = page.say("Nothing to object to.", "Nada que objetar.");
        page.paragraph(0, Ink::Plain, text);
        return page.blank();
    }
    if page.is_kept() {
        return remarks(page);
    }
    let text = render::human(page.input.findings, page.input.sources, &page.look);
    page.verbatim(&text);
    page.blank();
}

/// The most findings that are told.
const MAX_TOLD: usize = 100;

/// The findings in words, the heaviest first.
fn remarks(page: &mut Page) {
    let mut findings: Vec<&Finding> = page.input.findings.iter().collect();
    findings.sort_by_key(|finding| finding.severity);
    for finding in findings.iter().take(MAX_TOLD) {
        let remark = remark(page, finding);
        page.keep(|| Block::Remark(remark));
    }
    let left = findings.len().saturating_sub(MAX_TOLD);
    if left > 0 {
        let more = number::number(page.tongue(), left as f64, 0);
        let text = page.say("more: see `minka check`.", "más: mira `minka check`.");
        page.paragraph(0, Ink::Plain, &format!("{} {more} {text}", page.say("And", "Y")));
    }
}

fn remark(page: &Page, finding: &Finding) -> Remark {
    let tongue = page.tongue();
    let file = page.input.sources.file(finding.place.file);
    let sources = finding.rule.sources.iter().map(|one| format!("{}, {}", one.key, one.place));
    Remark {
        severity: finding.severity,
        message: finding.message.say(tongue).to_owned(),
        help: finding.help.as_ref().map(|help| help.say(tongue).to_owned()),
        rule: finding.rule.name,
        source: sources.collect::<Vec<_>>().join("; "),
        at: format!("{}:{}", page.file_name(file.name()), file.line_column(finding.place.span.start).0),
    }
}

/// A line for each finding that the model silences.
pub(super) fn silenced(page: &mut Page) {
    if page.input.silenced.is_empty() {
        return;
    }
    page.title(page.say("Silenced in the model", "Admitido en el modelo"));
    for silenced in page.input.silenced {
        let text = line(page, silenced);
        page.point(0, &text);
    }
    page.blank();
}

fn line(page: &Page, silenced: &Silenced) -> String {
    let place = silenced.finding.place;
    let file = page.input.sources.file(place.file);
    let at = glued(&format!("{}:{}", page.file_name(file.name()), file.line_column(place.span.start).0));
    let rule = silenced.finding.rule.name;
    match &silenced.because {
        Some(because) => format!("{rule} ({at}): {because}"),
        None => format!("{rule} ({at}): {}", page.say("no reason given", "sin motivo declarado")),
    }
}
