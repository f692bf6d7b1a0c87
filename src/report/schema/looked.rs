//! What `minka doctor` looked at, as data.

use schemars::JsonSchema;
use serde::Serialize;

/// Is everything around the command as it should be?
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct DoctorData {
    /// The version of Minka that made it, with its commit where that is known.
    pub minka: String,
    /// The version of these keys.
    pub schema: u32,
    /// Is all of it as it should be?
    pub fine: bool,
    /// Each thing that was looked at.
    pub checks: Vec<LookedData>,
}

/// A thing that was looked at.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct LookedData {
    /// What it is, for programs.
    pub about: &'static str,
    /// Is it as it should be?
    pub fine: bool,
    /// What it is like, in a sentence.
    pub message: String,
    /// What to do; null where it is as it should be.
    pub help: Option<String>,
}
