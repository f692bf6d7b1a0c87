//! K-FAC-1: how many of those who take part are in one territory.

use super::{Derived, Members, level};
use crate::model::{Id, Territory};
use crate::tongue::number::{number, percent};
use crate::tongue::{Phrase, Text, Tongue};
use indexmap::IndexMap;

pub(super) fn derive(members: &Members<'_>) -> Derived {
    let of = members.arrangement.kind.members();
    if members.count < 2 {
        return (None, ALONE.into());
    }
    let model = members.model;
    let stated = |(firm, count): &(_, u64)| Some((model.firms[*firm].territory.as_ref()?.value, *count));
    let placed: Vec<(Id<Territory>, u64)> = members.firms.iter().filter_map(stated).collect();
    let known = placed.iter().fold(0_u64, |sum, (_, count)| sum.saturating_add(*count));
    if known == 0 {
        let en = format!("the {} do not state their territories", of.en);
        return (None, Phrase::new(en, format!("los {} no indican su territorio", of.es)));
    }
    if known.saturating_mul(2) < members.count {
        let en = format!("fewer than half of the {} state their territories", of.en);
        return (None, Phrase::new(en, format!("menos de la mitad de los {} indica su territorio", of.es)));
    }
    let (place, most) = main_territory(members, &placed);
    let share = most as f64 / known as f64;
    let high = model.criteria.high_concentration_value();
    let shown = model.territories[place].heading.shown();
    let say = |tongue: Tongue| {
        let whole = |count: u64| number(tongue, count as f64, 0);
        (whole(most), whole(known), percent(tongue, share, 0), percent(tongue, high, 0), whole(members.count - known))
    };
    let (most_en, known_en, share_en, high_en, left_en) = say(Tongue::En);
    let (most_es, known_es, share_es, high_es, left_es) = say(Tongue::Es);
    let (are, estan) = if most == 1 { ("is", "está") } else { ("are", "están") };
    let mut en = format!("{most_en} of {known_en} {} {are} in {shown}: {share_en}; high from {high_en}", of.en);
    let mut es = format!("{most_es} de {known_es} {} {estan} en {shown}: {share_es}; alta desde {high_es}", of.es);
    if known < members.count {
        en += &format!(" (without {left_en} whose territory is not stated)");
        es += &format!(" (sin contar {left_es} cuyo territorio no se indica)");
    }
    (Some(level(share, high)), Phrase::new(en, es))
}

const ALONE: Text = Text { en: "fewer than two firms take part", es: "participan menos de dos empresas" };

/// Where most are, and how many; who is in a place within another one that somebody states, is in that one, too.
fn main_territory(members: &Members<'_>, placed: &[(Id<Territory>, u64)]) -> (Id<Territory>, u64) {
    let places: Vec<Id<Territory>> = placed.iter().map(|(place, _)| *place).collect();
    let mut counts: IndexMap<usize, u64> = IndexMap::new();
    for (place, (_, count)) in members.model.widest_territories(&places).into_iter().zip(placed) {
        let sum = counts.entry(place.index()).or_default();
        *sum = sum.saturating_add(*count);
    }
    // The first of those with as many.
    let most = counts.into_iter().reduce(|most, other| if other.1 > most.1 { other } else { most });
    most.map_or((Id::new(0), 0), |(place, count)| (Id::new(place), count))
}

/// Where most of those are who state it.
pub(super) fn main(members: &Members<'_>) -> Option<Id<Territory>> {
    let stated = |(firm, count): &(_, u64)| Some((members.model.firms[*firm].territory.as_ref()?.value, *count));
    let placed: Vec<(Id<Territory>, u64)> = members.firms.iter().filter_map(stated).collect();
    (!placed.is_empty()).then(|| main_territory(members, &placed).0)
}
