//! What members put in before anything comes back, and what a link between them costs.

use super::accounts::{Accounts, Of, present};
use super::means::Means;
use super::reading::Commitments;
use crate::evaluate::expressions::Reckoner;
use crate::evaluate::ledger::{Nature, Row, Standing, Timeline};
use crate::evaluate::structure::links_of;
use crate::model::{LineKind, Target, When};

pub(super) fn commitments<'m>(
    accounts: &Accounts<'m>,
    (reckoner, timeline, means): (&mut Reckoner<'m>, &mut Timeline, &Means),
) -> Commitments {
    let actions = accounts.arrangement.actions.len();
    let (mut at_start, mut in_common) = (vec![0.0; actions], vec![0.0; actions]);
    for row in accounts.all.rows.iter().filter(|row| is_cost_of_members(row)) {
        let Some(action) = accounts.action_of(row) else { continue };
        at_start[action] += in_year_0(row, reckoner, means);
        if matches!(accounts.lines[row.line].line.when, When::Once(_)) && row.shared {
            in_common[action] -= row.parts.iter().map(|part| means.expected(part.all)).sum::<f64>();
        }
    }
    Commitments { at_start, in_common, per_link: per_link(accounts, reckoner, timeline, means) }
}

fn is_cost_of_members(row: &Row) -> bool {
    row.standing == Standing::Member && matches!(row.nature, Nature::Cost | Nature::Payment)
}

fn in_year_0(row: &Row, reckoner: &mut Reckoner<'_>, means: &Means) -> f64 {
    let mut paid = 0.0;
    for part in &row.parts {
        for (_, factor) in part.times.years.iter().filter(|(year, _)| *year == 0) {
            paid -= means.expected(reckoner.program.times(part.all, *factor));
        }
    }
    paid
}

/// A year, whoever pays; nothing where no cost is counted by link.
fn per_link<'m>(
    accounts: &Accounts<'m>,
    reckoner: &mut Reckoner<'m>,
    timeline: &mut Timeline,
    means: &Means,
) -> Option<f64> {
    let links = links_of(reckoner.model, accounts.arrangement, &accounts.declared);
    let annuity = timeline.annuity(&mut reckoner.program).certain()?;
    let by_link = |row: &&Row| {
        let line = accounts.lines[row.line].line;
        line.kind == LineKind::Cost && matches!(line.target, Target::EachLink)
    };
    let mut rows = accounts.all.rows.iter().filter(by_link).peekable();
    rows.peek()?;
    let cost: f64 = rows.map(|row| -means.of_terms(&present(reckoner, timeline, row, Of::All))).sum();
    (links > 0.0).then(|| cost * annuity / links)
}
