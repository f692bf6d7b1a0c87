//! Every fact of the field: told on a page of the guide, explained in a chapter, shown by an example.
//!
//! What an example shows is looked up in its result: a figure, a profile, a finding. A fact without one would be a promise.

use crate::blocks::{hold, nothing_wrong};
use crate::command::{minka, package, text_of};
use minka::standard::facts::{self, Fact};
use minka::tongue::{Text, Tongue};
use serde_json::Value;
use std::collections::BTreeMap;

/// Where the result of its example shows a fact; those of expected results are pursued by some action there.
const SHOWN: &[(&str, &str)] = &[
    ("K-FIRM-1", "/firms/inti/size"),
    ("K-FIRM-2", "/arrangements/linen_pool/restrictions/0/restriction"),
    ("K-FIRM-3", "/arrangements/linen_pool/members/inti/npv_alone/mean"),
    ("K-FORM-1", "/arrangements/linen_pool/members/sol/gain/mean"),
    ("K-FORM-2", "/chains/zapatos/by_stage"),
    ("K-TYPE-1", "/arrangements/linen_pool/appropriability"),
    ("K-TYPE-2", "/arrangements/*/spillover"),
    ("K-TYPE-3", "/arrangements/cuero/inferred_type"),
    ("K-HNET-1", "/arrangements/linen_pool/inferred_type"),
    ("K-VNET-1", "/arrangements/maize_buying/inferred_type"),
    ("K-CLUS-1", "/clusters/*/spheres"),
    ("K-CHAIN-1", "/chains/*/by_stage"),
    ("K-STRUCT-1", "/arrangements/linen_pool/structure/leadership"),
    ("K-STRUCT-2", "/arrangements/linen_pool/structure/relative_power"),
    ("K-STRUCT-3", "/arrangements/linen_pool/structure/decision_mode"),
    ("K-STRUCT-4", "/arrangements/linen_pool/structure/response_speed"),
    ("K-STRUCT-5", "/arrangements/linen_pool/structure/flexibility"),
    ("K-STRUCT-6", "/arrangements/linen_pool/structure/fit"),
    ("K-ADV-1", "/arrangements/taller_común/advantages/economies_of_scale/present_benefit/mean"),
    ("K-ADV-2", "/arrangements/taller_común/advantages/flexibility/present_benefit/mean"),
    ("K-ADV-3", "/arrangements/taller_común/advantages/knowledge_spread/present_benefit/mean"),
    ("K-ADV-4", "/arrangements/taller_común/advantages/bargaining_power/present_benefit/mean"),
    ("K-ADV-5", "/arrangements/taller_común/advantages/lower_entry_barriers/present_benefit/mean"),
    ("K-ADV-6", "/arrangements/distrito/advantages/fitting_support/present_benefit/mean"),
    ("K-OBS-1", "/arrangements/taller_común/obstacles/information_cost/annual_cost/mean"),
    ("K-OBS-2", "/arrangements/taller_común/obstacles/transaction_cost/annual_cost/mean"),
    ("K-OBS-3", "/arrangements/taller_común/obstacles/learning_cost/annual_cost/mean"),
    ("K-WHY-1", "/arrangements/cuero/verdict"),
    ("K-FAC-1", "/arrangements/*/readiness/territorial_concentration/level"),
    ("K-FAC-2", "/arrangements/*/readiness/dynamic_sector/level"),
    ("K-FAC-3", "/arrangements/*/readiness/leader_presence/level"),
    ("K-FAC-4", "/arrangements/*/readiness/common_problems/level"),
    ("K-FAC-5", "/arrangements/*/readiness/credible_institutions/level"),
    ("K-FAC-6", "/arrangements/*/readiness/programme_coordination/level"),
    ("K-PROM-1", "/arrangements/linen_pool/structure/links"),
    ("K-PROM-2", "low-skills-no-training"),
    ("K-PROM-3", "weak-supplier-bargaining"),
    ("K-PROM-4", "/arrangements/*/by_action"),
    ("K-CRIT-1", "/arrangements/linen_pool/members/inti/gain_probability"),
    ("K-CRIT-2", "/arrangements/linen_pool/feedback"),
    ("K-CRIT-3", "/arrangements/*/competences"),
    ("K-CRIT-4", "/arrangements/*/capabilities"),
    ("K-CUSCO-1", "/clusters/*/groups"),
    ("K-CUSCO-2", "/clusters/*/segments/*/growth_over_horizon/mean"),
    ("K-CUSCO-3", "/clusters/*/provinces"),
    ("K-GAMARRA-1", "/arrangements/*/expected_results/cost_reduction"),
    ("K-BACKUS-1", "/programmes/*/certifications"),
    ("K-END-1", "/territories/*/npv"),
    ("K-END-2", "/strategy/macro"),
];

/// What stands at a path; `*` is any name.
fn found<'v>(value: &'v Value, path: &[&str]) -> Vec<&'v Value> {
    let Some((first, rest)) = path.split_first() else { return vec![value] };
    let next: Vec<&Value> = match (value, *first) {
        (Value::Object(map), "*") => map.values().collect(),
        (Value::Array(list), "*") => list.iter().collect(),
        (Value::Object(map), name) => map.get(name).into_iter().collect(),
        (Value::Array(list), number) => number.parse::<usize>().ok().and_then(|at| list.get(at)).into_iter().collect(),
        _ => Vec::new(),
    };
    next.into_iter().flat_map(|value| found(value, rest)).collect()
}

fn says_something(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Bool(_) | Value::Number(_) => true,
        Value::String(text) => !text.is_empty(),
        Value::Array(list) => !list.is_empty(),
        Value::Object(map) => !map.is_empty(),
    }
}

fn is_pursued(document: &Value, id: &str) -> bool {
    let results = found(document, &["arrangements", "*", "expected_results", "*", "*"]);
    results.iter().any(|result| result["result"] == id && result["status"] == "pursued")
}

fn has_finding(document: &Value, rule: &str) -> bool {
    found(document, &["diagnostics", "*"]).iter().any(|finding| finding["rule"] == rule)
}

fn shows(document: &Value, fact: &Fact) -> bool {
    if fact.id.starts_with("K-RES-") {
        return is_pursued(document, fact.id);
    }
    let place = SHOWN.iter().find(|(id, _)| *id == fact.id).map(|(_, place)| *place);
    match place.map(|place| (place, place.strip_prefix('/'))) {
        Some((_, Some(path))) => {
            found(document, &path.split('/').collect::<Vec<_>>()).iter().any(|value| says_something(value))
        }
        Some((rule, None)) => has_finding(document, rule),
        None => false,
    }
}

#[test]
fn every_fact_is_shown_by_its_example() {
    let mut documents: BTreeMap<&str, Value> = BTreeMap::new();
    let mut wrong = Vec::new();
    for fact in facts::all() {
        let document = documents.entry(fact.example).or_insert_with(|| {
            let path = format!("examples/{}", fact.example);
            let ended = minka(package(), &["run", &path, "--format", "json", "--samples", "500"]);
            serde_json::from_str(&ended.out).unwrap_or_else(|error| panic!("{path}: {error}: {}", ended.err))
        });
        if !shows(document, fact) {
            wrong.push(format!("{}: examples/{} does not show it", fact.id, fact.example));
        }
    }
    nothing_wrong(&wrong);
}

#[test]
fn no_fact_is_shown_that_is_none() {
    let known: Vec<&str> = facts::all().map(|fact| fact.id).collect();
    let strangers: Vec<&str> = SHOWN.iter().map(|(id, _)| *id).filter(|id| !known.contains(id)).collect();
    assert_eq!(strangers, [] as [&str; 0]);
}

#[test]
fn every_fact_is_named_in_the_chapter_that_explains_it() {
    let mut wrong = Vec::new();
    for fact in facts::all() {
        for tongue in Tongue::ALL {
            let path = format!("book/{}/{}.md", tongue.code(), fact.page);
            if !text_of(&path).contains(fact.id) {
                wrong.push(format!("{path} does not name {}", fact.id));
            }
        }
    }
    nothing_wrong(&wrong);
}

/// The parts of the field, by the first letters of their facts.
const PARTS: &[(&str, Text)] = &[
    ("K-FIRM-", Text { en: "The firm", es: "La empresa" }),
    ("K-FORM-", Text { en: "Forms", es: "Formas" }),
    ("K-TYPE-", Text { en: "Types of collective action", es: "Tipos de acción colectiva" }),
    ("K-HNET-", Text { en: "Horizontal networks", es: "Redes horizontales" }),
    ("K-VNET-", Text { en: "Vertical networks", es: "Redes verticales" }),
    ("K-CLUS-", Text { en: "Clusters", es: "Conglomerados" }),
    ("K-CHAIN-", Text { en: "Chains", es: "Cadenas" }),
    ("K-RES-", Text { en: "Expected results", es: "Resultados esperados" }),
    ("K-STRUCT-", Text { en: "Structure and leadership", es: "Estructura y liderazgo" }),
    ("K-ADV-", Text { en: "Advantages", es: "Ventajas" }),
    ("K-OBS-", Text { en: "Obstacles", es: "Obstáculos" }),
    ("K-WHY-", Text { en: "Why support", es: "Por qué apoyar" }),
    ("K-FAC-", Text { en: "What helps", es: "Qué facilita" }),
    ("K-PROM-", Text { en: "What promotion has to see to", es: "Qué cuidar al promover" }),
    ("K-CRIT-", Text { en: "Criteria", es: "Criterios" }),
    ("K-CUSCO-", Text { en: "The case of Cusco", es: "El caso de Cusco" }),
    ("K-GAMARRA-", Text { en: "The case of Gamarra", es: "El caso de Gamarra" }),
    ("K-BACKUS-", Text { en: "The case of Backus", es: "El caso de Backus" }),
    ("K-END-", Text { en: "In the end", es: "Para terminar" }),
];

const INTRODUCTION: Text = Text {
    en: "# The field, fact by fact\n\nWhat Minka knows of the field comes from a presentation on *articulación productiva* by \
         PROMPYME (Peru), after Dini (2003) and Dini and Pérez (2005). Each of its facts has an id, which rules, results \
         and pages cite. Below each stands what Minka does with it, the chapter that explains it and the example that \
         shows it. `minka explain K-STRUCT-5` prints one of them.\n",
    es: "# El campo, hecho por hecho\n\nLo que Minka sabe del campo viene de una presentación de PROMPYME (Perú) sobre \
         articulación productiva, según Dini (2003) y Dini y Pérez (2005). Cada hecho tiene un código, que citan reglas, \
         resultados y páginas. Debajo de cada uno está qué hace Minka con él, el capítulo que lo explica y el ejemplo \
         que lo muestra. `minka explain K-STRUCT-5 --lang es` imprime uno de ellos.\n",
};

/// The page that lists every fact.
fn page(tongue: Tongue) -> String {
    let mut page = INTRODUCTION.say(tongue).to_owned();
    for (start, title) in PARTS {
        page.push_str(&format!("\n## {}\n", title.say(tongue)));
        for fact in facts::all().filter(|fact| fact.id.starts_with(start)) {
            let more = Text { en: "shown by", es: "lo muestra" }.say(tongue);
            page.push_str(&format!(
                "\n**{}.** {}\n\n{} ([{}]({}.md); {more} `examples/{}`)\n",
                fact.id,
                fact.text.say(tongue),
                fact.what_minka_does.say(tongue),
                title_of(fact.page, tongue),
                fact.page,
                fact.example
            ));
        }
    }
    page
}

fn title_of(chapter: &str, tongue: Tongue) -> String {
    let text = text_of(&format!("book/{}/{chapter}.md", tongue.code()));
    let title = text.lines().find_map(|line| line.strip_prefix("# "));
    title.unwrap_or_else(|| panic!("{chapter} has a title")).to_owned()
}

#[test]
fn the_guide_lists_every_fact() {
    let listed: usize =
        PARTS.iter().map(|(start, _)| facts::all().filter(|fact| fact.id.starts_with(start)).count()).sum();
    assert_eq!(listed, facts::all().count(), "each in one part");
    let wrong: Vec<String> = Tongue::ALL
        .into_iter()
        .filter_map(|tongue| hold(&package().join(format!("book/{}/field.md", tongue.code())), &page(tongue)).err())
        .collect();
    nothing_wrong(&wrong);
}
