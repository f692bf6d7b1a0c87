//! Small bars, all on one scale: where an amount lies, and where zero is.

use super::super::page::Page;
use super::super::wrap::GLUE;
use crate::evaluate::money::Stat;

/// The ends of a scale that holds zero.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Scale {
    low: f64,
    high: f64,
}

/// A bar on a scale: 0 is its left end, 1 its right one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::report) struct Bar {
    /// Where nothing is.
    pub(in crate::report) zero: f64,
    /// Where one sample in twenty lies to the left.
    pub(in crate::report) low: f64,
    pub(in crate::report) middle: f64,
    /// Where one sample in twenty lies to the right.
    pub(in crate::report) high: f64,
}

/// What a bar is drawn with.
struct Marks {
    zero: char,
    range: char,
    middle: char,
}

impl Scale {
    /// The scale on which all these lie; `None` where they are all nothing.
    pub(super) fn of<'s>(stats: impl Iterator<Item = &'s Stat>) -> Option<Scale> {
        let widened = |scale: Scale, stat: &Stat| Scale {
            low: scale.low.min(stat.p5).min(stat.mean),
            high: scale.high.max(stat.p95).max(stat.mean),
        };
        Some(stats.fold(Scale { low: 0.0, high: 0.0 }, widened)).filter(|scale| scale.low < scale.high)
    }

    /// An amount as a bar of so many columns.
    pub(super) fn bar(&self, page: &Page, stat: &Stat, columns: usize) -> String {
        let marks = if page.look.unicode {
            Marks { zero: '│', range: '▒', middle: '█' }
        } else {
            Marks { zero: '|', range: '-', middle: '#' }
        };
        let at = |value: f64| self.at(value, columns);
        let (first, middle, last, zero) = (at(stat.p5), at(stat.mean), at(stat.p95), at(0.0));
        let mark = |column: usize| match column {
            _ if column == middle => marks.middle,
            _ if column == zero => marks.zero,
            _ if first <= column && column <= last => marks.range,
            _ => GLUE,
        };
        (0..columns).map(mark).collect()
    }

    /// An amount as a bar that can be drawn.
    pub(super) fn drawn(&self, stat: &Stat) -> Bar {
        let [zero, low, middle, high] = [0.0, stat.p5, stat.mean, stat.p95].map(|value| self.part(value));
        Bar { zero, low, middle, high }
    }

    fn part(&self, value: f64) -> f64 {
        (value - self.low) / (self.high - self.low)
    }

    fn at(&self, value: f64, columns: usize) -> usize {
        let last = columns.saturating_sub(1);
        let part = self.part(value);
        ((part * last as f64).round() as usize).min(last)
    }
}

#[cfg(test)]
mod tests {
    use super::Scale;
    use crate::evaluate::money::Stat;

    fn stat(p5: f64, p50: f64, p95: f64) -> Stat {
        Stat { mean: p50, sd: 1.0, p5, p50, p95 }
    }

    #[test]
    fn a_scale_holds_zero_and_all_amounts() {
        let stats = [stat(10.0, 20.0, 40.0), stat(30.0, 35.0, 50.0)];
        assert_eq!(Scale::of(stats.iter()), Some(Scale { low: 0.0, high: 50.0 }));
        let losses = [stat(-40.0, -20.0, -10.0)];
        assert_eq!(Scale::of(losses.iter()), Some(Scale { low: -40.0, high: 0.0 }));
        assert_eq!(Scale::of([Stat::certain(0.0)].iter()), None);
    }

    #[test]
    fn ends_lie_in_the_first_and_in_the_last_column() {
        let scale = Scale { low: -10.0, high: 30.0 };
        assert_eq!([-10.0, 0.0, 10.0, 30.0].map(|value| scale.at(value, 9)), [0, 2, 4, 8]);
        assert_eq!(scale.at(f64::MAX, 9), 8);
        assert_eq!(scale.at(-99.0, 9), 0);
    }
}
