//! Data: one document.

use super::{Format, TestCase, TestedModel, Verdict};
use crate::report::answers::Tested;
use crate::report::schema::{ExpectationData, TestedCaseData, TestedData, TestedModelData};
use crate::tongue::{Text, Tongue};

pub(super) static FORMAT: Format =
    Format { name: "json", about: Text { en: "one document", es: "un documento" }, render };

fn render(models: &[TestedModel], _: Tongue) -> String {
    let all = models.iter().fold(Tested::default(), |all, model| all.plus(model.tested));
    let document = TestedData {
        minka: env!("CARGO_PKG_VERSION"),
        schema: 1,
        holding: all.holding,
        failing: all.failing,
        not_evaluated: all.left,
        models: models.iter().map(model).collect(),
    };
    // Keys in the order of the alphabet, as in the other documents of findings.
    format!("{:#}\n", serde_json::to_value(document).unwrap_or_default())
}

fn model(model: &TestedModel) -> TestedModelData {
    TestedModelData {
        file: model.path.clone(),
        errors: model.errors.lines().map(str::to_owned).collect(),
        expectations: model.cases.iter().map(case).collect(),
    }
}

fn case(case: &TestCase) -> TestedCaseData {
    TestedCaseData {
        data: ExpectationData { file: case.path.clone(), ..case.data.clone() },
        said: case.said.clone(),
        verdict: match case.verdict {
            Verdict::Holds => "holds",
            Verdict::Fails => "fails",
            Verdict::Later => "not_evaluated",
        },
    }
}
