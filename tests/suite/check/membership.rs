//! Rules on what an action needs, on whom it is for, and on who pays.

use super::*;

fn own(inside: &str) -> Session {
    network(
        "let per_head = 3 PEN/year\nlet of_all = 3 PEN/year",
        &format!("action x \"X\" {{ dimension: market_access\n{inside}\n}}"),
    )
}

#[test]
fn what_each_could_have_alone_is_no_gain_of_the_network() {
    says(
        &own("benefit each member \"Less interest\": 900 PEN/year"),
        "same-alone",
        "what the action “X” brings each member does not depend on the others: each could have it alone",
        "lo que la acción «X» le da a cada socio no depende de los demás: cada uno podría tenerlo solo",
    );
    for lines in [
        "benefit each member: per_head",
        "let here = 2 PEN/year\n benefit each member: here",
        "benefit each member: member.buys.cloth * 8%",
        "benefit each member where member.sales > 5 PEN/year: 3 PEN/year",
        "benefit each member: 9 PEN/year\n cost each member: 2 PEN/year",
    ] {
        assert_eq!(rules(&own(lines)), ["same-alone"], "{lines}");
    }
}

#[test]
fn what_depends_on_the_others_is_one() {
    for lines in [
        "needs: 2 members\n benefit each member: 900 PEN/year",
        "needs: a\n benefit each member: 900 PEN/year",
        "benefit each member: 9 PEN/year * members.count",
        "let here = 9 PEN/year * members.count\n benefit each member: here",
        "benefit each member: member.buys.cloth * sum(members.buys.cloth) / 100_000 PEN/year",
        "benefit each member where a in members: 3 PEN/year",
        "benefit each member: 9 PEN/year\n cost \"Stand\": 2 PEN/year",
        "benefit each member: 9 PEN/year\n cost each link: 2 PEN/year",
        "benefit each member: 9 PEN/year\n cost each member: 2 PEN/year paid by a",
        "benefit: 900 PEN/year",
        "benefit for a: 900 PEN/year",
        "benefit each outsider: 900 PEN/year",
        "cost each member: 900 PEN/year",
    ] {
        silent(&own(lines));
    }
    silent(&network("", "action x: joint_promotion { benefit each member: 900 PEN/year }"));
}

#[test]
fn a_definition_of_the_models_own_is_held_to_the_same() {
    let defined = |inside: &str, given: &str| {
        let before =
            format!("define action deal \"D\" {{ dimension: market_access; parameter gain: money/year\n{inside}\n}}");
        network(&before, &format!("action x: deal {{ gain: {given} }}"))
    };
    assert_eq!(rules(&defined("benefit each member \"g\": gain", "5 PEN/year")), ["same-alone"]);
    silent(&defined("benefit each member \"g\": gain", "5 PEN/year * members.count"));
    silent(&defined("needs: 2 members\n benefit each member \"g\": gain", "5 PEN/year"));
}

#[test]
fn an_action_finds_the_members_it_needs() {
    let needs = |needs: &str| own(&format!("needs: {needs}"));
    silent(&needs("3 members"));
    says(
        &needs("4 members"),
        "needs-not-met",
        "the action “X” needs 4 members, and the network “N” has 3",
        "la acción «X» necesita 4 socios, y la red «N» tiene 3",
    );
    silent(&needs("a, c"));
    let outside = network("firm z \"Zoila\"", "action x \"X\" { dimension: market_access; needs: z }");
    says(
        &outside,
        "needs-not-met",
        "the action “X” needs Zoila, which does not take part in the network “N”",
        "la acción «X» necesita a Zoila, que no participa en la red «N»",
    );
}

#[test]
fn a_group_counts_with_the_firms_that_take_part() {
    let group = |members: &str, needs: u32| {
        let text = format!(
            "{HEAD}firms shops 20 \"Shops\"\nfirm a\nnetwork n {{ objective: \"x\"; feedback: \"x\"; promoter: a\n members: {members}\n\
             action x {{ dimension: market_access; needs: {needs} members }} }}"
        );
        rules(&Session::read_text("x.red", &text))
    };
    assert!(group("shops, a", 21).is_empty());
    assert_eq!(group("shops, a", 22), ["needs-not-met"]);
    assert!(group("5 of shops, a", 6).is_empty());
    assert_eq!(group("5 of shops, a", 7), ["needs-not-met"]);
    assert_eq!(group("a", 7), ["single-member"], "and not what follows from it");
}

#[test]
fn what_a_definition_needs_holds_unless_its_action_says_otherwise() {
    let before = "define action deal \"D\" { dimension: market_access; needs: 5 members; cost \"c\": 1 PEN/year }";
    assert_eq!(rules(&network(before, "action x: deal")), ["needs-not-met"]);
    silent(&network(before, "action x: deal { needs: 3 members }"));
}

const BODIES: &str = "institution town \"Town\"\ninstitution ngo \"Ngo\"\n\
     programme fund \"Fund\" { institution: ngo; phase one { cost \"p\": 1 PEN/year } }";

fn paid(attributes: &str, line: &str) -> Session {
    network(BODIES, &format!("{attributes}\n{line}\n action x {{ dimension: market_access }}"))
}

#[test]
fn whoever_pays_is_listed() {
    says(
        &paid("", "cost \"Fees\": 1 PEN/year paid by town 50%"),
        "funder-missing",
        "Town pays for the line “Fees” of the network “N”, and is not among its institutions",
        "Town paga la línea «Fees» de la red «N», y no está entre sus instituciones",
    );
    says(
        &paid("institutions: town", "transfer from fund each member \"Grant\": 1 PEN/year"),
        "funder-missing",
        "Fund pays for the line “Grant” of the network “N”, and Ngo, which runs it, is not among its institutions",
        "Fund paga la línea «Grant» de la red «N», y Ngo, que lo lleva, no está entre sus instituciones",
    );
    silent(&paid("institutions: town", "cost \"Fees\": 1 PEN/year paid by town 50%"));
    silent(&paid("promoter: town", "cost \"Fees\": 1 PEN/year paid by town 50%"));
    silent(&paid("institutions: ngo", "cost \"Fees\": 1 PEN/year paid by fund 50%"));
    silent(&paid("", "cost \"Fees\": 1 PEN/year paid by a 50%"));
    let twice = "cost \"Fees\": 1 PEN/year paid by town\n cost \"Rent\": 1 PEN/year paid by town";
    assert_eq!(rules(&paid("", twice)), ["funder-missing"], "said once");
}

#[test]
fn an_agreement_is_spoken_of_as_one() {
    let text = format!(
        "{HEAD}{BODIES}\nsector s\nfirm a {{ sector: s }}\nfirm b {{ sector: s }}\nagreement g \"G\" sectoral of s {{ objective: \"x\"; \
         feedback: \"x\"; promoter: a\n \
         participants: a, b\n cost \"Fees\": 1 PEN/year paid by town\n action x {{ dimension: market_access; needs: 3 participants }} }}"
    );
    let session = Session::read_text("x.red", &text);
    let told: Vec<(&str, &str)> = session
        .findings()
        .iter()
        .map(|finding| (finding.message.say(Tongue::En), finding.message.say(Tongue::Es)))
        .collect();
    assert_eq!(
        told,
        [
            (
                "Town pays for the line “Fees” of the agreement “G”, and is not among its institutions",
                "Town paga la línea «Fees» del acuerdo «G», y no está entre sus instituciones",
            ),
            (
                "the action “x” needs 3 participants, and the agreement “G” has 2",
                "la acción «x» necesita 3 participantes, y el acuerdo «G» tiene 2",
            ),
        ]
    );
}
