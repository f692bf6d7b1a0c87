//! A bar in a cell: from zero to the expected value, with a line over the range of nine in ten samples.

use crate::report::formats::human::money::Bar;

const WIDE: f64 = 200.0;
const HIGH: f64 = 18.0;
/// Kept free at both ends.
const EDGE: f64 = 3.0;

/// The numbers stand beside it, so that it says nothing to whoever cannot see it.
pub(in super::super) fn draw(bar: &Bar) -> String {
    let at = |part: f64| EDGE + part.clamp(0.0, 1.0) * (WIDE - 2.0 * EDGE);
    let (zero, low, middle, high) = (at(bar.zero), at(bar.low), at(bar.middle), at(bar.high));
    let (from, to) = (zero.min(middle), zero.max(middle));
    let mut inside = format!(
        "<rect class=\"fill\" x=\"{from:.1}\" y=\"4\" width=\"{:.1}\" height=\"10\" rx=\"1.5\"/>",
        (to - from).max(1.0)
    );
    if high - low > 0.5 {
        inside += &format!("<path class=\"whisker\" d=\"M{low:.1} 9H{high:.1}M{low:.1} 6V12M{high:.1} 6V12\"/>");
    }
    inside += &format!("<path class=\"zero\" d=\"M{zero:.1} 0V18\"/>");
    format!(
        "<svg class=\"bar\" viewBox=\"0 0 {WIDE:.0} {HIGH:.0}\" aria-hidden=\"true\" \
         xmlns=\"http://www.w3.org/2000/svg\">{inside}</svg>"
    )
}
