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
/// The largest table of firms that is read, in bytes (32 MiB), and the most that a sheet may hold as text.
pub const MAX_TABLE_BYTES: usize = 32 * 1024 * 1024;
/// The most that a workbook may hold once it is unpacked, in bytes (512 MiB).
pub const MAX_UNPACKED_BYTES: u64 = 512 * 1024 * 1024;
/// How many columns of a table are read.
pub const MAX_TABLE_COLUMNS: usize = 1_024;
/// How many cells of a table are read.
pub const MAX_TABLE_CELLS: usize = 5_000_000;
/// The longest text in a cell, in bytes: what a spreadsheet holds, with letters of up to four bytes.
pub const MAX_CELL_BYTES: usize = 4 * 32_767;
/// How many cells of one column are found fault with one by one; the others are counted.
pub const MAX_CELL_FINDINGS: usize = 5;
/// How many phases a programme may have.
pub const MAX_PHASES: usize = 100;
/// How many firms may enter a phase of a programme from outside.
pub const MAX_INTAKE: f64 = 1_000_000.0;
/// How many kinds of firms, by the phases they have finished, a programme with parallel phases may keep apart.
pub const MAX_PATHS: usize = 1_024;
/// How many sets of members are worked out one by one: with 24 members, all there are.
pub const MAX_SETS: u64 = 1 << 24;
