//! What helps an arrangement, factor by factor; levels of action; advantages and obstacles.

use super::*;
use minka::evaluate::{Basis, Factor, FactorReading};
use minka::model::Level;
use serde_json::{Value, json};

use Factor::*;
use Level::{High, Intermediate, Low};

fn factor(session: &Session, wanted: Factor) -> &FactorReading {
    first(session).readiness.iter().find(|reading| reading.factor == wanted).expect("all six are there")
}

/// What the data say of a factor in a model with these declarations.
fn derived(text: &str, wanted: Factor) -> Option<Level> {
    factor(&read(text), wanted).derived
}

fn reason(text: &str, wanted: Factor) -> String {
    factor(&read(text), wanted).reason.en.clone()
}

fn document(session: &Session) -> Value {
    serde_json::to_value(session.document(Tongue::En)).expect("a document")
}

#[test]
fn concentration_is_the_share_of_the_members_in_one_territory() {
    let at = |places: &str, more: &str| {
        let mut text =
            format!("{more}\nterritory cusco\nterritory blas \"San Blas\" in cusco\nterritory lima \"Lima\"\n");
        let mut members = Vec::new();
        for (index, place) in places.split(' ').enumerate() {
            let stated = if place == "-" { String::new() } else { format!("{{ territory: {place} }}") };
            let _ = writeln!(text, "firm f{index} {stated}");
            members.push(format!("f{index}"));
        }
        text + &format!("network n {{ members: {} }}", members.join(", "))
    };
    let level = |places, more| derived(&at(places, more), TerritorialConcentration);
    assert_eq!(level("blas blas blas blas lima", ""), Some(High), "80 %");
    assert_eq!(level("blas blas blas lima", ""), Some(Intermediate), "75 %");
    assert_eq!(level("blas blas lima cusco lima", ""), Some(Intermediate), "3 of 5: Cusco holds San Blas");
    assert_eq!(level("cusco lima", "territory a\nterritory b"), Some(Intermediate), "50 %, and high from 80 %");
    assert_eq!(level("blas blas blas lima", "criteria { high_concentration: 70% }"), Some(High));
    assert_eq!(level("cusco lima a", "territory a\ncriteria { high_concentration: 90% }"), Some(Low), "33 %");
    assert_eq!(level("blas -", ""), Some(High), "half of them are enough");
    assert_eq!(level("blas - -", ""), None, "fewer than half are not");
    assert_eq!(level("- -", ""), None);
    assert_eq!(level("blas", ""), None, "one firm is no concentration");
    assert_eq!(
        reason(&at("blas blas blas lima -", ""), TerritorialConcentration),
        "3 of 4 members are in San Blas: 75 %; high from 80 % (without 1 whose territory is not stated)"
    );
    assert!(reason(&at("blas lima", ""), TerritorialConcentration).starts_with("1 of 2 members is in San Blas: 50 %"));
    let groups = "territory a\nterritory b\nfirms g 20 { territory: a }\nfirm f { territory: b }\n";
    assert_eq!(
        derived(&format!("{groups}network n {{ members: g, f }}"), TerritorialConcentration),
        Some(High),
        "20 of 21"
    );
    assert_eq!(
        derived(&format!("{groups}network n {{ members: 1 of g, f }}"), TerritorialConcentration),
        Some(Intermediate)
    );
}

#[test]
fn a_sector_is_as_dynamic_as_it_grows() {
    let growing = |growth: &str| {
        let text = format!(
            "sector farming {{ growth: 9% }}\nsector s \"Tourism\" in farming {{ {growth} }}\nsector slow {{ growth: 0% }}\n\
             firm a {{ sector: s }}\nfirm b {{ sector: s }}\nnetwork n {{ members: a, b }}"
        );
        let session = read(&text);
        let sampling = session.sampling();
        let session = session.sampled(&sampling);
        (factor(&session, DynamicSector).derived, factor(&session, DynamicSector).reason.en.clone())
    };
    assert_eq!(growing("growth: 5%"), (Some(High), "Tourism grows 5.0 % a year; high from 5.0 %".to_owned()));
    assert_eq!(growing("growth: 2.5%").0, Some(Intermediate));
    assert_eq!(growing("growth: 2.4%").0, Some(Low));
    assert_eq!(growing("growth: -3%").0, Some(Low));
    assert_eq!(growing("").0, Some(High), "what it is part of grows 9 %");
    let (level, why) = growing("growth: 3%..5%");
    assert_eq!((level, why.as_str()), (Some(Intermediate), "Tourism grows 4.0 % a year on average; high from 5.0 %"));
    // Three firms at 8 % and one at 0 % are 6 % on average; one and three are 2 %.
    let mixed = |quick: &str, slow: &str| {
        let text = format!(
            "sector quick {{ growth: 8% }}\nsector slow {{ growth: 0% }}\nfirms q {quick} {{ sector: quick }}\n\
             firms l {slow} {{ sector: slow }}\nnetwork n {{ members: q, l }}"
        );
        derived(&text, DynamicSector)
    };
    assert_eq!((mixed("3", "1"), mixed("1", "3"), mixed("2", "2")), (Some(High), Some(Low), Some(Intermediate)));
    assert_eq!(derived("firm a\nfirm b\nnetwork n { members: a, b }", DynamicSector), None);
}

#[test]
fn a_sector_agreement_goes_by_its_sector_and_a_place_by_its_cluster() {
    let text = "sector s { growth: 6% }\nsector other { growth: 0% }\nfirm a { sector: other }\n\
                agreement n sectoral of s { participants: a }";
    assert_eq!(derived(text, DynamicSector), Some(High));
    let clustered = |place: &str| {
        format!(
            "territory cusco\nterritory blas in cusco\nterritory lima\nfirm a {{ territory: {place} }}\n\
             firm b {{ territory: {place} }}\ncluster c \"Tourism of Cusco\" in cusco {{\n segment x {{ growth: 2% }}\n \
             segment y {{ growth: 6% }}\n segment z\n}}\nnetwork n {{ members: a, b }}"
        )
    };
    assert_eq!(derived(&clustered("blas"), DynamicSector), Some(Intermediate), "4 % on average");
    assert_eq!(derived(&clustered("lima"), DynamicSector), None);
}

#[test]
fn growth_that_cannot_be_worked_out_is_said_and_not_known() {
    let text =
        "sector s { growth: 5% / (1 - 1) }\nfirm a { sector: s }\nfirm b { sector: s }\nnetwork n { members: a, b }";
    let session = read(text);
    assert_eq!(factor(&session, DynamicSector).derived, None);
    assert_eq!(rules(&session).iter().filter(|rule| **rule == "not-finite").count(), 1, "{:?}", rules(&session));
}

#[test]
fn somebody_leads_drives_or_nobody_does() {
    let level = |block: &str| {
        let text =
            format!("institution ngo \"Caritas\"\nfirm a\nfirm b\nfirm c\nnetwork n {{ members: a, b\n {block} }}");
        derived(&text, LeaderPresence)
    };
    assert_eq!(level("structure: led by a"), Some(High));
    assert_eq!(level("structure: hierarchical under a; promoter: ngo"), Some(High));
    assert_eq!(level("promoter: b"), Some(High), "a member drives it");
    assert_eq!(level("structure: flat; promoter: ngo"), Some(Intermediate));
    assert_eq!(level("promoter: c"), Some(Intermediate), "a firm outside");
    assert_eq!(level("structure: flat rotating"), Some(Intermediate));
    assert_eq!(level("structure: flat"), Some(Low));
    assert_eq!(level(""), None);
}

#[test]
fn problems_are_common_where_many_have_the_same_one() {
    let level = |first: &str, others: usize, more: &str| {
        let text =
            format!("{more}\nfirm a {{ restrictions: {first} }}\nfirms g {others}\nnetwork n {{ members: a, g }}");
        derived(&text, CommonProblems)
    };
    assert_eq!(level("financing, skills", 1, ""), Some(Intermediate), "half of them, and high from 60 %");
    assert_eq!(level("financing", 2, ""), Some(Intermediate), "33 %");
    assert_eq!(level("financing", 3, ""), Some(Low), "25 %");
    assert_eq!(level("financing", 1, "criteria { shared_problem: 50% }"), Some(High));
    assert_eq!(level("financing, financing", 3, ""), Some(Low), "said twice, it counts once");
    let none = "firm a\nfirm b\nnetwork n { members: a, b }";
    assert_eq!(
        (derived(none, CommonProblems), reason(none, CommonProblems)),
        (None, "the members state no restrictions".into())
    );
}

#[test]
fn the_least_credible_institution_counts() {
    let read_with = |block: &str| {
        let text = format!(
            "institution ngo \"Caritas\" {{ credibility: high }}\ninstitution town \"Town hall\" {{ credibility: low }}\n\
             institution uni \"University\"\nfirm a\nnetwork n {{ members: a\n {block} }}"
        );
        (derived(&text, CredibleInstitutions), reason(&text, CredibleInstitutions))
    };
    assert_eq!(read_with("institutions: ngo").0, Some(High));
    let (level, why) = read_with("institutions: ngo, uni; promoter: town");
    assert_eq!(level, Some(Low));
    assert_eq!(why, "credibility: Caritas high and Town hall low; the lowest counts (1 more without a rating)");
    assert_eq!(read_with("institutions: uni").0, None);
    assert_eq!(read_with(""), (None, "no institution takes part".into()));
}

#[test]
fn programmes_come_together_or_stay_apart() {
    let level = |block: &str, more: &str| {
        let text = format!(
            "institution ngo\ninstitution town\nfirm a\nnetwork n {{ members: a\n {block} }}\nprogramme p \"Green\" {{ institution: ngo }}\n{more}"
        );
        derived(&text, ProgrammeCoordination)
    };
    assert_eq!(level("institutions: ngo", ""), Some(High), "who runs it takes part");
    assert_eq!(level("promoter: ngo", ""), Some(High));
    assert_eq!(level("cost \"x\": 3 PEN/year paid by p 40%", ""), Some(High), "the programme pays");
    assert_eq!(level("action x { cost \"x\": 3 PEN/year paid by p }", ""), Some(High));
    assert_eq!(level("transfer from p \"x\": 3 PEN/year", ""), Some(High));
    assert_eq!(level("benefit for p \"x\": 3 PEN/year", ""), Some(High));
    assert_eq!(level("institutions: town", "network m { members: a; institutions: town }"), Some(Intermediate));
    assert_eq!(level("institutions: town", ""), Some(Low));
    assert_eq!(derived("firm a\nnetwork n { members: a }", ProgrammeCoordination), None, "no programme at all");
}

#[test]
fn data_go_before_ratings_and_a_clash_is_said() {
    let session = |rated: &str| {
        read(&format!(
            "firm a\nfirm b\nnetwork n {{ members: a, b\n structure: led by a\n readiness {{ leader_presence: {rated}; \
             common_problems: low }} }}"
        ))
    };
    let clash = session("low");
    let leader = factor(&clash, LeaderPresence);
    assert_eq!((leader.level(), leader.basis(), leader.agrees()), (Some(High), Basis::Data, Some(false)));
    assert_eq!(leader.reason.en, "a leads. But it is rated low: look which of the two is right");
    assert_eq!(leader.reason.es, "lidera a. Pero está calificada como baja: revisa cuál de las dos es correcta");
    let agreeing = session("high");
    assert_eq!(factor(&agreeing, LeaderPresence).agrees(), Some(true));
    assert_eq!(factor(&agreeing, LeaderPresence).reason.en, "a leads; rated the same");
    let rated = factor(&clash, CommonProblems);
    assert_eq!((rated.level(), rated.basis(), rated.agrees()), (Some(Low), Basis::Rating, None));
    assert_eq!(rated.reason.en, "as rated; the members state no restrictions");
    assert_eq!(factor(&clash, DynamicSector).basis(), Basis::NotKnown);
    assert_eq!(
        document(&clash)["arrangements"]["n"]["readiness"]["leader_presence"],
        json!({"level": "high", "basis": "data", "derived": "high", "rated": "low", "agrees": false,
               "reason": "a leads. But it is rated low: look which of the two is right"})
    );
}

#[test]
fn of_what_could_not_be_read_nothing_is_derived() {
    let session = read("firm a\nfirm b\nnetwork n { members: a, b, nobody\n structure: led by a }");
    assert!(first(&session).readiness.iter().all(|reading| reading.basis() == Basis::NotKnown));
}

#[test]
fn a_rating_is_one_of_three_levels_of_a_known_factor() {
    let network = |inside: &str| format!("firm a\nnetwork n {{ members: a; readiness {{ {inside} }} }}");
    assert!(speaks(&read(&network("leader_presence: enormous")), "unknown-value"));
    assert!(speaks(&read(&network("leader: high")), "unknown-attribute"));
    assert!(speaks(&read("readiness { leader_presence: high }"), "misplaced-statement"));
    assert!(speaks(&read("leader_presence: high"), "misplaced-statement"));
    assert!(speaks(&read("firm a { readiness { leader_presence: high } }"), "misplaced-statement"));
    assert!(speaks(&read("institution i { credibility: huge }"), "unknown-value"));
    assert!(speaks(&read("criteria { large_network: 0 }"), "value-out-of-range"));
    assert!(speaks(&read("criteria { dynamic_growth: 120% }"), "value-out-of-range"));
}

// ── Levels of action ─────────────────────────────────────────────────────────────────────────────────────────────

#[test]
fn each_thing_acts_at_its_level() {
    let session = read(
        "territory t\nsector s\nfirm a\nnetwork n { members: a }\nagreement g territorial in t { participants: a }\n\
         agreement h sectoral of s { participants: a }\ncluster c in t\nprogramme p",
    );
    let strategy = &document(&session)["strategy"];
    assert_eq!(strategy["missing"], json!([]));
    assert_eq!(strategy["micro"]["networks"], json!(["n"]));
    let meso = &strategy["meso"];
    assert_eq!(
        (&meso["agreements"], &meso["clusters"], &meso["programmes"]),
        (&json!(["g", "h"]), &json!(["c"]), &json!(["p"]))
    );
    assert_eq!((&strategy["macro"]["agreements"], &strategy["macro"]["acted_on"]), (&json!(["h"]), &json!(true)));
    let alone = read("firm a\nnetwork n { members: a }");
    assert_eq!(document(&alone)["strategy"]["missing"], json!(["meso", "macro"]));
    assert!(!alone.measurements().strategy.is_worth_telling());
    assert!(read("firm a\nnetwork n { members: a }\nprogramme p").measurements().strategy.is_worth_telling());
    assert!(
        read("firm a\nnetwork n { members: a }\nnetwork m { members: a }").measurements().strategy.is_worth_telling()
    );
}

#[test]
fn networks_alone_are_not_enough() {
    const RULE: &str = "micro-only-strategy";
    let of = |firms: usize, more: &str| {
        read(&format!(
            "territory blas \"San Blas\"\nfirms g {firms} {{ territory: blas }}\nnetwork n \"N\" {{ members: g }}\n{more}"
        ))
    };
    assert!(!speaks(&of(9, ""), RULE));
    assert_eq!(
        message(&of(10, ""), RULE, Tongue::En),
        "the network “N” joins 10 firms, and nothing in the model acts on what surrounds them"
    );
    assert!(!speaks(&of(10, "criteria { large_network: 11 }"), RULE));
    assert!(speaks(&of(3, "criteria { large_network: 3 }"), RULE));
    for around in ["agreement a { participants: g }", "cluster c in blas", "programme p"] {
        assert!(!speaks(&of(10, around), RULE), "{around}");
    }
    let two = of(3, "network m \"M\" { members: g }");
    assert_eq!(
        message(&two, RULE, Tongue::Es),
        "el modelo tiene 2 redes, «M» y «N», y nada que actúe sobre lo que las rodea"
    );
    let help = &two.findings().iter().find(|finding| finding.rule.name == RULE).expect("it speaks").help;
    assert!(help.as_ref().expect("a help").en.contains("territorial in blas {"), "{help:?}");
    let five =
        of(3, "network a { members: g }\nnetwork b { members: g }\nnetwork c { members: g }\nnetwork d { members: g }");
    assert!(message(&five, RULE, Tongue::En).contains("5 networks, “N”, “a”, “b” and 2 more,"));
    assert!(!speaks(&read("firm a"), RULE));
}

#[test]
fn agreements_need_firms_that_act() {
    const RULE: &str = "meso-without-networks";
    assert!(speaks(&read("territory t\nfirm a\nagreement g \"G\" territorial in t { participants: a }"), RULE));
    let cluster = read("territory t\ncluster c \"Tourism\" in t");
    assert_eq!(
        message(&cluster, RULE, Tongue::En),
        "the cluster “Tourism” acts on what surrounds the firms, and no network among them is declared"
    );
    assert!(!speaks(&read("territory t\nfirm a\ncluster c in t\nnetwork n { members: a }"), RULE));
    assert!(!speaks(&read("programme p"), RULE), "a programme may come before its networks");
}

// ── Advantages and obstacles ─────────────────────────────────────────────────────────────────────────────────────

/// Two years at 10 %: 121 a year is worth 110 + 100 = 210, and 210 at once is 121 a year.
fn figures(block: &str) -> Value {
    let session = read(&format!(
        "model \"M\" {{ currency: PEN; horizon: 2 years; discount_rate: 10% }}\ninstitution town\nsector s\nterritory t\n\
         firm a {{ sector: s; territory: t }}\nfirm b {{ sector: s; territory: t }}\nfirm c {{ sector: s; territory: t }}\n\
         network n {{ members: a, b\n {block} }}"
    ));
    document(&session)["arrangements"]["n"].clone()
}

fn mean(value: &Value) -> f64 {
    value["mean"].as_f64().expect("a figure")
}

#[test]
fn advantages_are_worth_what_their_actions_bring_the_members() {
    let found = figures(
        "action x { advantages: flexibility, bargaining_power; benefit \"p\": 121 PEN/year\n benefit each outsider \"o\": 50 PEN/year\n \
         cost \"c\": 30 PEN/year }\naction y { advantages: bargaining_power; benefit once for a \"q\": 100 PEN }\n\
         benefit \"outside any action\": 10 PEN/year",
    );
    let advantages = &found["advantages"];
    assert!((mean(&advantages["flexibility"]["present_benefit"]) - 210.0).abs() < 1e-9);
    assert!((mean(&advantages["bargaining_power"]["present_benefit"]) - 310.0).abs() < 1e-9);
    assert_eq!(advantages["bargaining_power"]["actions"], json!(["x", "y"]));
    assert_eq!(advantages["knowledge_spread"], json!({"status": "not_pursued", "actions": []}));
}

#[test]
fn what_an_action_says_goes_before_its_definition() {
    let text = "firm a { buys linen: 10 PEN/year }\nfirm b { buys linen: 10 PEN/year }\nnetwork n { members: a, b\n \
                action x: joint_purchase { good: linen; discount: 8%; MORE }\n}";
    let pursued = |more: &str| {
        let session = read(&text.replace("MORE", more));
        let pursued = first(&session).advantages.iter().filter(|one| !one.brought_by.is_empty());
        pursued.map(|one| one.advantage.word().en).collect::<Vec<_>>()
    };
    assert_eq!(pursued(""), ["economies_of_scale", "bargaining_power"]);
    assert_eq!(pursued("advantages: fitting_support"), ["fitting_support"]);
}

#[test]
fn obstacles_cost_what_their_lines_do_whoever_pays() {
    let found = figures(
        "cost once \"learning cost\": 210 PEN paid by town 50%\ncost \"Meetings\": 7 PEN/year\n\
         action x { cost \"More meetings\": 5 PEN/year\n cost \"Stand\": 9 PEN/year\n benefit \"meetings of buyers\": 99 PEN/year }",
    );
    let obstacles = &found["obstacles"];
    assert!((mean(&obstacles["learning_cost"]["annual_cost"]) - 121.0).abs() < 1e-9);
    assert!((mean(&obstacles["learning_cost"]["annual_cost_of_members"]) - 60.5).abs() < 1e-9);
    assert!((mean(&obstacles["transaction_cost"]["annual_cost"]) - 12.0).abs() < 1e-9);
    assert_eq!(obstacles["transaction_cost"]["lines"], json!(["Meetings", "More meetings"]));
    assert_eq!(obstacles["information_cost"], json!({"declared": false, "lines": []}));
}
