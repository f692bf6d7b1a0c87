use super::lines::one_line;
use super::position::Positions;
use super::words::citations;
use crate::diagnostic::Finding;
use crate::source::SourceMap;
use crate::tongue::Tongue;
use serde_json::{Value, json};
use std::fmt::Write;

/// Findings as one line each, `file:line:column: error[rule]: message`, all of them, for editors and logs.
///
/// Lines and columns count from 1, columns in characters.
pub fn short(findings: &[Finding], sources: &SourceMap, tongue: Tongue) -> String {
    let mut positions = Positions::new(sources);
    let mut out = String::new();
    for finding in findings {
        let position = positions.of(finding.place);
        let name = one_line(sources.file(finding.place.file).name());
        let severity = finding.severity.title().say(tongue);
        let message = one_line(finding.message.say(tongue));
        // Writing to a string cannot fail.
        let _ =
            writeln!(out, "{name}:{}:{}: {severity}[{}]: {message}", position.line, position.column, finding.rule.name);
    }
    out
}

/// Findings as the array `diagnostics` of the results, all of them, texts as they are.
///
/// Each holds `rule`, `severity` (in English), `message`, `help` (or null), `file`, `line`, `column`,
/// `end_line`, `end_column` (one past the last character) and `source` (or null). Places count from 1,
/// columns in characters.
pub fn json(findings: &[Finding], sources: &SourceMap, tongue: Tongue) -> Value {
    let mut positions = Positions::new(sources);
    let item = |finding: &Finding| {
        let position = positions.of(finding.place);
        let source = citations(finding.rule);
        json!({
            "rule": finding.rule.name,
            "severity": finding.severity.name(),
            "message": finding.message.say(tongue),
            "help": finding.help.as_ref().map(|help| help.say(tongue)),
            "file": sources.file(finding.place.file).name(),
            "line": position.line,
            "column": position.column,
            "end_line": position.end_line,
            "end_column": position.end_column,
            "source": (!source.is_empty()).then_some(source),
        })
    };
    Value::Array(findings.iter().map(item).collect())
}
