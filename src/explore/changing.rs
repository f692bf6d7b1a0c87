//! The draft: changes that are tried, kept, taken back and shown.

use super::asking::needs;
use super::{Explorer, Mode, Reply, Step};
use crate::diagnostic::render;
use crate::diagnostic::{Finding, Severity};
use crate::report::answers::wrapped;
use crate::scenario::{Change, written};
use crate::session::{Session, is_failure};
use crate::tongue::{Phrase, Tongue, nearest};
use rustc_hash::FxHashSet;
use std::sync::Arc;

impl Explorer {
    /// Makes changes a step of the draft, and says what moved.
    pub(super) fn keep(&mut self, changes: Vec<Change>) -> Reply {
        let tried = self.with(&changes);
        if let Some(reply) = self.refusal(&tried, &changes) {
            return reply;
        }
        let reply = self.moved(&tried);
        self.draft.push(Step { changes });
        self.undone.clear();
        self.now(tried);
        reply
    }

    /// Why changes are not made: one could not be carried out, or the model would have an error that it had not.
    fn refusal(&self, tried: &Session, changes: &[Change]) -> Option<Reply> {
        let made = tried.made()?;
        let first = made.changes.len().saturating_sub(changes.len());
        if let Some((_, why)) = made.refused.iter().find(|(number, _)| *number >= first) {
            return Some(Reply::failed(self.phrase(why)));
        }
        let new: Vec<_> = self.new_errors(tried).into_iter().filter(is_failure).collect();
        let said = render::findings(&new, tried.sources(), &self.look);
        (!new.is_empty()).then(|| Reply::failed(said))
    }

    /// Errors that the model now does not have.
    fn new_errors(&self, tried: &Session) -> Vec<Finding> {
        let known: FxHashSet<(&str, &str)> =
            self.current.findings().iter().map(|finding| (finding.rule.name, finding.message.en.as_str())).collect();
        let is_new = |finding: &&Finding| {
            finding.severity == Severity::Error && !known.contains(&(finding.rule.name, finding.message.en.as_str()))
        };
        tried.findings().iter().filter(is_new).cloned().collect()
    }

    /// What is different between the model now and another one.
    fn moved(&self, after: &Session) -> Reply {
        let mut follows = String::new();
        let known = self.current.made().map_or(0, |made| made.consequences.len());
        for consequence in after.made().iter().flat_map(|made| made.consequences.iter().skip(known)) {
            let lead = self.say("it follows", "de ahí sigue");
            let said = render::sanitise(consequence.say(self.tongue()));
            follows.push_str(&wrapped(&self.look, "", &format!("{lead}: {said}")));
        }
        let names = [self.say("before", "antes"), self.say("after", "después")];
        let page = self.difference(&self.current, after, names);
        let errors = self.new_errors(after);
        let wrong = match errors.is_empty() {
            true => String::new(),
            false => format!("\n{}", render::findings(&errors, after.sources(), &self.look)),
        };
        self.with_aside(follows, page, wrong)
    }

    /// A difference in the form that was asked for.
    fn difference(&self, before: &Session, after: &Session, names: [&str; 2]) -> String {
        match self.mode {
            Mode::Table => before.difference_shown(after, names, &self.look),
            Mode::Json => before.differences_json(&[(names[1].to_owned(), after.clone())]),
            Mode::Csv => before.differences_csv(names[0], &[(names[1].to_owned(), after.clone())], self.tongue()),
            Mode::Markdown => before.difference_markdown(after, names, self.tongue()),
        }
    }

    /// The changes that a text asks for; `path = value` is read as `path: value`.
    fn changes(&self, typed: &str) -> Result<Vec<Change>, Reply> {
        let (changes, findings, sources) = Session::read_typed(typed);
        if findings.iter().any(|finding| finding.severity == Severity::Error) {
            return Err(Reply::failed(render::findings(&findings, &sources, &self.look)));
        }
        if changes.is_empty() {
            return Err(needs(self, ":what-if uplift = 5%, :what-if remove sol", ":y-si alza = 5%, :y-si retira sol"));
        }
        Ok(changes)
    }
}

pub(super) fn what_if(explorer: &mut Explorer, typed: &str) -> Reply {
    let changes = match explorer.changes(typed) {
        Ok(changes) => changes,
        Err(reply) => return reply,
    };
    let tried = explorer.with(&changes);
    explorer.refusal(&tried, &changes).unwrap_or_else(|| explorer.moved(&tried))
}

pub(super) fn attempt(explorer: &mut Explorer, typed: &str) -> Reply {
    match explorer.changes(typed) {
        Ok(changes) => explorer.keep(changes),
        Err(reply) => reply,
    }
}

pub(super) fn set(explorer: &mut Explorer, typed: &str) -> Reply {
    // A path alone, or one whose value stands behind a blank, would be read as a statement that begins strangely.
    if !typed.contains(['=', ':']) && Session::read_typed(typed).0.is_empty() {
        return needs(explorer, ":set uplift = 5%", ":pon alza = 5%");
    }
    attempt(explorer, typed)
}

/// A name, perhaps in quotes.
fn name(typed: &str) -> String {
    typed.trim().trim_matches('"').to_owned()
}

pub(super) fn without(explorer: &mut Explorer, typed: &str) -> Reply {
    if typed.is_empty() {
        return needs(explorer, ":without sol", ":sin sol");
    }
    match explorer.changes(&format!("{} {typed}", explorer.say("remove", "retira"))) {
        Ok(changes) => explorer.keep(changes),
        Err(reply) => reply,
    }
}

/// Back from the draft, or into a network.
pub(super) fn with(explorer: &mut Explorer, typed: &str) -> Reply {
    if typed.is_empty() {
        return needs(explorer, ":with sol, :with luna to linen_pool", ":con sol, :con luna a compras");
    }
    if let Some((what, to)) = typed.rsplit_once(" to ").or_else(|| typed.rsplit_once(" a ")) {
        let joins = match explorer.tongue() {
            Tongue::En => format!("add {what} to {to}"),
            Tongue::Es => format!("agrega {what} a {to}"),
        };
        return match explorer.changes(&joins) {
            Ok(changes) => explorer.keep(changes),
            Err(reply) => reply,
        };
    }
    let wanted = name(typed);
    let gone = |change: &Change| matches!(change, Change::Drop { path } if path.as_slice() == [wanted.clone()]);
    let Some(at) = explorer.draft.iter().rposition(|step| step.changes.iter().any(gone)) else {
        let is_firm = explorer.current.model().firms.values().any(|firm| firm.heading.name == wanted);
        let words = match is_firm {
            true => Phrase::new(
                format!("the draft did not take `{wanted}` out; to let it join: `:with {wanted} to NETWORK`"),
                format!("el borrador no sacó a `{wanted}`; para que entre: `:con {wanted} a RED`"),
            ),
            false => Phrase::new(
                format!("no firm is called `{wanted}`: `:with FIRM to NETWORK`; `:list firms` shows them"),
                format!("ninguna empresa se llama `{wanted}`: `:con EMPRESA a RED`; `:lista empresas` las muestra"),
            ),
        };
        return Reply::failed(explorer.phrase(&words));
    };
    let before = Arc::clone(&explorer.current);
    explorer.draft[at].changes.retain(|change| !gone(change));
    explorer.draft.retain(|step| !step.changes.is_empty());
    explorer.undone.clear();
    explorer.again();
    let names = [explorer.say("before", "antes"), explorer.say("after", "después")];
    Reply::page(explorer.difference(&before, &explorer.current, names))
}

pub(super) fn scenario(explorer: &mut Explorer, typed: &str) -> Reply {
    let wanted = name(typed);
    if wanted.is_empty() {
        return Reply::page(scenarios(explorer));
    }
    if wanted != "base" && !explorer.has_scenario(&wanted) {
        return no_scenario(explorer, &wanted);
    }
    let before = Arc::clone(&explorer.current);
    let old = explorer.scenario.clone().unwrap_or_else(|| "base".to_owned());
    explorer.scenario = Some(wanted.clone()).filter(|name| name != "base");
    explorer.again();
    let over = explorer.over_scenarios([&old, &wanted]);
    // Data are found by the name of the scenario alone.
    let is_plain = explorer.draft.is_empty() || matches!(explorer.mode, Mode::Json | Mode::Csv);
    let both = |name: &str| match is_plain {
        true => name.to_owned(),
        false => format!("{name} {}", explorer.say("with the draft", "con el borrador")),
    };
    let page = explorer.difference(&before, &explorer.current, [&both(&old), &both(&wanted)]);
    explorer.with_aside(over, page, String::new())
}

impl Explorer {
    /// What scenarios change and the draft, which goes over them, changes too: there a switch moves nothing.
    fn over_scenarios(&self, names: [&str; 2]) -> String {
        let filed = self.filed();
        let of_scenarios: Vec<Change> = names.into_iter().flat_map(|name| filed.changes_of(name)).collect();
        let in_scenarios = |change: &&Change| of_scenarios.iter().any(|other| change.is_over(other));
        let mut kept: Vec<String> = Vec::new();
        for change in self.draft.iter().flat_map(|step| &step.changes).filter(in_scenarios) {
            let shown = render::sanitise(&change.shown(self.tongue())).into_owned();
            if !kept.contains(&shown) {
                kept.push(shown);
            }
        }
        if kept.is_empty() {
            return String::new();
        }
        let lead = self.say(
            "the draft goes over what the scenario says (`:undo` takes it back)",
            "el borrador va por encima de lo que dice el escenario (`:deshaz` lo retira)",
        );
        format!("{lead}: {}\n", kept.join("; "))
    }
}

/// What is said of a scenario that is not there, with those that are.
fn no_scenario(explorer: &Explorer, wanted: &str) -> Reply {
    let filed = explorer.filed();
    let near = nearest(wanted, filed.model().scenarios.values().map(|scenario| scenario.heading.name.as_str()));
    let meant = |lead: &str| near.map_or(String::new(), |near| format!("; {lead} `{near}`?"));
    let words = Phrase::new(
        format!("there is no scenario `{wanted}`{}", meant("did you mean")),
        format!("no hay un escenario `{wanted}`{}", meant("¿quisiste decir")),
    );
    Reply::failed(explorer.phrase(&words) + &scenarios(explorer))
}

fn scenarios(explorer: &Explorer) -> String {
    let mut page = format!("base  {}\n", explorer.say("the model as it stands", "el modelo tal como está"));
    for scenario in explorer.filed().model().scenarios.values() {
        let heading = &scenario.heading;
        page.push_str(&format!("{}  {}\n", heading.name, render::sanitise(heading.shown())));
    }
    page
}

pub(super) fn compare(explorer: &mut Explorer, typed: &str) -> Reply {
    let mut names = typed.split_whitespace();
    let one = names.next().map_or_else(|| "base".to_owned(), name);
    let other = names.next().map(name);
    if names.next().is_some() {
        return needs(explorer, ":compare base A, :compare A B", ":compara base A, :compara A B");
    }
    // One name alone is held against the model as it is explored.
    let (one, other) = match other {
        Some(other) => (Some(one), other),
        None => (None, one),
    };
    let side = |name: &str| -> Option<Session> {
        let base = || Session::clone(&explorer.base);
        let session = if name == "base" { Some(base()) } else { explorer.filed().in_scenario(name) };
        session.map(|session| session.sampled_sparingly(&explorer.sampling()))
    };
    let before = match &one {
        Some(name) => side(name),
        None => Some(Session::clone(&explorer.current)),
    };
    match (before, side(&other)) {
        (Some(before), Some(after)) => {
            let here = explorer.say("now", "ahora").to_owned();
            let one = one.unwrap_or(here);
            Reply::page(explorer.difference(&before, &after, [&one, &other]))
        }
        (None, _) => no_scenario(explorer, &one.unwrap_or_default()),
        (_, None) => no_scenario(explorer, &other),
    }
}

pub(super) fn why_diff(explorer: &mut Explorer, _: &str) -> Reply {
    let before = explorer.scenario_session().sampled_sparingly(&explorer.sampling());
    let names =
        [explorer.say("without the draft", "sin el borrador"), explorer.say("with the draft", "con el borrador")];
    Reply::page(explorer.difference(&before, &explorer.current, names))
}

/// How many steps; none where that is no number.
fn steps(typed: &str) -> Option<usize> {
    if typed.is_empty() { Some(1) } else { typed.parse().ok().filter(|count| *count > 0) }
}

pub(super) fn undo(explorer: &mut Explorer, typed: &str) -> Reply {
    let Some(steps) = steps(typed) else { return needs(explorer, ":undo 2", ":deshaz 2") };
    let mut page = String::new();
    for _ in 0..steps {
        let Some(step) = explorer.draft.pop() else { break };
        page.push_str(&format!("{}: {}\n", explorer.say("taken back", "deshecho"), step.shown(explorer.tongue())));
        explorer.undone.push(step);
    }
    if page.is_empty() {
        return Reply::failed(format!(
            "{}\n",
            explorer.say("there is nothing to take back", "no hay nada que deshacer")
        ));
    }
    page.push_str(&explorer.left_scenario());
    explorer.again();
    Reply::page(page)
}

pub(super) fn redo(explorer: &mut Explorer, typed: &str) -> Reply {
    let Some(steps) = steps(typed) else { return needs(explorer, ":redo 2", ":rehaz 2") };
    let mut page = String::new();
    for _ in 0..steps {
        let Some(step) = explorer.undone.pop() else { break };
        page.push_str(&format!(
            "{}: {}\n",
            explorer.say("made again", "hecho de nuevo"),
            step.shown(explorer.tongue())
        ));
        explorer.draft.push(step);
    }
    if page.is_empty() {
        return Reply::failed(format!(
            "{}\n",
            explorer.say("there is nothing to make again", "no hay nada que rehacer")
        ));
    }
    explorer.again();
    Reply::page(page)
}

/// The draft as a block of the language.
pub(super) fn diff(explorer: &mut Explorer, _: &str) -> Reply {
    if explorer.draft.is_empty() {
        return Reply::page(format!("{}\n", explorer.say("the draft is empty", "el borrador está vacío")));
    }
    let tongue = explorer.file_tongue();
    let (keyword, from, name) = match tongue {
        Tongue::En => ("scenario", "from", "draft"),
        Tongue::Es => ("escenario", "desde", "borrador"),
    };
    let base = explorer.scenario.as_ref().map_or(String::new(), |scenario| format!(" {from} {}", written(scenario)));
    let changes = explorer.draft.iter().flat_map(|step| &step.changes);
    let lines: Vec<String> = changes.map(|change| format!("  {}\n", change.shown(tongue))).collect();
    Reply::page(format!("{keyword} {name}{base} {{\n{}}}\n", lines.concat()))
}

impl Explorer {
    /// The tongue that the model is written in.
    fn file_tongue(&self) -> Tongue {
        self.base.tongue().unwrap_or(self.tongue())
    }
}
