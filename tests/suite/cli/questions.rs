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
