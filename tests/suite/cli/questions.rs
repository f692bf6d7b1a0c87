//! What is asked of figures: `minka why`, `test` and `inputs`.

use crate::command::{folder, minka};

const FAIR: &str = "model \"Fair\" { currency: PEN; horizon: 2 years }
firm inti \"Hostal Inti\"
firm sol \"Hostal Sol\"
network pool \"Pool\" {
  members: inti, sol
  action fair \"A fair\" {
    needs: 2 members
    cost \"Stand\": 100 PEN/year
    benefit each member \"Sales\": 400 PEN/year
  }
}
expect pool.fair.npv > 1_000 PEN
expect pool.fair.annual_cost < 200 PEN/year
";

/// (2 · 400 − 100) · 2 years
#[test]
fn an_action_has_figures_of_its_own() {
    let folder = folder(&[("fair.red", FAIR)]);
    let asked = |command: &[&str]| minka(folder.path(), command);
    let why = asked(&["why", "fair.red", "pool.fair.npv"]);
    assert_eq!(why.code, 0, "{}", why.err);
    assert!(why.out.lines().next().is_some_and(|line| line.ends_with("S/ 1,400")), "{}", why.out);
    let test = asked(&["test", "fair.red"]);
    assert!(test.code == 0 && test.out.contains("2 expectations hold"), "{}", test.out);
    let inputs = asked(&["inputs", "fair.red", "--of", "pool.fair.annual_benefit"]);
    assert!(inputs.code == 0 && inputs.out.contains("S/ 800 a year"), "{}", inputs.out);
}

/// The members have 2 · 1 000.30 a year: who pays 2 001, as the nearest whole number says, loses.
#[test]
fn the_bound_of_an_unknown_is_rounded_to_where_nobody_loses() {
    let model = FAIR.replace("100 PEN/year", "?").replace("400 PEN/year", "1_000.3 PEN/year");
    let folder = folder(&[("open.red", model.as_str())]);
    let page = minka(folder.path(), &["run", "open.red"]).out;
    assert!(page.contains("has to be at most S/ 2,000 a year"), "{page}");
    let least = model.replace("cost \"Stand\": ?", "cost \"Stand\": 1_000 PEN/year").replace("1_000.3 PEN/year", "?");
    let folder = crate::command::folder(&[("open.red", least.replace("1_000 PEN", "2_000.3 PEN").as_str())]);
    let page = minka(folder.path(), &["run", "open.red"]).out;
    assert!(page.contains("has to be at least S/ 1,001 a year"), "{page}");
}

/// The guide quotes the first words of a long page.
#[test]
fn what_the_guide_quotes_on_unknowns_comes_out() {
    for tongue in ["en", "es"] {
        let blocks = crate::blocks::blocks(&crate::command::text_of(&format!("book/{tongue}/questions.md")));
        let model = blocks.iter().rfind(|block| block.is_red()).expect("a model with an unknown");
        let quoted = blocks.iter().rfind(|block| block.info == "text").expect("the answer");
        let folder = folder(&[("open.red", model.text.as_str())]);
        let page = minka(folder.path(), &["run", "open.red", "--lang", tongue]).out;
        assert!(page.contains(&quoted.text), "{page}");
    }
}

/// 1 000 paid at the start and 1 100 to 1 300 back after a year return 10 % to 30 %.
#[test]
fn inputs_move_a_rate_of_return_too() {
    let model = "model \"One year\" { currency: PEN; horizon: 1 years }\nfirm a\nfirm b\n\
                 let back = 1_100 PEN..1_300 PEN source \"A guess\"\n\
                 network pool { members: a, b; cost once \"Stand\": 1_000 PEN\n\
                 action sale \"Sale\" { needs: 2 members; benefit once in year 1 \"Sale\": back } }\n";
    let folder = folder(&[("pool.red", model)]);
    let page = minka(folder.path(), &["inputs", "pool.red", "--of", "pool.irr"]).out;
    assert!(page.contains("10 % – 30 %"), "{page}");
}
