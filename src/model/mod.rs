//! Stage 2: tree to model. Names become ids, digits become amounts, expressions get their types.
//!
//! [`Model`] is what the author means. After this stage no name is looked up by its letters. What could not be
//! resolved is a finding and a hole: the rest of the declaration stays.

mod ast_to_model;
mod choices;
mod containment;
mod expression;
#[allow(clippy::module_inception)]
mod model;
mod naming;
pub(crate) mod rules;
mod supply;
mod table;
mod types;

pub(crate) use ast_to_model::{Parsed, build};
pub use choices::*;
pub use expression::{Bound, Distribution, Expression, Function, Node, Operator};
pub use model::*;
pub(crate) use naming::naming;
pub use supply::Supply;
pub use table::{Id, Table};
pub use types::Type;
