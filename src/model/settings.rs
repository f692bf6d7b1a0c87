//! What `model { … }` says.

use super::{Expression, Stated};
use crate::tongue::Tongue;

/// What `model { … }` says; `None` where it says nothing.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// The title.
    pub title: Option<String>,
    /// The ISO code.
    pub currency: Option<Stated<String>>,
    /// Years.
    pub horizon: Option<Stated<u32>>,
    /// A ratio a year.
    pub discount_rate: Option<Expression>,
    /// A ratio a year.
    pub social_discount_rate: Option<Expression>,
    /// How many.
    pub samples: Option<Stated<u64>>,
    /// The seed of all draws.
    pub seed: Option<Stated<u64>>,
    /// The tongue of reports.
    pub language: Option<Tongue>,
}

impl Settings {
    /// Years; 5 where the model does not say.
    pub fn horizon_years(&self) -> u32 {
        self.horizon.as_ref().map_or(5, |stated| stated.value)
    }

    /// How many samples; 10 000 where the model does not say.
    pub fn sample_count(&self) -> u64 {
        self.samples.as_ref().map_or(10_000, |stated| stated.value)
    }

    /// The seed; 1 where the model does not say.
    pub fn seed_value(&self) -> u64 {
        self.seed.as_ref().map_or(1, |stated| stated.value)
    }
}
