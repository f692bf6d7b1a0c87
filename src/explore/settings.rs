//! How pages are written and figures drawn.

use super::asking::needs;
use super::{Explorer, Mode, Reply};
use crate::diagnostic::render::Look;
use crate::limits::MAX_SAMPLES;
use crate::tongue::vocabulary::fold;
use crate::tongue::{Text, Tongue, number};

pub(super) fn lang(explorer: &mut Explorer, typed: &str) -> Reply {
    let named = match fold(typed).to_lowercase().as_str() {
        "english" | "ingles" => Some(Tongue::En),
        "spanish" | "español" | "espanol" | "castellano" => Some(Tongue::Es),
        _ => Tongue::from_tag(typed),
    };
    let Some(tongue) = named else { return needs(explorer, ":lang en, :lang es", ":idioma en, :idioma es") };
    explorer.look.tongue = tongue;
    explorer.confirmed(format!("{}\n", explorer.say("English", "español")))
}

pub(super) fn seed(explorer: &mut Explorer, typed: &str) -> Reply {
    if typed.is_empty() {
        return seed_shown(explorer);
    }
    match typed.replace('_', "").parse::<u64>().ok().filter(|seed| *seed <= u64::MAX >> 1) {
        Some(seed) => {
            explorer.seed = Some(seed);
            explorer.again();
            seed_shown(explorer)
        }
        None => needs(explorer, ":seed 7", ":semilla 7"),
    }
}

pub(super) fn samples(explorer: &mut Explorer, typed: &str) -> Reply {
    if typed.is_empty() {
        return samples_shown(explorer);
    }
    match typed.replace('_', "").parse::<u64>().ok().filter(|samples| (1..=MAX_SAMPLES).contains(samples)) {
        Some(samples) => {
            explorer.samples = Some(samples);
            explorer.again();
            samples_shown(explorer)
        }
        None => needs(explorer, ":samples 20_000", ":muestras 20_000"),
    }
}

fn seed_shown(explorer: &Explorer) -> Reply {
    explorer.confirmed(format!("{} {}\n", explorer.say("seed", "semilla"), explorer.sampling().seed))
}

fn samples_shown(explorer: &Explorer) -> Reply {
    let (one, many) = (Text { en: "sample", es: "muestra" }, Text { en: "samples", es: "muestras" });
    let samples = usize::try_from(explorer.sampling().samples).unwrap_or(usize::MAX);
    explorer.confirmed(format!("{}\n", number::count(explorer.tongue(), samples, one, many)))
}

pub(super) fn mode(explorer: &mut Explorer, typed: &str) -> Reply {
    explorer.mode = match typed {
        "table" | "tabla" => Mode::Table,
        "json" => Mode::Json,
        "csv" => Mode::Csv,
        "md" => Mode::Markdown,
        _ => {
            return needs(
                explorer,
                ":mode table, :mode json, :mode csv, :mode md",
                ":modo tabla, :modo json, :modo csv, :modo md",
            );
        }
    };
    let text = match explorer.mode {
        Mode::Table => Text { en: "pages are written as tables", es: "las páginas salen como tablas" },
        Mode::Json => Text { en: "pages are written as JSON", es: "las páginas salen en JSON" },
        Mode::Csv => Text { en: "pages are written as CSV", es: "las páginas salen en CSV" },
        Mode::Markdown => Text { en: "pages are written as Markdown", es: "las páginas salen en Markdown" },
    };
    explorer.confirmed(format!("{}\n", text.say(explorer.tongue())))
}

impl Mode {
    /// The form of a table of this mode.
    pub(super) fn form(self) -> &'static str {
        match self {
            Mode::Table => "human",
            Mode::Json => "json",
            Mode::Csv => "csv",
            Mode::Markdown => "md",
        }
    }
}

impl Explorer {
    /// The whole page, in the mode that was asked for.
    pub(super) fn page(&self) -> String {
        let page = |format: &str, look: &Look| self.current().report(format, look).unwrap_or_default();
        self.in_mode(|look| page("human", look), || page("json", &self.look), || page("csv", &self.look))
    }

    /// An answer in the mode that was asked for; as Markdown, what people read in a block of its own.
    pub(super) fn in_mode(
        &self,
        human: impl FnOnce(&Look) -> String,
        json: impl FnOnce() -> String,
        csv: impl FnOnce() -> String,
    ) -> String {
        match self.mode {
            Mode::Table => human(&self.look),
            Mode::Json => json(),
            Mode::Csv => csv(),
            Mode::Markdown => fenced(&human(&Look { color: false, ..self.look })),
        }
    }

    /// A setting that is taken; data are not interrupted by it.
    fn confirmed(&self, said: String) -> Reply {
        self.with_aside(said, String::new(), String::new())
    }

    /// A page of data with what has no place in it; for people, all of it is one page.
    pub(super) fn with_aside(&self, before: String, page: String, after: String) -> Reply {
        match self.mode {
            Mode::Table => Reply::page(before + &page + &after),
            Mode::Json | Mode::Csv | Mode::Markdown => {
                Reply { aside: before + after.trim_start_matches('\n'), ..Reply::page(page) }
            }
        }
    }
}

/// A block of Markdown that shows a text as it is, fenced by more marks than it holds in a row.
fn fenced(text: &str) -> String {
    let longest = text.split(|letter| letter != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat((longest + 1).max(3));
    format!("{fence}text\n{text}{fence}\n")
}
