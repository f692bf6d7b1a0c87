//! Units of time.

use super::Word;

pub static YEAR: Word = Word::new("year", "año").or_en(&["years"]).or_es(&["años", "anio", "anios"]).means(
    "A year: 12 months or 365 days. Example: `180_000 PEN/year`.",
    "Un año: 12 meses o 365 días. Ejemplo: `180_000 PEN/año`.",
);

pub static MONTH: Word = Word::new("month", "mes")
    .or_en(&["months"])
    .or_es(&["meses"])
    .means("A twelfth of a year. Example: `400 PEN/month`.", "La doceava parte de un año. Ejemplo: `400 PEN/mes`.");

pub static WEEK: Word = Word::new("week", "semana")
    .or_en(&["weeks"])
    .or_es(&["semanas"])
    .means("Seven days. Example: `2 hours/week`.", "Siete días. Ejemplo: `2 horas/semana`.");

pub static DAY: Word = Word::new("day", "día")
    .or_en(&["days"])
    .or_es(&["días"])
    .means("A day; a year has 365. Example: `60 PEN/day`.", "Un día; el año tiene 365. Ejemplo: `60 PEN/día`.");

pub static HOUR: Word = Word::new("hour", "hora").or_en(&["hours"]).or_es(&["horas"]).means(
    "A twenty-fourth of a day. Example: `12 PEN/hour`.",
    "La veinticuatroava parte de un día. Ejemplo: `12 PEN/hora`.",
);

/// A unit of time under one spelling, `month` for `meses`; any other unit as it is.
pub fn one_spelling(unit: &str) -> &str {
    ALL.iter().find(|word| word.reads(unit)).map_or(unit, |word| word.en)
}

/// All of them, in the order they are listed to people.
pub static ALL: &[&Word] = &[&YEAR, &MONTH, &WEEK, &DAY, &HOUR];
