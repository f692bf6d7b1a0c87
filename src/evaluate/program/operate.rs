//! What each operation does, to one value and to a block of them.

use super::{Binary, Unary};

pub(super) fn one(unary: Unary, value: f64) -> f64 {
    match unary {
        Unary::Abs => value.abs(),
        Unary::Round => value.round(),
        Unary::Floor => value.floor(),
        Unary::Ceil => value.ceil(),
        Unary::Sqrt => value.sqrt(),
        Unary::Exp => libm::exp(value),
        Unary::Ln => libm::log(value),
        Unary::Not => 1.0 - value,
    }
}

pub(super) fn two(binary: Binary, left: f64, right: f64) -> f64 {
    match binary {
        Binary::Times => left * right,
        Binary::Over => left / right,
        Binary::Power => power(left, right),
        // Unlike `f64::min` these let what is no number through, so that it is found.
        Binary::Min => {
            if right < left || right.is_nan() {
                right
            } else {
                left
            }
        }
        Binary::Max => {
            if right > left || right.is_nan() {
                right
            } else {
                left
            }
        }
        Binary::Less => answer(left, right, left < right),
        Binary::AtMost => answer(left, right, left <= right),
        Binary::Equal => answer(left, right, left == right),
        Binary::And => left * right,
        Binary::Or => left + right - left * right,
    }
}

fn answer(left: f64, right: f64, holds: bool) -> f64 {
    if left.is_nan() || right.is_nan() {
        f64::NAN
    } else if holds {
        1.0
    } else {
        0.0
    }
}

/// Whole exponents by squaring, in a fixed order; others by way of `libm`, which gives the same bits on any machine.
fn power(base: f64, exponent: f64) -> f64 {
    if exponent == 0.5 {
        return base.sqrt();
    }
    if exponent.fract() != 0.0 || exponent.abs() > 1e6 {
        return libm::pow(base, exponent);
    }
    let (mut result, mut square, mut left) = (1.0, base, exponent.abs() as u32);
    while left > 0 {
        if left & 1 == 1 {
            result *= square;
        }
        square *= square;
        left >>= 1;
    }
    if exponent < 0.0 { 1.0 / result } else { result }
}

/// An amount for a block of samples.
#[derive(Clone, Copy)]
pub(super) enum Argument<'a> {
    Certain(f64),
    Block(&'a [f64]),
}

impl Argument<'_> {
    fn at(self, index: usize) -> f64 {
        match self {
            Argument::Certain(value) => value,
            Argument::Block(block) => block[index],
        }
    }
}

pub(super) fn one_block(unary: Unary, of: &[f64], out: &mut [f64]) {
    out.iter_mut().zip(of).for_each(|(out, value)| *out = one(unary, *value));
}

pub(super) fn two_block(binary: Binary, left: Argument<'_>, right: Argument<'_>, out: &mut [f64]) {
    // The kind is told apart once a block: the loops below hold one operation each.
    match binary {
        Binary::Times => zip(left, right, out, |left, right| left * right),
        Binary::Over => zip(left, right, out, |left, right| left / right),
        Binary::Power => zip(left, right, out, power),
        Binary::Min => zip(left, right, out, |left, right| two(Binary::Min, left, right)),
        Binary::Max => zip(left, right, out, |left, right| two(Binary::Max, left, right)),
        Binary::Less => zip(left, right, out, |left, right| answer(left, right, left < right)),
        Binary::AtMost => zip(left, right, out, |left, right| answer(left, right, left <= right)),
        Binary::Equal => zip(left, right, out, |left, right| answer(left, right, left == right)),
        Binary::And => zip(left, right, out, |left, right| two(Binary::And, left, right)),
        Binary::Or => zip(left, right, out, |left, right| two(Binary::Or, left, right)),
    }
}

fn zip(left: Argument<'_>, right: Argument<'_>, out: &mut [f64], with: impl Fn(f64, f64) -> f64) {
    match (left, right) {
        (Argument::Block(left), Argument::Block(right)) => {
            out.iter_mut().zip(left).zip(right).for_each(|((out, left), right)| *out = with(*left, *right));
        }
        (Argument::Block(left), Argument::Certain(right)) => {
            out.iter_mut().zip(left).for_each(|(out, left)| *out = with(*left, right));
        }
        (Argument::Certain(left), Argument::Block(right)) => {
            out.iter_mut().zip(right).for_each(|(out, right)| *out = with(left, *right));
        }
        (Argument::Certain(left), Argument::Certain(right)) => out.fill(with(left, right)),
    }
}

pub(super) fn choose_block(condition: &[f64], then: Argument<'_>, otherwise: Argument<'_>, out: &mut [f64]) {
    for (index, (out, answer)) in out.iter_mut().zip(condition).enumerate() {
        *out = if answer.is_nan() {
            f64::NAN
        } else if *answer == 0.0 {
            otherwise.at(index)
        } else {
            then.at(index)
        };
    }
}

pub(super) fn binomial_block(trials: Argument<'_>, probability: Argument<'_>, uniform: &[f64], out: &mut [f64]) {
    for (index, (out, uniform)) in out.iter_mut().zip(uniform).enumerate() {
        *out = super::binomial::quantile(trials.at(index), probability.at(index), *uniform);
    }
}

pub(super) fn add_scaled(of: &[f64], factor: f64, out: &mut [f64]) {
    out.iter_mut().zip(of).for_each(|(out, value)| *out += factor * value);
}

/// The sum of a block in a fixed order that a processor can do eight at a time.
pub(super) fn sum(block: &[f64]) -> f64 {
    let mut lanes = [0.0; 8];
    let chunks = block.chunks_exact(8);
    let rest: f64 = chunks.remainder().iter().sum();
    for chunk in chunks {
        lanes.iter_mut().zip(chunk).for_each(|(lane, value)| *lane += value);
    }
    lanes.iter().sum::<f64>() + rest
}
