//! JUnit: a test suite a model, a test case an expectation. Without a clock, so that equal models give equal bytes.

use super::{Format, TestedModel, Verdict};
use crate::diagnostic::render::xml::{self, Element};
use crate::tongue::{Text, Tongue};
use rustc_hash::FxHashMap;

pub(super) static FORMAT: Format = Format {
    name: "junit",
    about: Text { en: "test results, for most servers", es: "resultados de prueba, para casi todo servidor" },
    render,
};

const NO_ERRORS: Text = Text { en: "the model has no errors", es: "el modelo no tiene errores" };
const ERRORS: Text =
    Text { en: "the model has errors: see `minka check`", es: "el modelo tiene errores: mira `minka check`" };
const NOTHING: Text = Text { en: "nothing is expected of this model", es: "de este modelo no se espera nada" };

fn render(models: &[TestedModel], tongue: Tongue) -> String {
    let mut all = xml::Totals::default();
    let mut suites = Vec::new();
    for model in models {
        let (totals, cases) = suite(model, tongue);
        all = all.plus(totals);
        suites.push(totals.on(Element::new("testsuite").with("name", &model.path)).holding(cases));
    }
    xml::document(&all.on(Element::new("testsuites").with("name", "minka test")).holding(suites))
}

fn suite(model: &TestedModel, tongue: Tongue) -> (xml::Totals, Vec<Element>) {
    let mut totals = xml::Totals::default();
    let mut cases = Vec::new();
    if !model.errors.is_empty() {
        totals.errors += 1;
        let error = Element::new("error").with("message", ERRORS.say(tongue)).with("type", "model");
        cases.push(case(&model.path, NO_ERRORS.say(tongue)).holding(vec![error.saying(&model.errors)]));
    }
    // Servers take two cases of one name for one.
    let mut names: FxHashMap<&str, usize> = FxHashMap::default();
    for tested in &model.cases {
        let times = names.entry(&tested.text).or_default();
        *times += 1;
        let name = if *times > 1 { format!("{} ({times})", tested.text) } else { tested.text.clone() };
        let content = match tested.verdict {
            Verdict::Holds => Element::new("system-out").saying(&tested.said),
            Verdict::Fails => {
                totals.failures += 1;
                let first = tested.said.lines().next().unwrap_or_default();
                let place = format!("{}:{}: {}", tested.path, tested.line, tested.said);
                Element::new("failure").with("message", first).with("type", "expect").saying(&place)
            }
            Verdict::Later => {
                totals.skipped += 1;
                Element::new("skipped").with("message", &tested.said)
            }
        };
        cases.push(case(&tested.path, &name).holding(vec![content]));
    }
    if cases.is_empty() {
        totals.skipped += 1;
        let skipped = Element::new("skipped").with("message", NOTHING.say(tongue));
        cases.push(case(&model.path, NOTHING.say(tongue)).holding(vec![skipped]));
    }
    totals.tests = cases.len();
    (totals, cases)
}

fn case(path: &str, name: &str) -> Element {
    Element::new("testcase").with("classname", path).with("name", name).with("file", path)
}
