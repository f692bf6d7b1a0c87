//! SARIF 2.1.0: findings for code scanning, editors and whatever else gathers them.

use super::{Format, message_and_help};
use crate::diagnostic::render::{Look, Positions, citations, harmless};
use crate::diagnostic::{Checked, CheckedModel, CheckedRun, KeptOut, Rule, Severity, paths};
use crate::source::Place;
use crate::tongue::{Text, Tongue};
use indexmap::IndexSet;
use serde_json::{Value, json};

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// The folder that relative paths begin at, as SARIF calls it by custom.
const ROOT: &str = "%SRCROOT%";

pub(super) static FORMAT: Format = Format {
    name: "sarif",
    about: Text { en: "SARIF 2.1.0, for code scanning", es: "SARIF 2.1.0, para análisis de código" },
    render,
};

fn render(run: &CheckedRun<'_>, _: &Look) -> String {
    let mut rules: IndexSet<&'static Rule> = IndexSet::new();
    let mut positions = None;
    let mut results = Vec::new();
    for (model, checked) in run.each() {
        let (index, _) = rules.insert_full(checked.finding.rule);
        results.push(result(run, model, checked, index, Positions::reused(&mut positions, model.sources)));
    }
    let rules: Vec<Value> = rules.into_iter().map(|found| rule(found, run.tongue)).collect();
    let document = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "Minka",
                "version": env!("CARGO_PKG_VERSION"),
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "language": run.tongue.code(),
                "rules": rules,
            } },
            "invocations": [{ "executionSuccessful": true }],
            "language": run.tongue.code(),
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    format!("{document:#}\n")
}

fn rule(rule: &Rule, tongue: Tongue) -> Value {
    let source = citations(rule);
    let source = if source.is_empty() { json!({}) } else { json!({ "source": source }) };
    let page = without_links(rule.page.say(tongue));
    json!({
        "id": rule.name,
        "shortDescription": { "text": rule.summary.say(tongue) },
        "help": { "text": page, "markdown": page },
        "defaultConfiguration": { "level": level(rule.severity) },
        "properties": source,
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "note",
    }
}

fn result(
    run: &CheckedRun<'_>,
    model: &CheckedModel<'_>,
    checked: &Checked,
    rule_index: usize,
    positions: &mut Positions<'_>,
) -> Value {
    let finding = &checked.finding;
    let mut location = location(model, finding.place, positions);
    if let Some(note) = &finding.note {
        location["message"] = message(note.say(run.tongue));
    }
    let mut result = json!({
        "ruleId": finding.rule.name,
        "ruleIndex": rule_index,
        "level": level(finding.severity),
        "message": { "text": escaped(&message_and_help(checked, run.tongue)) },
        "locations": [location],
        "partialFingerprints": { "minkaFinding/v1": checked.fingerprint },
        "suppressions": suppressions(checked, run.tongue),
    });
    if !finding.labels.is_empty() {
        let related = finding.labels.iter().enumerate().map(|(at, label)| {
            let mut related = self::location(model, label.place, positions);
            related["id"] = json!(at + 1);
            related["message"] = message(label.words.say(run.tongue));
            related
        });
        result["relatedLocations"] = related.collect();
    }
    if run.with_baseline {
        let is_known = checked.kept_out == Some(KeptOut::Baseline);
        result["baselineState"] = json!(if is_known { "unchanged" } else { "new" });
    }
    result
}

fn location(model: &CheckedModel<'_>, place: Place, positions: &mut Positions<'_>) -> Value {
    let path = model.path(place.file);
    let artifact = if path.starts_with('/') {
        json!({ "uri": format!("file://{}", paths::uri(path)) })
    } else {
        json!({ "uri": paths::uri(path), "uriBaseId": ROOT })
    };
    let position = positions.of(place);
    json!({ "physicalLocation": {
        "artifactLocation": artifact,
        "region": {
            "startLine": position.line,
            "startColumn": position.column,
            "endLine": position.end_line,
            "endColumn": position.end_column,
        },
    } })
}

fn suppressions(checked: &Checked, tongue: Tongue) -> Value {
    match &checked.kept_out {
        None => json!([]),
        Some(KeptOut::Allowed(None)) => json!([{ "kind": "inSource", "status": "accepted" }]),
        Some(KeptOut::Allowed(Some(because))) => {
            json!([{ "kind": "inSource", "status": "accepted", "justification": harmless(because) }])
        }
        Some(KeptOut::Unwanted) => {
            outside(Text { en: "left out by `--allow`", es: "dejada fuera con `--allow`" }, tongue)
        }
        Some(KeptOut::Baseline) => outside(Text { en: "in the baseline", es: "en la línea de base" }, tongue),
    }
}

fn outside(why: Text, tongue: Tongue) -> Value {
    json!([{ "kind": "external", "status": "accepted", "justification": why.say(tongue) }])
}

fn message(text: &str) -> Value {
    json!({ "text": escaped(&harmless(text)) })
}

/// A text in which SARIF finds neither a placeholder, `{0}`, nor a link, `[here](…)`.
///
/// Other braces stay single, though the letter of SARIF doubles them too: those who show it do not take them apart
/// again, and a help that says `{{ … }}` would be copied into a model.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('{') {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let digits = from[1..].bytes().take_while(u8::is_ascii_digit).count();
        let end = 1 + digits;
        if digits > 0 && from[end..].starts_with('}') {
            out.push_str(&format!("{{{}}}", &from[..=end]));
            rest = &from[end + 1..];
        } else {
            out.push('{');
            rest = &from[1..];
        }
    }
    out.push_str(rest);
    out.replace("](", "\\](")
}

/// A page without its links: they lead to pages of the guide, which are not at hand where this is read.
fn without_links(page: &str) -> String {
    let mut out = String::new();
    let mut rest = page;
    while let Some(at) = rest.find("](") {
        let (before, from) = rest.split_at(at);
        let (Some(open), Some(close)) = (before.rfind('['), from.find(')')) else { break };
        out.push_str(&before[..open]);
        out.push_str(&before[open + 1..]);
        rest = &from[close + 1..];
    }
    out.push_str(rest);
    out
}
