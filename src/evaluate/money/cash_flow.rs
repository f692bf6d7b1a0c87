//! Rates of return and payback of yearly flows.

/// Every rate above −1 at which the flows, the first in year 0, are worth nothing today. Ascending.
///
/// With x = 1/(1 + r) the present value is a polynomial in x; its positive roots lie between those of its derivative.
pub(super) fn rates_of_return(flows: &[f64]) -> Vec<f64> {
    let Some(first) = flows.iter().position(|flow| *flow != 0.0) else { return Vec::new() };
    let scale = flows.iter().fold(0.0_f64, |most, flow| most.max(flow.abs()));
    let coefficients: Vec<f64> = flows[first..].iter().map(|flow| flow / scale).collect();
    let mut rates: Vec<f64> = positive_roots(&coefficients).into_iter().map(|x| 1.0 / x - 1.0).collect();
    rates.retain(|rate| rate.is_finite() && *rate > -1.0);
    rates.sort_by(f64::total_cmp);
    // A double root is found to half the digits only.
    rates.dedup_by(|one, other| (*one - *other).abs() <= 1e-7 * (1.0 + other.abs()));
    rates
}

/// Of a polynomial with coefficients from the lowest power up; ascending.
fn positive_roots(coefficients: &[f64]) -> Vec<f64> {
    let degree = coefficients.iter().rposition(|coefficient| *coefficient != 0.0).unwrap_or(0);
    let coefficients = &coefficients[..=degree];
    let signs: Vec<bool> =
        coefficients.iter().filter(|coefficient| **coefficient != 0.0).map(|coefficient| *coefficient > 0.0).collect();
    // Descartes: no more positive roots than changes of sign.
    if !signs.windows(2).any(|pair| pair[0] != pair[1]) {
        return Vec::new();
    }
    let derivative: Vec<f64> =
        coefficients.iter().enumerate().skip(1).map(|(power, coefficient)| coefficient * power as f64).collect();
    let most = derivative.iter().fold(0.0_f64, |most, coefficient| most.max(coefficient.abs()));
    let derivative: Vec<f64> = derivative.iter().map(|coefficient| coefficient / most.max(f64::MIN_POSITIVE)).collect();
    // Cauchy: beyond this the highest power decides.
    let highest = coefficients[degree].abs();
    let bound = 1.0 + coefficients[..degree].iter().fold(0.0_f64, |most, low| most.max(low.abs() / highest));
    let turns: Vec<f64> = positive_roots(&derivative).into_iter().filter(|turn| *turn < bound).collect();
    let ends: Vec<f64> = std::iter::once(0.0).chain(turns).chain([bound]).collect();
    let mut roots = Vec::new();
    for pair in ends.windows(2) {
        if let Some(root) = between(coefficients, pair[0], pair[1]) {
            roots.push(root);
        }
    }
    roots.dedup();
    roots
}

/// The root between two points with values of different sign, or at one of them.
fn between(coefficients: &[f64], low: f64, high: f64) -> Option<f64> {
    let at = |x: f64| value(coefficients.iter().copied(), x);
    let (mut low, mut high) = (low, high);
    let (first, last) = (at(low), at(high));
    let size = value(coefficients.iter().map(|coefficient| coefficient.abs()), high);
    if last.abs() <= 1e-13 * size {
        return Some(high);
    }
    if first == 0.0 || (first > 0.0) == (last > 0.0) {
        return None;
    }
    for _ in 0..200 {
        let middle = low + (high - low) / 2.0;
        if middle <= low || middle >= high {
            break;
        }
        if (at(middle) > 0.0) == (first > 0.0) { low = middle } else { high = middle }
    }
    Some(low + (high - low) / 2.0)
}

/// Of a polynomial, divided by its highest power where that would leave the range of numbers: the sign is the same.
fn value(coefficients: impl DoubleEndedIterator<Item = f64>, x: f64) -> f64 {
    if x > 1.0 {
        coefficients.fold(0.0, |sum, coefficient| sum / x + coefficient)
    } else {
        coefficients.rfold(0.0, |sum, coefficient| sum * x + coefficient)
    }
}

/// Years until the sum of the flows stays at or above zero, straight within a year; 0 if it never was below, `None`
/// if it is below at the end.
pub(super) fn payback(flows: &[f64]) -> Option<f64> {
    let scale: f64 = flows.iter().map(|flow| flow.abs()).sum();
    let mut sum = 0.0;
    let sums: Vec<f64> = flows
        .iter()
        .map(|flow| {
            sum += flow;
            sum
        })
        .collect();
    let below = |sum: &f64| *sum < -1e-12 * scale;
    let Some(last) = sums.iter().rposition(below) else { return Some(0.0) };
    let next = sums.get(last + 1)?;
    Some(last as f64 + sums[last].abs() / (next - sums[last]))
}

#[cfg(test)]
mod tests {
    use super::{payback, rates_of_return};

    /// By numpy-financial: 0.6887…
    #[test]
    fn a_plain_investment_has_one_rate() {
        let rates = rates_of_return(&[-1000.0, 900.0, 800.0, 900.0]);
        assert_eq!(rates.len(), 1);
        let worth: f64 =
            [-1000.0, 900.0, 800.0, 900.0].iter().enumerate().map(|(t, f)| f / (1.0 + rates[0]).powi(t as i32)).sum();
        assert!(worth.abs() < 1e-9 && (rates[0] - 0.689).abs() < 5e-4, "{}", rates[0]);
    }

    /// −100 + 230/(1+r) − 132/(1+r)²: (x − 1/1.1)(x − 1/1.2) up to a factor, by hand.
    #[test]
    fn two_changes_of_sign_may_have_two_rates() {
        let rates = rates_of_return(&[-100.0, 230.0, -132.0]);
        assert_eq!(rates.len(), 2);
        assert!((rates[0] - 0.1).abs() < 1e-9 && (rates[1] - 0.2).abs() < 1e-9, "{rates:?}");
        assert_eq!(rates_of_return(&[-100.0, 100.0, -100.0]), Vec::<f64>::new());
    }

    #[test]
    fn without_gain_or_without_loss_there_is_no_rate() {
        assert!(rates_of_return(&[-10.0, -1.0]).is_empty());
        assert!(rates_of_return(&[0.0, 0.0]).is_empty());
        assert!(rates_of_return(&[5.0, 1.0]).is_empty());
    }

    /// A double root: (x − 1/1.5)² × 225 = 225x² − 300x + 100.
    #[test]
    fn a_flow_that_only_touches_zero_has_its_rate() {
        let rates = rates_of_return(&[100.0, -300.0, 225.0]);
        assert!(rates.len() == 1 && (rates[0] - 0.5).abs() < 1e-6, "{rates:?}");
    }

    /// A last flow that is small against the first makes the bound of the roots large: its power 200 is no number.
    #[test]
    fn a_long_horizon_with_a_small_last_flow_has_the_rate_of_the_others() {
        let mut flows = vec![6_000.0; 201];
        flows[0] = -1_000_000.0;
        flows[200] = 1.0;
        let rates = rates_of_return(&flows);
        let worth = |rate: f64| -> f64 { flows.iter().enumerate().map(|(t, f)| f / (1.0 + rate).powi(t as i32)).sum() };
        assert!(rates.len() == 1 && rates[0] > 0.0 && worth(rates[0]).abs() < 1e-3, "{rates:?}");
    }

    #[test]
    fn payback_is_the_last_time_the_sum_comes_up() {
        assert_eq!(payback(&[-1000.0, 900.0, 800.0]), Some(1.125));
        assert_eq!(payback(&[5.0, 1.0]), Some(0.0));
        assert_eq!(payback(&[-10.0, 4.0, 4.0]), None);
        assert_eq!(payback(&[-10.0, 20.0, -15.0, 10.0]), Some(2.5));
    }
}
