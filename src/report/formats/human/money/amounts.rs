use super::super::page::Page;
use super::super::wrap::{GLUE, glued};
use crate::evaluate::money::Stat;
use crate::tongue::{Tongue, number};
use unicode_width::UnicodeWidthStr;

/// How amounts of money that stand side by side are written.
#[derive(Debug, Clone, Copy)]
pub(in super::super) struct Amounts<'a> {
    tongue: Tongue,
    currency: Option<&'a str>,
    decimals: usize,
    /// Between the ends of a range.
    to: &'static str,
}

impl<'a> Amounts<'a> {
    pub(in super::super) fn of(page: &Page<'a>, values: &[f64]) -> Amounts<'a> {
        let currency = page.model().settings.currency.as_ref().map(|currency| currency.value.as_str());
        let to = if page.look.unicode { "–" } else { page.say("to", "a") };
        Amounts { tongue: page.tongue(), currency, decimals: number::cents(values), to }
    }

    /// Without the currency.
    pub(in super::super) fn bare(self) -> Amounts<'a> {
        Amounts { currency: None, ..self }
    }

    /// An amount; no line is broken within.
    pub(in super::super) fn one(&self, value: f64) -> String {
        let amount = self.digits(value);
        glued(&self.currency.map_or(amount.clone(), |currency| number::with_symbol(currency, &amount)))
    }

    /// `(890 – 1,567)`; the same of every amount that varies.
    pub(super) fn range(&self, stat: &Stat) -> String {
        glued(&format!("({} {} {})", self.digits(stat.p5), self.to, self.digits(stat.p95)))
    }

    /// The expected value, and its range where it varies: `S/ 1,234 (890 – 1,567)`.
    pub(super) fn spread(&self, stat: &Stat) -> String {
        let middle = self.one(stat.mean);
        if stat.varies() { format!("{middle} {}", self.range(stat)) } else { middle }
    }

    /// One below the other, the expected values aligned; with their ranges, where these are wanted and any varies.
    pub(super) fn column<'s>(&self, stats: impl Iterator<Item = &'s Stat>, ranges: bool) -> Vec<String> {
        let range = |stat: &Stat| if ranges && stat.varies() { self.range(stat) } else { String::new() };
        let both: Vec<(String, String)> = stats.map(|stat| (self.one(stat.mean), range(stat))).collect();
        let width = both.iter().map(|(_, range)| range.width()).max().unwrap_or(0);
        let aligned = |(one, range): &(String, String)| {
            let blank = GLUE.to_string().repeat(width + usize::from(width > 0) - range.width());
            format!("{one}{blank}{range}")
        };
        both.iter().map(aligned).collect()
    }

    fn digits(&self, value: f64) -> String {
        number::amount(self.tongue, value, self.decimals)
    }
}

/// An amount by itself.
pub(in super::super) fn money(page: &Page, value: f64) -> String {
    Amounts::of(page, &[value]).one(value)
}

/// An uncertain amount by itself.
pub(super) fn spread(page: &Page, stat: &Stat) -> String {
    Amounts::of(page, &seen(stat)).spread(stat)
}

/// What is shown of an amount with its spread.
pub(super) fn seen(stat: &Stat) -> [f64; 3] {
    [stat.p5, stat.mean, stat.p95]
}
