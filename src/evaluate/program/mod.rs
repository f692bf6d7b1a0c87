//! Amounts over samples: a program of operations on columns, one value a sample.
//!
//! What does not vary is folded away while the program is built, and what is the same is kept once: an arrangement
//! evaluated with six memberships shares all that does not depend on who takes part. The program is run over blocks
//! of samples by [`run`].
//!
//! ```text
//! 0: draw uniform 0.04…0.07      uplift
//! 1: linear 54 000 × #0          member.sales * uplift * 30 %
//! ```

mod binomial;
mod build;
mod operate;
mod plan;
mod run;
mod statistics;

pub(crate) use run::Wanted;
pub use statistics::Stat;

use super::sampling::{Law, StreamKey};
use crate::source::Place;
use rustc_hash::FxHashMap;
use std::hash::{Hash, Hasher};

/// An amount: the same in every sample, or a column of the program.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Value {
    Certain(f64),
    Column(Column),
}

/// The number of an operation, and so of the column it gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Column(u32);

impl Value {
    pub(crate) const ZERO: Value = Value::Certain(0.0);
    pub(crate) const ONE: Value = Value::Certain(1.0);

    /// The amount, where it is the same in every sample.
    pub(crate) fn certain(self) -> Option<f64> {
        match self {
            Value::Certain(value) => Some(value),
            Value::Column(_) => None,
        }
    }

    pub(crate) fn is_zero(self) -> bool {
        self.certain() == Some(0.0)
    }
}

// Bits decide, so that values can be looked up.
impl PartialEq for Value {
    fn eq(&self, other: &Value) -> bool {
        match (self, other) {
            (Value::Certain(left), Value::Certain(right)) => left.to_bits() == right.to_bits(),
            (Value::Column(left), Value::Column(right)) => left == right,
            (Value::Certain(_), Value::Column(_)) | (Value::Column(_), Value::Certain(_)) => false,
        }
    }
}
impl Eq for Value {}
impl Hash for Value {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match self {
            Value::Certain(value) => value.to_bits().hash(state),
            Value::Column(column) => (column.0, true).hash(state),
        }
    }
}

/// Of one amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Unary {
    Abs,
    Round,
    Floor,
    Ceil,
    Sqrt,
    Exp,
    Ln,
    Not,
}

/// Of two amounts. Answers are 1 and 0; a comparison with what is no number is no number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Binary {
    Times,
    Over,
    Power,
    Min,
    Max,
    Less,
    AtMost,
    Equal,
    And,
    Or,
}

/// How a column comes about.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Operation {
    /// By the number of the draw.
    Draw(u32),
    One(Unary, Column),
    Two(Binary, Value, Value),
    /// Where the first is not 0 the second, else the third; what is not chosen may be no number.
    Choose(Column, Value, Value),
    /// How many of so many succeed, each with a probability, by a uniform number.
    Binomial(Value, Value, Column),
    /// A certain part, as bits, and columns with certain factors, as bits.
    Linear(u64, Box<[(Column, u64)]>),
}

/// A literal to be drawn.
#[derive(Debug, Clone)]
struct Draw {
    key: StreamKey,
    law: Law,
    /// The literal it stands for.
    literal: Place,
}

/// A program under construction; it may grow after it was run.
#[derive(Debug, Clone, Default)]
pub(crate) struct Program {
    operations: Vec<Operation>,
    /// Where the model asks for each operation.
    places: Vec<Option<Place>>,
    known: FxHashMap<Operation, Column>,
    draws: Vec<Draw>,
    drawn: FxHashMap<(StreamKey, [u64; 4]), Column>,
    /// What is being lowered, for blaming an operation that has no finite result.
    place: Option<Place>,
}
