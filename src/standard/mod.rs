//! What Minka knows before it reads a model: the expected results and the facts of its source, the standard
//! actions and the profiles of countries.
//!
//! Actions and profiles are written in the language itself and embedded here as text; a model that names one
//! has it parsed, any other pays nothing for it.

pub mod actions;
pub mod facts;
pub mod obstacles;
pub mod profiles;
pub mod results;
