//! The Herfindahl–Hirschman index of parts: with the parts sᵢ of a whole, 10 000 · Σ sᵢ².

use crate::evaluate::expressions::Reckoner;
use crate::evaluate::program::Value;

/// Parts that are squared before the next are looked at, so that not all of them are in memory at once.
const AT_A_TIME: usize = 64;

/// What is had by each of several like firms together.
#[derive(Debug, Clone, Copy)]
pub(super) struct Part {
    /// Of all of them.
    pub(super) total: Value,
    /// How many they are.
    pub(super) firms: f64,
}

/// The whole and its index, before they are sampled.
#[derive(Debug, Clone, Copy)]
pub(super) struct Parted {
    pub(super) total: Value,
    pub(super) index: Value,
}

/// Of a whole that may be more than these parts: what is missing counts as spread over very many. `None` where the
/// whole is nothing.
pub(super) fn index(reckoner: &mut Reckoner<'_>, parts: &[Part], more: Value) -> Option<Parted> {
    let program = &mut reckoner.program;
    let (mut total, mut squares) = (more, Value::ZERO);
    for some in parts.chunks(AT_A_TIME) {
        let mut sums: Vec<(Value, f64)> = vec![(total, 1.0)];
        let mut squared: Vec<(Value, f64)> = vec![(squares, 1.0)];
        for part in some {
            sums.push((part.total, 1.0));
            // Each of n like firms has a part of T/n: n · (T/n)² = T²/n.
            squared.push((program.times(part.total, part.total), 1.0 / part.firms));
        }
        total = program.linear(0.0, &sums);
        squares = program.linear(0.0, &squared);
    }
    if total.is_zero() {
        return None;
    }
    let once = program.over(squares, total);
    let twice = program.over(once, total);
    let index = program.linear(0.0, &[(twice, 10_000.0)]);
    Some(Parted { total, index: program.choose(total, index, Value::ZERO) })
}

/// A part of a whole; nothing of nothing.
pub(super) fn share(reckoner: &mut Reckoner<'_>, part: Value, whole: Value) -> Value {
    let ratio = reckoner.program.over(part, whole);
    reckoner.program.choose(whole, ratio, Value::ZERO)
}
