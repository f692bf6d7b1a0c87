//! What the files of a model declare, all together.

use super::{
    ActionDefinition, Allowance, Arrangement, Assumption, Chain, Cluster, Criteria, CustomAttribute, Expectation,
    Expression, Firm, FirmTable, Good, Id, Institution, Profile, Programme, Rate, Scenario, Sector, Settings, Stage,
    Table, Territory,
};
use crate::source::Place;

/// A value with the words that state it.
#[derive(Debug, Clone, PartialEq)]
pub struct Stated<T> {
    /// What is stated.
    pub value: T,
    /// Where.
    pub place: Place,
}

impl<T> Stated<T> {
    /// What the value gives, stated with the same words.
    pub(crate) fn and_then<U>(self, give: impl FnOnce(T) -> Option<U>) -> Option<Stated<U>> {
        Some(Stated { value: give(self.value)?, place: self.place })
    }
}

/// How a declared thing is called, and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Heading {
    /// What the model refers to.
    pub name: String,
    /// What people read in reports, if it was given.
    pub title: Option<String>,
    /// The name in the text.
    pub place: Place,
    /// The whole declaration.
    pub whole: Place,
    /// `note:`.
    pub note: Option<String>,
    /// `source:`.
    pub source: Option<String>,
}

impl Heading {
    /// The title, or the name where there is none or an empty one.
    pub fn shown(&self) -> &str {
        self.title.as_deref().filter(|title| !title.trim().is_empty()).unwrap_or(&self.name)
    }
}

/// A model: everything its files declare.
#[derive(Debug, Clone, Default)]
pub struct Model {
    /// What `model { … }` says.
    pub settings: Settings,
    /// Places, each perhaps within another.
    pub territories: Table<Territory>,
    /// Lines of business.
    pub sectors: Table<Sector>,
    /// Productive chains.
    pub chains: Table<Chain>,
    /// The stages of all chains.
    pub stages: Table<Stage>,
    /// Firms and groups of like firms.
    pub firms: Table<Firm>,
    /// Firms that are the rows of a file; each row is one of `firms`, too.
    pub tables: Table<FirmTable>,
    /// Public and private bodies.
    pub institutions: Table<Institution>,
    /// Networks and agreements.
    pub arrangements: Table<Arrangement>,
    /// Clusters.
    pub clusters: Table<Cluster>,
    /// Programmes of support.
    pub programmes: Table<Programme>,
    /// Scenarios.
    pub scenarios: Table<Scenario>,
    /// Named assumptions.
    pub assumptions: Table<Assumption>,
    /// Action definitions: the model's own, and those of the standard library that it names.
    pub definitions: Table<ActionDefinition>,
    /// Goods that are bought or sold.
    pub goods: Table<Good>,
    /// Attributes that the model declares.
    pub attributes: Vec<CustomAttribute>,
    /// Declared units of measure, by the number that dimensions use.
    pub units: Vec<String>,
    /// Exchange rates into the model's currency.
    pub rates: Vec<Rate>,
    /// The scenario that this model is of, if it is not the one of the file as it stands.
    pub scenario: Option<Id<Scenario>>,
    /// What is asserted.
    pub expectations: Vec<Expectation>,
    /// What somebody asks about the model.
    pub questions: Vec<Expression>,
    /// What is silenced, and why.
    pub allowances: Vec<Allowance>,
    /// Thresholds.
    pub criteria: Criteria,
    /// The law of a country, where `use` names one.
    pub profile: Option<Profile>,
}
