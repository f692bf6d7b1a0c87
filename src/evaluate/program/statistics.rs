//! What is said of a column: mean, spread, quantiles.

use super::operate::sum;
use crate::evaluate::sampling::BLOCK;

/// An amount with its spread, in base units.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stat {
    /// The expected value.
    pub mean: f64,
    /// The standard deviation; 0 where the amount is certain.
    pub sd: f64,
    /// One sample in twenty lies below.
    pub p5: f64,
    /// Half of the samples lie below.
    pub p50: f64,
    /// One sample in twenty lies above.
    pub p95: f64,
}

impl Stat {
    /// Of an amount that does not vary.
    pub fn certain(value: f64) -> Stat {
        Stat { mean: value, sd: 0.0, p5: value, p50: value, p95: value }
    }

    /// In another unit.
    pub(crate) fn times(&self, factor: f64) -> Stat {
        let Stat { mean, sd, p5, p50, p95 } = *self;
        Stat { mean: mean * factor, sd: sd * factor, p5: p5 * factor, p50: p50 * factor, p95: p95 * factor }
    }

    /// Does it vary at all?
    pub fn varies(&self) -> bool {
        self.p5 != self.p95 || self.sd > 0.0
    }

    /// Of a column; the order of its samples is lost.
    pub(crate) fn of(column: &mut [f64]) -> Stat {
        let (mut mean, mut sd) = moments(column, 1.0);
        if !mean.is_finite() || !sd.is_finite() {
            // Of amounts beyond 10^150 the squares have no room, of amounts near the largest not even the sum.
            (mean, sd) = moments(column, SMALLER);
            (mean, sd) = (mean / SMALLER, sd / SMALLER);
        }
        let [p5, p50, p95] = [0.05, 0.5, 0.95].map(|part| quantile(column, part));
        Stat { mean, sd, p5, p50, p95 }
    }
}

/// A power of two, so that no digit is lost by it, that leaves room for the squares of any column.
const SMALLER: f64 = 1.0
    / (1_u128 << 127) as f64
    / (1_u128 << 127) as f64
    / (1_u128 << 127) as f64
    / (1_u128 << 127) as f64
    / (1_u128 << 32) as f64;

/// Mean and standard deviation of a column so many times as large.
fn moments(column: &[f64], times: f64) -> (f64, f64) {
    let count = column.len() as f64;
    let sum_of = |block: &[f64]| if times == 1.0 { sum(block) } else { block.iter().map(|value| value * times).sum() };
    let mean = column.chunks(BLOCK).map(sum_of).sum::<f64>() / count;
    let squared = |value: &f64| (value * times - mean) * (value * times - mean);
    let squares: f64 = column.chunks(BLOCK).map(|block| block.iter().map(squared).sum::<f64>()).sum();
    (mean, if column.len() > 1 { (squares / (count - 1.0)).sqrt() } else { 0.0 })
}

/// The value below which this part of the samples lies, straight between two neighbours; reorders the samples.
pub(crate) fn quantile(column: &mut [f64], part: f64) -> f64 {
    let Some(last) = column.len().checked_sub(1) else { return 0.0 };
    let position = part * last as f64;
    let below = (position.floor() as usize).min(last);
    let (_, low, above) = column.select_nth_unstable_by(below, f64::total_cmp);
    let low = *low;
    let beyond = position - below as f64;
    if beyond == 0.0 {
        return low;
    }
    let high = above.iter().copied().fold(f64::INFINITY, f64::min);
    low + (high - low) * beyond
}

#[cfg(test)]
mod tests {
    use super::{Stat, quantile};

    #[test]
    fn quantiles_lie_between_neighbours() {
        let mut column = [30.0, 10.0, 20.0, 40.0];
        assert_eq!(quantile(&mut column, 0.5), 25.0);
        assert_eq!(quantile(&mut column, 0.05), 11.5);
        assert_eq!(quantile(&mut column, 1.0), 40.0);
    }

    #[test]
    fn amounts_as_large_as_can_be_have_a_spread_like_small_ones() {
        for times in [1e160, 1e300, 2e307] {
            let stat = Stat::of(&mut [2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 8.9].map(|value| value * times));
            let small = Stat::of(&mut [2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 8.9]);
            assert!((stat.mean / times - small.mean).abs() < 1e-12 && (stat.sd / times - small.sd).abs() < 1e-12);
        }
    }

    #[test]
    fn spread_is_that_of_a_sample() {
        let stat = Stat::of(&mut [2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0]);
        assert_eq!(stat.mean, 5.0);
        assert!((stat.sd - (32.0_f64 / 7.0).sqrt()).abs() < 1e-12);
    }
}
