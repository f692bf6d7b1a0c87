//! How many of so many firms finish, each with the same probability and by itself.

use crate::evaluate::sampling::{Law, Quantiles};

/// Above this variance the quantile is that of a normal law, set right for its skew: with a standard deviation of 100 the
/// two differ by less than one firm.
const LARGE: f64 = 10_000.0;
/// Standard deviations around the mean beyond which nothing that a double can hold lies.
const REACH: f64 = 10.0;

/// The least number of successes that a part `uniform` of all cases does not exceed. Trials are rounded to a whole number;
/// probabilities beyond 0…1 are taken to its ends.
pub(super) fn quantile(trials: f64, probability: f64, uniform: f64) -> f64 {
    if trials.is_nan() || probability.is_nan() || uniform.is_nan() || trials.is_infinite() {
        return f64::NAN;
    }
    let (trials, probability) = (trials.round().max(0.0), probability.clamp(0.0, 1.0));
    if trials == 0.0 || probability == 0.0 {
        return 0.0;
    }
    if probability == 1.0 {
        return trials;
    }
    let mean = trials * probability;
    let variance = mean * (1.0 - probability);
    if variance > LARGE {
        let z = Quantiles::of(&Law::Normal { mean: 0.0, sd: 1.0 }).at(uniform);
        let skewed = mean + z * variance.sqrt() + (z * z - 1.0) * (1.0 - 2.0 * probability) / 6.0;
        return (skewed - 0.5).ceil().clamp(0.0, trials);
    }
    let reach = REACH * variance.sqrt() + 30.0;
    let (first, last) = ((mean - reach).floor().max(0.0), (mean + reach).ceil().min(trials));
    let odds = probability / (1.0 - probability);
    let mut at = first;
    let mut likely = libm::exp(log_likelihood(trials, probability, first));
    let mut below = likely;
    while below < uniform && at < last {
        likely *= (trials - at) / (at + 1.0) * odds;
        at += 1.0;
        below += likely;
    }
    at
}

/// ln C(n, k) + k ln p + (n − k) ln (1 − p).
fn log_likelihood(trials: f64, probability: f64, successes: f64) -> f64 {
    let failures = trials - successes;
    let ways = libm::lgamma(trials + 1.0) - libm::lgamma(successes + 1.0) - libm::lgamma(failures + 1.0);
    ways + successes * libm::log(probability) + failures * libm::log1p(-probability)
}

#[cfg(test)]
mod tests {
    use super::quantile;

    /// Mean and variance over an even grid of uniform numbers.
    fn moments(trials: f64, probability: f64) -> (f64, f64) {
        let count = 200_000;
        let values = (0..count).map(|at| quantile(trials, probability, (f64::from(at) + 0.5) / f64::from(count)));
        let (sum, squares) = values.fold((0.0, 0.0), |(sum, squares), value| (sum + value, squares + value * value));
        let mean = sum / f64::from(count);
        (mean, squares / f64::from(count) - mean * mean)
    }

    #[test]
    fn mean_and_variance_are_those_of_the_law() {
        for (trials, probability) in [(20.0, 0.7), (1.0, 0.5), (300.0, 0.01), (5_000.0, 0.4), (900_000.0, 0.5)] {
            let (mean, variance) = moments(trials, probability);
            let expected = trials * probability * (1.0 - probability);
            assert!(
                (mean - trials * probability).abs() < 0.002 * expected.sqrt() + 0.001,
                "{trials} {probability} {mean}"
            );
            assert!((variance / expected - 1.0).abs() < 0.002, "{trials} {probability} {variance} {expected}");
        }
    }

    #[test]
    fn quantiles_are_those_of_a_table() {
        // B(20, 0.7): P(X ≤ 13) = 0.3920, P(X ≤ 14) = 0.5836; P(X ≤ 10) = 0.0480, P(X ≤ 17) = 0.9645.
        assert_eq!(quantile(20.0, 0.7, 0.391), 13.0);
        assert_eq!(quantile(20.0, 0.7, 0.393), 14.0);
        assert_eq!(quantile(20.0, 0.7, 0.5), 14.0);
        assert_eq!(quantile(20.0, 0.7, 0.05), 11.0);
        assert_eq!(quantile(20.0, 0.7, 0.95), 17.0);
    }

    #[test]
    fn at_the_ends_nothing_is_left_to_chance() {
        assert_eq!(quantile(20.0, 1.2, 0.3), 20.0);
        assert_eq!(quantile(20.0, -0.2, 0.3), 0.0);
        assert_eq!(quantile(-3.0, 0.5, 0.3), 0.0);
        assert_eq!(quantile(1.0e6, 1.0e-9, 1.0 - 1e-16), 1.0);
        assert!(quantile(f64::NAN, 0.5, 0.3).is_nan());
        assert!(quantile(f64::INFINITY, 0.5, 0.3).is_nan());
    }
}
