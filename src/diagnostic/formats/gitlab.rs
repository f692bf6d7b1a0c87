//! The code quality report of GitLab: findings in the widget of a merge request.

use super::{Format, message_and_help};
use crate::diagnostic::render::{Look, Positions};
use crate::diagnostic::{CheckedRun, Severity};
use crate::tongue::Text;
use rustc_hash::FxHashSet;
use serde_json::{Value, json};

pub(super) static FORMAT: Format = Format {
    name: "gitlab",
    about: Text { en: "a code quality report for GitLab", es: "un informe de calidad para GitLab" },
    render,
};

fn render(run: &CheckedRun<'_>, _: &Look) -> String {
    let mut positions = None;
    let mut issues = Vec::new();
    // Of two with one fingerprint GitLab keeps the first anyway.
    let mut known: FxHashSet<&str> = FxHashSet::default();
    for (model, checked) in run.each() {
        if checked.kept_out.is_some() || !known.insert(&checked.fingerprint) {
            continue;
        }
        let position = Positions::reused(&mut positions, model.sources).of(checked.finding.place);
        issues.push(json!({
            "type": "issue",
            "check_name": checked.finding.rule.name,
            "description": message_and_help(checked, run.tongue),
            "fingerprint": checked.fingerprint,
            "severity": match checked.finding.severity {
                Severity::Error => "major",
                Severity::Warning => "minor",
                Severity::Advice => "info",
            },
            "location": {
                "path": model.path(checked.finding.place.file),
                "lines": { "begin": position.line, "end": position.end_line },
            },
        }));
    }
    format!("{:#}\n", Value::Array(issues))
}
