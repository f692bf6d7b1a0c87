//! Can it hold together? Who could leave, who is indispensable, how many it takes; in words first.

use super::money::amounts::{Amounts, money};
use super::page::{Ink, Page};
use super::table::{Cell, Table};
use super::wrap::{glued, shortened};
use crate::diagnostic::render::Look;
use crate::evaluate::coalition::{Group, Leaving, SharingKind, SharingTest, Stability};
use crate::evaluate::money::{MoneyReading, PivotalMember};
use crate::model::{Arrangement, Id};
use crate::report::{Input, names};
use crate::tongue::{Phrase, Text, Tongue, number};

/// The most members that are named.
const MAX_NAMED: usize = 4;
/// The most members that the table lists.
const MAX_LISTED: usize = 60;

/// The section of the whole page.
pub(super) fn write(page: &mut Page, arrangement: &Arrangement, reading: &MoneyReading) {
    let Some(stability) = &reading.stability else { return };
    page.section(page.say("Can it hold together?", "¿Puede mantenerse unida?"), "PROMPYME, K-CRIT-1, K-STRUCT-5");
    for text in sentences(page, arrangement, reading, stability) {
        page.point(2, &text);
    }
}

/// Some firms in a sentence, groups with how many of them.
fn group(page: &Page, group: &Group) -> String {
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
fn yearly(page: &Page, reading: &MoneyReading, amount: f64) -> String {
    match (reading.annuity, page.tongue()) {
        (Some(annuity), Tongue::En) => format!("{} a year", money(page, amount * annuity)),
        (Some(annuity), Tongue::Es) => format!("{} al año", money(page, amount * annuity)),
        (None, Tongue::En) => format!("{} in today's money", money(page, amount)),
        (None, Tongue::Es) => format!("{} a valor actual", money(page, amount)),
    }
}

fn is_one(page: &Page, group: &Group) -> bool {
    matches!(group.as_slice(), [(_, 1)]) && !group.iter().any(|(firm, _)| page.model().firms.get(*firm).is_some_and(|firm| firm.is_group))
}

fn sentences(page: &Page, arrangement: &Arrangement, reading: &MoneyReading, stability: &Stability) -> Vec<String> {
    let mut all = vec![leaving(page, reading, stability)];
    all.extend(empty_core(page, reading, stability));
    all.extend(split(page, stability));
    all.extend(indispensable(page, arrangement, reading));
    all.extend(window(page, stability));
    all.extend(power(page, stability));
    all.extend(sampled(page, stability));
    all
}

fn leaving(page: &Page, reading: &MoneyReading, stability: &Stability) -> String {
    if reading.shared_by_contribution {
        return page.say("Members' parts were not worked out.", "No se calcularon las partes de los socios.").to_owned();
    }
    match (&stability.worst, stability.sampled.and_then(|sampled| sampled.orders), page.tongue()) {
        (Some(worst), _, _) => would_leave(page, reading, worst),
        (None, None, Tongue::En) => {
            "No group of members would do better on its own: the sharing holds.".to_owned()
        }
        (None, None, Tongue::Es) => {
            "A ningún grupo de socios le iría mejor por su cuenta: el reparto se sostiene.".to_owned()
        }
        (None, Some(_), Tongue::En) => {
            "None of the groups looked at would do better on its own.".to_owned()
        }
        (None, Some(_), Tongue::Es) => {
            "A ninguno de los grupos revisados le iría mejor por su cuenta.".to_owned()
        }
    }
}

/// "Sol and Inti would gain S/ 4,300 a year by going on on their own: share at least that with them."
fn would_leave(page: &Page, reading: &MoneyReading, worst: &Leaving) -> String {
    let (who, gain) = (group(page, &worst.group), yearly(page, reading, worst.gain));
    match (page.tongue(), is_one(page, &worst.group)) {
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

fn split(page: &Page, stability: &Stability) -> Option<String> {
    let (groups, _) = stability.best_split.as_ref()?;
    let shown: Vec<String> = groups.iter().map(|of| group(page, of)).collect();
    let shown = shown.join(page.say(" | ", " | "));
    Some(match page.tongue() {
        Tongue::En => format!("In smaller groups they would come to more in all: {shown}."),
        Tongue::Es => format!("En grupos más chicos sumarían más entre todos: {shown}."),
    })
}

/// Who cannot leave without it ending, and what then remains.
fn indispensable(page: &Page, arrangement: &Arrangement, reading: &MoneyReading) -> Vec<String> {
    let known = reading.members.iter().any(|member| member.worth_without.is_some());
    if !known {
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
    let tier = exit.loses_tier.and_then(|action| arrangement.actions.get(action));
    let tier = tier.map(|action| names::action_shown(page.model(), action, page.tongue()));
    let breaks: Group = exit.breaks.iter().map(|firm| (*firm, 1)).collect();
    let broken: Vec<String> = breaks.iter().take(MAX_NAMED).map(|(firm, _)| names::firm_shown(page.model(), *firm).to_owned()).collect();
    let whom = number::list(page.tongue(), &broken);
    let rest = reading.members.iter().find(|member| member.firm == exit.firm).and_then(|member| member.worth_without);
    let rest = rest.map(|rest| yearly(page, reading, rest));
    let everybody = exit.breaks.len() + 1 >= reading.members.len() && exit.breaks.len() > 1;
    let mut text = match (page.tongue(), tier) {
        (Tongue::En, Some(tier)) => format!("{who} is indispensable: without it the rate of “{tier}” falls"),
        (Tongue::Es, Some(tier)) => format!("{who} es indispensable: sin esa empresa baja el tramo de «{tier}»"),
        (Tongue::En, None) => format!("{who} is indispensable: without it"),
        (Tongue::Es, None) => format!("{who} es indispensable: sin esa empresa"),
    };
    let and = exit.loses_tier.is_some();
    text += &match (page.tongue(), everybody, exit.breaks.is_empty()) {
        (Tongue::En, true, _) => format!("{} it no longer pays for anybody", if and { " and" } else { "" }),
        (Tongue::Es, true, _) => format!("{} ya no le conviene a nadie", if and { " y" } else { "" }),
        (Tongue::En, false, false) => format!("{} it no longer pays for {whom}", if and { " and" } else { "" }),
        (Tongue::Es, false, false) => format!("{} ya no le conviene a {whom}", if and { " y" } else { "" }),
        (Tongue::En, false, true) => format!("{} it comes to no more than everybody alone", if and { " and" } else { "" }),
        (Tongue::Es, false, true) => format!("{} no da más que cada uno por su cuenta", if and { " y" } else { "" }),
    };
    if let Some(rest) = rest {
        text += &match page.tongue() {
            Tongue::En => format!("; the others are left with {rest}"),
            Tongue::Es => format!("; a los demás les quedan {rest}"),
        };
    }
    text + "."
}

/// The smallest and the largest group that works.
fn window(page: &Page, stability: &Stability) -> Option<String> {
    let window = stability.window.as_ref()?;
    let all: u64 = stability.members.iter().map(|member| member.count).sum();
    let Some((least, example)) = &window.minimum else {
        let text = page.say(
            "With no number of members does it pay for each of them.",
            "Con ningún número de socios le conviene a cada uno.",
        );
        return Some(text.to_owned());
    };
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
    let shown: Vec<String> = members.iter().take(3).map(|(firm, _, power)| {
        format!("{} {}", names::firm_shown(page.model(), *firm), percent(*power))
    }).collect();
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

/// The page of `minka stability`: ways to share side by side, and how each holds.
pub(in crate::report) fn page(input: &Input, only: Option<Id<Arrangement>>, look: &Look) -> String {
    let mut page = Page::new(input, look);
    for (id, arrangement) in input.model.arrangements.iter() {
        if only.is_some_and(|only| only != id) {
            continue;
        }
        page.blank();
        page.title(arrangement.heading.shown());
        let reading = input.measurements.money.arrangements.get(id.index()).and_then(|outcome| outcome.reading());
        match reading.and_then(|reading| Some((reading, reading.stability.as_ref()?))) {
            Some((reading, stability)) => whole(&mut page, arrangement, reading, stability),
            None => {
                let text = page.say(
                    "Nothing to say of groups of members: it has no lines of money, fewer than two firms, more than a \
                     thousand, or its money was not worked out (see `minka run`).",
                    "Nada que decir de grupos de socios: no tiene líneas de dinero, tiene menos de dos empresas o más \
                     de mil, o no se calculó su dinero (mira `minka run`).",
                );
                page.paragraph(0, Ink::Plain, text);
            }
        }
    }
    page.finish()
}

fn whole(page: &mut Page, arrangement: &Arrangement, reading: &MoneyReading, stability: &Stability) {
    for text in sentences(page, arrangement, reading, stability) {
        page.point(0, &text);
    }
    let (heading, rests) = (
        page.say("Ways to share it", "Maneras de repartirlo"),
        page.say("present value, per firm", "valor actual, por empresa"),
    );
    page.section(heading, rests);
    let table = table(page, reading, stability, MAX_LISTED);
    let table = if table.keeps_words(page) { table } else { table.stacked(page, "") };
    table.write(page);
    page.blank();
    for test in &stability.sharings {
        if let Some(worst) = &test.worst {
            let kind = title(page.tongue(), test.kind);
            let text = format!("{}: {}", kind, would_leave(page, reading, worst));
            page.point(2, &text);
        }
    }
    page.section(page.say("How groups join", "Cómo se juntan los grupos"), "");
    let mut facts = Table::labelled(page);
    for (label, text) in shape(page, reading, stability) {
        facts.says(label, Some(text));
    }
    facts.write(page);
}

fn title(tongue: Tongue, kind: SharingKind) -> &'static str {
    let text = match kind {
        SharingKind::Declared => Text { en: "As declared", es: "Lo declarado" },
        SharingKind::Equal => Text { en: "All equal", es: "Por igual" },
        SharingKind::BySales => Text { en: "By sales", es: "Por ventas" },
        SharingKind::Shapley => Text { en: "By what each adds", es: "Por aporte" },
        SharingKind::Nucleolus => Text { en: "Least discontent", es: "Menor descontento" },
    };
    text.say(tongue)
}

fn table(page: &Page, reading: &MoneyReading, stability: &Stability, most: usize) -> Table {
    let alone = reading.members.iter().map(|member| member.npv_alone.mean);
    let shares = stability.sharings.iter().flat_map(|test| test.shares.iter().copied());
    let values: Vec<f64> = alone.chain(shares).collect();
    let amounts = Amounts::of(page, &values).bare();
    let mut head = vec![Cell::plain(page.say("Member", "Socio")), Cell::plain(page.say("Alone", "Solo")).right()];
    head.extend(stability.sharings.iter().map(|test| Cell::plain(title(page.tongue(), test.kind)).right()));
    let mut table = Table::of_numbers(2, head);
    for (number, member) in reading.members.iter().enumerate().take(most) {
        let name = shortened(names::firm_shown(page.model(), member.firm), 18, page.look.unicode);
        let mut row = vec![Cell::plain(name), Cell::plain(amounts.one(member.npv_alone.mean)).right()];
        row.extend(stability.sharings.iter().map(|test| {
            let share = test.shares.get(number).copied().unwrap_or(0.0);
            let ink = if share < member.npv_alone.mean - 1e-9 * share.abs() { Ink::Bad } else { Ink::Plain };
            Cell::plain(amounts.one(share)).right().inked(ink)
        }));
        table.push(row);
    }
    let answers = |holds: fn(&SharingTest) -> bool| {
        stability.sharings.iter().map(move |test| {
            let (text, ink) = match holds(test) {
                true => (page.say("yes", "sí"), Ink::Good),
                false => (page.say("no", "no"), Ink::Bad),
            };
            Cell::plain(text).right().inked(ink)
        })
    };
    let label = |text: &str| vec![Cell::faint(text), Cell::plain("")];
    let mut gains = label(page.say("Everyone gains?", "¿Ganan todos?"));
    gains.extend(answers(|test| test.everyone_gains));
    let mut holds = label(page.say("Nobody leaves?", "¿Nadie se va?"));
    holds.extend(answers(|test| test.in_core));
    table.push(gains);
    table.push(holds);
    table
}

fn shape<'p>(page: &'p Page, reading: &MoneyReading, stability: &Stability) -> Vec<(&'static str, String)> {
    let known = |answer: Option<bool>, yes: Phrase, no: Phrase| match answer {
        Some(true) => yes.say(page.tongue()).to_owned(),
        Some(false) => no.say(page.tongue()).to_owned(),
        None => page.say("not worked out: too many groups", "no se calculó: demasiados grupos").to_owned(),
    };
    let joining = known(
        stability.superadditive,
        Phrase::new("two groups never lose by joining (superadditive)", "dos grupos nunca pierden al juntarse (superaditivo)"),
        Phrase::new("some groups lose by joining (not superadditive)", "algunos grupos pierden al juntarse (no superaditivo)"),
    );
    let growing = known(
        stability.convex,
        Phrase::new("the larger the group, the more a firm adds (convex)", "cuanto más grande el grupo, más aporta cada empresa (convexo)"),
        Phrase::new("a firm may add less to a larger group (not convex)", "una empresa puede aportar menos a un grupo más grande (no convexo)"),
    );
    let spare = stability.least_core.map(|epsilon| {
        let amount = yearly(page, reading, epsilon.abs());
        match (page.tongue(), epsilon > 0.0) {
            (Tongue::En, false) => format!("under the best sharing every group keeps {amount} or more in hand"),
            (Tongue::Es, false) => format!("con el mejor reparto, a cada grupo le sobran al menos {amount}"),
            (Tongue::En, true) => format!("even under the best sharing a group misses {amount}"),
            (Tongue::Es, true) => format!("aun con el mejor reparto, a algún grupo le faltan {amount}"),
        }
    });
    let mut facts = vec![
        (page.say("Joining", "Al juntarse"), joining),
        (page.say("Growing", "Al crecer"), growing),
    ];
    facts.extend(spare.map(|text| (page.say("To spare", "Margen"), text)));
    facts
}
