//! Standard actions and their parameters.

use crate::standard::actions;
use crate::standard::results::RESULTS;
use crate::tongue::vocabulary::{Word, parameter};
use crate::tongue::{Text, Tongue};

const RESULT: Text = Text { en: "Expected result", es: "Resultado esperado" };
const TAKES: Text = Text { en: "It takes", es: "Admite" };
const DEFAULT: Text = Text { en: "may be left out", es: "se puede omitir" };
const USED_BY: Text = Text { en: "A parameter of", es: "Parámetro de" };

/// The results of a standard action and its parameters, with what the definition says of each.
pub(super) fn details(word: &Word, tongue: Tongue) -> String {
    let mut text = String::new();
    let source = actions::source_of(word.en).unwrap_or("");
    for result in RESULTS.iter().filter(|result| source.contains(&format!("\"{}\"", result.id))) {
        let (kind, form) = (RESULT.say(tongue), result.form.title().say(tongue));
        text.push_str(&format!("- {kind} {} ({form}): {}\n", result.id, result.text.say(tongue)));
    }
    let takes: Vec<String> = parameters_of(source).map(|parameter| shown(&parameter, tongue)).collect();
    if !takes.is_empty() {
        text.push_str(&format!("\n{}:\n\n{}\n", TAKES.say(tongue), takes.join("\n")));
    }
    text.push('\n');
    text
}

/// A parameter, with the actions that take it.
pub(super) fn parameter_page(parameter: Text, tongue: Tongue) -> String {
    let of: Vec<String> = crate::tongue::vocabulary::action::ALL
        .iter()
        .filter(|word| parameters_of(actions::source_of(word.en).unwrap_or("")).any(|line| line.name == parameter.en))
        .map(|word| format!("`{}`", word.say(tongue)))
        .collect();
    format!("# {}\n\n{} {}\n", parameter.say(tongue), USED_BY.say(tongue), of.join(", "))
}

struct ParameterLine<'t> {
    name: &'t str,
    has_default: bool,
}

/// The parameters that a definition declares, one a line as the library is written.
fn parameters_of(source: &str) -> impl Iterator<Item = ParameterLine<'_>> {
    source.lines().filter_map(|line| {
        let (name, rest) = line.trim().strip_prefix("parameter ")?.split_once(':')?;
        let declared = rest.split('#').next().unwrap_or(rest);
        Some(ParameterLine { name, has_default: declared.contains('=') })
    })
}

fn shown(line: &ParameterLine<'_>, tongue: Tongue) -> String {
    let name = parameter::find(line.name).map_or(line.name, |text| text.say(tongue));
    if line.has_default { format!("- `{name}` ({})", DEFAULT.say(tongue)) } else { format!("- `{name}`") }
}
