//! A game by itself: what every set of some players is worth, as a table.

use super::core::{least_core, worst};
use super::nucleolus::{NoNucleolus, nucleolus};
use super::sets::{Sets, Type};
use super::shape::shape;
use super::shapley::shapley;
use crate::evaluate::Stop;
use crate::limits::MAX_SETS;

/// What every set of players is worth; bit i of a set's number says whether player i is in it.
///
/// ```
/// use minka::evaluate::coalition::Table;
/// // Shapley's own: alone 2, 4, 5; in pairs 18, 14, 9; all 24.
/// let game = Table::of(vec![0.0, 2.0, 4.0, 18.0, 5.0, 14.0, 9.0, 24.0]).unwrap();
/// let values = game.shapley();
/// assert!(values.iter().zip([9.5, 8.0, 6.5]).all(|(value, known)| (value - known).abs() < 1e-12));
/// ```
#[derive(Debug, Clone)]
pub struct Table {
    sets: Sets,
    worth: Vec<f64>,
}

impl Table {
    /// Of 2ⁿ numbers, the first of which is 0: nobody is worth nothing. `None` where their number is no power of two
    /// or beyond 2²⁴, or one of them is no finite number.
    pub fn of(worth: Vec<f64>) -> Option<Table> {
        let count = worth.len();
        if !count.is_power_of_two() || count < 2 || worth[0] != 0.0 || !worth.iter().all(|worth| worth.is_finite()) {
            return None;
        }
        let players = count.trailing_zeros() as usize;
        let types = (0..players).map(|player| Type { players: vec![(player, 1)], size: 1 }).collect();
        Some(Table { sets: Sets::all(types, players, MAX_SETS)?, worth })
    }

    fn alone(&self) -> Vec<f64> {
        self.sets.strides().iter().map(|set| self.worth[*set as usize]).collect()
    }

    /// What each player adds on average over all orders (Shapley 1953).
    pub fn shapley(&self) -> Vec<f64> {
        shapley(&self.sets, &self.worth).0
    }

    /// The least ε with which some sharing gives every set its worth less ε, and such a sharing; `None` below two
    /// players or where no answer was found. The core is empty where ε is above zero.
    pub fn least_core(&self) -> Option<(f64, Vec<f64>)> {
        least_core(&self.sets, &self.worth, &Stop::default()).map(|core| (core.epsilon, core.shares))
    }

    /// The nucleolus (Schmeidler 1969).
    ///
    /// # Errors
    /// Where no sharing gives each player what it has alone, or there are more than 16 players.
    pub fn nucleolus(&self) -> Result<Vec<f64>, NoNucleolus> {
        nucleolus(&self.sets, &self.worth, &self.alone(), &Stop::default())
    }

    /// The set that gains most by leaving a sharing, per player, with its gain; `None` where none gains.
    pub fn worst(&self, shares: &[f64]) -> Option<(u64, f64)> {
        (shares.len() == self.sets.types.len()).then(|| worst(&self.sets, &self.worth, shares))?
    }

    /// Do two sets that join never come to less? `None` where there are too many pairs.
    pub fn is_superadditive(&self) -> Option<bool> {
        shape(&self.sets, &self.worth).superadditive
    }

    /// Does a player never add less to a larger set? `None` where there are too many sets.
    pub fn is_convex(&self) -> Option<bool> {
        shape(&self.sets, &self.worth).convex
    }
}
