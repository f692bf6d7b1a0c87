//! Clusters and what surrounds them: who is counted, what adds up, how segments grow, and what an adviser says.

use super::*;
use minka::diagnostic::Severity;
use minka::evaluate::clusters::ClusterReading;
use serde_json::Value;

fn sampled(text: &str) -> Session {
    let session = read(text);
    let sampling = session.sampling();
    session.sampled(&sampling)
}

fn cluster(session: &Session) -> &ClusterReading {
    &session.measurements().clusters[0]
}

fn document(session: &Session) -> Value {
    serde_json::to_value(session.document(Tongue::En)).expect("a document")
}

/// A town in a region, and firms in and outside it.
const PLACES: &str = "model \"M\" { currency: PEN; horizon: 2 years; discount_rate: 0% }\n\
    allow meso-without-networks \"x\"\n\
    territory region\nterritory town in region\nterritory far\nsector trade\nsector food in trade\n\
    chain c of food { stages: mills -> bakeries }\n\
    firms bakers 5 \"Bakers\" { territory: town; stage: bakeries }\nfirm mill { territory: region; stage: mills }\n\
    firms others 7 { territory: far; stage: bakeries }\nfirm lost { stage: mills }\n\
    institution hall \"Hall\" { sphere: public }\ninstitution guild \"Guild\" { sphere: private }\n\
    institution school \"School\" { sphere: academia }\ninstitution parish \"Parish\" { sphere: civil_society }\n";

const GROUPS: &str =
    "core: bakeries, mills\n suppliers: food\n related: a_word, bakers, bakeries\n complementary: banks\n";

const ALL: &str = "institutions: hall, guild, school, parish\n";

fn with(cluster: &str, more: &str) -> String {
    format!("{PLACES}{more}\ncluster k \"K\" in region {{ {cluster} }}")
}

#[test]
fn an_entry_counts_the_firms_it_names_in_the_territory() {
    let session = read(&with(&format!("{GROUPS}{ALL}"), ""));
    let reading = cluster(&session);
    assert_eq!(reading.firms, Some(6), "neither the far ones nor the one without a place");
    let groups: Vec<(Vec<Option<u64>>, u64)> =
        reading.groups.iter().map(|group| (group.entries.clone(), group.firms)).collect();
    assert_eq!(groups[0], (vec![Some(5), Some(1)], 6));
    assert_eq!(groups[1], (vec![Some(6)], 6), "a sector holds the firms of its chains");
    assert_eq!(groups[2], (vec![None, Some(5), Some(5)], 5), "named twice, counted once");
    assert_eq!(groups[3], (vec![None], 0));
    assert_eq!(rules(&session), [] as [&str; 0]);
}

#[test]
fn a_cluster_without_a_territory_counts_everywhere_and_adds_nothing_up() {
    let text = with(&format!("{GROUPS}{ALL}"), "").replace("cluster k \"K\" in region", "cluster k \"K\"");
    let session = read(&text);
    assert_eq!(cluster(&session).firms, None);
    assert_eq!(cluster(&session).groups[0].firms, 14, "5 + 7 bakers, the mill and the lost one");
    assert!(cluster(&session).results.is_none() && cluster(&session).arrangements.is_empty());
}

/// An agreement of the town and a network with a far member; all figures are certain and not discounted.
const ACTING: &str = "agreement a \"A\" territorial in town { objective: \"x\"; participants: bakers; promoter: hall; \
    feedback: \"x\"\n cost \"Meetings\": 50 PEN/year\n \
    action x { dimension: market_access; needs: 2 members; benefit each firm \"b\": 20 PEN/year } }\n\
    network n \"N\" { objective: \"x\"; members: bakers, others; feedback: \"x\"\n \
    action y { dimension: market_access; needs: 2 members; benefit each member \"b\": 3 PEN/year; \
    benefit for mill \"b\": 4 PEN/year } }\n\
    network away \"Away\" { objective: \"x\"; members: others; feedback: \"x\"\n \
    action z { dimension: market_access; needs: 2 members; benefit each member \"b\": 1_000 PEN/year } }";

#[test]
fn results_add_up_over_the_firms_of_the_territory_each_once() {
    let session = sampled(&with(&format!("{GROUPS}{ALL}"), ACTING));
    let reading = cluster(&session);
    let acting: Vec<&str> =
        reading.arrangements.iter().map(|id| session.model().arrangements[*id].heading.name.as_str()).collect();
    assert_eq!(acting, ["a", "n"], "all members of the third one are elsewhere");
    let results = reading.results.as_ref().expect("money was worked out");
    // Bakers: 5 × (20 + 3) − 50 a year; the mill: 4 a year; two years.
    assert!((results.npv - 2.0 * (5.0 * 23.0 - 50.0 + 4.0)).abs() < 1e-9, "{results:?}");
    assert!((results.npv_alone - 0.0).abs() < 1e-9 && (results.gain() - results.npv).abs() < 1e-9);
    // Of the whole arrangements: the far members of the second one, too.
    assert!((results.social_npv - 2.0 * (100.0 - 50.0 + 12.0 * 3.0 + 4.0)).abs() < 1e-9, "{results:?}");
    assert!(results.not_counted.is_empty());
    let shown = document(&session);
    assert_eq!(shown["clusters"]["k"]["results"]["npv"], results.npv);
    assert_eq!(shown["territories"]["region"]["npv"], results.npv, "the same as of the territory");
}

#[test]
fn what_was_not_worked_out_is_named_and_left_out() {
    // Two unknowns have no answer.
    let unknown =
        ACTING.replacen("members: bakers, others;", "members: bakers, others; cost \"p\": ?\n cost \"q\": ?\n", 1);
    let session = sampled(&with(&format!("{GROUPS}{ALL}"), &unknown));
    let shown = document(&session);
    assert_eq!(shown["clusters"]["k"]["results"]["not_counted"], serde_json::json!(["n"]));
    assert_eq!(shown["clusters"]["k"]["results"]["npv"], 2.0 * (100.0 - 50.0));
}

#[test]
fn a_segment_grows_with_compound_rates() {
    let segments = "segment one { growth: 10% }\n segment two { growth: 12%..17% }\n segment three { growth: ? }\n \
        segment four { growth: rate }\n segments: one, five";
    let text = with(&format!("{GROUPS}{ALL}{segments}"), "let rate = -5%");
    let session = sampled(&text);
    let read = &cluster(&session).segments;
    assert_eq!(read.len(), 5, "a name that is declared is not listed again");
    let mean = |at: usize| (read[at].growth.map(|stat| stat.mean), read[at].over_horizon.map(|stat| stat.mean));
    let near = |found: Option<f64>, expected: f64, by: f64| found.is_some_and(|found| (found - expected).abs() < by);
    assert!(near(mean(0).0, 0.10, 1e-12) && near(mean(0).1, 0.21, 1e-12));
    // The mean of (1 + g)² over 12 %…17 %: (1.17³ − 1.12³) / (3 × 0.05).
    let expected = (1.17_f64.powi(3) - 1.12_f64.powi(3)) / 0.15 - 1.0;
    assert!(near(mean(1).0, 0.145, 1e-3) && near(mean(1).1, expected, 2e-3), "{:?} {expected}", mean(1));
    assert_eq!(mean(2), (None, None), "what is not known is not guessed");
    assert!(near(mean(3).1, 0.95 * 0.95 - 1.0, 1e-12));
    assert_eq!(mean(4), (None, None));
}

#[test]
fn a_cluster_moves_no_draw_of_what_stands_beside_it() {
    let uncertain = ACTING.replace("20 PEN/year", "10 PEN/year..30 PEN/year");
    let grown = with(&format!("{GROUPS}{ALL}segment s {{ growth: 1%..9% }}"), &uncertain);
    let bare = format!("{PLACES}{uncertain}");
    let of = |text: &str| {
        let mut document = document(&sampled(text))["arrangements"].clone();
        // How dynamic their sector is, members may know from the segments.
        document["a"].as_object_mut().expect("an arrangement").remove("readiness");
        document
    };
    assert_eq!(of(&grown), of(&bare));
    let other =
        with(&format!("{GROUPS}{ALL}segment r {{ growth: 2%..3% }}\nsegment s {{ growth: 1%..9% }}"), &uncertain);
    let growth = |text: &str| document(&sampled(text))["clusters"]["k"]["segments"]["s"].clone();
    assert_eq!(growth(&grown), growth(&other));
}

#[test]
fn growth_beyond_all_numbers_is_said_and_breaks_nothing() {
    let text = with(&format!("{GROUPS}{ALL}segment s {{ growth: 1{} }}", "0".repeat(250)), "");
    let session = sampled(&text);
    assert!(speaks(&session, "not-finite"), "{:?}", rules(&session));
    assert!(cluster(&session).segments[0].growth.is_none());
    let below = read(&with(&format!("{GROUPS}{ALL}segment s {{ growth: -150% }}"), ""));
    assert_eq!(rules(&below), ["value-out-of-range"]);
}

#[test]
fn what_a_cluster_lacks_is_said() {
    let session = read(&with("core: bakeries\n institutions: hall, guild", ""));
    assert_eq!(rules(&session), ["cluster-part-missing", "cluster-sphere-missing"]);
    assert_eq!(
        message(&session, "cluster-part-missing", Tongue::En),
        "the cluster “K” lists nobody under suppliers, related services or complementary services"
    );
    assert_eq!(
        message(&session, "cluster-sphere-missing", Tongue::Es),
        "el conglomerado «K» no tiene ninguna institución de la academia o de la sociedad civil"
    );
    let by_promoter = read(&with(&format!("{GROUPS}institutions: hall, guild, school\n promoter: parish"), ""));
    assert_eq!(rules(&by_promoter), [] as [&str; 0], "the promoter is one of them");
    let broken = read(&with(&format!("{GROUPS}institutions: hall, guild, skool"), ""));
    assert_eq!(rules(&broken), ["unknown-name"], "nothing is said of what may be there");
    let unsaid = with(&format!("{GROUPS}institutions: hall, guild, school, club"), "institution club \"Club\"");
    let unsaid = read(&unsaid);
    let help = unsaid.findings()[0].help.as_ref().expect("a finding says what to do");
    assert_eq!(help.say(Tongue::En), "say to which sphere these belong, with `sphere: …`: Club");
}

/// A cluster with a segment of 5 to 10 % and one of 8 %, and a benefit that grows.
fn growing(rate: &str, kind: &str) -> Session {
    let acting = ACTING.replacen(
        "cost \"Meetings\": 50 PEN/year",
        &format!("let here = {rate}\n {kind} \"Meetings\": 50 PEN/year growing here"),
        1,
    );
    let segments = "segment slow { growth: 8% }\n segment fast \"Fast\" { growth: 5%..10% }";
    read(&with(&format!("{GROUPS}{ALL}{segments}"), &acting))
}

#[test]
fn growth_is_held_against_the_upper_end_of_the_fastest_segment() {
    let weight = |session: &Session| {
        let found = session.findings().iter().find(|finding| finding.rule.name == "growth-beyond-segment");
        found.map(|finding| finding.severity)
    };
    assert_eq!(weight(&growing("10%", "benefit")), None, "as fast is not faster");
    assert_eq!(weight(&growing("11%", "benefit")), Some(Severity::Warning));
    assert_eq!(weight(&growing("11%..15%", "benefit")), Some(Severity::Warning));
    assert_eq!(weight(&growing("9%..15%", "benefit")), Some(Severity::Advice), "only the upper end lies beyond");
    assert_eq!(weight(&growing("11%", "cost")), None, "a cost that grows promises nothing");
    assert_eq!(weight(&growing("normal(20%, 1%)", "benefit")), None, "it has no ends");
    assert_eq!(
        message(&growing("9%..15%", "benefit"), "growth-beyond-segment", Tongue::Es),
        "la línea «Meetings» crece hasta 15 % al año, y el segmento más rápido de «K», Fast, a lo más 10 %"
    );
    let sector = with(&format!("{GROUPS}{ALL}segment s {{ growth: 5% }}"), "")
        .replace("sector food in trade", "sector food in trade { growth: 6% }");
    assert_eq!(
        message(&read(&sector), "growth-beyond-segment", Tongue::En),
        "“food” grows 6 % a year, and the fastest segment of “K”, s, 5 % at most"
    );
}

#[test]
fn competences_are_the_same_if_they_read_the_same() {
    let own = |hall: &str, guild: &str, needed: &str| {
        let text = with(&format!("{GROUPS}{ALL}needed_competences: {needed}\n"), "")
            .replace("{ sphere: public }", &format!("{{ sphere: public; competences: {hall} }}"))
            .replace("{ sphere: private }", &format!("{{ sphere: private; competences: {guild} }}"));
        read(&text)
    };
    let both = own("training, credit", "\"Training\", fairs, fairs", "credit, roads, Roads, \"TRAINING\"");
    assert_eq!(rules(&both), ["competences-overlap", "competence-missing"], "in the order of the file");
    assert_eq!(
        message(&both, "competences-overlap", Tongue::En),
        "in the cluster “K”, Hall and Guild have the same competence `training`"
    );
    assert_eq!(
        message(&both, "competence-missing", Tongue::Es),
        "el conglomerado «K» necesita `roads`, y ninguna de sus instituciones lo ofrece"
    );
    let shown = document(&both);
    let competences = &shown["clusters"]["k"]["competences"];
    assert_eq!(competences["covered"]["training"], serde_json::json!(["hall", "guild"]));
    assert_eq!(competences["overlapping"], serde_json::json!(["training"]));
    assert_eq!(competences["missing"], serde_json::json!(["roads"]));
    assert_eq!(shown["institutions"]["hall"]["clusters"], serde_json::json!(["k"]));
    assert_eq!(shown["institutions"]["hall"]["missing_capabilities"].as_array().map(Vec::len), Some(3));
    assert_eq!(rules(&own("training", "credit", "credit, training")), [] as [&str; 0]);
}

#[test]
fn a_capability_that_none_states_is_a_gap_once_one_of_them_speaks() {
    let own = |capabilities: &str| {
        let text = with(&format!("{GROUPS}{ALL}"), "");
        read(&text.replace("{ sphere: public }", &format!("{{ sphere: public; {capabilities} }}")))
    };
    assert_eq!(rules(&own("")), [] as [&str; 0]);
    let some = own("capabilities: local_presence");
    assert_eq!(
        message(&some, "institution-lacks-capability", Tongue::Es),
        "ninguna institución del conglomerado «K» declara la capacidad `evaluación_en_campo` o `asistencia_especializada`"
    );
    assert_eq!(rules(&own("capabilities: local_presence, field_evaluation, specialised_assistance")), [] as [&str; 0]);
}

#[test]
fn an_agreement_needs_an_institution_that_is_listed_promotes_or_pays() {
    let with = |own: &str, paid: &str| {
        let acting =
            ACTING.replacen("promoter: hall;", own, 1).replacen("50 PEN/year", &format!("50 PEN/year {paid}"), 1);
        speaks(&read(&format!("{PLACES}{acting}")), "agreement-without-institution")
    };
    assert!(with("", ""));
    assert!(with("promoter: mill;", ""), "a firm is no institution");
    assert!(!with("promoter: hall;", "") && !with("institutions: hall;", "") && !with("", "paid by hall"));
}

/// An agreement with one large action and so many small ones.
fn scattered(name: &str, own: &str, small: usize) -> String {
    let mut text = format!(
        "agreement {name} \"{name}\" territorial in town {{ objective: \"x\"; participants: bakers; institutions: hall; \
         feedback: \"x\"; {own}\n action large {{ dimension: market_access; needs: 2 members; benefit each firm \"b\": 100 \
         PEN/year }}\n"
    );
    for number in 0..small {
        let _ = writeln!(
            text,
            "action s{number} {{ dimension: market_access; needs: 2 members; benefit each firm \"b\": 2 PEN/year }}"
        );
    }
    text + "}\n"
}

#[test]
fn an_agenda_is_diluted_by_many_small_actions_that_nobody_leads() {
    let diluted = |text: &str| speaks(&read(&format!("{PLACES}{text}")), "diluted-agenda");
    assert!(diluted(&scattered("a", "", 6)));
    assert!(!diluted(&scattered("a", "", 5)), "five are not more than five");
    assert!(!diluted(&scattered("a", "promoter: hall", 6)) && !diluted(&scattered("a", "structure: led by mill", 6)));
    assert!(!diluted(&(scattered("a", "", 6) + "criteria { agenda_actions: 6 }")));
    assert!(!diluted(&(scattered("a", "", 6) + "criteria { small_action: 1% }")), "each brings 2 of 112");
    let two = scattered("a", "", 3) + &scattered("b", "", 3);
    assert!(!diluted(&two), "neither of them");
    let session = read(&with(&format!("{GROUPS}{ALL}"), &two));
    assert_eq!(
        message(&session, "diluted-agenda", Tongue::En),
        "nobody leads the cluster “K”: 6 of its 8 actions bring less than 5 % of the expected benefits each, more than 5 \
         such actions"
    );
    assert!(!speaks(&read(&with(&format!("{GROUPS}{ALL}promoter: guild"), &two)), "diluted-agenda"));
}

#[test]
fn the_page_of_a_cluster_says_who_is_missing() {
    let session = read(&with("core: bakeries \"Panaderías\"\n provinces: town, \"Calca\"\n clients: students", ""));
    let look = minka::diagnostic::render::Look { tongue: Tongue::Es, ..Default::default() };
    let page = session.report("human", &look).expect("there is such a format");
    for said in [
        "Conglomerado en region: 6 empresas del modelo, 0 redes y acuerdos.",
        "Panaderías (5 empresas)",
        "no se indica a nadie",
        "ninguna institución",
        "Provincias               town y Calca",
    ] {
        assert!(page.contains(said), "{said}\n{page}");
    }
}
