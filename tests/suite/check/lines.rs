//! Rules on single lines and on what they rest on.

use super::*;

const LETS: &str =
    "let uplift = 5%\nlet kept = 30%\nlet growth = uplift\nlet net_uplift = 2%\nlet both = uplift * kept";

fn benefit(amount: &str) -> Session {
    action(LETS, &format!("let share = 40%\n benefit each member \"New\": {amount}"))
}

#[test]
fn sales_are_no_gain() {
    says(
        &benefit("member.sales * uplift"),
        "sales-as-benefit",
        "the line “New” of the action “X” counts a share of sales as gain, without what those sales cost",
        "la línea «New» de la acción «X» cuenta una parte de las ventas como ganancia, sin descontar lo que cuestan",
    );
    for amount in [
        "member.sales",
        "uplift * member.sales",
        "member.sales * 4%..7%",
        "member.sales * growth",
        "member.sales * (1 + uplift)",
        "member.sales / 20",
        "sum(members.sales) * 5%",
        "100 PEN/year + member.sales * uplift",
        "member.sales * share",
    ] {
        assert_eq!(rules(&benefit(amount)), ["sales-as-benefit"], "{amount}");
    }
}

#[test]
fn what_is_left_of_sales_is_a_gain() {
    for amount in [
        "member.sales * uplift * kept",
        "member.sales * (uplift * kept)",
        "member.sales * both",
        "member.sales * uplift * member.margin",
        "member.sales * member.margin",
        "member.sales * net_uplift",
        "member.sales * 5% * share",
        "member.sales * uplift - 10 PEN/year",
        "member.buys.cloth * uplift",
        "50 PEN/year * members.count",
    ] {
        silent(&benefit(amount));
    }
    silent(&action(LETS, "benefit each member \"Margin on new sales\": member.sales * uplift"));
    silent(&action(LETS, "cost each member \"Commission\": member.sales * uplift"));
}

#[test]
fn assumptions_in_a_circle_are_left_to_their_own_rule() {
    let circle = "let p = q * q\n let q = p * p\n benefit each member \"New\": member.sales * p";
    assert!(rules(&action("", circle)).iter().all(|rule| *rule == "circular-definition"));
    let schedule = "let p = q\n let q = p\n action buy: joint_purchase { good: cloth; discount: p }";
    assert!(rules(&network("", schedule)).iter().all(|rule| *rule == "circular-definition"));
}

#[test]
fn what_a_good_sells_for_is_sales_too() {
    let text = format!(
        "{HEAD}firm a {{ sells rugs: 10 PEN/year }}\nfirm b {{ sells rugs: 10 PEN/year }}\n\
         network n {{ objective: \"x\"; feedback: \"x\"; promoter: a\n members: a, b\n cost \"m\": 1 PEN/year\n\
         action x {{ dimension: market_access; needs: 2 members; benefit each member \"New\": member.sells.rugs * 5% }} }}"
    );
    assert_eq!(rules(&Session::read_text("x.red", &text)), ["sales-as-benefit"]);
}

#[test]
fn an_uncertain_assumption_says_where_it_comes_from() {
    let used = |declared: &str| action(declared, "benefit each member \"New\": member.sales * net * 50%");
    says(
        &used("let net = 4%..7%"),
        "unsourced-assumption",
        "`net` is uncertain, the line “New” of the action “X” rests on it, and nothing says where it comes from",
        "`net` es incierto, la línea «New» de la acción «X» se apoya en ese valor, y nada dice de dónde sale",
    );
    for uncertain in ["normal(5%, 1%)", "4%..5%..7%", "chance(50%)", "2 * 4%..7%", "4%..7% drawn each year"] {
        assert_eq!(rules(&used(&format!("let net = {uncertain}"))), ["unsourced-assumption"], "{uncertain}");
    }
    assert_eq!(rules(&used("let net = below\nlet below = 4%..7%")), ["unsourced-assumption"], "by way of another");
    for declared in [
        "let net = 5%",
        "let net = 4%..7% source \"Survey\"",
        "let net = 4%..7% note \"A guess after two visits\"",
        "let net = 5%\nlet nobody_uses_it = 4%..7%",
    ] {
        silent(&used(declared));
    }
}

#[test]
fn local_assumptions_and_those_of_parameters_and_firms_count_too() {
    let local = "let net = 4%..7%\n benefit each member \"New\": member.sales * net * 50%";
    assert_eq!(rules(&action("", local)), ["unsourced-assumption"]);
    silent(&action("", &local.replace("7%\n", "7% note \"a guess\"\n")));
    let given = "action p: joint_purchase { good: cloth; discount: d }";
    assert_eq!(rules(&network("let d = 4%..7%", given)), ["unsourced-assumption"]);
    silent(&network("let d = 4%..7% source \"Offer\"", given));
    assert_eq!(
        rules(&network("let d = 4 PEN/year..7 PEN/year\nfirm z { sales: d }", given.replace(": d ", ": 8% ").as_str())),
        ["unsourced-assumption"]
    );
}

#[test]
fn years_beyond_the_horizon_are_told() {
    let line = |when: &str, amount: &str| action("", &format!("cost {when} \"Fees\": {amount}"));
    for when in ["", "from year 5", "from year 1 to year 5", "from year 5 to year 5"] {
        silent(&line(when, "1 PEN/year"));
    }
    silent(&line("once in year 5", "1 PEN"));
    says(
        &line("once in year 6", "1 PEN"),
        "beyond-horizon",
        "the line “Fees” of the action “X” falls in year 6, and the model ends with year 5: nothing of it is counted",
        "la línea «Fees» de la acción «X» ocurre en el año 6, y el modelo termina con el año 5: nada de ella se cuenta",
    );
    says(
        &line("from year 2 to year 6", "1 PEN/year"),
        "beyond-horizon",
        "the line “Fees” of the action “X” goes on to year 6, and the model ends with year 5: year 6 is not counted",
        "la línea «Fees» de la acción «X» sigue hasta el año 6, y el modelo termina con el año 5: el año 6 no se cuenta",
    );
    assert_eq!(rules(&line("from year 6", "1 PEN/year")), ["beyond-horizon"]);
    assert_eq!(rules(&line("from year 7 to year 9", "1 PEN/year")), ["beyond-horizon"]);
}

#[test]
fn a_model_without_a_horizon_ends_with_year_five() {
    let text = "model \"M\" { currency: PEN }\nfirm a\nfirm b\nnetwork n { objective: \"x\"; \
        feedback: \"x\"; promoter: a\n members: a, b\n \
         cost once in year 6 \"m\": 1 PEN\n action x { dimension: market_access } }";
    let session = Session::read_text("x.red", text);
    assert_eq!(rules(&session), ["beyond-horizon"]);
    assert!(only(&session).help.as_ref().is_some_and(|help| help.en.contains("has 5 years")));
}

#[test]
fn a_line_takes_the_amount_its_time_asks_for() {
    let line = |line: &str| network("", &format!("{line}\n action x {{ dimension: market_access }}"));
    for right in
        ["cost \"f\": 3 PEN/month", "cost once \"f\": 3 PEN", "cost \"f\": 0", "cost once \"f\": a.sales * 1 year"]
    {
        silent(&line(right));
    }
    let help = |session: &Session| only(session).help.as_ref().map(|help| help.en.clone()).unwrap_or_default();
    let recurring = line("cost \"f\": 3 PEN");
    says(
        &recurring,
        "recurring-needs-rate",
        "the line “f” recurs every year, and `3 PEN` is no amount per time",
        "la línea «f» se repite cada año, y `3 PEN` no es un monto por tiempo",
    );
    assert_eq!(
        help(&recurring),
        "if it falls every year, write `3 PEN/year`; if a single time, `cost once \"f\": 3 PEN`"
    );
    let once = line("cost once in year 2 \"f\": 3 PEN/month");
    says(
        &once,
        "once-needs-amount",
        "the line “f” falls once, and `3 PEN/month` is an amount per time",
        "la línea «f» ocurre una sola vez, y `3 PEN/month` es un monto por tiempo",
    );
    assert_eq!(
        help(&once),
        "if it falls a single time, write `3 PEN`; if it recurs, leave `once` out: `cost \"f\": 3 PEN/month`"
    );
    let spanish = line("costo desde el año 2 \"f\": 3 PEN + 4 PEN");
    assert!(help(&spanish).contains("`(3 PEN + 4 PEN) * 1/año`"), "in the tongue of the line: {}", help(&spanish));
    assert!(help(&spanish).contains("`costo una vez en el año 2 \"f\": 3 PEN + 4 PEN`"), "{}", help(&spanish));
    assert_eq!(rules(&line("cost \"f\": 3 m3")), ["unknown-unit"], "what is not money is told by its own rule");
    assert_eq!(rules(&line("cost \"f\": 3")), ["unit-mismatch"]);
}

#[test]
fn a_saving_says_what_it_is_a_saving_on() {
    let saving = |declared: &str, line: &str| {
        let own = format!("action x \"X\" {{ dimension: cost_reduction; needs: 2 members\n{line}\n}}");
        network(declared, &own)
    };
    says(
        &saving("", "benefit each member \"Paper\": 900 PEN/year"),
        "claimed-saving-unsupported",
        "the line “Paper” of the action “X” claims a saving of S/ 900 a year, and nothing says what it is a saving on",
        "la línea «Paper» de la acción «X» afirma un ahorro de S/ 900 al año, y nada dice sobre qué gasto se ahorra",
    );
    let unsourced = "let guess = 900 PEN/year";
    assert_eq!(rules(&saving(unsourced, "benefit each member \"p\": guess")), ["claimed-saving-unsupported"]);
    assert_eq!(rules(&saving("", "benefit once \"p\": 300 PEN..400 PEN")), ["claimed-saving-unsupported"]);
    for line in [
        "benefit each member \"p\": member.buys.cloth * 8%",
        "benefit each member \"p\": 900 PEN/year source \"Offer of the printer\"",
        "benefit each member \"p\": 900 PEN/year note \"12 reams at 75\"",
        "benefit each member \"p\": known",
        "let here = 3 PEN/year note \"asked\"\n benefit each member \"p\": here",
        "cost each member \"p\": 900 PEN/year",
        "benefit each member \"p\": 0 PEN/year",
    ] {
        silent(&saving("let known = 900 PEN/year source \"Offer\"", line));
    }
    let elsewhere = |label: &str| action("", &format!("benefit each member \"{label}\": 900 PEN/year"));
    silent(&elsewhere("Better price"));
    for label in ["Saving on paper", "Saved paper", "Ahorro en papel"] {
        assert_eq!(rules(&elsewhere(label)), ["claimed-saving-unsupported"], "{label}");
    }
}

#[test]
fn a_network_with_benefits_counts_what_working_together_costs() {
    let bare = |lines: &str| {
        let text = format!(
            "{HEAD}firm a\nfirm b\nnetwork n \"N\" {{ objective: \"x\"; \
             feedback: \"x\"; promoter: a\n members: a, b\n{lines}\n}}"
        );
        Session::read_text("x.red", &text)
    };
    let gain = "action x \"X\" { dimension: market_access; needs: 2 members; benefit each member \"p\": 9 PEN/year";
    says(
        &bare(&format!("{gain} }}")),
        "learning-cost-ignored",
        "the network “N” counts benefits, and no cost of getting informed, of agreeing or of learning",
        "la red «N» cuenta beneficios, y ningún costo de informarse, de ponerse de acuerdo o de aprender",
    );
    silent(&bare(&format!("{gain} }}\n cost \"Meetings\": 1 PEN/year")));
    silent(&bare(&format!("{gain} }}\n cost each link \"Calls\": 1 PEN/year")));
    silent(&bare(&format!("{gain}; cost once \"learning_cost\": 1 PEN }}")));
    silent(&bare(&format!("{gain}; cost \"Costo de transacción\": 1 PEN/year }}")));
    assert_eq!(rules(&bare(&format!("{gain}; cost \"Stand\": 1 PEN/year }}"))), ["learning-cost-ignored"]);
    silent(&bare("action x \"X\" { dimension: market_access }"));
}
