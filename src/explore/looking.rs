//! What the model holds and says.

use super::asking::needs;
use super::{COMMANDS, Explorer, Reply, command};
use crate::diagnostic::render;
use crate::model::Heading;
use crate::tongue::{Phrase, Text, Tongue, number};
use unicode_width::UnicodeWidthStr;

/// Columns of what is said below the list of commands.
const HELP_WIDTH: usize = 78;

pub(super) fn help(explorer: &mut Explorer, typed: &str) -> Reply {
    let tongue = explorer.tongue();
    if !typed.is_empty() {
        return match command::find(typed.trim_start_matches(':'), tongue) {
            Ok(command) => Reply::page(format!(
                ":{} {}\n  {}\n{}",
                command.word.say(tongue),
                command.takes.say(tongue),
                command.does.say(tongue),
                if command.word.en == "mode" { in_modes(explorer) } else { String::new() },
            )),
            Err(_) => explain(explorer, typed),
        };
    }
    let lead = Text {
        en: "A line is an expression (linen_pool.npv), a change (uplift: 5%; remove sol),\na declaration (let x = 3), or one of these; the first letters are enough:\n",
        es: "Una línea es una expresión (compras.van), un cambio (alza: 5%; retira sol),\nuna declaración (sea x = 3), o uno de estos; bastan las primeras letras:\n",
    };
    let mut page = format!("{}\n", lead.say(tongue));
    let shown: Vec<(String, &str)> = COMMANDS
        .iter()
        .map(|command| {
            (format!(":{} {}", command.word.say(tongue), command.takes.say(tongue)), command.does.say(tongue))
        })
        .collect();
    let width = shown.iter().map(|(word, _)| word.width()).max().unwrap_or(0);
    for (word, does) in shown {
        page.push_str(&format!("  {word}{}  {does}\n", " ".repeat(width - word.width())));
    }
    page.push_str(&in_modes(explorer));
    Reply::page(page)
}

/// Which answers come in the form that `:mode` asks for; the others are words.
fn in_modes(explorer: &Explorer) -> String {
    let tongue = explorer.tongue();
    let with_figures = COMMANDS.iter().filter(|command| command.in_modes);
    let words: Vec<String> = with_figures.map(|command| format!(":{}", command.word.say(tongue))).collect();
    let words = words.join(", ");
    let text = match tongue {
        Tongue::En => format!(
            "`:mode` holds for expressions, for changes that are typed, and for {words}. All else answers in words: \
             `:tip` with a sentence, `:info` with verdicts. What data has no place for is said beside it."
        ),
        Tongue::Es => format!(
            "`:modo` vale para expresiones, para los cambios que se escriben y para {words}. Lo demás responde con \
             palabras: `:vuelco` con una frase, `:resumen` con veredictos. Lo que no cabe en los datos se dice aparte."
        ),
    };
    let (mut page, mut line) = (String::new(), String::new());
    for word in text.split(' ') {
        if !line.is_empty() && line.width() + 1 + word.width() > HELP_WIDTH {
            page.push_str(&format!("{line}\n"));
            line.clear();
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    page + &format!("{line}\n")
}

pub(super) fn info(explorer: &mut Explorer, _: &str) -> Reply {
    Reply::page(explorer.summary())
}

impl Explorer {
    /// A few lines on the model: title, what it holds, what came of it.
    pub fn summary(&self) -> String {
        let (model, tongue) = (self.current().model(), self.tongue());
        let title = model.settings.title.as_deref().unwrap_or(&self.name);
        let counted: [(usize, Text, Text); 4] = [
            (model.firms.len(), Text { en: "firm", es: "empresa" }, Text { en: "firms", es: "empresas" }),
            (
                model.arrangements.len(),
                Text { en: "network or agreement", es: "red o acuerdo" },
                Text { en: "networks and agreements", es: "redes y acuerdos" },
            ),
            (
                model.assumptions.len(),
                Text { en: "assumption", es: "supuesto" },
                Text { en: "assumptions", es: "supuestos" },
            ),
            (
                model.scenarios.len(),
                Text { en: "scenario", es: "escenario" },
                Text { en: "scenarios", es: "escenarios" },
            ),
        ];
        let counted: Vec<String> = counted
            .into_iter()
            .filter(|(count, ..)| *count > 0)
            .map(|(count, one, many)| number::count(tongue, count, one, many))
            .collect();
        let mut page = format!("{}\n{}\n", render::sanitise(title), counted.join(" · "));
        for ((_, arrangement), outcome) in
            model.arrangements.iter().zip(&self.current().measurements().money.arrangements)
        {
            if let Some(reading) = outcome.reading().filter(|reading| reading.has_lines) {
                let verdict = reading.verdict.title().say(tongue);
                page.push_str(&format!("{}: {verdict}\n", render::sanitise(arrangement.heading.shown())));
            }
        }
        let findings = self.current().findings().len();
        if findings > 0 {
            let (one, many) = (Text { en: "finding", es: "observación" }, Text { en: "findings", es: "observaciones" });
            let counted = number::count(tongue, findings, one, many);
            page.push_str(&format!("{counted} ({})\n", self.say(":check shows them", ":revisa las muestra")));
        }
        page
    }
}

pub(super) fn list(explorer: &mut Explorer, typed: &str) -> Reply {
    let model = explorer.current.model();
    let filed = explorer.filed();
    let kinds: [(Text, Vec<&Heading>); 10] = [
        (Text { en: "territories", es: "territorios" }, model.territories.values().map(|one| &one.heading).collect()),
        (Text { en: "sectors", es: "sectores" }, model.sectors.values().map(|one| &one.heading).collect()),
        (Text { en: "chains", es: "cadenas" }, model.chains.values().map(|one| &one.heading).collect()),
        (Text { en: "firms", es: "empresas" }, model.firms.values().map(|one| &one.heading).collect()),
        (
            Text { en: "institutions", es: "instituciones" },
            model.institutions.values().map(|one| &one.heading).collect(),
        ),
        (Text { en: "networks", es: "redes" }, model.arrangements.values().map(|one| &one.heading).collect()),
        (Text { en: "clusters", es: "conglomerados" }, model.clusters.values().map(|one| &one.heading).collect()),
        (Text { en: "programmes", es: "programas" }, model.programmes.values().map(|one| &one.heading).collect()),
        (Text { en: "assumptions", es: "supuestos" }, model.assumptions.values().map(|one| &one.heading).collect()),
        (
            Text { en: "scenarios", es: "escenarios" },
            filed.model().scenarios.values().map(|one| &one.heading).collect(),
        ),
    ];
    const MOST: usize = 40;
    let wanted = |kind: &Text| typed.is_empty() || [kind.en, kind.es].iter().any(|word| word.starts_with(typed));
    let mut page = String::new();
    for (kind, headings) in kinds.iter().filter(|(kind, headings)| wanted(kind) && !headings.is_empty()) {
        page.push_str(&format!("{}\n", kind.say(explorer.tongue())));
        for heading in headings.iter().take(MOST) {
            let title = heading.title.as_deref().map_or(String::new(), |title| format!("  {title}"));
            page.push_str(&format!("  {}{}\n", render::sanitise(&heading.name), render::sanitise(&title)));
        }
        if headings.len() > MOST {
            page.push_str(&format!("  … {}\n", number::number(explorer.tongue(), (headings.len() - MOST) as f64, 0)));
        }
    }
    match page.is_empty() {
        true => {
            let there: Vec<&Text> =
                kinds.iter().filter(|(_, headings)| !headings.is_empty()).map(|(kind, _)| kind).collect();
            let list = |tongue: Tongue| there.iter().map(|kind| kind.say(tongue)).collect::<Vec<_>>().join(", ");
            let words = Phrase::new(
                format!("the model declares none; it declares: {}", list(Tongue::En)),
                format!("el modelo no declara nada así; declara: {}", list(Tongue::Es)),
            );
            Reply::failed(explorer.phrase(&words))
        }
        false => Reply::page(page),
    }
}

/// The words of a declaration, as it stands now.
pub(super) fn show(explorer: &mut Explorer, typed: &str) -> Reply {
    if typed.is_empty() {
        return needs(explorer, ":show linen_pool", ":muestra compras");
    }
    let name = typed;
    // What scenarios change is taken out of the model that is explored: theirs are the words of the file.
    let found = explorer.current.declared(name).filter(|text| !crate::scenario::is_scenario(text));
    match found.or_else(|| explorer.filed().declared(name)) {
        Some(text) => Reply::page(format!("{}\n", text.lines().map(render::sanitise).collect::<Vec<_>>().join("\n"))),
        None => {
            let words = Phrase::new(
                format!("nothing is called `{name}`; `:list` shows the names"),
                format!("nada se llama `{name}`; `:lista` muestra los nombres"),
            );
            Reply::failed(explorer.phrase(&words))
        }
    }
}

pub(super) fn check(explorer: &mut Explorer, _: &str) -> Reply {
    let findings = explorer.current().findings();
    if findings.is_empty() {
        return Reply::page(format!("{}\n", explorer.say("nothing to object to", "nada que objetar")));
    }
    Reply::page(render::human(findings, explorer.current().sources(), &explorer.look))
}

pub(super) fn run(explorer: &mut Explorer, _: &str) -> Reply {
    Reply::page(explorer.page())
}

pub(super) fn read(explorer: &mut Explorer, _: &str) -> Reply {
    Reply::page(explorer.current().read_aloud(&explorer.look))
}

pub(super) fn history(explorer: &mut Explorer, _: &str) -> Reply {
    let lines: Vec<String> = explorer.history.iter().map(|line| format!("{}\n", render::sanitise(line))).collect();
    Reply::page(lines.concat())
}

pub(super) fn explain(explorer: &mut Explorer, typed: &str) -> Reply {
    if typed.is_empty() {
        return needs(explorer, ":explain leader", ":explica líder");
    }
    match crate::explain::explain(typed, explorer.tongue()) {
        Some(page) => Reply::page(page),
        None => {
            let near = crate::explain::nearest_explained(typed);
            let words = match (near, explorer.tongue()) {
                (Some(near), Tongue::En) => format!("nothing is known of `{typed}`; did you mean `{near}`?\n"),
                (Some(near), Tongue::Es) => format!("no se sabe nada de `{typed}`; ¿quisiste decir `{near}`?\n"),
                (None, Tongue::En) => format!("nothing is known of `{typed}`; `:help` lists the commands\n"),
                (None, Tongue::Es) => format!("no se sabe nada de `{typed}`; `:ayuda` lista los comandos\n"),
            };
            Reply::failed(words)
        }
    }
}
