//! The session: lines in, pages out.

mod completion;
mod lines;
mod stumbles;
#[cfg(unix)]
mod terminal;
mod transcripts;

use minka::diagnostic::render::Look;
use minka::{Explorer, Session};

/// Two networks, a scenario, an uncertain assumption.
pub(crate) const MODEL: &str = "\
model \"Two\" { currency: PEN; horizon: 2 years; samples: 200 }
firm inti \"Hostal Inti\" { size: micro; sales: 100 PEN/year }
firm sol \"Hostal Sol\" { size: small; sales: 300 PEN/year }
firm luna { size: micro; sales: 50 PEN/year }
let uplift = 4%..8% source \"Survey\"
network pool \"Joint sales\" {
  members: inti, sol
  structure: led by sol
  feedback: \"Mondays\"
  cost \"Calls\": 2 PEN/year
  action fair: joint_promotion { benefit each member \"New sales\": member.sales * uplift }
}
scenario weak \"A weak fair\" { uplift: 1% }
";

pub(crate) fn explorer() -> Explorer {
    Explorer::new("two.red", Session::read_text("two.red", MODEL), Look::default())
}

/// The page of a line that works.
pub(crate) fn page(explorer: &mut Explorer, line: &str) -> String {
    let reply = explorer.enter(line);
    assert!(!reply.failed, "{line}: {}", reply.page);
    reply.page
}

/// The page of a line that does not.
pub(crate) fn refusal(explorer: &mut Explorer, line: &str) -> String {
    let reply = explorer.enter(line);
    assert!(reply.failed, "{line}: {}", reply.page);
    reply.page
}

/// Members whose purchases are uncertain, so that which step of the discount a set of them reaches differs from sample
/// to sample: it takes an unoptimised program very long.
pub(crate) fn heavy() -> String {
    let firms = 0..12;
    let bought = |firm: u32| 8_000 + 370 * (firm * firm % 11) + 70 * firm;
    let firm = |firm: u32| {
        let (low, high) = (bought(firm) * 9 / 10, bought(firm) * 11 / 10);
        format!("firm f{firm} {{ buys flour: {low} PEN/year..{high} PEN/year }}\n")
    };
    let declared: String = firms.clone().map(firm).collect();
    let members: Vec<String> = firms.clone().map(|firm| format!("f{firm}")).collect();
    let total: u32 = firms.map(bought).sum();
    let step = |part: u32, rate: &str| format!("from {} PEN/year: {rate}", total * part / 100);
    format!(
        "model \"Heavy\" {{ currency: PEN; horizon: 5 years; samples: 10_000 }}\n{declared}network pool {{\n  \
         members: {}\n  structure: flat\n  action flour: joint_purchase {{ good: flour; discount: tiers {{ {}; {} }} }}\n}}\n",
        members.join(", "),
        step(40, "3%..5%"),
        step(80, "10%..14%"),
    )
}
