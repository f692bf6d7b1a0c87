//! Territories and sectors, and the chains that run through them.

use super::{Expression, Heading, Id, Stated, Table};
use crate::amount::Dimension;

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
    /// The stage it buys the product from, where that is not the one before it; an earlier one of the same chain.
    pub buys_from: Option<Stated<Id<Stage>>>,
    /// What it is paid for one unit of its product.
    pub price: Option<Expression>,
    /// What it spends of its own on one unit.
    pub unit_cost: Option<Expression>,
    /// What it keeps of one unit.
    pub margin: Option<Expression>,
    /// Units of its product from one unit that it buys; 1 where nothing is said.
    pub yields: Option<Expression>,
}

impl Stage {
    /// What its amounts are measured in, such as money per kilo; `None` where it has none.
    pub fn measure(&self) -> Option<&Dimension> {
        [&self.price, &self.margin, &self.unit_cost].into_iter().flatten().find_map(|amount| amount.type_.dimension())
    }

    /// Is something said of its money?
    pub fn has_money(&self) -> bool {
        self.price.is_some() || self.margin.is_some() || self.unit_cost.is_some()
    }
}

impl Chain {
    /// The stage that one buys the product from; `None` for the first.
    pub fn supplier(&self, stages: &Table<Stage>, stage: Id<Stage>) -> Option<Id<Stage>> {
        let stage = &stages[stage];
        let before = || stage.position.checked_sub(1).and_then(|before| self.stages.get(before).copied());
        stage.buys_from.as_ref().map(|from| from.value).or_else(before)
    }
}
