//! What is left to the others when a member leaves, and why.

use super::money::amounts::money;
use super::page::Page;
use super::stability::yearly;
use super::table::Table;
use super::wrap::glued;
use crate::evaluate::money::{ExitCause, ExitReason, MemberMoney, MoneyReading, Remains};
use crate::model::Arrangement;
use crate::report::names;
use crate::tongue::{Tongue, number};

/// The most causes that are named.
const MAX_CAUSES: usize = 2;
/// The most members that the table lists.
const MAX_LISTED: usize = 12;
/// A cause is named from this part of the largest one on.
const WORTH_NAMING: f64 = 0.05;

/// A row for each member: what the others have then, and why. Those come first who take most along.
pub(super) fn write(page: &mut Page, arrangement: &Arrangement, reading: &MoneyReading) {
    let with = |member: &'_ MemberMoney| member.remains.as_ref().map(|remains| remains.after - remains.before);
    let mut members: Vec<(&MemberMoney, f64)> =
        reading.members.iter().filter_map(|member| Some((member, with(member)?))).collect();
    if members.is_empty() || reading.shared_by_contribution {
        return;
    }
    members.sort_by(|one, other| one.1.total_cmp(&other.1));
    page.section(
        page.say("If one leaves, the others have", "Si uno se va, a los demás les queda"),
        "PROMPYME, K-STRUCT-5",
    );
    let mut facts = Table::labelled(page);
    for (member, _) in members.iter().take(MAX_LISTED) {
        let Some(remains) = &member.remains else { continue };
        let who = names::firm_shown(page.model(), member.firm);
        let who = match (member.count > 1, page.tongue()) {
            (false, _) => who.to_owned(),
            (true, Tongue::En) => format!("one of {who}"),
            (true, Tongue::Es) => format!("uno de {who}"),
        };
        let mut text = instead(page, reading, remains);
        if let Some(why) = why(page, arrangement, member, reading) {
            text += &format!(": {why}");
        }
        facts.says(&who, Some(text));
    }
    facts.write(page);
    if members.len() > MAX_LISTED {
        let left = number::number(page.tongue(), (members.len() - MAX_LISTED) as f64, 0);
        let text = match page.tongue() {
            Tongue::En => format!("{left} more members take less along."),
            Tongue::Es => format!("Otros {left} socios se llevan menos."),
        };
        page.point(2, &text);
    }
}

/// "S/ 0 instead of S/ 7,458 a year"
pub(super) fn instead(page: &Page, reading: &MoneyReading, remains: &Remains) -> String {
    let after = amount(page, reading, remains.after);
    let before = yearly(page, reading, remains.before);
    if !is_another(remains) {
        return match page.tongue() {
            Tongue::En => format!("{before}, as now"),
            Tongue::Es => format!("{before}, como ahora"),
        };
    }
    match page.tongue() {
        Tongue::En => format!("{after} instead of {before}"),
        Tongue::Es => format!("{after} en vez de {before}"),
    }
}

/// Is it more than rounding that the others lose or gain?
fn is_another(remains: &Remains) -> bool {
    (remains.after - remains.before).abs() > 1e-6 * remains.before.abs().max(remains.after.abs())
}

/// In the same unit as what `yearly` says, without it.
fn amount(page: &Page, reading: &MoneyReading, value: f64) -> String {
    money(page, value * reading.annuity.unwrap_or(1.0))
}

/// The largest reasons, each with its amount: "the rate of “flour” falls (-S/ 6,000)".
pub(super) fn why(
    page: &Page,
    arrangement: &Arrangement,
    member: &MemberMoney,
    reading: &MoneyReading,
) -> Option<String> {
    let remains = member.remains.as_ref().filter(|remains| is_another(remains))?;
    let by = remains.after - remains.before;
    let same_way: Vec<&ExitCause> = remains.causes.iter().filter(|cause| cause.by() * by > 0.0).collect();
    let most = same_way.first().map_or(0.0, |cause| cause.by().abs());
    let named = same_way.iter().filter(|cause| cause.by().abs() >= WORTH_NAMING * most).take(MAX_CAUSES);
    let named: Vec<String> = named
        .map(|cause| {
            let shown = amount(page, reading, cause.by());
            let sign = if cause.by() > 0.0 { "+" } else { "" };
            format!("{} {}", clause(page, arrangement, member, cause), glued(&format!("({sign}{shown})")))
        })
        .collect();
    (!named.is_empty()).then(|| number::list(page.tongue(), &named))
}

/// What a sentence about a cause names.
struct Named<'a> {
    action: String,
    /// In quotes, with its action.
    line: String,
    who: &'a str,
    /// Do the others have less?
    less: bool,
    tongue: Tongue,
}

fn clause(page: &Page, arrangement: &Arrangement, member: &MemberMoney, cause: &ExitCause) -> String {
    let tongue = page.tongue();
    let action = cause.action.and_then(|action| arrangement.actions.get(action));
    let action = action.map(|action| names::action_shown(page.model(), action, tongue)).unwrap_or_default();
    let line = cause.line.as_ref().map(|line| names::line_shown(line, tongue)).unwrap_or_default();
    let line = quoted(page, &line, &action);
    let who = names::firm_shown(page.model(), member.firm);
    let named = Named { action, line, who, less: cause.by() < 0.0, tongue };
    match tongue {
        Tongue::En => named.in_english(cause.reason),
        Tongue::Es => named.in_spanish(cause.reason),
    }
}

impl Named<'_> {
    fn links(&self, count: f64) -> String {
        number::number(self.tongue, count, usize::from(count.fract() != 0.0))
    }

    fn in_english(&self, reason: ExitReason) -> String {
        let Named { action, line, who, less, .. } = self;
        let or = |then: &'static str, other: &'static str| if *less { then } else { other };
        match reason {
            ExitReason::LeaderLeaves => format!("{who} led it, and without its head it ends"),
            ExitReason::OneLeft => "only one firm is left".to_owned(),
            ExitReason::Needs(Some(least)) => format!("“{action}” ends, for it needs {least} members"),
            ExitReason::Needs(None) => format!("“{action}” ends, for it needs {who}"),
            ExitReason::Tier if action.is_empty() => format!("the rate of {line} falls"),
            ExitReason::Tier => format!("the rate of “{action}” falls"),
            ExitReason::RestsOnLeader => format!("{line} falls away with the leader"),
            ExitReason::Links { before, after } => {
                format!("there are {} links to keep up instead of {}", self.links(after), self.links(before))
            }
            ExitReason::SharedByFewer => format!("{line} is shared by fewer"),
            ExitReason::PaidByIt => format!("{who} no longer pays its part of {line}"),
            ExitReason::Cost => format!("{line} costs them {}", or("more", "less")),
            ExitReason::Benefit => format!("{line} brings them {}", or("less", "more")),
            ExitReason::Transfer => format!("{line} leaves them {}", or("less", "more")),
            ExitReason::NoLongerPays => format!("“{action}” is dropped"),
            ExitReason::Apart => "they go on apart".to_owned(),
        }
    }

    fn in_spanish(&self, reason: ExitReason) -> String {
        let Named { action, line, who, less, .. } = self;
        let or = |then: &'static str, other: &'static str| if *less { then } else { other };
        match reason {
            ExitReason::LeaderLeaves => format!("{who} la dirigía, y sin su cabeza termina"),
            ExitReason::OneLeft => "queda una sola empresa".to_owned(),
            ExitReason::Needs(Some(least)) => format!("«{action}» termina, pues necesita {least} socios"),
            ExitReason::Needs(None) => format!("«{action}» termina, pues necesita a {who}"),
            ExitReason::Tier if action.is_empty() => format!("baja el tramo de {line}"),
            ExitReason::Tier => format!("baja el tramo de «{action}»"),
            ExitReason::RestsOnLeader => format!("{line} desaparece con el líder"),
            ExitReason::Links { before, after } => {
                format!("hay que mantener {} enlaces en vez de {}", self.links(after), self.links(before))
            }
            ExitReason::SharedByFewer => format!("{line} se reparte entre menos"),
            ExitReason::PaidByIt => format!("{who} ya no paga su parte de {line}"),
            ExitReason::Cost => format!("{line} les cuesta {}", or("más", "menos")),
            ExitReason::Benefit => format!("{line} les aporta {}", or("menos", "más")),
            ExitReason::Transfer => format!("{line} les deja {}", or("menos", "más")),
            ExitReason::NoLongerPays => format!("se deja «{action}»"),
            ExitReason::Apart => "siguen por separado".to_owned(),
        }
    }
}

/// A line in quotes, with its action where it stands in one.
fn quoted(page: &Page, line: &str, action: &str) -> String {
    match (page.tongue(), action.is_empty()) {
        (Tongue::En, true) => format!("“{line}”"),
        (Tongue::En, false) => format!("“{line}” of “{action}”"),
        (Tongue::Es, true) => format!("«{line}»"),
        (Tongue::Es, false) => format!("«{line}» de «{action}»"),
    }
}
