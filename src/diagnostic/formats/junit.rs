//! JUnit: a test suite a file, a test case a finding. Those that make the run fail are failures, those that are kept
//! out are skipped, the others pass and say what they say. Without a clock, so that equal models give equal bytes.

use super::{Format, message_and_help};
use crate::diagnostic::render::xml::{self, Element};
use crate::diagnostic::render::{Look, Positions};
use crate::diagnostic::{Checked, CheckedModel, CheckedRun, KeptOut};
use crate::tongue::{Text, Tongue};
use indexmap::IndexMap;
use rustc_hash::FxHashMap;

pub(super) static FORMAT: Format = Format {
    name: "junit",
    about: Text { en: "test results, for most servers", es: "resultados de prueba, para casi todo servidor" },
    render,
};

/// The findings of one file, as elements, with how many fail and how many are skipped.
#[derive(Default)]
struct Suite {
    cases: Vec<Element>,
    names: FxHashMap<String, usize>,
    failures: usize,
    skipped: usize,
}

fn render(run: &CheckedRun<'_>, _: &Look) -> String {
    let mut suites: IndexMap<String, Suite> = IndexMap::new();
    for model in &run.models {
        for path in model.paths() {
            suites.entry(path.to_owned()).or_default();
        }
    }
    let mut positions = None;
    for (model, checked) in run.each() {
        let path = model.path(checked.finding.place.file).to_owned();
        let positions = Positions::reused(&mut positions, model.sources);
        add(suites.entry(path.clone()).or_default(), &path, model, checked, positions, run);
    }
    let mut all = xml::Totals::default();
    let mut elements = Vec::new();
    for (path, mut suite) in suites {
        if suite.cases.is_empty() {
            let nothing = Text { en: "nothing to object to", es: "nada que objetar" };
            suite.cases.push(case(&path, nothing.say(run.tongue)));
        }
        let totals =
            xml::Totals { tests: suite.cases.len(), failures: suite.failures, skipped: suite.skipped, errors: 0 };
        all = all.plus(totals);
        elements.push(totals.on(Element::new("testsuite").with("name", &path)).holding(suite.cases));
    }
    xml::document(&all.on(Element::new("testsuites").with("name", "minka check")).holding(elements))
}

fn case(path: &str, name: &str) -> Element {
    Element::new("testcase").with("classname", path).with("name", name).with("file", path)
}

fn add(
    suite: &mut Suite,
    path: &str,
    model: &CheckedModel<'_>,
    checked: &Checked,
    positions: &mut Positions<'_>,
    run: &CheckedRun<'_>,
) {
    let position = positions.of(checked.finding.place);
    let (line, column) = (position.line, position.column);
    let name = format!("{} {line}:{column}", checked.finding.rule.name);
    // Servers take two cases of one name for one.
    let times = suite.names.entry(name.clone()).or_default();
    *times += 1;
    let name = if *times > 1 { format!("{name} ({times})") } else { name };
    let said = message_and_help(checked, run.tongue);
    let weight = checked.finding.severity.title().say(run.tongue);
    let said = format!("{}:{line}:{column}: {weight}: {said}", model.path(checked.finding.place.file));
    let content = match &checked.kept_out {
        Some(kept_out) => {
            suite.skipped += 1;
            Element::new("skipped").with("message", &reason(kept_out, run.tongue))
        }
        None if run.fails(checked) => {
            suite.failures += 1;
            let message = checked.finding.message.say(run.tongue);
            let message = crate::diagnostic::render::harmless(message);
            let rule = checked.finding.rule.name;
            Element::new("failure").with("message", &message).with("type", rule).saying(&said)
        }
        None => Element::new("system-out").saying(&said),
    };
    suite.cases.push(case(path, &name).holding(vec![content]));
}

fn reason(kept_out: &KeptOut, tongue: Tongue) -> String {
    let words = match kept_out {
        KeptOut::Allowed(because) => {
            let words = Text { en: "silenced by `allow`", es: "silenciada con `admite`" }.say(tongue);
            return because.as_ref().map_or(words.to_owned(), |because| format!("{words}: {because}"));
        }
        KeptOut::Unwanted => Text { en: "left out by `--allow`", es: "dejada fuera con `--allow`" },
        KeptOut::Baseline => Text { en: "in the baseline", es: "en la línea de base" },
    };
    words.say(tongue).to_owned()
}
