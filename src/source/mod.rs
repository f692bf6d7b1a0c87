//! Text and places in it.
//!
//! A [`SourceMap`] holds every file of a model. A [`Place`] is a span of bytes in one of them; lines and
//! columns are worked out only when a place is shown, from the file's own line index.

mod files;
mod map;
mod span;

pub use files::{Files, FolderFiles, LoadError, MemoryFiles, read_text};
pub use map::{FileId, SourceFile, SourceMap};
pub use span::{Place, Span};
