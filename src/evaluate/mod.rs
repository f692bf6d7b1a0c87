//! Stage 4: model to measurements, each with the facts it rests on.
//!
//! Pure: no clock, no files, no randomness of its own. [`measure`] reads what needs no sampling: types of cooperation,
//! structure and its fit, ties, expected results, restrictions, sizes. [`mod@money`] works out the money:
//!
//! ```text
//! lines ── expressions ──▶ program ── ledger (rows of a membership) ── run over samples ──▶ figures
//! ```

mod advantages;
mod chains;
pub mod clusters;
pub mod coalition;
mod cut_points;
mod environment_fit;
mod expected_results;
mod expressions;
pub mod institutions;
mod ledger;
mod measurements;
pub mod money;
mod program;
mod programmes;
pub mod questions;
mod readiness;
mod remedy;
mod restrictions;
pub(crate) mod rules;
mod sampling;
mod size;
mod stop;
mod strategy;
mod structure;
mod ties;
mod typology;

pub use advantages::{AdvantageReading, ObstacleReading};
pub use chains::{
    ChainReading, ChannelReading, Concentration, LinkReading, PartReading, SellingReading, SideReading, StageReading,
};
pub use measurements::*;
pub use programmes::*;
pub use readiness::{Basis, Factor, FactorReading};
pub use stop::Stop;
pub use strategy::{LevelReading, Strategy};

use crate::diagnostic::Finding;
use crate::model::Model;
use crate::source::Place;
use questions::WorkedOut;

/// How uncertain figures are sampled.
#[derive(Debug, Clone, PartialEq)]
pub struct Sampling {
    /// How many samples.
    pub samples: u64,
    /// The seed of all draws.
    pub seed: u64,
    /// On how many threads; the figures are the same on any number.
    pub threads: usize,
    /// Ends the evaluation early.
    pub stop: Stop,
    /// Are sets of members worked out only where that costs next to nothing?
    few_sets: bool,
    draws: Draws,
}

/// What uncertain literals are given.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Draws {
    /// Numbers of their streams.
    Random,
    /// Their medians, but for one in each sample.
    Middle { moved: Vec<Moved> },
    /// None are drawn: a sample is a set of members.
    Sets(std::sync::Arc<coalition::Sets>),
}

/// Which literal has another value than its median.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Moved {
    None,
    /// The one written here has its lowest value.
    Low(Place),
    /// The one written here has its highest value.
    High(Place),
}

impl Sampling {
    /// As a model asks for, on as many threads as the machine has.
    pub fn of(model: &Model) -> Sampling {
        let threads = std::thread::available_parallelism().map_or(1, usize::from);
        let (samples, seed) = (model.settings.sample_count(), model.settings.seed_value());
        Sampling { samples, seed, threads, stop: Stop::default(), few_sets: false, draws: Draws::Random }
    }

    /// Does it spare the sets of many members?
    pub(crate) fn is_sparing(&self) -> bool {
        self.few_sets
    }

    /// Without the sets of many members, where nothing that the model or a question asks rests on them. All other
    /// figures have the same bits.
    pub(crate) fn sparing(&self, model: &Model) -> Sampling {
        Sampling { few_sets: !money::asks_of_sets(model), ..self.clone() }
    }
}

/// Why the answer to a question is what it is; without an answer, what stands in its way.
pub(crate) fn why(
    model: &Model,
    sampling: &Sampling,
    question: &crate::model::Expression,
) -> (Option<questions::Derivation>, Vec<Finding>) {
    let firms: Vec<FirmReading> = model.firms.values().map(|firm| size::read(model, firm)).collect();
    questions::why(model, &firms, &sampling.sparing(model), question)
}

/// What the answers to some questions come to; without one, what stands in its way.
pub(crate) fn values(
    model: &Model,
    sampling: &Sampling,
    questions: &[crate::model::Expression],
) -> (Vec<Option<questions::Answered>>, Vec<Finding>) {
    let firms: Vec<FirmReading> = model.firms.values().map(|firm| size::read(model, firm)).collect();
    questions::values(model, &firms, &sampling.sparing(model), questions)
}

/// What moves the answer to a question.
pub(crate) fn influences(
    model: &Model,
    sampling: &Sampling,
    question: &crate::model::Expression,
) -> Option<questions::Influences> {
    let firms: Vec<FirmReading> = model.firms.values().map(|firm| size::read(model, firm)).collect();
    questions::influences(model, &firms, &sampling.sparing(model), question)
}

/// Measures a whole model. Without sampling, money is worked out only where it does not vary. The findings say what
/// could not be worked out.
pub fn measure(model: &Model, sampling: Option<&Sampling>) -> (Measurements, Vec<Finding>) {
    let firms: Vec<FirmReading> = model.firms.values().map(|firm| size::read(model, firm)).collect();
    let participation = restrictions::Participation::of(model);
    let (growths, unclear) = readiness::Growths::of(model, &firms, sampling);
    let around = readiness::Accompaniment::of(model);
    let mut arrangements: Vec<ArrangementReading> = Vec::new();
    for (id, arrangement) in model.arrangements.iter() {
        let typology = typology::read(model, arrangement, &firms);
        let form = arrangement.declared.as_ref().map(|stated| stated.value).or(typology.inferred);
        arrangements.push(ArrangementReading {
            id,
            cover: institutions::cover(model, arrangement.supporters(), &arrangement.needed_competences),
            structure: structure::read(model, arrangement),
            ties: ties::read(arrangement),
            expected_results: expected_results::read(model, arrangement, form),
            restrictions: restrictions::read(model, id, &participation),
            readiness: readiness::read(model, id, &growths, &around),
            advantages: advantages::read(model, arrangement),
            obstacles: advantages::obstacles(model, arrangement),
            typology,
        });
    }
    let strategy = strategy::read(model, &arrangements);
    let WorkedOut { money, chains, segments, programmes, expectations, break_even, decisive, mut findings } =
        questions::work_out(model, &firms, sampling);
    // What a rate of growth rests on may be at fault in an amount, too: it is said once.
    let unsaid: Vec<Finding> = unclear.into_iter().filter(|finding| !findings.contains(finding)).collect();
    findings.extend(unsaid);
    let clusters = clusters::read(model, &money, segments);
    let measurements = Measurements {
        firms,
        arrangements,
        clusters,
        strategy,
        money,
        chains,
        programmes,
        expectations,
        break_even,
        decisive,
    };
    (measurements, findings)
}
