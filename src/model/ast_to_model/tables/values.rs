//! Words in cells: sizes, places, yes and no, dates.

use super::faults::Fault;
use super::headings::alike;
use super::*;
use crate::model::ast_to_model::things::Thing;
use crate::sheets::{Content, Order, WrittenDate, read_date};
use crate::tongue::vocabulary::{ChoiceSet, Kind};
use crate::tongue::{Phrase, nearest};
use jiff::civil::Date;

/// What words may stand for, and how each is written; `None` for those that two things are called.
pub(super) type Words<T> = FxHashMap<String, (Option<T>, String)>;

/// The values of a set, by every spelling.
pub(super) fn words_of(set: &'static ChoiceSet) -> Words<usize> {
    let spelled = |(index, word): (usize, &'static crate::tongue::vocabulary::Word)| {
        word.all_spellings().map(move |spelling| (alike(spelling), (Some(index), spelling.to_string())))
    };
    set.choices.iter().enumerate().flat_map(spelled).collect()
}

/// Names and titles of declared things.
pub(super) fn words_for<'h, T: Copy + PartialEq>(things: impl Iterator<Item = (T, &'h Heading)>) -> Words<T> {
    let mut words: Words<T> = FxHashMap::default();
    let mut titles = Vec::new();
    for (thing, heading) in things {
        words.insert(alike(&heading.name), (Some(thing), heading.name.clone()));
        titles.extend(heading.title.iter().map(|title| (title, thing)));
    }
    // A name is stronger than another's title.
    let mut titled: Words<T> = FxHashMap::default();
    for (title, thing) in titles {
        let known = titled.entry(alike(title)).or_insert_with(|| (Some(thing), title.clone()));
        known.0 = known.0.filter(|known| *known == thing);
    }
    for (spelled, (thing, title)) in titled {
        let known = words.entry(spelled).or_insert_with(|| (thing, title.clone()));
        // `San Blas` says to people what `san_blas` says to the model.
        if known.0 == thing {
            known.1 = title;
        }
    }
    words
}

/// What a cell says, looked up.
pub(super) fn looked_up<T: Copy>(words: &Words<T>, text: &str) -> Option<T> {
    words.get(&alike(text)).and_then(|(thing, _)| *thing)
}

/// What belongs there, and the nearest of what is known.
pub(super) fn unknown<T>(words: &Words<T>, is: (&str, &str), listed: Option<(String, String)>, text: &str) -> Fault {
    let mut known: Vec<&str> = words.keys().map(String::as_str).collect();
    known.sort_unstable();
    let wanted = alike(text);
    let near = nearest(&wanted, known.into_iter()).and_then(|near| words.get(near)).map(|(_, written)| written);
    let help = match (words.contains_key(&wanted), near, listed) {
        (true, _, _) => Phrase::new(
            "two are called so: write the name, not the title",
            "dos se llaman así: escribe el nombre, no el título",
        ),
        (false, Some(near), _) => Phrase::new(format!("did you mean “{near}”?"), format!("¿quisiste decir «{near}»?")),
        (false, None, Some((en, es))) => Phrase::new(format!("it can be {en}"), format!("puede ser {es}")),
        (false, None, None) => {
            Phrase::new("declare it in the model, or correct the cell", "decláralo en el modelo, o corrige la celda")
        }
    };
    Fault::new(Phrase::new(format!("is no {}", is.0), format!("no es {}", is.1)), help)
}

/// The values of a set in a sentence.
pub(super) fn listed(set: &'static ChoiceSet) -> (String, String) {
    let all = |spell: fn(&crate::tongue::vocabulary::Word) -> &'static str| {
        set.choices.iter().map(|word| format!("`{}`", spell(word))).collect::<Vec<_>>().join(", ")
    };
    (all(|word| word.en), all(|word| word.es))
}

/// "territory", "un territorio".
pub(super) fn titled(kind: Kind) -> (String, String) {
    let title = kind.title();
    (
        format!("declared {}", title.en.trim_start_matches("a ").trim_start_matches("an ")),
        format!("{} que se haya declarado", title.es),
    )
}

impl Lowering<'_> {
    /// Places and lines of business by their words.
    pub(super) fn words_of_kind(&self, kind: Kind) -> Words<Thing> {
        let model = &self.model;
        if kind == Kind::Sector {
            return words_for(model.sectors.iter().map(|(id, sector)| (Thing::Sector(id), &sector.heading)));
        }
        words_for(model.territories.iter().map(|(id, territory)| (Thing::Territory(id), &territory.heading)))
    }
}

/// Yes or no, as people tick it.
pub(super) fn yes_no(content: &Content) -> Result<bool, Fault> {
    const YES: [&str; 6] = ["yes", "y", "si", "s", "true", "verdadero"];
    const NO: [&str; 4] = ["no", "n", "false", "falso"];
    let said = match content {
        Content::YesNo(answer) => Some(*answer),
        Content::Number(number) if *number == 1.0 => Some(true),
        Content::Number(number) if *number == 0.0 => Some(false),
        Content::Text(text) => match alike(text).as_str() {
            "1" => Some(true),
            "0" => Some(false),
            word if YES.contains(&word) => Some(true),
            word if NO.contains(&word) => Some(false),
            _ => None,
        },
        Content::Number(_) | Content::Percent(_) | Content::Date(_) | Content::Error(_) | Content::Empty => None,
    };
    said.ok_or_else(|| {
        Fault::new(
            Phrase::new("is neither yes nor no", "no es ni sí ni no"),
            Phrase::new("write `yes` or `no`", "escribe `sí` o `no`"),
        )
    })
}

/// The year of a cell: a year, or any date.
pub(super) fn year(content: &Content) -> Result<i16, Fault> {
    let year = match content {
        Content::Date(date) => Some(date.year()),
        Content::Number(number) => whole_year(*number),
        Content::Text(text) => match (text.trim().parse::<f64>(), read_date(text)) {
            (Ok(number), _) => whole_year(number),
            (Err(_), Some(WrittenDate::Sure(date, _) | WrittenDate::Either { day_first: date, month_first: _ })) => {
                Some(date.year())
            }
            (Err(_), None) => None,
        },
        Content::Percent(_) | Content::YesNo(_) | Content::Error(_) | Content::Empty => None,
    };
    year.ok_or_else(|| Fault::no("neither a year nor a date", "no es ni un año ni una fecha"))
}

fn whole_year(number: f64) -> Option<i16> {
    ((1500.0..=2500.0).contains(&number) && number.fract() == 0.0).then_some(number as i16)
}

/// The day of a cell, by the order that the column gives away.
pub(super) fn date(content: &Content, order: Option<Order>) -> Result<Date, Fault> {
    let written = match content {
        Content::Date(date) => return Ok(*date),
        Content::Text(text) => read_date(text),
        Content::Number(_) | Content::Percent(_) | Content::YesNo(_) | Content::Error(_) | Content::Empty => None,
    };
    match (written, order) {
        (Some(WrittenDate::Sure(date, _)), _) => Ok(date),
        (Some(WrittenDate::Either { day_first, month_first: _ }), Some(Order::DayFirst)) => Ok(day_first),
        (Some(WrittenDate::Either { day_first: _, month_first }), Some(Order::MonthFirst)) => Ok(month_first),
        (Some(WrittenDate::Either { day_first, month_first }), None) => Err(Fault::new(
            Phrase::new(
                format!("may be {day_first} or {month_first}"),
                format!("puede ser {day_first} o {month_first}"),
            ),
            Phrase::new(
                format!("write the dates of this column with the year first: `{day_first}`"),
                format!("escribe las fechas de esta columna con el año primero: `{day_first}`"),
            ),
        )),
        (None, _) => Err(Fault::no("no date", "no es una fecha")),
    }
}

/// Which comes first in the dates of a column, where some leave no doubt and none contradicts.
pub(super) fn order(sheet: &Sheet, index: usize) -> Option<Order> {
    let (mut day, mut month) = (false, false);
    for row in sheet.rows.iter().skip(1) {
        let Some(Content::Text(text)) = row.cells.get(index).map(|cell| &cell.content) else { continue };
        match read_date(text) {
            Some(WrittenDate::Sure(_, Some(Order::DayFirst))) => day = true,
            Some(WrittenDate::Sure(_, Some(Order::MonthFirst))) => month = true,
            Some(WrittenDate::Sure(_, None) | WrittenDate::Either { .. }) | None => {}
        }
    }
    match (day, month) {
        (true, false) => Some(Order::DayFirst),
        (false, true) => Some(Order::MonthFirst),
        (true, true) | (false, false) => None,
    }
}
