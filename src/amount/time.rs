//! Units of time. The base unit is the year: 1 year = 12 months = 365 days, 1 week = 7 days.

/// One unit of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Unit {
    /// The base unit.
    Year,
    /// A twelfth of a year.
    Month,
    /// Seven days.
    Week,
    /// A 365th of a year.
    Day,
    /// A 24th of a day.
    Hour,
}

impl Unit {
    /// All of them, longest first.
    pub const ALL: [Unit; 5] = [Unit::Year, Unit::Month, Unit::Week, Unit::Day, Unit::Hour];

    /// How long it is, in years.
    pub const fn years(self) -> f64 {
        match self {
            Unit::Year => 1.0,
            Unit::Month => 1.0 / 12.0,
            Unit::Week => 7.0 / 365.0,
            Unit::Day => 1.0 / 365.0,
            Unit::Hour => 1.0 / 8_760.0,
        }
    }

    /// How many of them a year has. `90 PEN/month` is `90 * per_year` a year: exact where `90 / years` is not.
    pub const fn per_year(self) -> f64 {
        match self {
            Unit::Year => 1.0,
            Unit::Month => 12.0,
            Unit::Week => 365.0 / 7.0,
            Unit::Day => 365.0,
            Unit::Hour => 8_760.0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Unit;

    #[test]
    fn a_year_is_365_days_and_a_week_seven() {
        assert_eq!(Unit::Month.per_year(), 12.0);
        assert_eq!(Unit::Day.per_year(), 365.0);
        assert_eq!(Unit::Hour.per_year(), 24.0 * 365.0);
        assert!((Unit::Week.years() - 7.0 * Unit::Day.years()).abs() < 1e-15);
    }

    #[test]
    fn lengths_and_counts_are_inverse_and_fall() {
        for unit in Unit::ALL {
            assert!((unit.years() * unit.per_year() - 1.0).abs() < 1e-15);
        }
        assert!(Unit::ALL.is_sorted_by(|longer, shorter| longer.years() > shorter.years()));
    }
}
