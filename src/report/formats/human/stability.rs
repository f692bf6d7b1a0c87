//! Can it hold together? Who could leave, who is indispensable, how many it takes; in words first.

use super::leaving;
use super::money::amounts::money;
use super::page::Page;
use super::wrap::glued;
use crate::evaluate::coalition::{Group, Leaving, Stability};
use crate::evaluate::money::{MoneyReading, PivotalMember};
use crate::model::{Arrangement, Id};
use crate::report::names;
use crate::tongue::{Text, Tongue, number};

/// The most members that are named.
const MAX_NAMED: usize = 4;

/// The section of the whole page.
pub(super) fn write(page: &mut Page, arrangement: &Arrangement, reading: &MoneyReading) {
    let Some(stability) = &reading.stability else { return };
    page.section(page.say("Can it hold together?", "¿Puede mantenerse unida?"), "PROMPYME, K-CRIT-1, K-STRUCT-5");
    for text in sentences(page, arrangement, reading, stability) {
        page.point(2, &text);
    }
}

/// Is an amount more than the chance of the draws?
fn is_noticed(reading: &MoneyReading, amount: f64) -> bool {
    amount > 1e-3 * reading.npv.mean.abs()
}

/// Some firms in a sentence, groups with how many of them.
pub(super) fn group(page: &Page, group: &Group) -> String {
    let tongue = page.tongue();
    let name = |(firm, count): &(Id<crate::model::Firm>, u64)| {
        let shown = names::firm_shown(page.model(), *firm);
        let is_group = page.model().firms.get(*firm).is_some_and(|firm| firm.is_group);
        match (is_group, tongue) {
            (false, _) => shown.to_owned(),
            (true, Tongue::En) => format!("{count} of {shown}"),
            (true, Tongue::Es) => format!("{count} de {shown}"),
        }
    };
    let mut list: Vec<String> = group.iter().take(MAX_NAMED).map(name).collect();
    if group.len() > MAX_NAMED {
        let more = Text { en: "more", es: "más" };
        list.push(number::count(tongue, group.len() - MAX_NAMED, more, more));
    }
    number::list(tongue, &list)
}

/// `S/ 4,300 (S/ 1,790 a year)`
pub(super) fn yearly(page: &Page, reading: &MoneyReading, amount: f64) -> String {
    match (reading.annuity, page.tongue()) {
        (Some(annuity), Tongue::En) => format!("{} a year", money(page, amount * annuity)),
        (Some(annuity), Tongue::Es) => format!("{} al año", money(page, amount * annuity)),
        (None, Tongue::En) => format!("{} in today's money", money(page, amount)),
        (None, Tongue::Es) => format!("{} a valor actual", money(page, amount)),
    }
}

fn is_one(group: &Group) -> bool {
    matches!(group.as_slice(), [(_, 1)])
}

pub(super) fn sentences(
    page: &Page,
    arrangement: &Arrangement,
    reading: &MoneyReading,
    stability: &Stability,
) -> Vec<String> {
    let mut all = vec![who_leaves(page, reading, stability)];
    all.extend(super::holds::sentence(page, stability));
    all.extend(empty_core(page, reading, stability));
    all.extend(split(page, reading, stability));
    all.extend(indispensable(page, arrangement, reading));
    all.extend(window(page, stability));
    all.extend(super::how_many::like(page, arrangement, stability));
    all.extend(power(page, stability));
    all.extend(sampled(page, stability));
    all
}

fn who_leaves(page: &Page, reading: &MoneyReading, stability: &Stability) -> String {
    if reading.shared_by_contribution {
        return page
            .say("Members' parts were not worked out.", "No se calcularon las partes de los socios.")
            .to_owned();
    }
    let worst = stability.worst.as_ref().filter(|worst| is_noticed(reading, worst.gain));
    match (worst, stability.sampled.and_then(|sampled| sampled.orders), page.tongue()) {
        (Some(worst), _, _) => would_leave(page, reading, worst),
        (None, None, Tongue::En) => "No group of members would do better on its own: the sharing holds.".to_owned(),
        (None, None, Tongue::Es) => {
            "A ningún grupo de socios le iría mejor por su cuenta: el reparto se sostiene.".to_owned()
        }
        (None, Some(_), Tongue::En) => "None of the groups looked at would do better on its own.".to_owned(),
        (None, Some(_), Tongue::Es) => "A ninguno de los grupos revisados le iría mejor por su cuenta.".to_owned(),
    }
}

/// "Sol and Inti would gain S/ 4,300 a year by going on on their own: share at least that with them."
pub(super) fn would_leave(page: &Page, reading: &MoneyReading, worst: &Leaving) -> String {
    let (who, gain) = (group(page, &worst.group), yearly(page, reading, worst.gain));
    match (page.tongue(), is_one(&worst.group)) {
        (Tongue::En, true) => format!("{who} would gain {gain} by going on alone: leave it at least that much more."),
        (Tongue::En, false) => {
            format!("{who} would gain {gain} by going on by themselves: share at least that much more with them.")
        }
        (Tongue::Es, true) => format!("{who} ganaría {gain} si siguiera por su cuenta: déjale al menos eso de más."),
        (Tongue::Es, false) => {
            format!("{who} ganarían {gain} si siguieran por su cuenta: reparte con ellos al menos eso de más.")
        }
    }
}

fn empty_core(page: &Page, reading: &MoneyReading, stability: &Stability) -> Option<String> {
    let missing = stability.least_core.filter(|_| stability.core_empty == Some(true))?;
    if !is_noticed(reading, missing) {
        return None;
    }
    let missing = yearly(page, reading, missing);
    Some(match page.tongue() {
        Tongue::En => format!(
            "No way of sharing keeps every group: even under the best one, some group would gain {missing} by leaving."
        ),
        Tongue::Es => format!(
            "Ningún reparto retiene a todos los grupos: aun con el mejor, alguno ganaría {missing} si se fuera."
        ),
    })
}

fn split(page: &Page, reading: &MoneyReading, stability: &Stability) -> Option<String> {
    let (groups, apart) = stability.best_split.as_ref()?;
    if !is_noticed(reading, apart - reading.npv.mean) {
        return None;
    }
    let mut shown: Vec<String> = groups.iter().take(MAX_NAMED).map(|of| group(page, of)).collect();
    if groups.len() > MAX_NAMED {
        shown.push(if page.look.unicode { "…" } else { "..." }.to_owned());
    }
    let shown = shown.join(" | ");
    Some(match page.tongue() {
        Tongue::En => format!("In smaller groups they would come to more in all: {shown}."),
        Tongue::Es => format!("En grupos más chicos sumarían más entre todos: {shown}."),
    })
}

/// Who cannot leave without it ending, and what then remains.
fn indispensable(page: &Page, arrangement: &Arrangement, reading: &MoneyReading) -> Vec<String> {
    let known = reading.members.iter().any(|member| member.worth_without.is_some());
    let pays = reading.members.iter().all(|member| member.participates);
    // Two need each other; and who has no reason to take part loses none.
    let firms: u64 = reading.members.iter().map(|member| member.count).sum();
    if !known || !pays || firms <= 2 {
        return Vec::new();
    }
    let needed = |exit: &&PivotalMember| exit.ends_it || !exit.breaks.is_empty();
    let pivotal: Vec<&PivotalMember> = reading.pivotal.iter().filter(needed).collect();
    if pivotal.is_empty() {
        let text = page.say(
            "Nobody is indispensable: whoever leaves, it still pays for each of the others.",
            "Nadie es indispensable: se vaya quien se vaya, a cada uno de los demás le sigue conviniendo.",
        );
        return vec![text.to_owned()];
    }
    if pivotal.len() == reading.members.len() && pivotal.len() > 2 {
        let text = page.say(
            "Each member is indispensable: without any one of them, it no longer pays for all of the others.",
            "Todos son indispensables: sin cualquiera de ellos, ya no les conviene a todos los demás.",
        );
        return vec![text.to_owned()];
    }
    let mut all: Vec<String> =
        pivotal.iter().take(MAX_NAMED).map(|exit| without(page, arrangement, reading, exit)).collect();
    if pivotal.len() > MAX_NAMED {
        let left = pivotal.len() - MAX_NAMED;
        all.push(match page.tongue() {
            Tongue::En => format!("{left} more members are indispensable in the same way."),
            Tongue::Es => format!("Hay {left} socios más igual de indispensables."),
        });
    }
    all
}

fn without(page: &Page, arrangement: &Arrangement, reading: &MoneyReading, exit: &PivotalMember) -> String {
    let who = names::firm_shown(page.model(), exit.firm);
    let breaks: Group = exit.breaks.iter().map(|firm| (*firm, 1)).collect();
    let broken: Vec<String> =
        breaks.iter().take(MAX_NAMED).map(|(firm, _)| names::firm_shown(page.model(), *firm).to_owned()).collect();
    let whom = number::list(page.tongue(), &broken);
    let everybody = exit.breaks.len() + 1 >= reading.members.len() && exit.breaks.len() > 1;
    let mut text = match page.tongue() {
        Tongue::En => format!("{who} is indispensable: without it"),
        Tongue::Es => format!("{who} es indispensable: sin esa empresa"),
    };
    text += &match (page.tongue(), everybody, exit.breaks.is_empty()) {
        (Tongue::En, true, _) => " nobody has a reason to go on".to_owned(),
        (Tongue::Es, true, _) => " ya no le conviene a nadie".to_owned(),
        (Tongue::En, false, false) => format!(" {whom} would do better alone"),
        (Tongue::Es, false, false) => format!(" ya no le conviene a {whom}"),
        (Tongue::En, false, true) => " all comes to no more than everybody alone".to_owned(),
        (Tongue::Es, false, true) => " no da más que cada uno por su cuenta".to_owned(),
    };
    let member = reading.members.iter().find(|member| member.firm == exit.firm);
    if let Some((member, remains)) = member.and_then(|member| Some((member, member.remains.as_ref()?))) {
        let left = leaving::instead(page, reading, remains);
        text += &match page.tongue() {
            Tongue::En => format!("; the others are left with {left}"),
            Tongue::Es => format!("; a los demás les quedan {left}"),
        };
        if let Some(why) = leaving::why(page, arrangement, member, reading) {
            text += &match page.tongue() {
                Tongue::En => format!(", as {why}"),
                Tongue::Es => format!(", porque {why}"),
            };
        }
    }
    text + "."
}

/// The smallest and the largest group that works.
fn window(page: &Page, stability: &Stability) -> Option<String> {
    let window = stability.window.as_ref()?;
    let all: u64 = stability.members.iter().map(|member| member.count).sum();
    if all <= 2 && window.minimum.is_some() {
        return None;
    }
    if window.minimum.is_none() && stability.sizes.like.is_some() {
        // With how many like members it would is said beside.
        return None;
    }
    let Some((least, example)) = &window.minimum else {
        let text = page.say(
            "With no number of members does it pay for each of them.",
            "Con ningún número de socios le conviene a cada uno.",
        );
        return Some(text.to_owned());
    };
    // A smaller group loses nothing because it does nothing.
    let at_work = stability.sizes.actions.iter().map(|action| action.members).min();
    if let Some(needed) = at_work.filter(|needed| needed > least) {
        return Some(match page.tongue() {
            Tongue::En => format!("With fewer than {needed} firms none of its actions brings more than it costs."),
            Tongue::Es => {
                format!("Con menos de {needed} empresas ninguna de sus acciones aporta más de lo que cuesta.")
            }
        });
    }
    let maximum = window.maximum.unwrap_or(all);
    let who = group(page, example);
    let any = window.any.filter(|any| any > least && *any < all);
    Some(match page.tongue() {
        Tongue::En => {
            let any = any.map(|any| format!(", any {any} will do")).unwrap_or_default();
            let most = if maximum < all { format!("; beyond {maximum} it no longer does") } else { String::new() };
            if *least == all {
                format!("It takes all {all} for it to pay for each.")
            } else {
                format!("The smallest group in which it pays for each has {least} firms ({who}){any}{most}.")
            }
        }
        Tongue::Es => {
            let any = any.map(|any| format!(", con {any} basta cualquiera")).unwrap_or_default();
            let most = if maximum < all { format!("; con más de {maximum} deja de convenir") } else { String::new() };
            if *least == all {
                format!("Hacen falta los {all} para que le convenga a cada uno.")
            } else {
                format!("El grupo más chico en que le conviene a cada uno tiene {least} empresas ({who}){any}{most}.")
            }
        }
    })
}

fn power(page: &Page, stability: &Stability) -> Option<String> {
    let mut members: Vec<(Id<crate::model::Firm>, u64, f64)> = Vec::new();
    for member in &stability.members {
        members.push((member.firm, member.count, member.power?));
    }
    members.sort_by(|one, other| other.2.total_cmp(&one.2));
    let percent = |power: f64| glued(&number::percent(page.tongue(), power, 0));
    let (first, last) = (members.first()?, members.last()?);
    let alike = (first.2 - last.2).abs() < 0.005;
    let each = percent(first.2);
    if alike {
        return Some(match page.tongue() {
            Tongue::En => format!("All carry the same weight: each firm adds {each} of the surplus."),
            Tongue::Es => format!("Todos pesan lo mismo: cada empresa aporta el {each} del excedente."),
        });
    }
    let second = members.get(1).filter(|second| members.len() > 2 && (second.2 - last.2).abs() < 0.005);
    if let Some(second) = second {
        let (first, others) = (names::firm_shown(page.model(), first.0), percent(second.2));
        return Some(match page.tongue() {
            Tongue::En => {
                format!("What each firm adds to the surplus: {first} {each}, each of the others {others}.")
            }
            Tongue::Es => {
                format!("Lo que cada empresa aporta al excedente: {first} {each}, cada una de las demás {others}.")
            }
        });
    }
    let shown: Vec<String> = members
        .iter()
        .take(3)
        .map(|(firm, _, power)| format!("{} {}", names::firm_shown(page.model(), *firm), percent(*power)))
        .collect();
    let (who, least) = (number::list(page.tongue(), &shown), percent(last.2));
    let last = names::firm_shown(page.model(), last.0);
    Some(match (page.tongue(), members.len() > 3) {
        (Tongue::En, true) => format!("What each adds to the surplus: {who}; least of all {last}, {least}."),
        (Tongue::Es, true) => format!("Lo que cada uno aporta al excedente: {who}; quien menos, {last}, {least}."),
        (Tongue::En, false) => format!("What each adds to the surplus: {who}."),
        (Tongue::Es, false) => format!("Lo que cada uno aporta al excedente: {who}."),
    })
}

fn sampled(page: &Page, stability: &Stability) -> Option<String> {
    let sampled = stability.sampled?;
    let tongue = page.tongue();
    let count = |number: u64| glued(&number::number(tongue, number as f64, 0));
    let mut parts = Vec::new();
    if let Some(orders) = sampled.orders {
        let error = money(page, sampled.shapley_error.unwrap_or(0.0));
        let (orders, groups) = (count(orders), count(sampled.groups));
        parts.push(match tongue {
            Tongue::En => format!(
                "there are too many groups to look at each: {groups} were, along {orders} drawn orders; what each adds \
                 is known to within {error} (standard error)"
            ),
            Tongue::Es => format!(
                "son demasiados grupos para revisarlos todos: se revisaron {groups}, en {orders} órdenes sorteados; lo \
                 que aporta cada uno se conoce con un error estándar de {error}"
            ),
        });
    }
    if let Some(samples) = sampled.samples {
        let (samples, error) = (count(samples), money(page, sampled.worth_error.unwrap_or(0.0)));
        parts.push(match tongue {
            Tongue::En => format!("the worth of each group is the mean of {samples} samples (standard error {error})"),
            Tongue::Es => format!("el valor de cada grupo es la media de {samples} muestras (error estándar {error})"),
        });
    }
    let text = parts.join("; ");
    let mut letters = text.chars();
    let first = letters.next()?;
    Some(format!("{}{}.", first.to_uppercase(), letters.as_str()))
}
