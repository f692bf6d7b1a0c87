//! What keeps firms from working together by themselves (K-OBS-1 to K-OBS-3), and how a model names its cost.
//!
//! A cost line names an obstacle by its label: `cost once "learning cost": 1_200 PEN`,
//! `costo "costo de transacción": 90 PEN/año`, also with `_` for the spaces. Labels in one's own words count by the
//! words they use: "Meetings and calls" is a transaction cost, "Learning to order together" a learning cost.

use crate::tongue::Text;
use crate::tongue::vocabulary::fold;

/// An obstacle to working together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Obstacle {
    /// Finding out what there is to gain, and with whom.
    Information,
    /// Trusting each other, agreeing, keeping to it.
    Transaction,
    /// Changing one's organisation, technology and routine.
    Learning,
}

impl Obstacle {
    /// All of them, in the order of the source.
    pub const ALL: [Obstacle; 3] = [Obstacle::Information, Obstacle::Transaction, Obstacle::Learning];

    /// The label that names its cost.
    pub fn label(self) -> Text {
        match self {
            Obstacle::Information => Text { en: "information cost", es: "costo de información" },
            Obstacle::Transaction => Text { en: "transaction cost", es: "costo de transacción" },
            Obstacle::Learning => Text { en: "learning cost", es: "costo de aprendizaje" },
        }
    }

    /// The fact it stands for.
    pub fn fact(self) -> &'static str {
        match self {
            Obstacle::Information => "K-OBS-1",
            Obstacle::Transaction => "K-OBS-2",
            Obstacle::Learning => "K-OBS-3",
        }
    }

    /// How the words begin that speak of it, in lower case without accents.
    fn stems(self) -> &'static [&'static str] {
        match self {
            Obstacle::Information => {
                &["informa", "comparing", "compara", "search", "looking", "busca", "busqueda", "averigua", "diagnos"]
            }
            Obstacle::Transaction => {
                &["transac", "meeting", "reunion", "coordina", "agreeing", "negotia", "negocia", "acuerdo"]
            }
            Obstacle::Learning => &["learn", "aprend", "training", "capacita"],
        }
    }
}

/// The obstacle whose cost a line's label names: by its own name, or else by the first word that speaks of one.
///
/// ```
/// use minka::standard::obstacles::{Obstacle, obstacle_of};
/// assert_eq!(obstacle_of("costo_de_aprendizaje"), Some(Obstacle::Learning));
/// assert_eq!(obstacle_of("Meetings and calls"), Some(Obstacle::Transaction));
/// assert_eq!(obstacle_of("Stand at the fair"), None);
/// ```
pub fn obstacle_of(label: &str) -> Option<Obstacle> {
    let plain = fold(label).to_lowercase().replace('_', " ");
    let by_name = |obstacle: &Obstacle| {
        [obstacle.label().en, obstacle.label().es].iter().any(|name| plain.contains(fold(name).as_ref()))
    };
    if let Some(named) = Obstacle::ALL.into_iter().find(by_name) {
        return Some(named);
    }
    plain.split(|letter: char| !letter.is_alphanumeric()).find_map(obstacle_of_word)
}

fn obstacle_of_word(word: &str) -> Option<Obstacle> {
    // Being informal is a restriction of a firm, not a matter of knowing.
    if word.starts_with("informal") {
        return None;
    }
    Obstacle::ALL.into_iter().find(|obstacle| obstacle.stems().iter().any(|stem| word.starts_with(stem)))
}
