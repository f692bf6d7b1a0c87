//! `minka explain`.

use crate::command::{folder, minka};
use minka::tongue::vocabulary::entries;

/// What it prints on a name.
fn explained(name: &str, tongue: &str) -> String {
    let ended = minka(folder(&[]).path(), &["explain", name, "--lang", tongue]);
    assert_eq!((ended.code, ended.err.as_str()), (0, ""), "{name} in {tongue}");
    assert!(ended.out.trim().lines().count() > 1, "{name}: {}", ended.out);
    let long = ended.out.lines().find(|line| line.chars().count() > 80 && !line.starts_with("    "));
    assert_eq!(long, None, "{name}: 80 columns");
    ended.out
}

#[test]
fn a_rule_is_explained_by_its_page() {
    let en = explained("mixed-stages", "en");
    assert!(en.starts_with("mixed-stages\n") && en.contains("K-HNET-1"), "{en}");
    assert!(!en.contains("```") && !en.contains("## "), "no marks of Markdown: {en}");
    assert!(explained("mixed-stages", "es").contains("eslabones"));
}

#[test]
fn a_fact_and_an_expected_result_are_explained() {
    let fact = explained("K-STRUCT-5", "en");
    assert!(fact.contains("What Minka does with it") && fact.contains("`hierarchy-single-point`"), "{fact}");
    let result = explained("k-res-h1", "es");
    assert!(result.contains("`compra_conjunta`") && result.contains("red horizontal"), "{result}");
}

#[test]
fn a_word_is_explained_in_each_of_its_slots() {
    let sales = explained("ventas", "es");
    assert!(sales.starts_with("ventas (en inglés sales)\n") && sales.contains("atributo de una empresa"), "{sales}");
    assert!(explained("sales", "en").starts_with("sales (in Spanish ventas)\n"));
    let size = explained("size", "en");
    assert!(["micro", "small", "medium", "large"].iter().all(|value| size.contains(&format!("`{value}`"))), "{size}");
    assert!(explained("network", "en").contains("keyword"));
    assert!(explained("micro", "en").contains("size of a firm"));
    let action = explained("joint_purchase", "en");
    assert!(action.contains("K-RES-H1") && action.contains("`good`") && action.contains("`discount`"), "{action}");
    assert!(action.contains("Hostal Sol   40 000") && !action.contains("|---"), "tables stand in columns: {action}");
    assert!(explained("pagador", "es").contains("`ventanilla_única`: quién paga"));
    assert!(explained("una vez", "es").contains("una vez"));
}

#[test]
fn every_standard_action_is_explained_by_its_page() {
    for action in minka::standard::actions::ACTIONS {
        let en = explained(action.name, "en");
        assert!(en.starts_with(&format!("{}\n", action.name)) && en.contains("An example"), "{en}");
        assert!(explained(action.name, "es").contains("Un ejemplo"));
    }
}

#[test]
fn marks_and_the_first_word_of_a_phrase_are_explained() {
    assert!(explained("?", "en").contains("no member loses") && explained("incógnita", "es").starts_with("?\n"));
    assert!(explained("..", "es").contains("8%..15%") && explained("PERT", "en").contains("most likely"));
    assert!(explained("transfer", "en").starts_with("transfer from"));
    assert_eq!(explained("sorteado cada socio", "es"), explained("sorteado", "es"));
}

#[test]
fn accents_are_optional() {
    assert_eq!(explained("tamano", "es"), explained("tamaño", "es"));
    assert_eq!(explained("accion", "es"), explained("acción", "es"));
}

#[test]
fn what_nothing_is_called_ends_with_2_and_the_nearest_name() {
    for (name, tongue, said) in [
        ("mixed-stage", "en", "nothing is called `mixed-stage`; did you mean `mixed-stages`?"),
        ("ventass", "es", "nada se llama `ventass`; ¿quisiste decir `ventas`?"),
        ("qwertyuiop", "en", "nothing is called `qwertyuiop`"),
    ] {
        let ended = minka(folder(&[]).path(), &["explain", name, "--lang", tongue]);
        assert_eq!((ended.code, ended.out.as_str()), (2, ""), "{name}");
        assert!(ended.err.contains(said), "{}", ended.err);
    }
}

#[test]
fn everything_that_has_a_name_can_be_explained() {
    use minka::tongue::Tongue;
    let facts = minka::standard::facts::all().map(|fact| fact.id);
    let rules = minka::rules().map(|rule| rule.name);
    let words = entries().flat_map(|entry| entry.word().all_spellings());
    let parameters = minka::tongue::vocabulary::parameter::ALL.iter().flat_map(|text| [text.en, text.es]);
    for name in facts.chain(rules).chain(words).chain(parameters) {
        for tongue in Tongue::ALL {
            assert!(minka::explain(name, tongue).is_some_and(|page| page.len() > name.len() + 5), "{name}");
        }
    }
}
