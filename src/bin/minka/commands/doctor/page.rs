//! What was looked at, as a page and as data.

use super::Part;
use minka::diagnostic::render::{Look, sanitise};
use minka::report::schema::{DoctorData, LookedData};
use minka::tongue::{Phrase, Text, Tongue, number};
use unicode_width::UnicodeWidthStr;

/// A line for each thing, those to mend with what to do.
pub(super) fn human(parts: &[Part], look: &Look) -> String {
    let mut page = String::new();
    for part in parts {
        page.push_str(part.heading.say(look.tongue));
        page.push('\n');
        for looked in &part.looked {
            let mark = if looked.mend.is_some() { "!" } else { "✓" };
            page.push_str(&hung(&format!("  {mark} "), looked.says.say(look.tongue), look.width));
            if let Some(mend) = &looked.mend {
                page.push_str(&hung("    → ", mend.say(look.tongue), look.width));
            }
        }
        page.push('\n');
    }
    page.push_str(&ending(to_mend(parts), look.tongue));
    page
}

fn to_mend(parts: &[Part]) -> usize {
    parts.iter().flat_map(|part| &part.looked).filter(|looked| looked.mend.is_some()).count()
}

fn ending(to_mend: usize, tongue: Tongue) -> String {
    let nothing = Text { en: "All is as it should be.", es: "Todo está como debe." };
    let (one, many) = (Text { en: "thing", es: "cosa" }, Text { en: "things", es: "cosas" });
    let things = number::count(tongue, to_mend, one, many);
    match (to_mend, tongue) {
        (0, _) => format!("{}\n", nothing.say(tongue)),
        (_, Tongue::En) => format!("{things} to look at, marked `!`.\n"),
        (_, Tongue::Es) => format!("{things} por revisar, con la marca `!`.\n"),
    }
}

/// A text behind a mark, its further lines below its first.
fn hung(mark: &str, text: &str, width: usize) -> String {
    let (mut hung, mut line) = (String::new(), mark.to_owned());
    for word in sanitise(text).split(' ') {
        let is_empty = line.trim_end().width() <= mark.trim_end().width();
        if !is_empty && line.width() + 1 + word.width() > width {
            hung.push_str(&line);
            hung.push('\n');
            line = " ".repeat(mark.width());
        } else if !is_empty {
            line.push(' ');
        }
        line.push_str(word);
    }
    format!("{hung}{line}\n")
}

/// All of it as one document; the words are in the reader's tongue.
pub(super) fn json(parts: &[Part], look: &Look) -> String {
    let say = |phrase: &Phrase| phrase.say(look.tongue).to_owned();
    let looked = parts.iter().flat_map(|part| &part.looked).map(|looked| LookedData {
        about: looked.about,
        fine: looked.mend.is_none(),
        message: say(&looked.says),
        help: looked.mend.as_ref().map(say),
    });
    let document = DoctorData {
        minka: crate::commands::VERSION_SHOWN.to_owned(),
        schema: 1,
        fine: to_mend(parts) == 0,
        checks: looked.collect(),
    };
    format!("{:#}\n", serde_json::to_value(document).unwrap_or_default())
}
