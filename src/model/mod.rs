//! Stage 2: tree to model. Names become ids, digits become amounts, expressions get their types.
//!
//! [`Model`] is what the author means. After this stage no name is looked up by its letters. What could not be
//! resolved is a finding and a hole: the rest of the declaration stays.

mod action;
mod arrangement;
mod assumption;
mod ast_to_model;
mod choices;
mod cluster;
mod containment;
mod criteria;
mod ends;
mod expression;
mod firm;
mod institution;
mod line;
#[allow(clippy::module_inception)]
mod model;
mod naming;
mod parts;
mod places;
mod programme;
pub(crate) mod rules;
mod scenario;
mod settings;
mod supply;
mod table;
mod types;
mod walk;

pub use crate::standard::results::ResultDimension;
pub use action::*;
pub use arrangement::*;
pub use assumption::*;
pub(crate) use ast_to_model::{Parsed, build};
pub use choices::*;
pub use cluster::*;
pub use criteria::*;
pub use expression::{Bound, Distribution, Expression, Function, Node, Operator};
pub use firm::*;
pub use institution::*;
pub use line::*;
pub use model::*;
pub(crate) use naming::naming;
pub use places::*;
pub use programme::*;
pub use scenario::*;
pub use settings::*;
pub use supply::Supply;
pub use table::{Id, Table};
pub use types::Type;
