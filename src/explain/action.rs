//! Standard actions and their parameters.

use crate::standard::actions::{self, StandardAction};
use crate::tongue::vocabulary::{Word, action};
use crate::tongue::{Text, Tongue};

const USED_BY: Text = Text { en: "A parameter of", es: "Parámetro de" };
const MORE: Text = Text {
    en: "`minka explain` and the action's name says more.",
    es: "`minka explain` y el nombre de la acción dice más.",
};

/// The page of a standard action.
pub(super) fn page(word: &Word, tongue: Tongue) -> &'static str {
    actions::action_of(word.en).map_or("", |action| action.page.say(tongue))
}

/// A parameter, with the actions that take it.
pub(super) fn parameter_page(parameter: Text, tongue: Tongue) -> String {
    let mut of = String::new();
    for word in action::ALL {
        let row = actions::action_of(word.en).and_then(|action| row_of(action, parameter, tongue));
        of.extend(row.map(|row| format!("- `{}`: {row}\n", word.say(tongue))));
    }
    let name = parameter.say(tongue);
    format!("# {name}\n\n{}:\n\n{of}\n{}\n", USED_BY.say(tongue), MORE.say(tongue))
}

/// What the page of an action says a parameter is: the second cell of its row.
fn row_of(action: &'static StandardAction, parameter: Text, tongue: Tongue) -> Option<&'static str> {
    let opening = format!("| `{}` | ", parameter.say(tongue));
    let row = action.page.say(tongue).lines().find_map(|line| line.strip_prefix(&opening))?;
    row.split(" | ").next()
}
