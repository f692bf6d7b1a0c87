//! What an assumption says, read off its expression without evaluating anything.

use crate::amount::{Base, Dimension};
use crate::model::{Distribution, Expression, Model, Node, Type};
use crate::source::SourceMap;
use crate::tongue::vocabulary::Word;

/// What an assumption says. Amounts are in base units and finite.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Assumed {
    /// One amount.
    Exactly(f64),
    /// Uniform between two ends, or PERT or triangular around a most likely value.
    Between { distribution: &'static str, low: f64, most_likely: Option<f64>, high: f64 },
    /// Normal or lognormal.
    Around { distribution: &'static str, mean: f64, sd: f64 },
    /// 1 with this probability, else 0.
    Chance(f64),
    /// `?`
    Unknown,
    /// Yes or no.
    YesNo(bool),
    /// A value of a set.
    Choice(&'static Word),
    /// A text, a date.
    Words(String),
    /// Anything that rests on something else, as it is written.
    Written(String),
}

/// Reads an expression.
pub(super) fn read(expression: &Expression, sources: &SourceMap) -> Assumed {
    if let Some(value) = expression.constant.filter(|value| value.is_finite()) {
        return Assumed::Exactly(value);
    }
    let understood = match &expression.node {
        Node::Unknown => Some(Assumed::Unknown),
        Node::YesNo(answer) => Some(Assumed::YesNo(*answer)),
        Node::Text(text) => Some(Assumed::Words(text.clone())),
        Node::Date(date) => Some(Assumed::Words(date.to_string())),
        Node::Drawn { literal, each_member: _, each_year: _ } => Some(read(literal, sources)),
        Node::Range(ends) => range(ends),
        Node::Distribution(which, parameters) => distribution(*which, parameters),
        Node::Choice(set, index) => set.choices.get(*index).map(Assumed::Choice),
        // These rest on other things, and are shown as they are written.
        Node::Number(_)
        | Node::Foreign { .. }
        | Node::Assumption(_)
        | Node::Local(_)
        | Node::Parameter(..)
        | Node::Bound(_)
        | Node::Firm(_)
        | Node::FirmTable(_)
        | Node::Thing(..)
        | Node::Good(_)
        | Node::Attribute(..)
        | Node::Custom(..)
        | Node::Traded(..)
        | Node::TradedParameter(..)
        | Node::Count(_)
        | Node::Figure(..)
        | Node::Part(..)
        | Node::Inner(..)
        | Node::Negated(_)
        | Node::Not(_)
        | Node::Chain(..)
        | Node::Call(..)
        | Node::Choose(..)
        | Node::Tiers { .. }
        | Node::Applied(..)
        | Node::AppliedBeyond(..)
        | Node::Broken => None,
    };
    understood.unwrap_or_else(|| Assumed::Written(written(expression, sources)))
}

/// The words of an expression on one line.
pub(super) fn written(expression: &Expression, sources: &SourceMap) -> String {
    sources.slice(expression.place).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn range(ends: &[Expression]) -> Option<Assumed> {
    match constants(ends)?.as_slice() {
        [low, high] => Some(Assumed::Between { distribution: "uniform", low: *low, most_likely: None, high: *high }),
        [low, middle, high] => {
            Some(Assumed::Between { distribution: "pert", low: *low, most_likely: Some(*middle), high: *high })
        }
        _ => None,
    }
}

fn distribution(which: Distribution, parameters: &[Expression]) -> Option<Assumed> {
    let constants = constants(parameters)?;
    match (which, constants.as_slice()) {
        (Distribution::Normal, [mean, sd]) => Some(Assumed::Around { distribution: "normal", mean: *mean, sd: *sd }),
        (Distribution::Lognormal, [mean, sd]) => {
            Some(Assumed::Around { distribution: "lognormal", mean: *mean, sd: *sd })
        }
        (Distribution::Triangular, [low, middle, high]) => {
            Some(Assumed::Between { distribution: "triangular", low: *low, most_likely: Some(*middle), high: *high })
        }
        (Distribution::Chance, [probability]) => Some(Assumed::Chance(*probability)),
        (Distribution::Normal | Distribution::Lognormal | Distribution::Triangular | Distribution::Chance, _) => None,
    }
}

fn constants(expressions: &[Expression]) -> Option<Vec<f64>> {
    expressions.iter().map(|expression| expression.constant.filter(|value| value.is_finite())).collect()
}

/// The dimension of an amount; that of a number for what is none.
pub(super) fn dimension(expression: &Expression) -> Dimension {
    match &expression.type_ {
        Type::Amount(dimension) => dimension.clone(),
        Type::Zero
        | Type::YesNo
        | Type::Text
        | Type::Date
        | Type::Choice(_)
        | Type::Thing(_)
        | Type::List(_)
        | Type::Trade
        | Type::Tiers(..)
        | Type::Open => Dimension::none(),
    }
}

/// The base unit of a dimension in the language, such as `PEN/year`; `None` for plain numbers.
pub(crate) fn unit(model: &Model, dimension: &Dimension) -> Option<String> {
    if dimension.is_none() {
        return None;
    }
    let name = |base| match base {
        Base::Money => model.settings.currency.as_ref().map_or("money", |currency| currency.value.as_str()).to_owned(),
        Base::Time => "year".to_owned(),
        Base::Declared(unit) => model.units.get(unit as usize).cloned().unwrap_or_default(),
    };
    let (mut above, mut below) = (String::new(), String::new());
    for (base, power) in dimension.exponents() {
        for _ in 0..power.unsigned_abs() {
            if power > 0 {
                above += if above.is_empty() { "" } else { "*" };
                above += &name(base);
            } else {
                below.push('/');
                below += &name(base);
            }
        }
    }
    Some(if above.is_empty() { format!("1{below}") } else { above + &below })
}
