//! What a line may go on with.

use super::{MODEL, explorer};
use minka::diagnostic::render::Look;
use minka::{Explorer, Session};

fn words(explorer: &Explorer, line: &str) -> Vec<String> {
    explorer.complete(line, line.len()).1.into_iter().map(|one| one.word).collect()
}

fn offers(line: &str, word: &str) {
    let found = words(&explorer(), line);
    assert!(found.iter().any(|one| one == word), "{line}: {found:?}");
}

#[test]
fn names_of_the_kind_that_fits_are_offered() {
    offers("po", "pool");
    offers("up", "uplift");
    offers("pool.", "npv");
    offers("pool.", "fair");
    offers("pool.", "Calls");
    offers("pool.", "structure");
    offers("pool.fair.", "\"New sales\"");
    offers("pool[", "sol");
    offers("inti.", "sales");
    offers("model.", "horizon");
    offers("criteria.", "leader_consensus");
    offers(":set uplift = 3 ", "PEN");
    offers(":set x = 3 PEN/", "year");
    offers(":without ", "luna");
    offers(":with ", "pool");
    offers(":scenario ", "weak");
    offers(":compare ", "base");
    offers(":lang ", "es");
    offers(":mode ", "json");
    offers(":explain ", "scenario-fails");
    assert_eq!(words(&explorer(), ":swe"), [":sweep"]);
    assert_eq!(words(&explorer(), "pool[s"), ["sol"]);
    assert!(words(&explorer(), "nobody.").is_empty());
    assert!(words(&explorer(), ":without ").iter().all(|name| name != "pool"));
}

#[test]
fn values_of_a_set_are_offered_where_one_is_due() {
    offers(":set inti.size = ", "micro");
    offers("pool.structure: ", "led by");
    offers("pool.trust: ", "high");
    offers("pool.sharing = ", "proportional to");
    offers("pool.members: ", "luna");
    offers("inti.formal = ", "yes");
    offers("model.language: ", "es");
}

#[test]
fn words_are_those_of_the_language_of_the_model() {
    let spanish = MODEL.replace("samples: 200", "samples: 200; language: es");
    let explorer = Explorer::new("two.red", Session::read_text("two.red", &spanish), Look::default());
    assert!(words(&explorer, "pool.").contains(&"van".to_owned()));
    assert!(words(&explorer, "pool.structure: ").contains(&"liderada por".to_owned()));
    assert!(
        words(&explorer, "pool.confianza: ").contains(&"alta".to_owned()),
        "{:?}",
        words(&explorer, "pool.confianza: ")
    );
    assert!(words(&explorer, ":und").contains(&":undo".to_owned()), "commands in the reader's");
}

#[test]
fn each_candidate_says_what_it_is() {
    let (_, found) = explorer().complete("pool.np", 7);
    assert_eq!((found[0].word.as_str(), found[0].kind), ("npv", "figure"));
    assert!(!found[0].help.is_empty());
}

#[test]
fn the_shape_of_what_is_begun_is_shown() {
    let explorer = explorer();
    assert_eq!(explorer.shape(":undo "), Some("[N]"));
    assert_eq!(explorer.shape("let "), Some("NAME = VALUE source \"…\""));
    assert_eq!(explorer.shape("sea "), Some("NOMBRE = VALOR fuente \"…\""));
    for nothing in ["", " ", ":", ": ", ":nothing ", "pool.npv ", ":quit ", "let x "] {
        assert_eq!(explorer.shape(nothing), None, "{nothing:?}");
    }
}

#[test]
fn figures_and_parts_of_clusters_chains_and_programmes_are_offered() {
    let text = "chain quinoa { stages: growers -> agents }\nterritory valley\ncluster trek in valley { segment hiking }\n\
                programme support { phase basic }";
    let at = |language: &str, line: &str| {
        let text = format!("model \"M\" {{ language: {language} }}\n{text}");
        words(&Explorer::new("m.red", Session::read_text("m.red", &text), Look::default()), line)
    };
    for (line, word) in [
        ("qui", "quinoa"),
        ("quinoa.", "coverage"),
        ("quinoa.", "growers"),
        ("quinoa.agents.", "value_added"),
        ("trek.", "support_needed"),
        ("trek.hiking.", "growth_over_horizon"),
        ("support.", "finishers"),
        ("support.basic.e", "entrants"),
        ("valley.", "gain"),
    ] {
        assert!(at("en", line).iter().any(|one| one == word), "{line}: {:?}", at("en", line));
    }
    for (line, word) in [
        ("quinoa.agents.", "valor_agregado"),
        ("support.", "egresados"),
        ("trek.hiking.", "crecimiento_en_el_horizonte"),
    ] {
        assert!(at("es", line).iter().any(|one| one == word), "{line}: {:?}", at("es", line));
    }
    assert!(!at("en", "quinoa.").iter().any(|one| one == "irr"), "a chain has no rate of return");
}
