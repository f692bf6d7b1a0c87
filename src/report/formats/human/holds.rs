//! In how many of the cases drawn a sharing holds, in words.

use super::page::Page;
use super::wrap::glued;
use crate::evaluate::coalition::{Chance, SharingKind, Stability};
use crate::tongue::{Tongue, number};

/// "In 83 % of the cases drawn, no group would do better on its own."
pub(super) fn sentence(page: &Page, stability: &Stability) -> Option<String> {
    let chance = stability.chance?;
    let declared = stability.sharings.iter().find(|test| test.kind == SharingKind::Declared)?;
    let holds = declared.holds?;
    let first = match (page.tongue(), holds) {
        (Tongue::En, 1.0) if !chance.all_groups => {
            "In every case drawn none of the groups looked at would do better on its own".to_owned()
        }
        (Tongue::Es, 1.0) if !chance.all_groups => {
            "En todos los casos sorteados, a ninguno de los grupos revisados le iría mejor por su cuenta".to_owned()
        }
        (Tongue::En, 1.0) => "In every case drawn no group would do better on its own".to_owned(),
        (Tongue::Es, 1.0) => "En todos los casos sorteados, a ningún grupo le iría mejor por su cuenta".to_owned(),
        (Tongue::En, 0.0) => "In every case drawn some group would do better on its own".to_owned(),
        (Tongue::Es, 0.0) => "En todos los casos sorteados, a algún grupo le iría mejor por su cuenta".to_owned(),
        (Tongue::En, _) => format!(
            "In {}{} of the cases drawn no group would do better on its own (standard error {})",
            if chance.all_groups { "" } else { "at most " },
            part(page, holds),
            error(page, chance, holds)
        ),
        (Tongue::Es, _) => format!(
            "En el {}{} de los casos sorteados, a ningún grupo le iría mejor por su cuenta (error estándar {})",
            part(page, holds),
            if chance.all_groups { "" } else { " como máximo" },
            error(page, chance, holds)
        ),
    };
    Some(first + &looked_at(page, chance))
}

/// A part of the cases for a table; `≤` where not every group was looked at.
pub(super) fn cell(page: &Page, chance: Chance, holds: f64) -> String {
    let at_most = match (chance.all_groups || holds == 0.0, page.look.unicode) {
        (true, _) => "",
        (false, true) => "≤ ",
        (false, false) => "<= ",
    };
    glued(&format!("{at_most}{}", number::chance(page.tongue(), holds)))
}

/// A part of the cases; what is nearly none or nearly all is not shown as such.
fn part(page: &Page, holds: f64) -> String {
    glued(&number::chance(page.tongue(), holds))
}

fn error(page: &Page, chance: Chance, holds: f64) -> String {
    glued(&number::percent(page.tongue(), chance.error(holds), 1))
}

/// What was looked at, where it was not everything.
fn looked_at(page: &Page, chance: Chance) -> String {
    let tongue = page.tongue();
    let all = page.input.measurements.money.sampled.as_ref().is_none_or(|sampled| sampled.samples <= chance.samples);
    let count = |count: u64| glued(&number::number(tongue, count as f64, 0));
    let (samples, groups) = (count(chance.samples), count(chance.groups));
    match (tongue, all, chance.all_groups) {
        (Tongue::En | Tongue::Es, true, true) => ".".to_owned(),
        (Tongue::En, false, true) => format!("; only the first {samples} cases were looked at."),
        (Tongue::Es, false, true) => format!("; solo se revisaron los primeros {samples} casos."),
        (Tongue::En, _, false) => format!(
            "; only {samples} cases were looked at and, as there are too many groups, only the {groups} that expect to be \
             nearest to leaving."
        ),
        (Tongue::Es, _, false) => format!(
            "; solo se revisaron {samples} casos y, como son demasiados grupos, solo los {groups} que esperan estar más \
             cerca de irse."
        ),
    }
}
