//! What is found in the money of a model without a figure being drawn: when each rule speaks, and when it is silent.

mod advice;
mod goods;
mod lines;
mod membership;

use crate::command::files_in;
use minka::Session;
use minka::diagnostic::{Finding, Severity};
use minka::tongue::Tongue;

const HEAD: &str = "model \"M\" { currency: PEN; horizon: 5 years }; \
    allow micro-only-strategy \"x\"; allow meso-without-networks \"x\"\n";

/// Three firms with sales and a margin, and a network of them with a cost of coordination and what else stands in it.
fn network(before: &str, inside: &str) -> Session {
    let promoter = if inside.contains("promoter:") { "" } else { "promoter: a\n" };
    let text = format!(
        "{HEAD}firm a \"Ana\" {{ sales: 100_000 PEN/year; margin: 30%; buys cloth: 10_000 PEN/year }}\n\
         firm b \"Beto\" {{ sales: 200_000 PEN/year; buys cloth: 20_000 PEN/year }}\n\
         firm c \"Carla\" {{ sales: 300_000 PEN/year; buys cloth: 30_000 PEN/year }}\n{before}\n\
         network n \"N\" {{ objective: \"x\"; \
         feedback: \"x\"\n{promoter} members: a, b, c\n cost \"Meetings\": 100 PEN/year\n{inside}\n}}"
    );
    Session::read_text("x.red", &text)
}

/// The same with an action of its own that needs two members.
fn action(before: &str, lines: &str) -> Session {
    network(before, &format!("action x \"X\" {{ dimension: market_access; needs: 2 members\n{lines}\n}}"))
}

/// What is found without working anything out; what follows from figures has tests of its own.
fn found(session: &Session) -> Vec<&Finding> {
    let files = files_in("src/evaluate/rules", ".rs");
    let of_figures = |name: &str| files.iter().any(|path| path.ends_with(&format!("/{}.rs", name.replace('-', "_"))));
    session.findings().iter().filter(|finding| !of_figures(finding.rule.name)).collect()
}

fn rules(session: &Session) -> Vec<&'static str> {
    found(session).iter().map(|finding| finding.rule.name).collect()
}

fn only(session: &Session) -> &Finding {
    let found = found(session);
    let [finding] = found.as_slice() else { panic!("{:?}", rules(session)) };
    finding
}

fn says(session: &Session, rule: &str, en: &str, es: &str) {
    let finding = only(session);
    assert_eq!(finding.rule.name, rule);
    assert_eq!(finding.message.say(Tongue::En), en);
    assert_eq!(finding.message.say(Tongue::Es), es);
}

fn silent(session: &Session) {
    assert!(rules(session).is_empty(), "{:?}", rules(session));
}

fn weighs(session: &Session, severity: Severity) {
    assert_eq!(only(session).severity, severity);
}
