//! Months counted from a day: whole months of the calendar, then days.

use super::reading::Days;
use crate::evaluate::money::Stat;
use jiff::ToSpan;
use jiff::civil::Date;

/// The days on which so many months from the start have passed; `None` beyond the calendar.
pub(super) fn days(start: Date, months: &Stat) -> Option<Days> {
    let [p5, p50, p95] = [months.p5, months.p50, months.p95].map(|months| day(start, months));
    Some(Days { p5: p5?, p50: p50?, p95: p95? })
}

/// Whole months lead to the same day of a later month, or to that month's last; the rest is a part of the month after.
fn day(start: Date, months: f64) -> Option<Date> {
    // Three twelfths of a year are three months, whatever binary fractions make of them.
    let whole = (months + 1e-6).floor();
    let rest = (months - whole).max(0.0);
    let from = start.checked_add((whole as i32).months()).ok()?;
    let days = rest * f64::from(from.days_in_month());
    from.checked_add((days.round() as i32).days()).ok()
}

#[cfg(test)]
mod tests {
    use super::day;
    use jiff::civil::date;

    #[test]
    fn months_are_those_of_the_calendar() {
        let start = date(2026, 3, 1);
        assert_eq!(day(start, 7.0 / 12.0 * 12.0), Some(date(2026, 10, 1)));
        assert_eq!(day(date(2026, 1, 31), 1.0), Some(date(2026, 2, 28)));
        // Half of June, which has 30 days.
        assert_eq!(day(start, 3.5), Some(date(2026, 6, 16)));
        assert_eq!(day(date(9999, 12, 1), 2.0), None);
    }
}
