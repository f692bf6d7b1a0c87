//! What came of the expectations of several models, as data.

use super::ExpectationData;
use schemars::JsonSchema;
use serde::Serialize;

/// What came of all that the models expect.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct TestedData {
    /// The version of Minka that made it.
    pub minka: &'static str,
    /// The version of these keys.
    pub schema: u32,
    /// How many expectations hold.
    pub holding: usize,
    /// How many do not.
    pub failing: usize,
    /// How many were not worked out.
    pub not_evaluated: usize,
    /// Model by model.
    pub models: Vec<TestedModelData>,
}

/// A model that was tested.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct TestedModelData {
    /// Its first file.
    pub file: String,
    /// Its errors, a line each.
    pub errors: Vec<String>,
    /// What it expects, in the order of the model.
    pub expectations: Vec<TestedCaseData>,
}

/// An expectation that was tested, as in the document of a run; `file` begins at the folder that the command was called in.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct TestedCaseData {
    /// What it asks, and whether it holds.
    #[serde(flatten)]
    pub data: ExpectationData,
    /// What came of it, in words.
    pub said: String,
    /// `holds`, `fails`, `not_evaluated`.
    pub verdict: &'static str,
}
