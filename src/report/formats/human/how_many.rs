//! How many members it takes, and how many it bears, in words.

use super::page::Page;
use super::stability::group;
use super::wrap::glued;
use crate::evaluate::coalition::{Begins, EmptyWindow, Ends, LikeWindow, Stability, Works};
use crate::model::Arrangement;
use crate::report::names;
use crate::tongue::{Tongue, number};

/// The most stretches of numbers that are named.
const MAX_NAMED: usize = 3;

/// "With more or fewer firms like Taller it works from 6 firms (…) to 11 (…)."
pub(super) fn like(page: &Page, arrangement: &Arrangement, stability: &Stability) -> Option<String> {
    let window = stability.sizes.like.as_ref()?;
    let whole = |works: &Works| works.begins.is_none() && works.ends.is_none();
    if window.works.iter().any(whole) {
        return None;
    }
    if window.works.is_empty() {
        return Some(nowhere(page, arrangement, window));
    }
    let named = window.works.iter().take(MAX_NAMED).map(|works| stretch(page, arrangement, works, window.looked_at));
    let named = number::list(page.tongue(), &named.collect::<Vec<String>>());
    let whom = whom(page, window);
    let declared = window.others + window.like.iter().map(|(_, count)| count).sum::<u64>();
    let outside = !window.works.iter().any(|works| (works.from..=works.to).contains(&declared));
    let now = if outside { Some(count(page, declared)) } else { None };
    Some(match (page.tongue(), now) {
        (Tongue::En, None) => format!("With more or fewer firms like {whom}, it pays for each {named}."),
        (Tongue::Es, None) => format!("Con más o menos empresas como {whom}, le conviene a cada una {named}."),
        (Tongue::En, Some(now)) => {
            format!("With more or fewer firms like {whom}, it would pay for each {named}. There are {now}.")
        }
        (Tongue::Es, Some(now)) => {
            format!("Con más o menos empresas como {whom}, le convendría a cada una {named}. Hay {now}.")
        }
    })
}

fn count(page: &Page, count: u64) -> String {
    glued(&number::number(page.tongue(), count as f64, 0))
}

/// The like members; one of them where they are declared one by one.
fn whom(page: &Page, window: &LikeWindow) -> String {
    window.like.first().map_or(String::new(), |(firm, _)| names::firm_shown(page.model(), *firm).to_owned())
}

fn nowhere(page: &Page, arrangement: &Arrangement, window: &LikeWindow) -> String {
    let (most, whom) = (count(page, window.looked_at), whom(page, window));
    let why = window.empty.map(|empty| too_small(page, arrangement, empty)).unwrap_or_default();
    match page.tongue() {
        Tongue::En => format!("With no number of firms like {whom}, up to {most} in all, does it pay for each{why}."),
        Tongue::Es => {
            format!("Con ningún número de empresas como {whom}, hasta {most} en total, le conviene a cada una{why}.")
        }
    }
}

fn too_small(page: &Page, arrangement: &Arrangement, empty: EmptyWindow) -> String {
    let EmptyWindow { needed, step, bearable } = empty;
    let what = step.map(|(action, rate)| of_step(page, arrangement, action, rate));
    let [needed, bearable] = [needed, bearable].map(|firms| count(page, firms));
    match (page.tongue(), what) {
        (Tongue::En, Some(what)) => {
            format!(": {needed} would be needed for {what}, but beyond {bearable} coordination eats the gain")
        }
        (Tongue::En, None) => {
            format!(
                ": {needed} would be needed for the actions to pay, but beyond {bearable} coordination eats the gain"
            )
        }
        (Tongue::Es, Some(what)) => {
            format!(
                ": harían falta {needed} para {what}, pero con más de {bearable} la coordinación se come la ganancia"
            )
        }
        (Tongue::Es, None) => format!(
            ": harían falta {needed} para que las acciones convengan, pero con más de {bearable} la coordinación se come la \
             ganancia"
        ),
    }
}

/// "the 8 % of “Cloth”"
fn of_step(page: &Page, arrangement: &Arrangement, action: usize, rate: Option<f64>) -> String {
    let action = arrangement.actions.get(action);
    let action = action.map(|action| names::action_shown(page.model(), action, page.tongue())).unwrap_or_default();
    match (page.tongue(), rate.map(|rate| percent(page, rate))) {
        (Tongue::En, Some(rate)) => format!("the {rate} of “{action}”"),
        (Tongue::En, None) => format!("the next step of “{action}”"),
        (Tongue::Es, Some(rate)) => format!("el tramo de {rate} de «{action}»"),
        (Tongue::Es, None) => format!("el siguiente tramo de «{action}»"),
    }
}

fn percent(page: &Page, rate: f64) -> String {
    let decimals = usize::from((rate * 100.0 - (rate * 100.0).round()).abs() > 0.04);
    glued(&number::percent(page.tongue(), rate, decimals))
}

fn stretch(page: &Page, arrangement: &Arrangement, works: &Works, looked_at: u64) -> String {
    let begins = works.begins.map(|begins| why_begins(page, arrangement, begins)).unwrap_or_default();
    let ends = works.ends.map(|ends| why_ends(page, ends, works.to + 1)).unwrap_or_default();
    let bound = works.ends.is_none() && works.to == looked_at;
    let (one, [from, to]) = (works.from == works.to, [works.from, works.to].map(|firms| count(page, firms)));
    match (page.tongue(), one, bound) {
        (Tongue::En, true, _) => format!("with {from} firms{begins}{ends}"),
        (Tongue::Es, true, _) => format!("con {from} empresas{begins}{ends}"),
        (Tongue::En, false, true) => {
            format!("from {from} firms{begins} to at least {to}, which is as far as it was tried")
        }
        (Tongue::Es, false, true) => {
            format!("desde {from} empresas{begins} hasta al menos {to}, que es hasta donde se probó")
        }
        (Tongue::En, false, false) => format!("from {from} firms{begins} to {to}{ends}"),
        (Tongue::Es, false, false) => format!("desde {from} empresas{begins} hasta {to}{ends}"),
    }
}

fn why_begins(page: &Page, arrangement: &Arrangement, begins: Begins) -> String {
    match (page.tongue(), begins) {
        (Tongue::En, Begins::Step { action, rate }) => {
            format!(" ({} begins there)", of_step(page, arrangement, action, rate))
        }
        (Tongue::Es, Begins::Step { action, rate }) => {
            format!(" (ahí empieza {})", of_step(page, arrangement, action, rate))
        }
        (tongue, Begins::Action(action)) => {
            let action = arrangement.actions.get(action);
            let action = action.map(|action| names::action_shown(page.model(), action, tongue)).unwrap_or_default();
            match tongue {
                Tongue::En => format!(" (“{action}” needs so many)"),
                Tongue::Es => format!(" («{action}» necesita tantas)"),
            }
        }
        (Tongue::En, Begins::Covered) => " (fewer bear too much each of what costs all the same)".to_owned(),
        (Tongue::Es, Begins::Covered) => {
            " (si son menos, a cada una le toca demasiado de lo que cuesta igual para todas)".to_owned()
        }
    }
}

fn why_ends(page: &Page, ends: Ends, one_more: u64) -> String {
    let one_more = count(page, one_more);
    match (page.tongue(), ends) {
        (Tongue::En, Ends::Coordination) => {
            format!(" (with {one_more}, coordination costs each more than one firm more brings it)")
        }
        (Tongue::Es, Ends::Coordination) => {
            format!(" (con {one_more}, coordinar le cuesta a cada una más de lo que le aporta una empresa más)")
        }
        (Tongue::En, Ends::Shared) => format!(" (with {one_more}, what the actions bring is shared by too many)"),
        (Tongue::Es, Ends::Shared) => {
            format!(" (con {one_more}, lo que aportan las acciones se reparte entre demasiadas)")
        }
        (Tongue::En, Ends::Somebody) => format!(" (with {one_more}, it no longer pays for some member)"),
        (Tongue::Es, Ends::Somebody) => format!(" (con {one_more}, a algún socio ya no le conviene)"),
    }
}

/// For each action with how many members its steps are reached and it pays.
pub(super) fn by_action(page: &Page, arrangement: &Arrangement, stability: &Stability) -> Vec<(String, String)> {
    let sizes = &stability.sizes;
    let mut all = Vec::new();
    for (number, action) in arrangement.actions.iter().enumerate() {
        let mut facts = Vec::new();
        let firms = |many: u64| match (page.tongue(), many) {
            (Tongue::En, 1) => "1 firm".to_owned(),
            (Tongue::En, _) => format!("{} firms", count(page, many)),
            (Tongue::Es, 1) => "1 empresa".to_owned(),
            (Tongue::Es, _) => format!("{} empresas", count(page, many)),
        };
        let mut step = |at: usize, rate: Option<f64>, members: u64, who: String| {
            let rate = match (page.tongue(), rate) {
                (_, Some(rate)) => percent(page, rate),
                (Tongue::En, None) => format!("step {}", at + 1),
                (Tongue::Es, None) => format!("tramo {}", at + 1),
            };
            let from = page.say("from", "desde");
            facts.push(format!("{rate} {from} {}{who}", firms(members)));
        };
        for found in sizes.steps.iter().filter(|found| found.action == number) {
            step(found.step, found.rate, found.members, format!(" ({})", group(page, &found.group)));
        }
        let known = |at: usize| sizes.steps.iter().any(|found| found.action == number && found.step == at);
        for (_, at, rate, members) in sizes.like.iter().flat_map(|like| &like.steps).filter(|of| of.0 == number) {
            if !known(*at) {
                step(*at, *rate, *members, page.say(", more than declared", ", más de las declaradas").to_owned());
            }
        }
        if let Some(found) = sizes.actions.iter().find(|found| found.action == number) {
            let (who, many) = (group(page, &found.group), firms(found.members));
            facts.push(match page.tongue() {
                Tongue::En => format!("brings more than it costs from {many} ({who})"),
                Tongue::Es => format!("aporta más de lo que cuesta desde {many} ({who})"),
            });
        }
        if !facts.is_empty() {
            all.push((names::action_shown(page.model(), action, page.tongue()), facts.join("; ")));
        }
    }
    all
}
