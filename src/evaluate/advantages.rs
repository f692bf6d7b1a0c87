//! The advantages of associating (K-ADV) and which actions bring them; the obstacles to it (K-OBS) and which lines
//! count what they cost.

use super::ledger::{LineAt, lines_of};
use crate::model::{Action, Advantage, Arrangement, Line, LineKind, Model};
use crate::standard::obstacles::{Obstacle, obstacle_of};

/// An advantage, and the actions that bring it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdvantageReading {
    /// Which (K-ADV-1 to K-ADV-6).
    pub advantage: Advantage,
    /// The actions that say so, or whose definitions do, by number.
    pub brought_by: Vec<usize>,
}

/// An obstacle, and the lines that count what it costs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ObstacleReading {
    /// Which (K-OBS-1 to K-OBS-3).
    pub obstacle: Obstacle,
    /// Their labels, each once.
    pub lines: Vec<String>,
}

/// All six, in the order of the source.
pub(super) fn read(model: &Model, arrangement: &Arrangement) -> Vec<AdvantageReading> {
    let brings: Vec<Vec<Advantage>> = arrangement.actions.iter().map(|action| advantages_of(model, action)).collect();
    let reading = |advantage: &Advantage| {
        let actions = brings.iter().enumerate().filter(|(_, brought)| brought.contains(advantage));
        AdvantageReading { advantage: *advantage, brought_by: actions.map(|(number, _)| number).collect() }
    };
    Advantage::ALL.iter().map(reading).collect()
}

/// What an action says that it brings, or else what its definition says.
pub(super) fn advantages_of(model: &Model, action: &Action) -> Vec<Advantage> {
    let defined = action.definition.map_or(&[][..], |id| &model.definitions[id].advantages);
    let stated = if action.advantages.is_empty() { defined } else { &action.advantages };
    stated.iter().map(|stated| stated.value).collect()
}

/// All three, in the order of the source.
pub(super) fn obstacles(model: &Model, arrangement: &Arrangement) -> Vec<ObstacleReading> {
    let lines = lines_of(model, arrangement);
    let reading = |obstacle: Obstacle| {
        let named = lines.iter().filter(|at| counted_by(model, at) == Some(obstacle));
        let mut labels: Vec<String> = Vec::new();
        for label in named.filter_map(|at| at.line.label.clone()) {
            if !labels.contains(&label) {
                labels.push(label);
            }
        }
        ObstacleReading { obstacle, lines: labels }
    };
    Obstacle::ALL.into_iter().map(reading).collect()
}

/// The obstacle whose cost a line counts. What the standard library says of an action is no matter of associating.
pub(super) fn counted_by(model: &Model, at: &LineAt<'_>) -> Option<Obstacle> {
    let standard = at.definition.is_some_and(|id| model.definitions[id].is_standard);
    let Line { kind, label, .. } = at.line;
    let label = label.as_deref().filter(|_| *kind == LineKind::Cost && !standard)?;
    obstacle_of(label)
}
