//! Facts of the field and expected results.

use super::{not_yet, rules};
use crate::standard::facts::Fact;
use crate::standard::results::result_of;
use crate::tongue::vocabulary::action;
use crate::tongue::{Text, Tongue};

const DOES: Text = Text { en: "What Minka does with it", es: "Qué hace Minka con esto" };
const RULES: Text = Text { en: "Rules that rest on it", es: "Reglas que se apoyan en esto" };
const ACTION: Text = Text { en: "Standard action", es: "Acción estándar" };
const SOURCE: Text = Text { en: "Source: PROMPYME", es: "Fuente: PROMPYME" };

pub(super) fn page(fact: &Fact, tongue: Tongue) -> String {
    let mut page = format!("# {}\n\n{}\n", fact.id, fact.text.say(tongue));
    if let Some(result) = result_of(fact.id) {
        let word = action::ALL.iter().find(|word| word.en == result.action);
        let named = word.map_or(result.action, |word| word.say(tongue));
        let (form, dimension) = (result.form.title().say(tongue), result.dimension.title().say(tongue));
        page.push_str(&format!("\n{form} · {dimension}\n\n{}: `{named}`\n", ACTION.say(tongue)));
    }
    page.push_str(&format!("\n## {}\n\n{}\n", DOES.say(tongue), fact.what_minka_does.say(tongue)));
    let shown = match tongue {
        Tongue::En => format!("The guide explains it in `{}.md`; `examples/{}` shows it.", fact.page, fact.example),
        Tongue::Es => format!("La guía lo explica en `{}.md`; `examples/{}` lo muestra.", fact.page, fact.example),
    };
    page.push_str(&format!("\n{shown}\n"));
    if not_yet::fact(fact.id) {
        page.push_str(&format!("\n{}\n", not_yet::SAID.say(tongue)));
    }
    let cites = |place: &str| place.split(", ").any(|id| id == fact.id);
    let citing: Vec<&str> =
        rules().filter(|rule| rule.sources.iter().any(|source| cites(source.place))).map(|rule| rule.name).collect();
    if !citing.is_empty() {
        let names: Vec<String> = citing.iter().map(|name| format!("`{name}`")).collect();
        page.push_str(&format!("\n{}: {}\n", RULES.say(tongue), names.join(", ")));
    }
    page.push_str(&format!("\n*{}, {}*\n", SOURCE.say(tongue), fact.id));
    page
}
