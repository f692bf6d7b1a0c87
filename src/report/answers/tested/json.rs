//! Data: one document.

use super::{Format, TestedModel, Verdict};
use crate::report::answers::Tested;
use crate::tongue::{Text, Tongue};
use serde_json::{Value, json};

pub(super) static FORMAT: Format =
    Format { name: "json", about: Text { en: "one document", es: "un documento" }, render };

fn render(models: &[TestedModel], _: Tongue) -> String {
    let all = models.iter().fold(Tested::default(), |all, model| all.plus(model.tested));
    let document = json!({
        "minka": env!("CARGO_PKG_VERSION"),
        "schema": 1,
        "holding": all.holding,
        "failing": all.failing,
        "not_evaluated": all.left,
        "models": models.iter().map(model).collect::<Vec<_>>(),
    });
    format!("{document:#}\n")
}

fn model(model: &TestedModel) -> Value {
    let expectations = model.cases.iter().map(|case| {
        let mut value = serde_json::to_value(&case.data).unwrap_or_default();
        value["file"] = json!(case.path);
        value["said"] = json!(case.said);
        value["verdict"] = json!(match case.verdict {
            Verdict::Holds => "holds",
            Verdict::Fails => "fails",
            Verdict::Later => "not_evaluated",
        });
        value
    });
    json!({
        "file": model.path,
        "errors": model.errors.lines().collect::<Vec<_>>(),
        "expectations": expectations.collect::<Vec<_>>(),
    })
}
