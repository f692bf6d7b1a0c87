//! Dates as they stand in spreadsheets: `2014-05-01`, `1/5/2014`.

use jiff::civil::Date;

/// Which comes first where the year comes last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    DayFirst,
    MonthFirst,
}

/// A date as it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Written {
    /// One day only; the order it gives away, if it does.
    Sure(Date, Option<Order>),
    /// `1/5/2014`: in May or in January.
    Either { day_first: Date, month_first: Date },
}

/// Reads a cell; `None` if it is no date with a year of four digits.
pub(crate) fn read(text: &str) -> Option<Written> {
    let day = text.trim().split([' ', 'T']).next()?;
    let sign = day.chars().find(|letter| matches!(letter, '-' | '/' | '.'))?;
    let parts: Vec<&str> = day.split(sign).collect();
    let [first, second, third] = parts.as_slice() else { return None };
    let number = |part: &str| -> Option<i16> {
        let digits = (1..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
        part.parse().ok().filter(|_| digits)
    };
    let date = |year: &str, month: &str, day: &str| {
        let [month, day] = [number(month)?, number(day)?].map(|part| i8::try_from(part).ok());
        Date::new(number(year)?, month?, day?).ok()
    };
    if first.len() == 4 {
        return date(first, second, third).map(|date| Written::Sure(date, None));
    }
    if third.len() != 4 {
        return None;
    }
    match (date(third, second, first), date(third, first, second)) {
        (Some(day_first), Some(month_first)) if day_first == month_first => Some(Written::Sure(day_first, None)),
        (Some(day_first), Some(month_first)) => Some(Written::Either { day_first, month_first }),
        (Some(date), None) => Some(Written::Sure(date, Some(Order::DayFirst))),
        (None, Some(date)) => Some(Written::Sure(date, Some(Order::MonthFirst))),
        (None, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Order, Written, read};
    use jiff::civil::date;

    #[test]
    fn dates_are_read_as_they_are_written() {
        let (march, june) = (date(2014, 3, 15), date(2014, 6, 6));
        assert_eq!(read("2014-03-15"), Some(Written::Sure(march, None)));
        assert_eq!(read("2014-03-15 00:00:00"), Some(Written::Sure(march, None)));
        assert_eq!(read("15/3/2014"), Some(Written::Sure(march, Some(Order::DayFirst))));
        assert_eq!(read("3-15-2014"), Some(Written::Sure(march, Some(Order::MonthFirst))));
        assert_eq!(read("6.6.2014"), Some(Written::Sure(june, None)));
        let both = Written::Either { day_first: date(2014, 5, 1), month_first: date(2014, 1, 5) };
        assert_eq!(read("01/05/2014"), Some(both));
    }

    #[test]
    fn what_is_no_date_is_none() {
        for text in ["", "2014", "31/02/2014", "1/5/14", "a/b/2014", "1/2/3/2014", "2014-13-40", "300/1/2014"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
