//! Hours of a shared machine or technician: those that members need against those there are.

use crate::model::{Action, Arrangement, Model};
use crate::source::Place;
use crate::tongue::number::number;
use crate::tongue::{Phrase, Text, Tongue};

/// Hours in a year, which is what time is counted in.
const HOURS: f64 = 8_760.0;

/// What a standard action shares by the hour.
struct Kind {
    definition: &'static str,
    how_many: &'static str,
    hours_each: &'static str,
    one: Text,
    more: Text,
}

static KINDS: &[Kind] = &[
    Kind {
        definition: "shared_equipment",
        how_many: "machines",
        hours_each: "hours_per_machine",
        one: Text { en: "machine", es: "equipo" },
        more: Text { en: "machines", es: "equipos" },
    },
    Kind {
        definition: "shared_technician",
        how_many: "technicians",
        hours_each: "hours_per_technician",
        one: Text { en: "technician", es: "técnico" },
        more: Text { en: "technicians", es: "técnicos" },
    },
];

/// The hours of one action in a year.
pub(crate) struct Hours<'m> {
    pub(crate) arrangement: &'m Arrangement,
    pub(crate) action: &'m Action,
    /// Where they are given that one member needs.
    pub(crate) place: Place,
    /// Where the number of machines or technicians is given; `None` where it follows from the hours.
    pub(crate) stated: Option<Place>,
    pub(crate) members: u64,
    pub(crate) of_member: f64,
    pub(crate) units: f64,
    pub(crate) of_unit: f64,
    /// The parameter that says how many there are, in English.
    pub(crate) how_many: &'static str,
    kind: &'static Kind,
}

impl Hours<'_> {
    pub(crate) fn needed(&self) -> f64 {
        self.members as f64 * self.of_member
    }

    pub(crate) fn there(&self) -> f64 {
        self.units * self.of_unit
    }

    /// "2 machines".
    pub(crate) fn units_named(&self, units: f64) -> Phrase {
        let noun = if units == 1.0 { self.kind.one } else { self.kind.more };
        let say = |tongue, noun: &str| format!("{} {noun}", number(tongue, units, 0));
        Phrase::new(say(Tongue::En, noun.en), say(Tongue::Es, noun.es))
    }
}

/// Hours as people read them.
pub(crate) fn hours(hours: f64) -> Phrase {
    let decimals = usize::from((hours - hours.round()).abs() > 0.04 && hours < 100.0);
    Phrase::new(number(Tongue::En, hours, decimals), number(Tongue::Es, hours, decimals))
}

/// The hours of every standard action that shares some, where all of them are certain.
pub(crate) fn shared(model: &Model) -> impl Iterator<Item = Hours<'_>> {
    let arrangements = model.arrangements.values().filter(|arrangement| !arrangement.members_incomplete);
    arrangements.flat_map(move |arrangement| {
        arrangement.actions.iter().filter_map(move |action| of(model, arrangement, action))
    })
}

fn of<'m>(model: &'m Model, arrangement: &'m Arrangement, action: &'m Action) -> Option<Hours<'m>> {
    let definition = &model.definitions[action.definition?];
    let kind = KINDS.iter().find(|kind| definition.is_standard && definition.heading.name == kind.definition)?;
    let given = |name: &str| action.parameters.iter().find(|(given, _)| given == name).map(|(_, given)| given);
    let members = arrangement.members_once().fold(0_u64, |sum, member| sum.saturating_add(member.count));
    let each = given("hours_per_member")?;
    let of_member = each.constant? * HOURS;
    let of_unit = given(kind.hours_each)?.constant? * HOURS;
    let stated = given(kind.how_many);
    let units = stated.map_or(Some(0.0), |stated| stated.constant)?;
    if of_member <= 0.0 || of_unit <= 0.0 || members == 0 {
        return None;
    }
    let needed = members as f64 * of_member;
    // A billionth more than whole is whole.
    let called_for = (needed / of_unit - 1e-9).ceil().max(1.0);
    let (units, stated) = if units > 0.0 { (units, stated.map(|stated| stated.place)) } else { (called_for, None) };
    let (place, how_many) = (each.place, kind.how_many);
    Some(Hours { arrangement, action, place, stated, members, of_member, units, of_unit, how_many, kind })
}
