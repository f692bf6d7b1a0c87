//! The session: lines in, pages out.

mod completion;
mod lines;
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
