//! Data: one document.

use super::Format;
use crate::diagnostic::render::{self, Look};
use crate::diagnostic::{Checked, CheckedModel, CheckedRun, KeptOut};
use crate::tongue::{Text, Tongue};
use serde_json::{Value, json};

pub(super) static FORMAT: Format =
    Format { name: "json", about: Text { en: "one document", es: "un documento" }, render };

fn render(run: &CheckedRun<'_>, _: &Look) -> String {
    let (mut counting, mut kept_out) = (Vec::new(), Vec::new());
    for model in &run.models {
        for (checked, value) in model.findings.iter().zip(values(model, run.tongue)) {
            if checked.kept_out.is_none() { counting.push(value) } else { kept_out.push(value) }
        }
    }
    let document = json!({
        "minka": env!("CARGO_PKG_VERSION"),
        "schema": 1,
        "diagnostics": counting,
        "kept_out": kept_out,
    });
    format!("{document:#}\n")
}

/// As [`render::json`], with `fingerprint` and, of those that do not count, `by` and `because`.
fn values(model: &CheckedModel<'_>, tongue: Tongue) -> impl Iterator<Item = Value> {
    let findings: Vec<_> = model.findings.iter().map(|checked| checked.finding.clone()).collect();
    let values = render::json(&findings, model.sources, tongue);
    let values = if let Value::Array(values) = values { values } else { Vec::new() };
    values.into_iter().zip(&model.findings).map(|(value, checked)| completed(value, checked))
}

fn completed(mut value: Value, checked: &Checked) -> Value {
    value["fingerprint"] = json!(checked.fingerprint);
    let (by, because) = match &checked.kept_out {
        None => return value,
        Some(KeptOut::Allowed(because)) => ("allow", because.as_deref()),
        Some(KeptOut::Unwanted) => ("option", None),
        Some(KeptOut::Baseline) => ("baseline", None),
    };
    value["by"] = json!(by);
    value["because"] = json!(because);
    value
}
