//! Every limit, by name. Each is tested at the limit and one past it.

/// The largest file that is read, in bytes (8 MiB).
pub const MAX_FILE_BYTES: usize = 8 * 1024 * 1024;
/// The most that all files of a model may hold together, in bytes (64 MiB).
pub const MAX_MODEL_BYTES: usize = 64 * 1024 * 1024;
/// How deep brackets, braces and `if` may nest.
pub const MAX_NESTING: usize = 128;
/// How long a chain of `use` may be.
pub const MAX_IMPORT_DEPTH: usize = 64;
/// How many things a model may declare.
pub const MAX_ENTITIES: usize = 1_000_000;
/// How many samples may be asked for.
pub const MAX_SAMPLES: u64 = 10_000_000;
/// How many findings are shown to a person at once.
pub const MAX_SHOWN_FINDINGS: usize = 100;
/// How many firms of one group are drawn one by one, where a literal is drawn for each.
pub const MAX_DRAWN_FIRMS: u64 = 1_000;

/// How many bytes the scenarios of a model may read again, all together, to be checked before one is asked for (64 MiB).
pub const MAX_SCENARIO_BYTES: usize = 64 * 1024 * 1024;

/// Combinations of values that a sweep works out.
pub const MAX_SWEEP: usize = 10_000;
