//! What is different between two sides, for people and as data.

use super::amount::{amount, ratio};
use super::{faint, strong, wrapped};
use crate::diagnostic::render::{Look, sanitise};
use crate::evaluate::money::Verdict;
use crate::evaluate::questions::{ArrangementDifference, Cause, Difference, Moved, StepMoved};
use crate::model::{Model, Type};
use crate::report::names;
use crate::tongue::{Text, Tongue, number};
use unicode_width::UnicodeWidthStr;

/// Programmes, chains and clusters have figures of their own, which are not compared.
const NOTHING: Text =
    Text { en: "no figure of a network or agreement moves", es: "no cambia ninguna cifra de una red o acuerdo" };

/// How many members are listed one by one.
const MOST_MEMBERS: usize = 12;
/// How many lines are listed one by one.
const MOST_CAUSES: usize = 8;

/// What moved between two models that are called so; names and units are those of `model`.
pub fn difference(model: &Model, names: [&str; 2], found: &Difference, look: &Look) -> String {
    let mut page = Comparison::new(model, look);
    let (from, to) = (sanitise(names[0]), sanitise(names[1]));
    page.line(&strong(look, &format!("{from} → {to}")));
    if found.arrangements.is_empty() {
        page.line(NOTHING.say(look.tongue));
    }
    for arrangement in &found.arrangements {
        page.arrangement(arrangement);
    }
    page.out
}

/// What moved in one network or agreement, in words.
pub(in crate::report) struct Told {
    /// Its title.
    pub(in crate::report) shown: String,
    pub(in crate::report) verdict: String,
    /// Above the columns of both tables.
    pub(in crate::report) head: [&'static str; 4],
    /// Figures before and after.
    pub(in crate::report) figures: Vec<[String; 4]>,
    /// Before what follows.
    pub(in crate::report) lead: &'static str,
    /// Steps of schedules that are reached or lost.
    pub(in crate::report) steps: Vec<String>,
    /// Lines before and after.
    pub(in crate::report) causes: Vec<[String; 4]>,
}

/// What moved, in words; names and units are those of `model`.
pub(in crate::report) fn told(model: &Model, found: &Difference, tongue: Tongue) -> Vec<Told> {
    let look = Look { tongue, ..Look::default() };
    let page = Comparison::new(model, &look);
    let one = |one: &ArrangementDifference| Told {
        shown: one.shown.clone(),
        verdict: page.verdict_of(one),
        head: ["", page.say("before", "antes"), page.say("after", "después"), page.say("difference", "diferencia")],
        figures: one.moved.iter().map(|moved| page.named(moved)).collect(),
        lead: page
            .say("Why: lines of the members, as present values", "Por qué: líneas de los socios, en valor actual"),
        steps: one.steps.iter().map(|step| page.step(step)).collect(),
        causes: one.causes.iter().map(|cause| page.cause(cause)).collect(),
    };
    found.arrangements.iter().map(one).collect()
}

struct Comparison<'a> {
    model: &'a Model,
    look: &'a Look,
    out: String,
}

impl<'a> Comparison<'a> {
    fn new(model: &'a Model, look: &'a Look) -> Comparison<'a> {
        Comparison { model, look, out: String::new() }
    }

    fn say(&self, en: &'static str, es: &'static str) -> &'static str {
        Text { en, es }.say(self.look.tongue)
    }

    fn line(&mut self, text: &str) {
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn arrangement(&mut self, found: &ArrangementDifference) {
        self.out.push('\n');
        let title = strong(self.look, &sanitise(&found.shown));
        self.line(&title);
        let verdict = self.verdict_of(found);
        self.line(&format!("  {verdict}"));
        let (whole, members): (Vec<&Moved>, Vec<&Moved>) = found.moved.iter().partition(|moved| moved.member.is_none());
        let mut rows: Vec<[String; 4]> = whole.iter().map(|moved| self.figure(moved)).collect();
        rows.extend(members.iter().take(MOST_MEMBERS).map(|moved| self.named(moved)));
        let head = [
            String::new(),
            self.say("before", "antes").to_owned(),
            self.say("after", "después").to_owned(),
            self.say("difference", "diferencia").to_owned(),
        ];
        self.table(&head, &rows);
        if members.len() > MOST_MEMBERS {
            let more = members.len() - MOST_MEMBERS;
            let words = match self.look.tongue {
                Tongue::En => format!("  … and {more} members more"),
                Tongue::Es => format!("  … y {more} socios más"),
            };
            self.line(&words);
        }
        self.why(found);
    }

    fn verdict_of(&self, found: &ArrangementDifference) -> String {
        let is_there = self.model.arrangements.values().any(|one| one.heading.name == found.name);
        self.verdict(found.verdict, is_there)
    }

    /// A figure; of a member, with its name.
    fn named(&self, moved: &Moved) -> [String; 4] {
        let mut row = self.figure(moved);
        if let Some(member) = &moved.member {
            row[0] = format!("{} {}", self.say("gain of", "ganancia de"), sanitise(member));
        }
        row
    }

    fn verdict(&self, (before, after): (Option<Verdict>, Option<Verdict>), is_there: bool) -> String {
        let say = |verdict: Verdict| verdict.title().say(self.look.tongue);
        match (before, after) {
            (Some(before), Some(after)) if before == after => {
                format!("{} {}", self.say("still", "sigue siendo"), say(after))
            }
            (Some(before), Some(after)) => format!("{} → {}", say(before), say(after)),
            (None, Some(after)) => format!("{}, {}", self.say("new", "es nueva"), say(after)),
            (Some(_), None) if is_there => {
                self.say("not worked out there: see its errors", "no se calculó ahí: mira sus errores").to_owned()
            }
            (Some(_), None) => self.say("does not go on", "deja de existir").to_owned(),
            (None, None) => String::new(),
        }
    }

    fn figure(&self, moved: &Moved) -> [String; 4] {
        let tongue = self.look.tongue;
        let percent = moved.of == Type::number() && !moved.figure.reads("benefit_cost_ratio");
        // That a figure is of a year, its name says; and a return of many times what was put in stays a percentage.
        let of = if moved.of == Type::money_per_time() { &Type::money() } else { &moved.of };
        let one = |value: f64| match percent {
            true => ratio(tongue, value),
            false => amount(self.model, tongue, of, false, value),
        };
        let shown = |value: Option<f64>| value.map_or_else(|| "–".to_owned(), one);
        let by = match (moved.before, moved.after) {
            (Some(before), Some(after)) => {
                let by = signed(one(after - before));
                // Between two percentages lie percentage points.
                by.strip_suffix('%').map_or(by.clone(), |points| format!("{points}pp"))
            }
            (None, _) | (_, None) => String::new(),
        };
        [title(moved, tongue), shown(moved.before), shown(moved.after), by]
    }

    /// Why its present value moved.
    fn why(&mut self, found: &ArrangementDifference) {
        if found.causes.is_empty() && found.steps.is_empty() {
            return;
        }
        let lead =
            self.say("Why: lines of the members, as present values", "Por qué: líneas de los socios, en valor actual");
        self.line(&format!("  {}", faint(self.look, lead)));
        for step in &found.steps {
            let words = self.step(step);
            self.wrapped(&words);
        }
        let rows: Vec<[String; 4]> = found.causes.iter().take(MOST_CAUSES).map(|cause| self.cause(cause)).collect();
        self.table(&[String::new(), String::new(), String::new(), String::new()], &rows);
        if found.causes.len() > MOST_CAUSES {
            let rest: f64 = found.causes.iter().skip(MOST_CAUSES).map(Cause::by).sum();
            let rest = signed(amount(self.model, self.look.tongue, &Type::money(), false, rest));
            let words = self.say("other lines together", "las demás líneas juntas");
            self.line(&format!("  {words}: {rest}"));
        }
    }

    fn cause(&self, cause: &Cause) -> [String; 4] {
        let tongue = self.look.tongue;
        let money = |value: f64| amount(self.model, tongue, &Type::money(), false, value);
        let of = cause.action.clone().unwrap_or_else(|| self.say("coordination", "coordinación").to_owned());
        let line = names::line_shown(&cause.line, tongue);
        let name = sanitise(&format!("{of}: {line}")).into_owned();
        [name, money(cause.before), money(cause.after), signed(money(cause.by()))]
    }

    fn step(&self, step: &StepMoved) -> String {
        let tongue = self.look.tongue;
        let volume = |value: f64| amount(self.model, tongue, &step.of, false, value);
        let rate = |value: f64| number::percent(tongue, value, 1);
        let action = sanitise(step.action.as_deref().unwrap_or_default()).into_owned();
        let lost = step.volume.1 < step.step;
        let (from, together) = (volume(step.step), volume(step.volume.1));
        let (before, after) = (rate(step.rate.0), rate(step.rate.1));
        match (tongue, lost) {
            (Tongue::En, true) => format!(
                "{action}: the step from {from} is lost, for together they come to {together}; the rate falls from {before} to {after}"
            ),
            (Tongue::En, false) => format!(
                "{action}: the step from {from} is reached, with {together} together; the rate rises from {before} to {after}"
            ),
            (Tongue::Es, true) => format!(
                "{action}: se pierde el tramo desde {from}, pues juntos llegan a {together}; la tasa baja de {before} a {after}"
            ),
            (Tongue::Es, false) => format!(
                "{action}: se alcanza el tramo desde {from}, con {together} juntos; la tasa sube de {before} a {after}"
            ),
        }
    }

    /// A sentence, over as many lines as it needs.
    fn wrapped(&mut self, words: &str) {
        self.out.push_str(&wrapped(self.look, "  – ", words));
    }

    /// A name and three numbers a row; a name too long for its column takes a line of its own.
    fn table(&mut self, head: &[String; 4], rows: &[[String; 4]]) {
        let widths: Vec<usize> =
            (1..4).map(|column| rows.iter().chain([head]).map(|row| row[column].width()).max().unwrap_or(0)).collect();
        let numbers: usize = widths.iter().map(|width| width + 2).sum();
        let room = self.look.width.max(48).saturating_sub(2 + numbers);
        let name = rows.iter().map(|row| row[0].width()).max().unwrap_or(0).min(room);
        let has_head = head.iter().any(|cell| !cell.is_empty());
        for (at, row) in has_head.then_some(head).into_iter().chain(rows).enumerate() {
            let mut line = format!("  {}", row[0]);
            if row[0].width() > name {
                self.line(&line);
                line = "  ".to_owned();
            }
            line.push_str(&" ".repeat((2 + name).saturating_sub(line.width())));
            for (cell, width) in row[1..].iter().zip(&widths) {
                line.push_str(&" ".repeat(2 + width - cell.width()));
                line.push_str(cell);
            }
            let line = line.trim_end().to_owned();
            let line = if at == 0 && has_head { faint(self.look, &line) } else { line };
            self.line(&line);
        }
    }
}

/// What people call the figure.
fn title(moved: &Moved, tongue: Tongue) -> String {
    moved.figure.say(tongue).replace('_', " ")
}

fn signed(amount: String) -> String {
    if amount.starts_with('-') { amount } else { format!("+{amount}") }
}
