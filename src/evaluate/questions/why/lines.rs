//! Sums by action, and by line.

use super::{Deriving, Draft};
use crate::evaluate::expressions::{Membership, Scope, Subject};
use crate::evaluate::ledger::{Ledger, LineAt, Nature, Row};
use crate::evaluate::money::{Accounts, Of, is_settlement, present};
use crate::evaluate::program::Value;
use crate::evaluate::sampling::StreamKey;
use crate::model::{Arrangement, Line, LineKind, Sharing, Target, Type, When};
use crate::tongue::{Phrase, Tongue, number};

/// Which rows a sum is over, and whose part of them.
pub(super) struct Sum<'f> {
    pub(super) subject: Subject,
    pub(super) membership: Membership,
    pub(super) of: Of,
    pub(super) keep: &'f dyn Fn(&Row) -> bool,
}

impl<'m> Deriving<'m, '_> {
    /// Coordination and actions, each with its lines.
    pub(super) fn by_action(&mut self, accounts: &Accounts<'m>, ledger: &Ledger, sum: &Sum<'_>) -> Vec<Draft> {
        let actions = accounts.arrangement.actions.len();
        let mut groups = Vec::new();
        for action in std::iter::once(None).chain((0..actions).map(Some)) {
            let rows: Vec<&Row> =
                ledger.rows.iter().filter(|row| accounts.action_of(row) == action && (sum.keep)(row)).collect();
            if rows.is_empty() {
                continue;
            }
            let lines = self.by_line(accounts, &rows, sum);
            let total = self.total(&rows, sum.of);
            let (what, place) = match action {
                None => (Phrase::new("coordination", "coordinación"), None),
                Some(action) => {
                    let heading = &accounts.arrangement.actions[action].heading;
                    let shown = heading.shown();
                    let what = Phrase::new(format!("action “{shown}”"), format!("acción “{shown}”"));
                    (what, Some(heading.place))
                }
            };
            groups.push(Draft { place, ..Draft::money(what, total, lines) });
        }
        groups
    }

    pub(super) fn total(&mut self, rows: &[&Row], of: Of) -> Value {
        let terms: Vec<(Value, f64)> =
            rows.iter().flat_map(|row| present(self.reckoner, self.timeline, row, of)).collect();
        self.reckoner.program.linear(0.0, &terms)
    }

    fn by_line(&mut self, accounts: &Accounts<'m>, rows: &[&Row], sum: &Sum<'_>) -> Vec<Draft> {
        let mut lines: Vec<usize> = rows.iter().map(|row| row.line).collect();
        lines.dedup();
        lines.sort_unstable();
        lines.dedup();
        // What a definition books without being told to, such as its costs where none are given.
        let is_said = |line: &usize| {
            let written = accounts.lines[*line].definition.is_none();
            written || rows.iter().any(|row| row.line == *line && row.parts.iter().any(|part| !part.all.is_zero()))
        };
        lines.retain(is_said);
        let of_line = |deriving: &mut Self, line: usize| {
            let own: Vec<&Row> = rows.iter().copied().filter(|row| row.line == line).collect();
            deriving.line(accounts, &accounts.lines[line], &own, sum)
        };
        lines.into_iter().map(|line| of_line(self, line)).collect()
    }

    fn line(&mut self, accounts: &Accounts<'m>, at: &LineAt<'m>, rows: &[&Row], sum: &Sum<'_>) -> Draft {
        let total = self.total(rows, sum.of);
        if is_settlement(at.line) {
            return settlement(accounts.arrangement, total);
        }
        let shared = rows.iter().any(|row| row.shared);
        let paid = rows.iter().any(|row| row.nature == Nature::Payment);
        let arrangement = accounts.arrangement;
        let instance = at
            .action
            .map(|(_, action)| StreamKey::of("action").with(&arrangement.heading.name).with(&action.heading.name));
        let firm = match sum.subject {
            Subject::Firm(_, firm) => Some(firm),
            Subject::Arrangement(_) | Subject::Action(..) | Subject::Around(..) | Subject::Within(..) => None,
        };
        let scope = Scope {
            arrangement: Some(arrangement),
            membership: Some(&sum.membership),
            action: at.action.map(|(_, action)| action),
            definition: at.definition,
            instance,
            firm,
            is_member: firm.map(|firm| sum.membership.holds(firm)),
            year: self.timeline.span(at.line.when).map(|(first, _)| first),
            ..Scope::of_model()
        };
        let mut parts = Vec::new();
        let for_each = matches!(at.line.target, Target::EachMember(_) | Target::EachOutsider(_) | Target::EachFirm(_));
        if firm.is_some() || !for_each {
            parts.extend(self.amount(at.line, &scope, shared));
        }
        if matches!(at.line.target, Target::EachLink) {
            let links = crate::evaluate::structure::links_of(self.model, arrangement, &sum.membership);
            let what = Phrase::new("links among the members", "enlaces entre los socios");
            parts.push(Draft { of: Type::number(), ..Draft::new(what, Some(Value::Certain(links))) });
        }
        if shared && firm.is_some() {
            parts.extend(self.share(accounts, rows));
        }
        parts.extend(self.inputs(&at.line.amount, &scope));
        if let Some(growing) = &at.line.growing {
            let what = Phrase::new("growing each year by", "creciendo cada año");
            let value = self.reckoner.amount_for(growing, &scope).0;
            let of = Type::number();
            let place = Some(growing.place);
            let inputs = self.inputs(growing, &scope);
            let inputs = if inputs.iter().all(|input| input.parts.is_empty() && input.source.is_none()) {
                Vec::new()
            } else {
                inputs
            };
            parts.push(Draft { of, percent: true, place, parts: inputs, ..Draft::new(what, value) });
        }
        let what = named(at.line, paid);
        let (en, es) = self.when(at.line);
        let (mut en, mut es) = (en, es);
        if shared {
            en.push_str(", the part of it that falls to this member");
            es.push_str(", la parte que le toca a este socio");
        }
        let whole = matches!(sum.subject, Subject::Arrangement(_) | Subject::Action(..));
        let note = if whole { self.when(at.line) } else { (en, es) };
        let place = (!at.definition.is_some_and(|id| self.model.definitions[id].is_standard)).then_some(at.line.place);
        let place = place.or(at.action.map(|(_, action)| action.heading.place));
        let draft = Draft { place, source: at.line.source.clone(), ..Draft::money(what, total, parts) };
        draft.noting(note.0, note.1)
    }

    /// What part of a shared line falls to the member.
    fn share(&mut self, accounts: &Accounts<'m>, rows: &[&Row]) -> Option<Draft> {
        let row = rows.first()?;
        let whole: Vec<(Value, f64)> = accounts
            .all
            .rows
            .iter()
            .filter(|other| other.line == row.line && other.shared)
            .map(|other| Some((other.parts.first()?.all, 1.0)))
            .collect::<Option<_>>()?;
        let whole = self.reckoner.program.linear(0.0, &whole);
        let part = self.reckoner.program.over(row.parts.first()?.each, whole);
        let what = Phrase::new("its part, by the sharing", "su parte, según el reparto");
        let share = Draft { of: Type::number(), percent: true, ..Draft::new(what, Some(part)) };
        part.certain().filter(|part| part.is_finite()).map(|_| share)
    }

    /// In which years a line falls, and that the sum is of today.
    fn when(&self, line: &Line) -> (String, String) {
        let horizon = self.timeline.horizon;
        let (en, es) = match line.when {
            When::Once(0) => return ("once, at the start".to_owned(), "una vez, al inicio".to_owned()),
            When::Once(year) => (format!("once, in year {year}"), format!("una vez, en el año {year}")),
            When::Always => years(1, horizon),
            When::Years(from, to) => years(from, to.unwrap_or(horizon).min(horizon)),
        };
        let percent = |tongue, rate: f64| number::percent(tongue, rate, usize::from((rate * 100.0).fract() != 0.0));
        match self.timeline.rate.certain() {
            Some(0.0) => (en, es),
            Some(rate) => (
                format!("{en}, worth today at {} a year", percent(Tongue::En, rate)),
                format!("{es}, a valor de hoy al {} anual", percent(Tongue::Es, rate)),
            ),
            None => (format!("{en}, worth today"), format!("{es}, a valor de hoy")),
        }
    }

    /// The amount of a line in its first year, before it is shared out.
    fn amount(&mut self, line: &'m Line, scope: &Scope<'m, '_>, shared: bool) -> Option<Draft> {
        let (value, rests) = self.reckoner.amount_for(&line.amount, scope);
        let value = value.filter(|_| !rests.broken)?;
        let each_link = matches!(line.target, Target::EachLink);
        let what = match (line.when, shared) {
            (When::Once(_), _) if each_link => Phrase::new("each link", "cada enlace"),
            (_, _) if each_link => Phrase::new("in a year, each link", "en un año, cada enlace"),
            (When::Once(_), false) => Phrase::new("the amount", "el monto"),
            (When::Once(_), true) => Phrase::new("the whole amount", "el monto entero"),
            (_, false) => Phrase::new("in a year", "en un año"),
            (_, true) => Phrase::new("in a year, all members", "en un año, entre todos"),
        };
        let of = if matches!(line.when, When::Once(_)) { Type::money() } else { Type::money_per_time() };
        Some(Draft { of, place: Some(line.amount.place), ..Draft::new(what, Some(value)) })
    }
}

fn named(line: &Line, paid: bool) -> Phrase {
    let (en, es) = match (&line.kind, paid) {
        (LineKind::Cost, true) => ("part paid of the cost", "parte pagada del costo"),
        (LineKind::Cost, false) => ("cost", "costo"),
        (LineKind::Benefit, _) => ("benefit", "beneficio"),
        (LineKind::Transfer(_), _) => ("transfer", "transferencia"),
    };
    match &line.label {
        Some(label) => {
            let shown = |tongue| crate::standard::labels::line_label(label, tongue);
            Phrase::new(format!("{en} “{}”", shown(Tongue::En)), format!("{es} “{}”", shown(Tongue::Es)))
        }
        None => Phrase::new(en, es),
    }
}

fn years(from: u32, to: u32) -> (String, String) {
    if from >= to {
        return (format!("in year {to}"), format!("en el año {to}"));
    }
    (format!("years {from} to {to}"), format!("años {from} a {to}"))
}

/// What passes between members so that each has what it adds: it stands in no line of the model.
fn settlement(arrangement: &Arrangement, total: Value) -> Draft {
    let place = if let Sharing::Shapley(place) = arrangement.sharing { Some(place) } else { None };
    let what = Phrase::new("settlement between the members (Shapley)", "compensación entre los socios (Shapley)");
    let draft = Draft { place, ..Draft::money(what, total, Vec::new()) };
    draft.noting("so that each ends up with what it adds", "para que cada uno termine con lo que aporta")
}
