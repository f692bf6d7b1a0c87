//! Territories and sectors, and the chains that run through them.

use super::{Expression, Heading, Id, Stated};

/// A place.
#[derive(Debug, Clone)]
pub struct Territory {
    /// Its name.
    pub heading: Heading,
    /// The place it lies in.
    pub within: Option<Id<Territory>>,
    /// A ratio a year.
    pub growth: Option<Expression>,
}

/// A line of business.
#[derive(Debug, Clone)]
pub struct Sector {
    /// Its name.
    pub heading: Heading,
    /// The sector it is part of.
    pub within: Option<Id<Sector>>,
    /// A ratio a year.
    pub growth: Option<Expression>,
}

/// A productive chain (K-CHAIN-1).
#[derive(Debug, Clone)]
pub struct Chain {
    /// Its name.
    pub heading: Heading,
    /// The sector it belongs to.
    pub sector: Option<Id<Sector>>,
    /// From the first inputs to the last buyer.
    pub stages: Vec<Id<Stage>>,
    /// Side groups, as written.
    pub support_services: Vec<Stated<String>>,
    /// Side groups, as written.
    pub related_products: Vec<Stated<String>>,
    /// Side groups, as written.
    pub related_services: Vec<Stated<String>>,
}

/// A stage of a chain.
#[derive(Debug, Clone)]
pub struct Stage {
    /// Its name.
    pub heading: Heading,
    /// The chain.
    pub chain: Id<Chain>,
    /// Its place in the chain, from 0.
    pub position: usize,
}
