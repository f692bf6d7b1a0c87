//! Rules on what is bought and sold, against sums worked out by hand.

use super::*;

/// Ana, Beto and Carla buy cloth for 10, 20 and 30 thousand soles a year: 60 together.
fn tiers(steps: &str) -> Session {
    network("", &format!("action buy \"Buy\": joint_purchase {{ good: cloth; discount: tiers {{ {steps} }} }}"))
}

#[test]
fn a_step_that_is_not_reached_is_told_with_what_is_missing() {
    // 60 - 30 = 30 is left when the largest goes.
    silent(&tiers("from 30_000 PEN/year: 8%"));
    says(
        &tiers("from 60_001 PEN/year: 8%"),
        "tier-not-reached",
        "together the members of the network “N” buy S/ 60,000 a year of cloth, and the first tier of the action “Buy” \
         begins at S/ 60,001 a year: S/ 1 a year are missing",
        "juntos, los socios de la red «N» compran S/ 60,000 al año de cloth, y el primer tramo de la acción «Buy» empieza \
         en S/ 60,001 al año: faltan S/ 1 al año",
    );
    weighs(&tiers("from 60_001 PEN/year: 8%"), Severity::Warning);
    let next = tiers("from 30_000 PEN/year: 8%; from 75_000 PEN/year: 10%; from 90_000 PEN/year: 12%");
    weighs(&next, Severity::Advice);
    says(
        &next,
        "tier-not-reached",
        "together the members of the network “N” buy S/ 60,000 a year of cloth; with S/ 15,000 a year more they would \
         reach the next tier of the action “Buy”, from S/ 75,000 a year",
        "juntos, los socios de la red «N» compran S/ 60,000 al año de cloth; con S/ 15,000 al año más alcanzarían el \
         siguiente tramo de la acción «Buy», desde S/ 75,000 al año",
    );
}

#[test]
fn a_tier_that_hangs_on_one_member_is_told() {
    says(
        &tiers("from 30_001 PEN/year: 8%"),
        "tier-fragile",
        "if Carla leaves, the others of the network “N” buy S/ 30,000 a year of cloth, and the action “Buy” has its \
         discount from S/ 30,001 a year on",
        "si Carla se va, los demás de la red «N» compran S/ 30,000 al año de cloth, y la acción «Buy» tiene su descuento \
         desde S/ 30,001 al año",
    );
    // Reached to the sol: 60 is enough for 60, and any exit costs it.
    says(
        &tiers("from 10_000 PEN/year: 5%; from 60_000 PEN/year: 8%"),
        "tier-fragile",
        "if one of Ana, Beto and Carla leaves, the others of the network “N” buy as little as S/ 30,000 a year of cloth, \
         and the action “Buy” has its discount from S/ 60,000 a year on",
        "si se va alguno de estos socios (Ana, Beto y Carla), los demás de la red «N» compran apenas S/ 30,000 al año de \
         cloth, y la acción «Buy» tiene su descuento desde S/ 60,000 al año",
    );
}

#[test]
fn volumes_that_are_not_certain_are_not_compared() {
    let uncertain = "firm d { buys cloth: 1 PEN/year..2 PEN/year }\nnetwork m { objective: \"x\"; \
        feedback: \"x\"; promoter: a; members: a, d\n\
         action buy: joint_purchase { good: cloth; discount: tiers { from 90_000 PEN/year: 8% } } }";
    let session = network(uncertain, "action x { dimension: market_access }");
    silent(&session);
    let step = tiers("from 70_000 PEN/year..80_000 PEN/year: 8%");
    assert!(!rules(&step).contains(&"tier-not-reached"));
}

#[test]
fn groups_units_and_sellers_are_reckoned_with() {
    let group = |from: &str| {
        let text = format!(
            "{HEAD}unit kg\nfirms shops 10 \"Shops\" {{ buys tea: 4 kg/month }}\nfirm a \"Ana\"\n\
             firm farm \"Farm\" {{ sells tea to a: 100 kg/year }}\n\
             network n \"N\" {{ objective: \"x\"; feedback: \"x\"; promoter: shops\n members: 5 of shops, a\n\
             action buy \"Buy\": joint_purchase {{ good: tea; price: 9 PEN/kg; discount: tiers {{ from {from} kg/year: 8% }} }} }}"
        );
        Session::read_text("x.red", &text)
    };
    // 5 × 48 + 100 = 340; without Ana 240, without one shop 292.
    silent(&group("240"));
    says(
        &group("241"),
        "tier-fragile",
        "if Ana leaves, the others of the network “N” buy 240 kg a year of tea, and the action “Buy” has its discount \
         from 241 kg a year on",
        "si Ana se va, los demás de la red «N» compran 240 kg al año de tea, y la acción «Buy» tiene su descuento desde \
         241 kg al año",
    );
    assert!(
        only(&group("293"))
            .message
            .en
            .starts_with("if one of Shops and Ana leaves, the others of the network “N” buy as little as 240 kg")
    );
    assert_eq!(rules(&group("341")), ["tier-not-reached"]);
    assert!(only(&group("341")).message.en.ends_with("begins at 341 kg a year: 1 kg a year are missing"));
}

#[test]
fn a_purchase_is_drawn_on_once() {
    let buy = |good: &str| format!("action p: joint_purchase {{ good: {good}; discount: 8% }}");
    let other = |members: &str, good: &str| {
        format!(
            "firm d {{ buys cloth: 5 PEN/year; buys thread: 5 PEN/year }}\nnetwork m \"M\" {{ objective: \"x\"; \
             feedback: \"x\"; promoter: d; members: {members}\n{} }}",
            buy(good)
        )
    };
    says(
        &network(&other("b, d", "cloth"), &buy("cloth")),
        "counted-twice",
        "what Beto buys of cloth is counted twice: by the action “p” of the network “M” and by the action “p” of the \
         network “N”",
        "lo que Beto compra de cloth se cuenta dos veces: en la acción «p» de la red «M» y en la acción «p» de la red «N»",
    );
    silent(&network(&other("b, d", "thread"), &buy("cloth")));
    let twice = format!("{}\n{}", buy("cloth"), buy("cloth").replace(" p:", " q:"));
    says(
        &network("", &twice),
        "counted-twice",
        "what Ana, Beto and Carla buy of cloth is counted twice: by the action “p” and by the action “q”",
        "lo que Ana, Beto y Carla compran de cloth se cuenta dos veces: en la acción «p» y en la acción «q»",
    );
}

#[test]
fn two_parts_of_a_group_are_other_firms() {
    let parts = |first: u32, second: u32| {
        let of = |name: &str, count: u32| {
            format!(
                "network {name} {{ objective: \"x\"; feedback: \"x\"; promoter: shops; members: {count} of shops, {name}1\n\
                 action p: joint_purchase {{ good: tea; discount: 8% }} }}\nfirm {name}1\n"
            )
        };
        let text = format!("{HEAD}firms shops 10 {{ buys tea: 4 PEN/year }}\n{}{}", of("m", first), of("n", second));
        rules(&Session::read_text("x.red", &text))
    };
    assert!(parts(4, 6).is_empty());
    assert_eq!(parts(4, 7), ["counted-twice"], "one shop at least is in both");
}

/// A farm with sales of 1 000 a year, in a network with its client.
fn farm(before: &str, farm: &str, client: &str) -> Session {
    let text = format!(
        "{HEAD}{before}\nfirm f \"Farm\" {{ sales: 1_000 PEN/year; {farm} }}\nfirm p \"Plant\" {{ {client} }}\n\
         network n {{ objective: \"x\"; \
         feedback: \"x\"; promoter: f\n members: f, p\n action x {{ dimension: market_access }} }}"
    );
    Session::read_text("x.red", &text)
}

#[test]
fn a_member_that_sells_to_one_client_is_told() {
    says(
        &farm("", "sells milk to p: 601 PEN/year", ""),
        "single-client-dependency",
        "Farm sells 60 % of its sales to one client, Plant",
        "Farm vende el 60 % de sus ventas a un solo cliente, Plant",
    );
    weighs(&farm("", "sells milk to p: 601 PEN/year", ""), Severity::Warning);
    weighs(&farm("", "sells milk to p: 600 PEN/year", ""), Severity::Advice);
    weighs(&farm("", "sells milk to p: 301 PEN/year", ""), Severity::Advice);
    silent(&farm("", "sells milk to p: 300 PEN/year", ""));
    weighs(&farm("", "", "buys milk from f: 601 PEN/year"), Severity::Warning);
    weighs(&farm("", "sells milk to p: 310 PEN/year", "buys milk from f: 310 PEN/year"), Severity::Advice);
    weighs(&farm("", "sells milk to p: 310 PEN/year; sells whey to p: 310 PEN/year", ""), Severity::Warning);
    silent(&farm("criteria { client_dependency: 90% }", "sells milk to p: 450 PEN/year", ""));
    weighs(&farm("criteria { client_dependency: 40% }", "sells milk to p: 450 PEN/year", ""), Severity::Warning);
    silent(&farm("unit litre", "sells milk to p: 900 litre/year", ""));
}

#[test]
fn the_sales_of_a_group_are_those_of_one_of_it() {
    // The plant buys 6 200 from ten farms: 620 from each, of the 1 000 it sells.
    let text = format!(
        "{HEAD}firms f 10 \"Farms\" {{ sales: 1_000 PEN/year }}\nfirm p \"Plant\" {{ buys milk from f: 6_200 PEN/year }}\n\
         network n {{ objective: \"x\"; \
         feedback: \"x\"; promoter: f\n members: f, p\n action x {{ dimension: market_access }} }}"
    );
    says(
        &Session::read_text("x.red", &text),
        "single-client-dependency",
        "Farms sell 62 % of their sales to one client, Plant",
        "Farms venden el 62 % de sus ventas a un solo cliente, Plant",
    );
}
