//! Operations are added by what they mean; what is certain is worked out at once.

use super::operate::{one, two};
use super::{Binary, Column, Draw, Operation, Program, Unary, Value};
use crate::evaluate::sampling::{Law, StreamKey};
use crate::source::Place;

impl Program {
    /// From now on operations are asked for here; gives back where they were before.
    pub(crate) fn at(&mut self, place: Option<Place>) -> Option<Place> {
        std::mem::replace(&mut self.place, place)
    }

    /// Where operations are asked for now.
    pub(crate) fn asked_at(&self) -> Option<Place> {
        self.place
    }

    fn push(&mut self, operation: Operation) -> Value {
        if let Some(column) = self.known.get(&operation) {
            return Value::Column(*column);
        }
        let column = Column(self.operations.len() as u32);
        self.operations.push(operation.clone());
        self.places.push(self.place);
        self.known.insert(operation, column);
        Value::Column(column)
    }

    /// The value of a literal: one stream has one column, however often it is asked for.
    pub(crate) fn draw(&mut self, key: StreamKey, law: Law, literal: Place) -> Value {
        let named = (key, law.bits());
        if let Some(column) = self.drawn.get(&named) {
            return Value::Column(*column);
        }
        let number = self.draws.len() as u32;
        self.draws.push(Draw { key, law, literal });
        let value = self.push(Operation::Draw(number));
        if let Value::Column(column) = value {
            self.drawn.insert(named, column);
        }
        value
    }

    pub(crate) fn one(&mut self, unary: Unary, of: Value) -> Value {
        match of {
            Value::Certain(value) if one(unary, value).is_finite() => Value::Certain(one(unary, value)),
            Value::Certain(value) => {
                // Not finite: kept as an operation, so that its place is known when somebody asks for it.
                let column = self.push(Operation::Linear(value.to_bits(), Box::new([])));
                self.of_column(unary, column)
            }
            Value::Column(_) => self.of_column(unary, of),
        }
    }

    fn of_column(&mut self, unary: Unary, of: Value) -> Value {
        match of {
            Value::Column(column) => self.push(Operation::One(unary, column)),
            Value::Certain(value) => Value::Certain(one(unary, value)),
        }
    }

    pub(crate) fn two(&mut self, binary: Binary, left: Value, right: Value) -> Value {
        if let (Value::Certain(left), Value::Certain(right)) = (left, right) {
            let result = two(binary, left, right);
            if result.is_finite() {
                return Value::Certain(result);
            }
        }
        match (binary, left, right) {
            (Binary::Times, Value::Certain(factor), Value::Column(column))
            | (Binary::Times, Value::Column(column), Value::Certain(factor)) => {
                self.linear(0.0, &[(Value::Column(column), factor)])
            }
            (Binary::Over, Value::Column(_), Value::Certain(1.0)) => left,
            _ => self.push(Operation::Two(binary, left, right)),
        }
    }

    /// How many of `trials` succeed, each by itself with the same probability, drawn from a stream of its own.
    pub(crate) fn binomial(&mut self, trials: Value, probability: Value, key: StreamKey, literal: Place) -> Value {
        match (trials.certain(), probability.certain()) {
            (Some(trials), _) if trials <= 0.0 => return Value::ZERO,
            (_, Some(probability)) if probability <= 0.0 => return Value::ZERO,
            (_, Some(probability)) if probability >= 1.0 => return trials,
            _ => {}
        }
        match self.draw(key, Law::Uniform { low: 0.0, high: 1.0 }, literal) {
            Value::Column(uniform) => self.push(Operation::Binomial(trials, probability, uniform)),
            Value::Certain(uniform) => {
                let (trials, probability) = (trials.certain().unwrap_or(0.0), probability.certain().unwrap_or(0.0));
                Value::Certain(super::binomial::quantile(trials, probability, uniform))
            }
        }
    }

    /// `condition` is an answer.
    pub(crate) fn choose(&mut self, condition: Value, then: Value, otherwise: Value) -> Value {
        match condition {
            Value::Certain(answer) => {
                if answer == 0.0 {
                    otherwise
                } else {
                    then
                }
            }
            Value::Column(_) if then == otherwise => then,
            Value::Column(column) => self.push(Operation::Choose(column, then, otherwise)),
        }
    }

    /// A sum of amounts with certain factors, in the order given.
    pub(crate) fn linear(&mut self, constant: f64, terms: &[(Value, f64)]) -> Value {
        let mut constant = constant;
        let mut columns: Vec<(Column, u64)> = Vec::new();
        for (value, factor) in terms {
            match value {
                Value::Certain(value) => constant += value * factor,
                Value::Column(_) if *factor == 0.0 => {}
                Value::Column(column) => match self.scaled(*column) {
                    Some((inner, by)) => columns.push((inner, (by * factor).to_bits())),
                    None => columns.push((*column, factor.to_bits())),
                },
            }
        }
        match columns.as_slice() {
            [] if constant.is_finite() => Value::Certain(constant),
            [(column, factor)] if constant == 0.0 && f64::from_bits(*factor) == 1.0 => Value::Column(*column),
            _ => self.push(Operation::Linear(constant.to_bits(), columns.into_boxed_slice())),
        }
    }

    /// The certain ratio of one amount to another, where both scale the same column or both are certain.
    pub(crate) fn proportion(&self, one: Value, to: Value) -> Option<f64> {
        let parts = |value: Value| match value {
            Value::Certain(value) => (None, value),
            Value::Column(column) => {
                let (inner, by) = self.scaled(column).unwrap_or((column, 1.0));
                (Some(inner), by)
            }
        };
        let ((one, times), (to, over)) = (parts(one), parts(to));
        (one == to || times == 0.0).then_some(times / over)
    }

    /// The literals that are drawn, each with its lowest and highest value.
    pub(crate) fn literals(&self) -> impl Iterator<Item = (Place, (f64, f64))> + '_ {
        self.draws.iter().map(|draw| (draw.literal, draw.law.reach()))
    }

    /// A column that only scales another one.
    fn scaled(&self, column: Column) -> Option<(Column, f64)> {
        match self.operations.get(column.0 as usize)? {
            Operation::Linear(constant, terms) if f64::from_bits(*constant) == 0.0 => match &**terms {
                [(inner, factor)] => Some((*inner, f64::from_bits(*factor))),
                _ => None,
            },
            Operation::Linear(..)
            | Operation::Draw(_)
            | Operation::One(..)
            | Operation::Two(..)
            | Operation::Binomial(..)
            | Operation::Choose(..) => None,
        }
    }

    pub(crate) fn plus(&mut self, left: Value, right: Value) -> Value {
        self.linear(0.0, &[(left, 1.0), (right, 1.0)])
    }

    pub(crate) fn minus(&mut self, left: Value, right: Value) -> Value {
        self.linear(0.0, &[(left, 1.0), (right, -1.0)])
    }

    pub(crate) fn times(&mut self, left: Value, right: Value) -> Value {
        self.two(Binary::Times, left, right)
    }

    pub(crate) fn over(&mut self, left: Value, right: Value) -> Value {
        self.two(Binary::Over, left, right)
    }

    pub(crate) fn negated(&mut self, value: Value) -> Value {
        self.linear(0.0, &[(value, -1.0)])
    }

    /// Is the left one not below the right one?
    pub(crate) fn at_least(&mut self, left: Value, right: Value) -> Value {
        self.two(Binary::AtMost, right, left)
    }

    pub(crate) fn not(&mut self, answer: Value) -> Value {
        self.one(Unary::Not, answer)
    }
}
