//! Figures: their values, what they are made of, what moves them.

use super::{Explorer, Reply};
use crate::diagnostic::render::{self, Look};
use crate::report::answers;
use crate::session::Vary;
use crate::tongue::{Phrase, Text};

impl Explorer {
    /// An expression of the language: its value with unit, spread and a bar.
    pub(super) fn expression(&self, typed: &str) -> Reply {
        let answer = self.current.value(typed, &self.sampling());
        match answer.answer {
            Some(answered) => Reply::page(self.in_mode(
                |look| answers::answered(self.current.model(), &answered, look),
                || self.current.value_json(&answered),
                || self.current.value_csv(typed, &answered),
            )),
            None if answer.findings.is_empty() => Reply::failed(self.phrase(&self.no_figure(typed))),
            None => {
                let said = render::findings(&answer.findings, &answer.sources, &self.look);
                Reply::failed(said + &self.perhaps_a_command(typed))
            }
        }
    }

    /// What is typed is no amount: what shows it then.
    fn no_figure(&self, typed: &str) -> Phrase {
        let verdict = &crate::tongue::vocabulary::figure::VERDICT;
        let owner =
            typed.rsplit_once('.').map(|(owner, _)| owner).filter(|owner| self.current.declared(owner).is_some());
        match owner {
            _ if self.current.declared(typed).is_some() => Phrase::new(
                format!("`{typed}` is no figure: `:show {typed}` shows how it is declared"),
                format!("`{typed}` no es una cifra: `:muestra {typed}` muestra cómo está declarado"),
            ),
            Some(_) if typed.rsplit('.').next().is_some_and(|last| verdict.reads(last)) => Phrase::new(
                "a verdict is no figure: `:info` gives it",
                "un veredicto no es una cifra: `:resumen` lo da",
            ),
            Some(owner) => Phrase::new(
                format!("`{typed}` is no figure; `:show {owner}` shows what is declared"),
                format!("`{typed}` no es una cifra; `:muestra {owner}` muestra lo declarado"),
            ),
            None => Phrase::new(
                format!("`{typed}` was not worked out: it is no figure, or `:check` says what stands in its way"),
                format!("`{typed}` no se calculó: no es una cifra, o `:revisa` dice qué lo impide"),
            ),
        }
    }

    /// Where the word of a command is typed as if it were a name: that commands begin with a colon.
    fn perhaps_a_command(&self, typed: &str) -> String {
        let first = typed.split_whitespace().next().unwrap_or_default();
        match super::command::spelled(first) {
            Some(_) => self.phrase(&Phrase::new(
                format!("commands begin with a colon: `:{typed}`"),
                format!("los comandos empiezan con dos puntos: `:{typed}`"),
            )),
            None => String::new(),
        }
    }

    /// The net present values of all arrangements, as questions.
    fn every_npv(&self) -> Vec<String> {
        let figure = Text { en: "npv", es: "van" }.say(self.tongue());
        let names = self.current.model().arrangements.values().map(|arrangement| &arrangement.heading.name);
        names.map(|name| format!("{}.{figure}", crate::scenario::written(name))).collect()
    }
}

pub(super) fn why(explorer: &mut Explorer, typed: &str) -> Reply {
    if typed.is_empty() {
        return needs(explorer, ":why linen_pool[inti].gain", ":porqué compras[inti].ganancia");
    }
    let answer = explorer.current.why(typed, &explorer.sampling());
    let (current, tongue) = (&explorer.current, explorer.tongue());
    match answer.answer {
        Some(_) => Reply::page(explorer.in_mode(
            |look| current.why_shown(&answer, look),
            || current.why_json(typed, &answer, tongue),
            || current.why_csv(typed, &answer, tongue),
        )),
        None => Reply::failed(render::findings(&answer.findings, &answer.sources, &explorer.look)),
    }
}

pub(super) fn sensitivity(explorer: &mut Explorer, typed: &str) -> Reply {
    let questions = if typed.is_empty() { explorer.every_npv() } else { vec![typed.to_owned()] };
    let (mut found, mut wrong) = (Vec::new(), String::new());
    let mut failed = false;
    for question in questions {
        let answer = explorer.current.influences(&question, &explorer.sampling());
        match answer.answer {
            Some(influences) => found.push((question, influences)),
            None => {
                failed = true;
                wrong.push_str(&render::findings(&answer.findings, &answer.sources, &explorer.look));
            }
        }
    }
    let current = &explorer.current;
    let shown = |look: &Look| found.iter().map(|(asked, found)| current.influence_shown(asked, found, look)).collect();
    let page = explorer.in_mode(shown, || current.influences_json(&found), || current.influences_csv(&found));
    let page = if found.is_empty() && failed { String::new() } else { page };
    Reply { failed, ..explorer.with_aside(wrong, page, String::new()) }
}

/// `PATH from A to B [FIGURE]` and `PATH = A..B [FIGURE]`.
fn moved(typed: &str, steps: usize) -> Result<(Vary, String), Phrase> {
    let spelled = [(" from ", " to "), (" desde ", " hasta "), (" de ", " a ")].iter().find_map(|(from, to)| {
        let (path, rest) = typed.split_once(from)?;
        let (low, rest) = rest.split_once(to)?;
        Some(format!("{path} = {low}..{rest}"))
    });
    split(spelled.as_deref().unwrap_or(typed), steps)
}

/// The figure begins after the second end: at the first blank behind which what is left of it still reads as a range.
fn split(typed: &str, steps: usize) -> Result<(Vary, String), Phrase> {
    let whole = Vary::read(typed, steps);
    let mut ends: Vec<usize> = typed.match_indices(' ').map(|(at, _)| at).collect();
    ends.reverse();
    if let Ok(vary) = whole {
        return Ok((vary, String::new()));
    }
    for end in ends {
        if let Ok(vary) = Vary::read(&typed[..end], steps) {
            return Ok((vary, typed[end..].trim().to_owned()));
        }
    }
    whole.map(|vary| (vary, String::new()))
}

pub(super) fn sweep(explorer: &mut Explorer, typed: &str) -> Reply {
    const STEPS: usize = 11;
    if typed.is_empty() {
        return needs(explorer, ":sweep uplift = 0%..10%", ":barre alza = 0%..10%");
    }
    let (vary, figure) = match moved(typed, STEPS) {
        Ok(read) => read,
        Err(words) => return Reply::failed(explorer.phrase(&words)),
    };
    let figures = if figure.is_empty() { explorer.every_npv() } else { vec![figure] };
    let axis = [vary];
    match explorer.current.sweep(&axis, &figures, &explorer.sampling()) {
        Ok(swept) if !swept.findings.is_empty() => {
            Reply::failed(render::findings(&swept.findings, &swept.sources, &explorer.look))
        }
        Ok(swept) => {
            let page = explorer.current.sweep_shown(&axis, &figures, &swept, explorer.mode.form(), &explorer.look);
            Reply::page(page.unwrap_or_default())
        }
        Err(words) => Reply::failed(explorer.phrase(&words)),
    }
}

/// Where a condition turns while a value moves: that every member gains, if none is asked.
pub(super) fn tip(explorer: &mut Explorer, typed: &str) -> Reply {
    if typed.is_empty() {
        return needs(explorer, ":tip uplift = 0%..10%", ":vuelco alza = 0%..10%");
    }
    let (vary, condition) = match moved(typed, 2) {
        Ok(read) => read,
        Err(words) => return Reply::failed(explorer.phrase(&words)),
    };
    match explorer.current.tipping(&vary, &condition, &explorer.sampling()) {
        Ok(words) => Reply::page(explorer.phrase(&words)),
        Err(words) => Reply::failed(explorer.phrase(&words)),
    }
}

pub(super) fn stress(explorer: &mut Explorer, _: &str) -> Reply {
    let stress = explorer.current.stress(&explorer.sampling());
    let current = &explorer.current;
    Reply::page(explorer.in_mode(
        |look| current.stress_shown(&stress, look),
        || current.stress_json(&stress),
        || current.stress_csv(&stress),
    ))
}

pub(super) fn stability(explorer: &mut Explorer, typed: &str) -> Reply {
    let name = Some(typed.trim_matches('"')).filter(|name| !name.is_empty());
    let current = explorer.current();
    match current.stability_shown(name, &explorer.look).is_some() {
        true => Reply::page(explorer.in_mode(
            |look| current.stability_shown(name, look).unwrap_or_default(),
            || current.stability_json(name).unwrap_or_default(),
            || current.stability_csv(name).unwrap_or_default(),
        )),
        false => {
            let words = Phrase::new(
                format!("there is no network or agreement `{typed}`; `:list networks` shows them"),
                format!("no hay una red ni un acuerdo `{typed}`; `:lista redes` los muestra"),
            );
            Reply::failed(explorer.phrase(&words))
        }
    }
}

/// What a command needs, where it was typed alone; each way to type it on its own.
pub(super) fn needs(explorer: &Explorer, en: &str, es: &str) -> Reply {
    let ways = |ways: &str| ways.split(", ").map(|way| format!("`{way}`")).collect::<Vec<_>>();
    let (en, es) = (ways(en), ways(es));
    let words = Phrase::new(format!("say what: {}", en.join(" or ")), format!("di qué: {}", es.join(" o ")));
    Reply::failed(explorer.phrase(&words))
}
