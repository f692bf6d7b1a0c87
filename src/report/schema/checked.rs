//! What `check` writes, as its schema tells it: the findings themselves are written where they are shown.

use schemars::JsonSchema;

/// A finding.
#[derive(JsonSchema)]
#[allow(dead_code)]
pub(super) struct FindingData {
    /// The rule.
    rule: String,
    /// `error`, `warning`, `advice`.
    severity: String,
    /// What is, in a sentence.
    message: String,
    /// What to do.
    help: Option<String>,
    /// The file it was found in.
    file: String,
    /// The line it begins in, from 1.
    line: usize,
    /// The character it begins at, from 1.
    column: usize,
    /// The line it ends in.
    end_line: usize,
    /// The character before which it ends.
    end_column: usize,
    /// Where the rule comes from.
    source: Option<String>,
}

/// What was found in all models that were looked at.
#[derive(JsonSchema)]
#[allow(dead_code)]
pub(super) struct CheckedData {
    /// The version of Minka that made it.
    minka: String,
    /// The version of these keys.
    schema: u32,
    /// Findings that count.
    diagnostics: Vec<CountingData>,
    /// Findings that do not, and why.
    kept_out: Vec<KeptOutData>,
}

/// A finding that counts.
#[derive(JsonSchema)]
#[allow(dead_code)]
pub(super) struct CountingData {
    #[schemars(flatten)]
    finding: FindingData,
    /// What it is known by while lines move: 32 hexadecimal digits.
    fingerprint: String,
}

/// A finding that does not count.
#[derive(JsonSchema)]
#[allow(dead_code)]
pub(super) struct KeptOutData {
    #[schemars(flatten)]
    finding: FindingData,
    /// What it is known by while lines move: 32 hexadecimal digits.
    fingerprint: String,
    /// `allow` (the model silences it), `option` (whoever ran it does), `baseline` (it was there before).
    by: String,
    /// Why the model silences it, where it says so.
    because: Option<String>,
}
