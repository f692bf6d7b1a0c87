//! What is asked of clusters, chains, programmes and places; every figure is worked out by hand beside the model.

use super::{read, rules};
use minka::Session;
use minka::evaluate::questions::Held;

/// Two growers of unlike size in a valley, a buyer outside of it, and a programme of two phases.
const MODEL: &str = "
model \"Quinoa\" { currency: PEN; horizon: 2 years; discount_rate: 0% }
unit kg
let at_the_farm = 3 PEN/kg..5 PEN/kg
let sold = 40 PEN/year..60 PEN/year
territory valley
territory ridge in valley
sector farming
institution town { sphere: public; competences: roads }
chain quinoa \"Quinoa\" of farming {
  stages: growers -> agents -> exporters -> shops
  stage growers { price: at_the_farm; margin: 1 PEN/kg }
  stage agents { price: 5 PEN/kg; unit_cost: 0.4 PEN/kg }
}
firm ana { territory: ridge; sector: farming; stage: growers; sales: 300 PEN/year; sells quinoa to luz: 30 kg/year }
firm ben {
  territory: valley; sector: farming; stage: growers; sales: 100 PEN/year
  sells quinoa to luz: 10 kg/year
  sells quinoa: 60 kg/year
}
firm luz { stage: agents }
network pool {
  members: ana, ben
  action fair \"A fair\" {
    needs: 2 members
    benefit each member \"Sales\": sold
    cost once \"Stand\": 60 PEN
    benefit for luz \"Visits\": 5 PEN/year
  }
}
cluster trek in valley {
  core: growers
  institutions: town
  needed_competences: roads, water
  segment hiking { growth: 10% }
}
programme support {
  institution: town
  intake: 40
  phase basic { duration: 6 months; completion: 50%; certification: bronze; cost once \"Hall\": 100 PEN }
  phase advanced { duration: 3 months; completion: 50%; certification: silver; cost once each firm \"Visits\": 10 PEN }
}
";

/// A question in both tongues, what it comes to, and how far sampling may be off.
const FIGURES: &[(&str, &str, f64, f64)] = &[
    // Both growers have 2 · 50 − 30 = 70 each; luz, who stands in the chain and not in the valley, has 2 · 5.
    ("trek.npv", "trek.van", 140.0, 0.5),
    ("trek.npv_alone", "trek.van_solo", 0.0, 0.0),
    ("trek.gain", "trek.ganancia", 140.0, 0.5),
    ("trek.firms", "trek.empresas", 2.0, 0.0),
    // Roads, of roads and water.
    ("trek.coverage", "trek.cobertura", 0.5, 0.0),
    ("trek.social_npv", "trek.van_social", 150.0, 0.5),
    // What luz has of the network, which it is no member of.
    ("trek.spillover", "trek.derrame", 10.0, 0.0),
    ("trek.support_needed", "trek.apoyo_necesario", 0.0, 0.0),
    ("trek.support_declared", "trek.apoyo_declarado", 0.0, 0.0),
    ("trek.hiking.growth", "trek.hiking.crecimiento", 0.1, 0.0),
    // 1.1² − 1.
    ("trek.hiking.growth_over_horizon", "trek.hiking.crecimiento_en_el_horizonte", 0.21, 1e-12),
    ("ridge.npv", "ridge.van", 70.0, 0.3),
    ("valley.gain", "valley.ganancia", 140.0, 0.5),
    // Luz is of the sector of the chain it stands in.
    ("farming.npv", "farming.van", 150.0, 0.5),
    ("quinoa.npv", "quinoa.van", 150.0, 0.5),
    ("quinoa.firms", "quinoa.empresas", 3.0, 0.0),
    // Growers and agents, of four stages.
    ("quinoa.coverage", "quinoa.cobertura", 0.5, 0.0),
    ("quinoa.growers.firms", "quinoa.growers.empresas", 2.0, 0.0),
    ("quinoa.growers.gain", "quinoa.growers.ganancia", 140.0, 0.5),
    ("quinoa.growers.sales", "quinoa.growers.ventas", 400.0, 0.0),
    // Three quarters and one: 10 000 · (0.75² + 0.25²).
    ("quinoa.growers.sales_hhi", "quinoa.growers.ihh_de_ventas", 6250.0, 1e-9),
    // 30 and 70 of 100 kilos: 10 000 · (0.3² + 0.7²).
    ("quinoa.growers.seller_hhi", "quinoa.growers.ihh_de_vendedores", 5800.0, 1e-9),
    // 40 to luz, 60 to nobody named: 10 000 · 0.4².
    ("quinoa.growers.buyer_hhi", "quinoa.growers.ihh_de_compradores", 1600.0, 1e-9),
    ("quinoa.growers.largest_share", "quinoa.growers.parte_del_mayor", 0.4, 1e-12),
    ("quinoa.growers.unnamed_share", "quinoa.growers.parte_sin_comprador", 0.6, 1e-12),
    ("quinoa.growers.price", "quinoa.growers.precio", 4.0, 0.03),
    ("quinoa.growers.unit_cost", "quinoa.growers.costo_unitario", 3.0, 0.03),
    // 5 − 4, of which 0.4 are spent.
    ("quinoa.agents.value_added", "quinoa.agents.valor_agregado", 1.0, 0.03),
    ("quinoa.agents.margin", "quinoa.agents.margen", 0.6, 0.03),
    ("quinoa.agents.price_share", "quinoa.agents.parte_del_precio", 0.2, 0.01),
    // 0.6 of 1 + 0.6.
    ("quinoa.agents.margin_share", "quinoa.agents.parte_del_margen", 0.375, 0.015),
    ("support.intake", "support.ingreso", 40.0, 0.0),
    ("support.basic.entrants", "support.basic.ingresantes", 40.0, 0.0),
    ("support.basic.finishers", "support.basic.egresados", 20.0, 0.16),
    ("support.finishers", "support.egresados", 10.0, 0.14),
    // Years: 6 months, then 3.
    ("support.duration", "support.duración", 0.75, 1e-12),
    ("support.basic.duration", "support.basic.duración", 0.5, 1e-12),
    ("support.advanced.begins", "support.advanced.comienza", 0.5, 1e-12),
    ("support.advanced.ends", "support.advanced.termina", 0.75, 1e-12),
    // 100 for the hall, and 10 for each of 20 who enter the second phase.
    ("support.cost", "support.costo", 300.0, 1.6),
    ("support.basic.cost", "support.basic.costo", 100.0, 0.0),
    // 100 over 20; 300 over 10.
    ("support.basic.cost_per_certified", "support.basic.costo_por_certificada", 5.0, 0.04),
    ("support.advanced.cost_per_certified", "support.advanced.costo_por_certificada", 30.0, 0.4),
];

fn asked(session: &Session, question: &str) -> f64 {
    let answer = session.why(question, &session.sampling());
    let why = answer.answer.unwrap_or_else(|| panic!("{question}: {:?}", answer.findings));
    why.value.unwrap_or_else(|| panic!("{question} has no value")).mean
}

#[test]
fn every_figure_of_what_surrounds_networks_can_be_asked_in_both_tongues() {
    let session = read(MODEL);
    for (en, es, expected, off) in FIGURES {
        let found = asked(&session, en);
        assert!((found - expected).abs() <= *off, "{en} is {found}, not {expected}");
        assert_eq!(asked(&session, es), found, "{es}");
    }
    let words: std::collections::BTreeSet<&str> = FIGURES.iter().filter_map(|(en, ..)| en.rsplit('.').next()).collect();
    for word in minka::tongue::vocabulary::figure::ALL {
        let is_of_arrangements =
            minka::tongue::vocabulary::figure::OF_ARRANGEMENT.iter().any(|other| std::ptr::eq(*other, *word));
        assert!(is_of_arrangements || words.contains(word.en), "{} is not asked here", word.en);
    }
}

/// What came of the one expectation that a model gets.
fn expected(line: &str) -> Held {
    let session = read(&format!("{MODEL}{line}"));
    let sampling = session.sampling();
    session.sampled(&sampling).measurements().expectations[0].held
}

#[test]
fn they_are_expected_with_a_probability_of_their_own() {
    // Both draw one number between 40 and 60, so the sum is above its middle in half of all samples.
    for line in ["expect trek.npv > 140 PEN with 40%", "espera trek.van > 140 PEN con 40%"] {
        let held = expected(line);
        let Held::Known { holds, probability: Some(probability), .. } = held else { panic!("{held:?}") };
        assert!(holds && (probability - 0.5).abs() < 0.03, "{probability}");
    }
    // Of 40 firms one in four finishes: at least 10 in 56.05 % of all cases (binomial).
    let held = expected("expect support.finishers >= 10 with 50%");
    let Held::Known { probability: Some(probability), .. } = held else { panic!("{held:?}") };
    assert!((probability - 0.5605).abs() < 0.025, "{probability}");
    let held = expected("expect quinoa.coverage == 50%");
    assert_eq!(held.holds(), Some(true));
    let held = expected("expect support.duration <= 8 months");
    assert_eq!(held.holds(), Some(false));
}

#[test]
fn their_units_are_held_against_what_they_are_compared_with() {
    for line in [
        "expect quinoa.agents.value_added > 1 PEN",
        "expect support.duration > 3",
        "expect trek.npv > 3",
        "expect support.cost > 3 months",
    ] {
        let session = read(&format!("{MODEL}{line}"));
        assert!(
            session.findings().iter().any(|finding| finding.rule.name == "unit-mismatch"),
            "{line}: {:?}",
            rules(&session)
        );
    }
}

#[test]
fn what_moves_them_is_told() {
    let session = read(MODEL);
    let moved = |question: &str| {
        let found = session.influences(question, &session.sampling()).answer.expect("an answer");
        let strongest = found.inputs.first().expect("an input");
        (strongest.path.clone(), strongest.swing())
    };
    // Between the 5th and the 95th percentile, or the ends: 1.8 to 2 soles.
    let (path, swing) = moved("quinoa.agents.value_added");
    assert_eq!(path, "at_the_farm");
    assert!((1.7..=2.0 + 1e-9).contains(&swing), "{swing}");
    // 2 growers, 2 years, and as much between the ends of `sold`.
    let (path, swing) = moved("trek.npv");
    assert_eq!(path, "sold");
    assert!((70.0..=80.0 + 1e-9).contains(&swing), "{swing}");
}

#[test]
fn a_figure_of_something_else_is_no_figure_of_it() {
    for (line, help) in [
        ("expect trek.irr > 3", "`firms`, `coverage`, `npv`"),
        ("expect pool.begins > 3", "figures such as `npv`"),
        ("expect town.npv > 3 PEN", "figures are asked of networks"),
        ("expect support.basic.worth > 3 PEN", "`entrants`, `finishers`"),
    ] {
        let session = read(&format!("{MODEL}{line}"));
        let finding = session.findings().iter().find(|finding| finding.rule.name == "unknown-attribute");
        let finding = finding.unwrap_or_else(|| panic!("{line}: {:?}", rules(&session)));
        let said = &finding.help.as_ref().expect("a help").en;
        assert!(said.contains(help), "{line}: {said}");
    }
}

#[test]
fn hours_are_told_as_hours() {
    let text = "model \"H\" { currency: PEN; horizon: 2 years }\nlet meetings = 240 hours\nlet wage = 10 PEN/hour\nfirm a\n\
                firm b\nnetwork pool { members: a, b\n cost once \"Meetings\": meetings * wage\n}";
    let session = read(text);
    for (tongue, said) in [(minka::tongue::Tongue::En, "240 hours"), (minka::tongue::Tongue::Es, "240 horas")] {
        let look = minka::diagnostic::render::Look { tongue, ..Default::default() };
        let shown = session.why_shown(&session.why("pool.npv", &session.sampling()), &look);
        assert!(shown.contains(said), "{shown}");
    }
}
