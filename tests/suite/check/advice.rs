//! Who keeps a group together, when it looks back, and how those who answer for each other chose each other.

use super::*;

/// A network or an agreement of two with what stands in its block.
fn bare(header: &str, block: &str) -> Session {
    let take_part = if header.starts_with("agreement") { "participants" } else { "members" };
    Session::read_text(
        "x.red",
        &format!(
            "{HEAD}territory t\ninstitution town \"Town\" {{ sphere: public }}\nprogramme fund \"Fund\" {{ institution: \
             town; phase one {{ cost \"p\": 1 PEN/year }} }}\nfirm a \"Ana\" {{ territory: t }}\nfirm b \"Beto\" {{ \
             territory: t }}\n{header} {{ objective: \"x\"; {take_part}: a, b\n{block}\n}}"
        ),
    )
}

const NETWORK: &str = "network n \"N\"";
const AGREEMENT: &str = "agreement g \"G\" territorial in t";

#[test]
fn a_group_says_when_it_looks_back() {
    says(
        &bare(NETWORK, "promoter: a"),
        "no-feedback",
        "the network “N” does not say when its members look at how it goes and learn from it",
        "la red «N» no dice cuándo sus socios revisan cómo va y aprenden de ello",
    );
    says(
        &bare(AGREEMENT, "promoter: town; feedback: \"  \""),
        "no-feedback",
        "the agreement “G” does not say when its participants look at how it goes and learn from it",
        "el acuerdo «G» no dice cuándo sus participantes revisan cómo va y aprenden de ello",
    );
    weighs(&bare(NETWORK, "promoter: a"), Severity::Advice);
    silent(&bare(NETWORK, "promoter: a; feedback: \"Each month\""));
}

#[test]
fn somebody_keeps_a_group_together() {
    let with = |header: &str, who: &str| bare(header, &format!("feedback: \"x\"\n{who}"));
    says(
        &with(NETWORK, "structure: flat"),
        "no-promoter",
        "nobody is named who keeps the firms of the network “N” together: promoter, institution or leader",
        "no se nombra a nadie que mantenga juntas a las empresas de la red «N»: promotor, institución o líder",
    );
    assert_eq!(rules(&with(AGREEMENT, "")), ["agreement-without-institution"], "which asks for more");
    weighs(&with(NETWORK, ""), Severity::Advice);
    for who in [
        "promoter: a",
        "promoter: town",
        "institutions: town",
        "structure: led by a",
        "structure: hierarchical under a; bylaws: \"x\"",
        "institutions: town\n cost \"Desk\": 1 PEN/year paid by town",
    ] {
        silent(&with(NETWORK, who));
    }
}

#[test]
fn who_pays_also_sees_to_it() {
    for line in ["cost \"Desk\": 1 PEN/year paid by fund", "transfer from town each member \"Grant\": 1 PEN/year"] {
        assert_eq!(rules(&bare(NETWORK, &format!("feedback: \"x\"\n{line}"))), ["funder-missing"], "{line}");
    }
    let own = "feedback: \"x\"\n cost \"Desk\": 1 PEN/year paid by a";
    assert_eq!(rules(&bare(NETWORK, own)), ["no-promoter"]);
}

#[test]
fn of_a_sketch_nothing_is_asked() {
    let broken = Session::read_text("x.red", "firm a\nnetwork n { objective: \"x\"\n members: a, a2 }");
    assert!(!rules(&broken).is_empty());
    let sketch = Session::read_text("x.red", "network n { objective: \"x\" }");
    assert_eq!(rules(&sketch), ["missing-part"]);
}

/// A joint negotiation in which borrowers answer for each other.
fn liable(in_network: &str, in_action: &str) -> Session {
    bare(
        NETWORK,
        &format!(
            "feedback: \"x\"; promoter: a\n{in_network}\n action bank \"Bank\" {{ dimension: credit_access; needs: 2 members\n \
             {in_action}\n}}"
        ),
    )
}

#[test]
fn who_answers_for_others_has_chosen_them() {
    let session = liable("", "joint_liability: yes");
    says(
        &session,
        "joint-liability-unscreened",
        "in the action “Bank” each of the members of the network “N” answers for the loans of the others, and nothing says \
         how they chose each other",
        "en la acción «Bank» cada uno de los socios de la red «N» responde por los créditos de los demás, y nada dice cómo \
         se eligieron",
    );
    weighs(&session, Severity::Warning);
    silent(&liable("", "joint_liability: no"));
    silent(&liable("", ""));
    silent(&liable("", "joint_liability: yes; screening: \"Proposed by two\""));
    silent(&liable("bylaws: \"Signed\"", "joint_liability: yes"));
    silent(&liable("trust: high", "joint_liability: yes"));
    for little in ["trust: low", "trust: intermediate", "bylaws: \" \""] {
        assert_eq!(rules(&liable(little, "joint_liability: yes")), ["joint-liability-unscreened"], "{little}");
    }
    assert_eq!(rules(&liable("", "joint_liability: yes; screening: \"\"")), ["joint-liability-unscreened"]);
}

#[test]
fn what_each_attribute_takes_is_checked() {
    let wrong = |block: &str| rules(&bare(NETWORK, &format!("feedback: \"x\"; promoter: a\n{block}")));
    assert_eq!(wrong("exit_rule: 3"), ["wrong-type"]);
    assert_eq!(wrong("environment { required_response: soon }"), ["unknown-value"]);
    assert_eq!(wrong("action x { dimension: market_access; pilot: 3 }"), ["wrong-type"]);
    assert_eq!(wrong("action x { dimension: market_access; joint_liability: \"x\" }"), ["wrong-type"]);
    assert_eq!(wrong("action x { dimension: market_access; screening: yes }"), ["wrong-type"]);
}
