//! Words of the language.

use super::action;
use crate::tongue::vocabulary::{Attribute, ChoiceSet, Entry, Word};
use crate::tongue::{Text, Tongue};

const OTHER: Text = Text { en: "in Spanish", es: "en inglés" };
const VALUES: Text = Text { en: "It can be", es: "Puede ser" };

/// Every meaning of a word, one after the other.
pub(super) fn page(meanings: &[Entry], tongue: Tongue) -> String {
    let mut page = String::new();
    let mut title = "";
    for meaning in meanings {
        let word = meaning.word();
        if let Entry::Action(word) = meaning {
            page.push_str(action::page(word, tongue));
            page.push('\n');
            continue;
        }
        let said = word.say(tongue);
        if said != title {
            let other = match tongue {
                Tongue::En => word.es,
                Tongue::Es => word.en,
            };
            let beside = if other == said { String::new() } else { format!(" ({} `{other}`)", OTHER.say(tongue)) };
            page.push_str(&format!("# {said}{beside}\n\n"));
            title = said;
        }
        page.push_str(&format!("*{}*\n\n{}\n\n", meaning.slot().say(tongue), word.doc.say(tongue)));
        page.push_str(&details(meaning, tongue));
    }
    page.trim_end().to_string() + "\n"
}

fn details(meaning: &Entry, tongue: Tongue) -> String {
    match meaning {
        Entry::Attribute(attribute) => values_of(attribute, tongue),
        Entry::Keyword(_)
        | Entry::Action(_)
        | Entry::Value(..)
        | Entry::Function(_)
        | Entry::Bound(_)
        | Entry::Unit(_)
        | Entry::Type(_)
        | Entry::Figure(_)
        | Entry::Verdict(_)
        | Entry::Literal(_) => String::new(),
    }
}

fn values_of(attribute: &Attribute, tongue: Tongue) -> String {
    let say = |word: &Word| attribute.say_choice(word, tongue);
    attribute.takes.set().map_or(String::new(), |set| values(set, say, tongue))
}

fn values(set: &ChoiceSet, say: impl Fn(&Word) -> &'static str, tongue: Tongue) -> String {
    let listed: Vec<String> =
        set.choices.iter().map(|word| format!("- `{}`: {}", say(word), word.doc.say(tongue))).collect();
    format!("{}:\n\n{}\n\n", VALUES.say(tongue), listed.join("\n"))
}
