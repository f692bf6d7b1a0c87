//! How pages are written and figures drawn.

use super::asking::needs;
use super::{Explorer, Mode, Reply};
use crate::limits::MAX_SAMPLES;
use crate::tongue::Tongue;

pub(super) fn lang(explorer: &mut Explorer, typed: &str) -> Reply {
    let Some(tongue) = Tongue::from_tag(typed) else { return needs(explorer, ":lang es", ":idioma en") };
    explorer.look.tongue = tongue;
    Reply::page(format!("{}\n", explorer.say("English", "español")))
}

pub(super) fn seed(explorer: &mut Explorer, typed: &str) -> Reply {
    if typed.is_empty() {
        return Reply::page(format!("{}\n", explorer.sampling().seed));
    }
    match typed.replace('_', "").parse::<u64>().ok().filter(|seed| *seed <= u64::MAX >> 1) {
        Some(seed) => {
            explorer.seed = Some(seed);
            explorer.again();
            Reply::default()
        }
        None => needs(explorer, ":seed 7", ":semilla 7"),
    }
}

pub(super) fn samples(explorer: &mut Explorer, typed: &str) -> Reply {
    if typed.is_empty() {
        return Reply::page(format!("{}\n", explorer.sampling().samples));
    }
    match typed.replace('_', "").parse::<u64>().ok().filter(|samples| (1..=MAX_SAMPLES).contains(samples)) {
        Some(samples) => {
            explorer.samples = Some(samples);
            explorer.again();
            Reply::default()
        }
        None => needs(explorer, ":samples 20_000", ":muestras 20_000"),
    }
}

pub(super) fn mode(explorer: &mut Explorer, typed: &str) -> Reply {
    explorer.mode = match typed {
        "table" | "tabla" => Mode::Table,
        "json" => Mode::Json,
        "csv" => Mode::Csv,
        "md" => Mode::Markdown,
        _ => return needs(explorer, ":mode json", ":modo json"),
    };
    Reply::default()
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
        let human = || self.current().report("human", &self.look).unwrap_or_default();
        match self.mode {
            Mode::Table => human(),
            Mode::Json => self.current().report("json", &self.look).unwrap_or_default(),
            Mode::Csv => self.current().report("csv", &self.look).unwrap_or_default(),
            Mode::Markdown => format!("```text\n{}```\n", human()),
        }
    }
}
