//! Minka inside another program: what type of cooperation follows from a model, and what was found in it.
//!
//! `cargo run --example embed`

use minka::Session;
use minka::tongue::Tongue::En;

/// Two hostels that buy together and say not what for.
pub const MODEL: &str = "
firm inti { size: micro; buys linen: 12_000 PEN/year }
firm sol { size: micro; buys linen: 30_000 PEN/year }
network linen_pool {
  members: inti, sol
  action linen: joint_purchase { good: linen; discount: 8% }
}
";

/// A line for each network, then a line for each finding.
pub fn reading(model: &str) -> Vec<String> {
    let session = Session::read_text("pool.red", model);
    let mut lines = Vec::new();
    for (network, measured) in session.model().arrangements.values().zip(&session.measurements().arrangements) {
        let inferred =
            measured.typology.inferred.map_or("not decided", |cooperation| cooperation.form().title().say(En));
        lines.push(format!("{}: {inferred}", network.heading.name));
    }
    for finding in session.findings() {
        lines.push(format!("{}: {}", finding.severity.title().say(En), finding.message.say(En)));
    }
    lines
}

#[allow(dead_code)]
fn main() {
    for line in reading(MODEL) {
        println!("{line}");
    }
}
