//! What any set of members comes to: by action, outside actions, and for each member, as sums of products.

use super::separate::{Form, Separator};
use crate::evaluate::expressions::Reckoner;
use crate::evaluate::ledger::{Booking, Ledger, Standing, Timeline};
use crate::evaluate::money::{Accounts, Of, present};
use crate::evaluate::program::{Program, Value};
use crate::model::{Firm, Id, Sharing};
use crate::source::Place;
use rustc_hash::FxHashMap;
use std::rc::Rc;

/// The members that a game of sets is worked out for at most; a formula for any set of them grows with their square.
pub(crate) const MAX_PLAYERS: usize = 300;
/// The members for each of whom it is worked out in which sets it takes part.
const MAX_EACH: usize = 100;

/// What any set comes to, taken apart; it waits for the means of what is drawn.
pub(crate) struct Terms {
    /// Everybody in the list of members, with how many firms.
    pub(super) players: Vec<(Id<Firm>, u64)>,
    /// Members' rows of each action.
    pub(super) actions: Vec<Rc<Form>>,
    /// Of coordination.
    pub(super) coordination: Rc<Form>,
    /// One firm of each member, as the arrangement shares; nothing where members share by contribution, or are many.
    pub(super) members: Vec<Rc<Form>>,
    /// Schedules that are asked with the volume of all, once each.
    pub(super) schedules: Vec<Scheduled>,
    /// Do members share by contribution?
    pub(super) by_contribution: bool,
}

/// What a schedule of an action comes to, for any set.
pub(super) struct Scheduled {
    pub(super) action: usize,
    place: Place,
    pub(super) volume: Rc<Form>,
    pub(super) rate: Rc<Form>,
    /// The volumes from which on its rates hold, the least first.
    pub(super) steps: Vec<Rc<Form>>,
}

impl Terms {
    /// Takes an arrangement apart; `None` where there is nothing to work out or no formula holds for all sets.
    pub(crate) fn of<'m>(
        accounts: &Accounts<'m>,
        reckoner: &mut Reckoner<'m>,
        timeline: &mut Timeline,
        separator: &mut Separator,
        without_funders: bool,
    ) -> Option<Terms> {
        let players: Vec<(Id<Firm>, u64)> = accounts.declared.present().collect();
        let listed = accounts.arrangement.members_once().count();
        if accounts.lines.is_empty() || players.is_empty() || players.len() > MAX_PLAYERS || listed != players.len() {
            return None;
        }
        separator.forget();
        reckoner.leader_under_condition = false;
        let lines = &accounts.lines;
        let mut booking = Booking::new(reckoner, timeline, accounts.arrangement, lines, &accounts.declared);
        booking.without_funders = without_funders;
        let (ledger, shares) = booking.open_ledger();
        if std::mem::take(&mut reckoner.leader_under_condition) || !ledger.whole {
            return None;
        }
        let mut actions: Vec<Vec<(Value, f64)>> = vec![Vec::new(); accounts.arrangement.actions.len()];
        let (mut coordination, mut pool) = (Vec::new(), Vec::new());
        let mut own: FxHashMap<Id<Firm>, Vec<(Value, f64)>> = FxHashMap::default();
        for row in ledger.rows.iter().filter(|row| row.standing == Standing::Member) {
            let all = present(reckoner, timeline, row, Of::All);
            match row.firm() {
                _ if row.shared => pool.extend(all.iter().copied()),
                Some(firm) => own.entry(firm).or_default().extend(present(reckoner, timeline, row, Of::Each)),
                None => {}
            }
            match accounts.action_of(row) {
                Some(action) => actions[action].extend(all),
                None => coordination.extend(all),
            }
        }
        let program = &mut reckoner.program;
        let mut form = |terms: &[(Value, f64)]| {
            let value = program.linear(0.0, terms);
            separator.form(program, value)
        };
        let actions = actions.iter().map(|terms| form(terms)).collect();
        let coordination = form(&coordination);
        let schedules = schedules(accounts, &ledger, program, separator);
        let by_contribution = matches!(accounts.arrangement.sharing, Sharing::Shapley(_));
        let pool = program.linear(0.0, &pool);
        let each = !by_contribution && players.len() <= MAX_EACH;
        let members = shares.iter().filter(|_| each).map(|(firm, share)| {
            let mut terms = own.remove(firm).unwrap_or_default();
            terms.push((program.times(pool, *share), 1.0));
            let npv = program.linear(0.0, &terms);
            separator.form(program, npv)
        });
        Some(Terms { players, members: members.collect(), actions, coordination, schedules, by_contribution })
    }

    /// What is drawn, whose means are needed.
    pub(crate) fn drawn(&self) -> Vec<Value> {
        let of_schedules = self.schedules.iter().flat_map(|of| of.steps.iter().chain([&of.volume, &of.rate]));
        let forms = self.actions.iter().chain([&self.coordination]).chain(&self.members).chain(of_schedules);
        let all = forms.flat_map(|form| form.terms.keys());
        let plain = all.filter(|factors| factors.mixed == Value::ONE && factors.drawn.certain().is_none());
        plain.map(|factors| factors.drawn).collect()
    }
}

/// Of the lines of actions; where a line is booked for several firms or years, its schedule is asked the same again.
fn schedules(
    accounts: &Accounts<'_>,
    ledger: &Ledger,
    program: &mut Program,
    separator: &mut Separator,
) -> Vec<Scheduled> {
    let mut all: Vec<Scheduled> = Vec::new();
    for (line, reached) in &ledger.reached {
        let Some(action) = accounts.action_of_line(*line) else { continue };
        if all.iter().any(|of| of.action == action && of.place == reached.place) {
            continue;
        }
        let mut form = |value: Value| separator.form(program, value);
        all.push(Scheduled {
            action,
            place: reached.place,
            volume: form(reached.volume),
            rate: form(reached.rate),
            steps: reached.steps.iter().map(|step| form(*step)).collect(),
        });
    }
    all
}
