//! What advantages bring and what obstacles cost: sums over the rows of some actions, or of some lines.

use super::accounts::{Accounts, Of, present};
use super::reading::{AdvantageMoney, ObstacleMoney};
use super::statistics::Figures;
use super::{Stat, Value};
use crate::evaluate::advantages::{advantages_of, counted_by};
use crate::evaluate::expressions::Reckoner;
use crate::evaluate::ledger::{Nature, Row, Standing, Timeline};
use crate::model::Advantage;
use crate::standard::obstacles::Obstacle;

/// The columns of advantages and obstacles, by their numbers.
pub(super) struct Brought {
    advantages: Vec<usize>,
    /// Of the members, and of everybody.
    obstacles: Vec<[usize; 2]>,
}

impl Brought {
    pub(super) fn of<'m>(
        accounts: &Accounts<'m>,
        reckoner: &mut Reckoner<'m>,
        timeline: &mut Timeline,
        wanted: &mut Figures,
    ) -> Brought {
        let model = reckoner.model;
        let actions = &accounts.arrangement.actions;
        let brings: Vec<Vec<Advantage>> = actions.iter().map(|action| advantages_of(model, action)).collect();
        let counted: Vec<Option<Obstacle>> = accounts.lines.iter().map(|at| counted_by(model, at)).collect();
        let mut advantages: Vec<Vec<(Value, f64)>> = vec![Vec::new(); Advantage::ALL.len()];
        let mut obstacles: Vec<[Vec<(Value, f64)>; 2]> = vec![Default::default(); Obstacle::ALL.len()];
        for row in &accounts.all.rows {
            let is_member = row.standing == Standing::Member;
            let brought = accounts.action_of(row).filter(|_| is_member && row.nature == Nature::Benefit);
            let brought = brought.map_or(&[][..], |action| &brings[action]);
            let hindered = counted[row.line].and_then(|one| Obstacle::ALL.iter().position(|known| *known == one));
            if brought.is_empty() && hindered.is_none() {
                continue;
            }
            let terms = present(reckoner, timeline, row, Of::All);
            brought.iter().for_each(|advantage| advantages[*advantage as usize].extend_from_slice(&terms));
            if let Some(obstacle) = hindered {
                add_cost(row, &terms, &mut obstacles[obstacle]);
            }
        }
        let annuity = timeline.annuity(&mut reckoner.program);
        let program = &mut reckoner.program;
        let advantages = advantages.iter().map(|terms| wanted.add(program.linear(0.0, terms))).collect();
        let mut yearly = |terms: &Vec<(Value, f64)>| {
            let present = program.linear(0.0, terms);
            wanted.add(program.times(present, annuity))
        };
        let obstacles = obstacles.iter().map(|[members, all]| [yearly(members), yearly(all)]).collect();
        Brought { advantages, obstacles }
    }

    /// What came out.
    pub(super) fn read(&self, stats: &[(Stat, f64)]) -> (Vec<AdvantageMoney>, Vec<ObstacleMoney>) {
        let advantage = |number: &usize| AdvantageMoney { present_benefit: stats[*number].0 };
        let obstacle = |[members, all]: &[usize; 2]| ObstacleMoney {
            annual_cost: stats[*all].0,
            annual_cost_of_members: stats[*members].0,
        };
        (self.advantages.iter().map(advantage).collect(), self.obstacles.iter().map(obstacle).collect())
    }
}

/// What somebody pays for the bearers is a row of its own, and part of the whole cost.
fn add_cost(row: &Row, terms: &[(Value, f64)], [members, all]: &mut [Vec<(Value, f64)>; 2]) {
    if !matches!(row.nature, Nature::Cost | Nature::Payment) {
        return;
    }
    let costs = terms.iter().map(|(value, factor)| (*value, -factor));
    if row.standing == Standing::Member {
        members.extend(costs.clone());
    }
    all.extend(costs);
}
