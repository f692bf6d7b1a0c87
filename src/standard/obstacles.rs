//! The three obstacles to spontaneous articulation, and how a model writes what they cost.
//!
//! Each is a cost line whose label names it: `cost once "learning cost": 400 PEN`, `costo "costo de transacción": …`.
//! What an adviser writes by another name that says the same, such as "Meetings and calls", is recognised, too.

use crate::tongue::vocabulary::fold;

/// An obstacle to spontaneous articulation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Obstacle {
    /// Finding opportunities and partners (K-OBS-1).
    Information,
    /// Reaching agreements, and trusting them (K-OBS-2).
    Transaction,
    /// Changing organisation, technology and routines (K-OBS-3).
    Learning,
}

/// How words begin that speak of an obstacle, in both tongues.
const BEGINNINGS: &[(Obstacle, &[&str])] = &[
    (Obstacle::Information, &["inform", "search", "busqueda"]),
    (Obstacle::Transaction, &["transac", "meeting", "reunion", "asamblea", "negotiat", "negociac", "coordina"]),
    (Obstacle::Learning, &["learn", "aprend", "training", "capacitac"]),
];

/// The obstacle that a cost line with this label is about: the first one that its words speak of.
///
/// ```
/// use minka::standard::obstacles::{Obstacle, obstacle_of};
/// assert_eq!(obstacle_of("learning cost"), Some(Obstacle::Learning));
/// assert_eq!(obstacle_of("costo_de_transacción"), Some(Obstacle::Transaction));
/// assert_eq!(obstacle_of("Transport"), None);
/// ```
pub fn obstacle_of(label: &str) -> Option<Obstacle> {
    let label = fold(label).to_lowercase();
    let mut words = label.split(|letter: char| !letter.is_alphanumeric());
    words.find_map(|word| {
        let speaks = |beginnings: &[&str]| beginnings.iter().any(|beginning| word.starts_with(beginning));
        BEGINNINGS.iter().find(|(_, beginnings)| speaks(beginnings)).map(|(obstacle, _)| *obstacle)
    })
}
