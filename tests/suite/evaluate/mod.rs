//! What is measured, against figures worked out by hand; and what an adviser's rules say, and when they keep silent.

mod advice;
mod around;
mod chains;
mod clusters;
mod coalition_rules;
mod expected_results;
mod holding;
mod leaving;
mod money_rules;
mod programmes;
mod readiness;
mod reserves;
mod rules;
mod sizes;
mod structure;
mod typology;

use minka::Session;
use minka::evaluate::{ActionLevel, ArrangementReading, Fit, TiesReading};
use minka::model::{Cooperation, Firm, Id, Restriction, ResultDimension, Size};
use minka::tongue::Tongue;
use std::fmt::Write;

use Cooperation::{HorizontalNetwork, SectorAgreement, TerritorialAgreement, VerticalNetwork};

fn read(text: &str) -> Session {
    Session::read_text("x.red", text)
}

/// The reading of the first network or agreement.
fn first(session: &Session) -> &ArrangementReading {
    &session.measurements().arrangements[0]
}

fn rules(session: &Session) -> Vec<&'static str> {
    session.findings().iter().map(|finding| finding.rule.name).collect()
}

/// Does a rule speak?
fn speaks(session: &Session, rule: &str) -> bool {
    rules(session).contains(&rule)
}

fn message(session: &Session, rule: &str, tongue: Tongue) -> String {
    let finding = session.findings().iter().find(|finding| finding.rule.name == rule).expect("the rule speaks");
    finding.message.say(tongue).to_string()
}

fn names(session: &Session, firms: &[Id<Firm>]) -> Vec<String> {
    firms.iter().map(|firm| session.model().firms[*firm].heading.name.clone()).collect()
}

fn close(found: f64, expected: f64) -> bool {
    (found - expected).abs() < 1e-12
}

/// A network of six hostels with a structure, and what else stands in its block.
fn six(structure: &str, more: &str) -> Session {
    let mut text = "model \"M\" { currency: PEN }\n".to_string();
    for name in ["a", "b", "c", "d", "e", "f"] {
        let _ = writeln!(text, "firm {name}");
    }
    let _ = write!(
        text,
        "network n {{ objective: \"x\"; \
         feedback: \"x\"; promoter: a\n members: a, b, c, d, e, f\n structure: {structure}\n bylaws: \"x\"\n {more}\n \
         action x {{ dimension: market_access }} }}"
    );
    read(&text)
}

/// A horizontal network of two hostels that lack what is listed, with these actions.
fn hostels(restrictions: &str, actions: &str) -> Session {
    read(&format!(
        "model \"M\" {{ currency: PEN }}\nfirm inti \"Hostal Inti\" {{ restrictions: {restrictions}; buys linen: 1 PEN/year }}\n\
         firm sol \"Hostal Sol\" {{ buys linen: 1 PEN/year }}\nnetwork pool \"Pool\" horizontal {{ objective: \"x\"; \
         feedback: \"x\"; promoter: inti\n \
         members: inti, sol\n {actions}\n}}"
    ))
}
