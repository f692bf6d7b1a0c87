//! The commands of an exploration, in both tongues.

use super::{Explorer, Reply, asking, changing, files, looking, settings, tour};
use crate::tongue::vocabulary::fold;
use crate::tongue::{Phrase, Text, Tongue, nearest};

/// A command, typed after a colon.
pub struct Command {
    /// Its word in both tongues.
    pub word: Text,
    /// What stands after it.
    pub takes: Text,
    /// What it does, in a line.
    pub does: Text,
    /// Does its answer hold figures, and so come in the form that `:mode` asks for? The others answer in words.
    pub in_modes: bool,
    pub(super) run: fn(&mut Explorer, &str) -> Reply,
}

const fn command(
    word: [&'static str; 2],
    takes: [&'static str; 2],
    does: [&'static str; 2],
    run: fn(&mut Explorer, &str) -> Reply,
) -> Command {
    const fn text(pair: [&'static str; 2]) -> Text {
        Text { en: pair[0], es: pair[1] }
    }
    Command { word: text(word), takes: text(takes), does: text(does), in_modes: false, run }
}

impl Command {
    /// One whose answer comes in the form that `:mode` asks for.
    const fn in_modes(self) -> Command {
        Command { in_modes: true, ..self }
    }
}

impl Command {
    /// Is it typed alone? Whoever wants to begin again, or to end, need not be told how.
    pub(super) fn takes_nothing(&self) -> bool {
        self.takes.en.is_empty() && !matches!(self.word.en, "tour" | "quit")
    }
}

/// All of them, in the order of the help.
pub static COMMANDS: &[Command] = &[
    command(
        ["help", "ayuda"],
        ["[WORD]", "[PALABRA]"],
        ["what can be typed here", "qué se puede escribir aquí"],
        looking::help,
    ),
    command(
        ["tour", "recorrido"],
        ["", ""],
        ["a first visit of two minutes", "una primera visita de dos minutos"],
        tour::tour,
    ),
    command(["info", "resumen"], ["", ""], ["what the model holds", "qué contiene el modelo"], looking::info),
    command(
        ["list", "lista"],
        ["[KIND]", "[CLASE]"],
        ["the names that are declared", "los nombres declarados"],
        looking::list,
    ),
    command(
        ["show", "muestra"],
        ["NAME", "NOMBRE"],
        ["a declaration as it stands now", "una declaración tal como está ahora"],
        looking::show,
    ),
    command(["check", "revisa"], ["", ""], ["what is wrong or weak", "qué está mal o es débil"], looking::check),
    command(["run", "evalúa"], ["", ""], ["the whole page", "la página entera"], looking::run).in_modes(),
    command(
        ["read", "lee"],
        ["", ""],
        ["the model told back in plain sentences", "el modelo contado en frases sencillas"],
        looking::read,
    ),
    command(
        ["why", "porqué"],
        ["FIGURE", "CIFRA"],
        ["what a figure is made of", "de qué se compone una cifra"],
        asking::why,
    )
    .in_modes(),
    command(
        ["sensitivity", "sensibilidad"],
        ["FIGURE", "CIFRA"],
        ["what moves a figure most", "qué mueve más una cifra"],
        asking::sensitivity,
    )
    .in_modes(),
    command(
        ["sweep", "barre"],
        ["PATH = A..B [FIGURE]", "RUTA = A..B [CIFRA]"],
        ["a figure while a value moves", "una cifra mientras se mueve un valor"],
        asking::sweep,
    )
    .in_modes(),
    command(
        ["tip", "vuelco"],
        ["PATH = A..B [CONDITION]", "RUTA = A..B [CONDICIÓN]"],
        ["where it stops paying", "dónde deja de convenir"],
        asking::tip,
    ),
    command(
        ["stability", "estabilidad"],
        ["[NETWORK]", "[RED]"],
        ["who could leave, and what would be fair", "quién podría irse, y qué sería justo"],
        asking::stability,
    )
    .in_modes(),
    command(
        ["stress", "prueba"],
        ["", ""],
        ["each assumption at its worst", "cada supuesto en su peor valor"],
        asking::stress,
    )
    .in_modes(),
    command(
        ["what-if", "y-si"],
        ["CHANGE", "CAMBIO"],
        ["what would move; nothing is kept", "qué cambiaría; no se guarda nada"],
        changing::what_if,
    )
    .in_modes(),
    command(
        ["try", "intenta"],
        ["CHANGE", "CAMBIO"],
        ["makes a change of the draft", "hace un cambio del borrador"],
        changing::attempt,
    )
    .in_modes(),
    command(
        ["set", "pon"],
        ["PATH = VALUE", "RUTA = VALOR"],
        ["gives something another value", "da otro valor a algo"],
        changing::set,
    )
    .in_modes(),
    command(
        ["without", "sin"],
        ["NAME", "NOMBRE"],
        ["takes a firm out everywhere", "saca a una empresa de todas partes"],
        changing::without,
    )
    .in_modes(),
    command(
        ["with", "con"],
        ["NAME [to NETWORK]", "NOMBRE [a RED]"],
        ["brings it back, or lets it join", "la devuelve, o la hace socia"],
        changing::with,
    )
    .in_modes(),
    command(
        ["scenario", "escenario"],
        ["[NAME]", "[NOMBRE]"],
        ["goes into a scenario; `base` leaves it", "entra en un escenario; `base` sale"],
        changing::scenario,
    )
    .in_modes(),
    command(
        ["compare", "compara"],
        ["A [B]", "A [B]"],
        ["what moves between two scenarios", "qué cambia entre dos escenarios"],
        changing::compare,
    )
    .in_modes(),
    command(
        ["why-diff", "porqué-cambia"],
        ["", ""],
        ["what the draft moves, and why", "qué cambia el borrador, y por qué"],
        changing::why_diff,
    )
    .in_modes(),
    command(
        ["undo", "deshaz"],
        ["[N]", "[N]"],
        ["takes steps of the draft back", "deshace pasos del borrador"],
        changing::undo,
    ),
    command(["redo", "rehaz"], ["[N]", "[N]"], ["makes them again", "los vuelve a hacer"], changing::redo),
    command(
        ["diff", "diferencias"],
        ["", ""],
        ["the draft as a scenario to paste", "el borrador como escenario para pegar"],
        changing::diff,
    ),
    command(["history", "historia"], ["", ""], ["what was typed", "lo que se escribió"], looking::history),
    command(
        ["explain", "explica"],
        ["WORD", "PALABRA"],
        ["the guide's text on a word or rule", "el texto de la guía sobre una palabra o regla"],
        looking::explain,
    ),
    command(
        ["lang", "idioma"],
        ["en|es", "en|es"],
        ["the language of pages", "el idioma de las páginas"],
        settings::lang,
    ),
    command(
        ["seed", "semilla"],
        ["[N]", "[N]"],
        ["the seed of the draws", "la semilla de los sorteos"],
        settings::seed,
    ),
    command(
        ["samples", "muestras"],
        ["[N]", "[N]"],
        ["how many samples are drawn", "cuántas muestras se sortean"],
        settings::samples,
    ),
    command(
        ["mode", "modo"],
        ["table|json|csv|md", "tabla|json|csv|md"],
        ["how answers with figures are written", "cómo se escriben las respuestas con cifras"],
        settings::mode,
    ),
    command(["load", "carga"], ["FILE", "ARCHIVO"], ["another model", "otro modelo"], files::load),
    command(
        ["reload", "recarga"],
        ["", ""],
        ["the file again; the draft stays", "el archivo de nuevo; el borrador queda"],
        files::reload,
    ),
    command(
        ["save", "guarda"],
        ["[FILE]", "[ARCHIVO]"],
        ["writes the model with the draft", "escribe el modelo con el borrador"],
        files::save,
    ),
    command(
        ["export", "exporta"],
        ["FILE", "ARCHIVO"],
        ["writes the page: .txt, .json or .csv", "escribe la página: .txt, .json o .csv"],
        files::export,
    ),
    command(["quit", "salir"], ["", ""], ["ends", "termina"], files::quit),
];

/// The command that a word of either tongue spells; else the only one that begins so in the reader's tongue, or else in
/// the other one.
pub(super) fn find(typed: &str, tongue: Tongue) -> Result<&'static Command, Phrase> {
    if let Some(command) = spelled(typed) {
        return Ok(command);
    }
    let typed = fold(typed).to_lowercase();
    let other = match tongue {
        Tongue::En => Tongue::Es,
        Tongue::Es => Tongue::En,
    };
    for tongue in [tongue, other] {
        let begins = |command: &&Command| !typed.is_empty() && folded(command, tongue).starts_with(&typed);
        let begun: Vec<&Command> = COMMANDS.iter().filter(begins).collect();
        match begun.as_slice() {
            [] => {}
            [only] => return Ok(only),
            several => {
                let list: Vec<String> = several.iter().map(|one| format!(":{}", one.word.say(tongue))).collect();
                let list = list.join(", ");
                let (en, es) = (format!("`:{typed}` may be {list}"), format!("`:{typed}` puede ser {list}"));
                return Err(Phrase::new(en, es));
            }
        }
    }
    Err(unknown(&typed))
}

/// The command that a whole word of either tongue spells.
pub(super) fn spelled(typed: &str) -> Option<&'static Command> {
    let typed = fold(typed).to_lowercase();
    COMMANDS.iter().find(|command| [Tongue::En, Tongue::Es].iter().any(|of| folded(command, *of) == typed))
}

fn folded(command: &Command, tongue: Tongue) -> String {
    fold(command.word.say(tongue)).into_owned()
}

fn unknown(typed: &str) -> Phrase {
    // In the reader's tongue if there is one, else what is meant in the other.
    let near = |first: Tongue, then: Tongue| {
        let among = |tongue: Tongue| nearest(typed, COMMANDS.iter().map(|command| command.word.say(tongue)));
        among(first).or_else(|| among(then))
    };
    let meant = |lead: &str, near: Option<&str>| near.map_or(String::new(), |near| format!("; {lead} `:{near}`?"));
    let en = meant("did you mean", near(Tongue::En, Tongue::Es));
    let es = meant("¿quisiste decir", near(Tongue::Es, Tongue::En));
    Phrase::new(
        format!("there is no command `:{typed}`{en} (see `:help`)"),
        format!("no hay un comando `:{typed}`{es} (mira `:ayuda`)"),
    )
}
