//! Every document that is written as JSON holds the keys that its schema names, and no others.

use crate::blocks::nothing_wrong;
use crate::command::{files_in, folder, minka, package};
use minka::diagnostic::render::Look;
use minka::diagnostic::{Baseline, CheckedRun, formats};
use minka::evaluate::Sampling;
use minka::report::answers::tested;
use minka::report::schema::{DOCUMENTS, DocumentKind};
use minka::tongue::Tongue;
use minka::{Change, Explorer, Policy, Session, Vary, Wanted, baseline_of};
use serde_json::Value;
use std::collections::BTreeMap;

/// The schema as a test wants it: what it does not name may not be there.
fn strict(schema: &mut Value) {
    match schema {
        Value::Object(fields) => {
            if fields.contains_key("properties") {
                fields.insert("additionalProperties".to_string(), Value::Bool(false));
            }
            fields.values_mut().for_each(strict);
        }
        Value::Array(items) => items.iter_mut().for_each(strict),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn validator(document: &str) -> jsonschema::Validator {
    let mut schema = DocumentKind::find(document).expect("there is such a document").json_schema(Tongue::En);
    strict(&mut schema);
    jsonschema::validator_for(&schema).expect("the schema reads")
}

/// What is wrong with texts, each held against the schema of its document.
struct Held {
    validators: BTreeMap<&'static str, jsonschema::Validator>,
    /// How many were held against each.
    seen: BTreeMap<&'static str, usize>,
    wrong: Vec<String>,
}

impl Held {
    fn new() -> Held {
        let validators = DOCUMENTS.iter().map(|document| (document.name, validator(document.name))).collect();
        Held { validators, seen: BTreeMap::new(), wrong: Vec::new() }
    }

    fn hold(&mut self, document: &'static str, of: &str, text: &str) {
        *self.seen.entry(document).or_default() += 1;
        match serde_json::from_str::<Value>(text) {
            Err(error) => self.wrong.push(format!("{document} of {of}: {error}")),
            Ok(value) => {
                let faults = self.validators[document].iter_errors(&value);
                self.wrong
                    .extend(faults.map(|fault| format!("{document} of {of}: {}: {fault}", fault.instance_path())));
            }
        }
    }
}

fn read(path: &str) -> (Session, Sampling) {
    let session = Session::read_file(&package().join(path)).expect("it is read");
    let mut few = session.sampling();
    few.samples = 64;
    (session, few)
}

/// Sampled; of many members, whose sets take an unoptimised program long, only as far as nothing varies.
fn sampled(session: Session, few: &Sampling) -> Session {
    const MOST: usize = 12;
    if session.model().firms.len() > MOST { session } else { session.sampled(few) }
}

#[test]
fn the_document_of_a_run_holds_the_keys_of_its_schema() {
    let mut models = files_in("examples", ".red");
    for stage in ["syntax", "model", "field", "money", "programmes"] {
        models.extend(files_in(&format!("tests/cases/{stage}"), ".red"));
    }
    let mut held = Held::new();
    for path in models {
        let (session, few) = read(&path);
        let session = session.sampled(&few).with_scenarios(true, &few);
        for tongue in Tongue::ALL {
            let text = session.report("json", &Look { tongue, ..Look::default() }).expect("there is such a format");
            held.hold("run", &path, &text);
        }
    }
    nothing_wrong(&held.wrong);
}

/// What `check --format json` writes of a model: as it stands, without a rule, and held against what it was.
fn checked(session: &Session, tongue: Tongue) -> String {
    let run = |policy: &Policy, baseline: Option<&Baseline>| CheckedRun {
        models: vec![session.checked(tongue, policy, baseline, "")],
        tongue,
        deny_warnings: false,
        with_baseline: baseline.is_some(),
    };
    let mut policy = Policy::default();
    policy.want("no-exit-rule", Wanted::Allow).expect("there is such a rule");
    let known = baseline_of(&run(&Policy::default(), None));
    let format = formats::find("json").expect("there is such a format");
    let all = [run(&Policy::default(), None), run(&policy, Some(&known))].map(|run| {
        let text = (format.render)(&run, &Look { tongue, ..Look::default() });
        serde_json::from_str::<Value>(&text).expect("it is JSON")
    });
    let [mut open, kept] = all;
    // Both lists of one document, so that either is held against the schema wherever the other is empty.
    open["kept_out"] = kept["kept_out"].clone();
    open.to_string()
}

#[test]
fn what_is_checked_and_tested_holds_the_keys_of_its_schema() {
    let mut held = Held::new();
    let mut models = files_in("examples", ".red");
    models.extend(files_in("tests/cases/model", ".red"));
    for path in models {
        let (session, few) = read(&path);
        let worked_out = sampled(session.clone(), &few);
        for tongue in Tongue::ALL {
            held.hold("check", &path, &checked(&session, tongue));
            let format = tested::find("json").expect("there is such a format");
            held.hold("test", &path, &(format.render)(&[worked_out.tested(tongue, "")], tongue));
        }
    }
    nothing_wrong(&held.wrong);
}

#[test]
fn answers_hold_the_keys_of_their_schemas() {
    let mut held = Held::new();
    for path in files_in("examples", ".red") {
        let (session, mut few) = read(&path);
        few.samples = 16;
        let now = sampled(session.clone(), &few);
        let later = Change::Set { path: vec!["model".to_owned(), "horizon".to_owned()], value: "2 years".to_owned() };
        held.hold(
            "compare",
            &path,
            &now.differences_json(&[("later".into(), sampled(session.changed(&[later]), &few))]),
        );
        held.hold("stability", &path, &now.stability_json(None).expect("of all of them"));
        let names = session.model().arrangements.values().map(|arrangement| arrangement.heading.name.clone());
        let figures: Vec<String> = names.map(|name| format!("\"{name}\".npv")).collect();
        let years = [Vary::read("model.horizon = 1 years..2 years", 2).expect("a path")];
        // A model without money has no horizon to move.
        if let Ok(swept) = session.sweep(&years, &figures, &few) {
            let shown = session.sweep_shown(&years, &figures, &swept, "json", &Look::default());
            held.hold("sweep", &path, &shown.expect("there is such a form"));
        }
        let mut moving = Vec::new();
        for figure in figures {
            // What a wrong model has no value of is answered with findings.
            if let Some(value) = session.value(&figure, &few).answer {
                held.hold("value", &path, &session.value_json(&value));
            }
            let why = session.why(&figure, &few);
            for tongue in Tongue::ALL.into_iter().filter(|_| why.answer.is_some()) {
                held.hold("why", &path, &session.why_json(&figure, &why, tongue));
            }
            moving.extend(session.influences(&figure, &few).answer.map(|found| (figure, found)));
        }
        held.hold("sensitivity", &path, &session.influences_json(&moving));
    }
    nothing_wrong(&held.wrong);
    assert!(held.seen["why"] > 10 && held.seen["value"] > 5 && held.seen["sweep"] > 5, "{:?}", held.seen);
}

#[test]
fn what_the_commands_print_holds_the_keys_of_their_schemas() {
    let folder = folder(&[("m.red", crate::explore::MODEL), ("wrong.red", "firm inti { size: tiny }\nexpect 1 > 2\n")]);
    let mut held = Held::new();
    let asked: [(&str, &[&str]); 9] = [
        ("run", &["run", "m.red"]),
        ("check", &["check", "m.red", "wrong.red"]),
        ("test", &["test", "m.red", "wrong.red"]),
        ("compare", &["compare", "m.red"]),
        ("sweep", &["sweep", "m.red", "--vary", "uplift = 1%..2%"]),
        ("stress", &["stress", "m.red"]),
        ("stability", &["stability", "m.red"]),
        ("stability", &["stability", "m.red", "pool"]),
        ("doctor", &["doctor"]),
    ];
    for (document, arguments) in asked {
        for tongue in Tongue::ALL {
            let arguments = [arguments, &["--format", "json", "--lang", tongue.code()]].concat();
            let printed = minka(folder.path(), &arguments);
            held.hold(document, &arguments.join(" "), &printed.out);
        }
    }
    nothing_wrong(&held.wrong);
}

/// Lines of a session, and the document that each is answered with.
const LINES: [(&str, &str); 14] = [
    ("value", "pool.npv"),
    ("run", ":run"),
    ("why", ":why pool[inti].gain"),
    ("sensitivity", ":sensitivity"),
    ("sweep", ":sweep uplift = 0%..10%"),
    ("stability", ":stability"),
    ("stress", ":stress"),
    ("compare", ":what-if remove sol"),
    ("compare", ":try uplift: 3%"),
    ("compare", ":set uplift = 4%"),
    ("compare", ":scenario weak"),
    ("compare", ":compare base"),
    ("compare", ":why-diff"),
    ("compare", ":without luna"),
];

#[test]
fn a_session_answers_with_the_same_documents() {
    let mut held = Held::new();
    let mut explorer = crate::explore::explorer();
    explorer.enter(":mode json");
    let with = ("compare", ":with luna");
    for (document, line) in LINES.into_iter().chain([with]) {
        let reply = explorer.enter(line);
        assert!(!reply.failed, "{line}: {}", reply.page);
        held.hold(document, line, &reply.page);
    }
    nothing_wrong(&held.wrong);
    let tried: Vec<&str> = LINES.iter().chain([&with]).filter_map(|(_, line)| line.split(' ').next()).collect();
    let in_modes = minka::COMMANDS.iter().filter(|command| command.in_modes);
    for command in in_modes {
        assert!(tried.contains(&format!(":{}", command.word.en).as_str()), ":{} is tried", command.word.en);
    }
}

/// A table has as many cells in each line as in its head, and more lines than that.
fn is_table(text: &str) -> bool {
    let cells = |line: &str| line.split('"').step_by(2).map(|outside| outside.matches(',').count()).sum::<usize>();
    let mut lines = text.lines().map(cells);
    let head = lines.next().unwrap_or(0);
    head > 0 && text.lines().count() > 1 && lines.all(|line| line == head)
}

#[test]
fn a_session_answers_with_tables_and_with_pieces_of_markdown() {
    let mut explorer = crate::explore::explorer();
    explorer.enter(":mode csv");
    // What the draft has over the scenario moves nothing there: a table of nothing but its head.
    let moving = LINES.iter().filter(|(_, line)| !matches!(*line, ":scenario weak" | ":without luna"));
    for (_, line) in moving.clone() {
        let reply = explorer.enter(line);
        assert!(is_table(&reply.page), "{line}:\n{}", reply.page);
    }
    let mut explorer = crate::explore::explorer();
    explorer.enter(":mode md");
    for (_, line) in moving {
        let page = explorer.enter(line).page;
        let is_markdown = page.starts_with("```text\n") || page.contains("| :-- |") || page.starts_with("### ");
        assert!(is_markdown, "{line}:\n{page}");
    }
}

#[test]
fn a_document_with_a_key_that_nobody_named_is_no_document() {
    let session = Session::read_text("m.red", "firm inti");
    let mut document = serde_json::to_value(session.document(Tongue::En)).expect("it is data");
    assert!(validator("run").is_valid(&document));
    document["firms"]["inti"]["colour"] = Value::from("red");
    assert!(!validator("run").is_valid(&document));
    for document in DOCUMENTS {
        let with_more = serde_json::json!({ "colour": "red" });
        assert!(!validator(document.name).is_valid(&with_more), "{}", document.name);
    }
}

#[test]
fn a_document_that_nobody_writes_has_no_schema() {
    let folder = folder(&[]);
    let printed = minka(folder.path(), &["schema", "papyrus", "--lang", "en"]);
    assert_eq!((printed.code, printed.out.as_str()), (2, ""), "{}", printed.err);
    assert!(printed.err.contains("papyrus"), "{}", printed.err);
    let of_run = minka(folder.path(), &["schema", "--lang", "es"]).out;
    assert_eq!(of_run, minka(folder.path(), &["schema", "run", "--lang", "es"]).out);
}

#[test]
fn an_explorer_says_beside_its_data_what_follows() {
    let mut explorer: Explorer = crate::explore::explorer();
    explorer.enter(":mode json");
    let reply = explorer.enter(":what-if remove sol");
    assert!(reply.aside.contains("was led by `sol`"), "{}", reply.aside);
    assert!(reply.aside.contains("[single-member]"), "{}", reply.aside);
    assert!(!reply.page.contains("single-member"), "{}", reply.page);
    explorer.enter(":mode table");
    let reply = explorer.enter(":what-if remove sol");
    assert!(reply.aside.is_empty() && reply.page.contains("was led by `sol`"), "{}", reply.page);
}

#[test]
fn tables_hold_the_figures_that_a_hand_works_out() {
    // Two members with 100 PEN a year each, without discount: 400 PEN in two years, 600 PEN in three.
    let text = "model \"Two\" { currency: PEN; horizon: 2 years }\nfirm inti\nfirm sol\n\
                network pool { members: inti, sol; benefit each member: 100 PEN/year }\n";
    let mut explorer = Explorer::new("two.red", Session::read_text("two.red", text), Look::default());
    explorer.enter(":mode csv");
    let value = explorer.enter("pool.npv").page;
    assert_eq!(value, "figure,mean,sd,p5,p50,p95,unit\npool.npv,400,0,400,400,400,PEN\n");
    let why = explorer.enter(":why pool.npv").page;
    assert!(
        why.lines().nth(1).is_some_and(|line| line.starts_with("0,") && line.contains(",400,400,400,PEN,")),
        "{why}"
    );
    let moved = explorer.enter(":set model.horizon = 3 years").page;
    for line in [
        "before,after,pool,npv,,,,400,600,200,PEN",
        "before,after,pool,gain,inti,,,200,300,100,PEN",
        "before,after,pool,,,,benefit 1,400,600,200,PEN",
    ] {
        assert!(moved.lines().any(|other| other == line), "{line} in\n{moved}");
    }
}

#[test]
fn what_the_draft_has_over_a_scenario_is_said() {
    let mut explorer = crate::explore::explorer();
    // The scenario `weak` gives `uplift` a value, and so does the draft, which goes over it.
    explorer.enter(":set uplift = 5%");
    let page = explorer.enter(":scenario weak").page;
    assert!(page.starts_with("the draft goes over what the scenario says"), "{page}");
    assert!(page.contains("uplift: 5%") && page.contains("base with the draft → weak with the draft"), "{page}");
    explorer.enter(":undo");
    let page = explorer.enter(":scenario base").page;
    assert!(page.contains("weak → base") && !page.contains("the draft") && page.contains("npv"), "{page}");
    // What the scenario says nothing of is in nobody's way.
    explorer.enter("luna.sales: 60 PEN/year");
    let page = explorer.enter(":scenario weak").page;
    assert!(!page.contains("goes over"), "{page}");
    explorer.enter(":scenario base");
    explorer.enter("let uplift = 3%");
    assert!(explorer.enter(":scenario weak").page.contains("goes over"));
}
