//! The keywords, one for each `kw_…` rule of the grammar.

use super::Word;

mod changes;
mod declarations;
mod expressions;
mod headers;
mod lines;
mod phrases;
mod trade;

pub use changes::*;
pub use declarations::*;
pub use expressions::*;
pub use headers::*;
pub use lines::*;
pub use phrases::*;
pub use trade::*;

/// A word the grammar itself knows.
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct Keyword {
    /// The name of its rule in the grammar.
    pub rule: &'static str,
    /// Its spellings and meaning.
    pub word: Word,
}

impl Word {
    const fn keyword(self, rule: &'static str) -> Keyword {
        Keyword { rule, word: self }
    }
}

/// All of them, in the order they are listed to people.
pub static ALL: &[&Keyword] = &[
    &MODEL,
    &USE,
    &UNIT,
    &RATE,
    &LET,
    &ATTRIBUTE,
    &TERRITORY,
    &SECTOR,
    &CHAIN,
    &FIRM,
    &FIRMS,
    &INSTITUTION,
    &NETWORK,
    &AGREEMENT,
    &CLUSTER,
    &PROGRAMME,
    &DEFINE_ACTION,
    &ACTION,
    &PARAMETER,
    &SEGMENT,
    &STAGE,
    &PHASE,
    &SCENARIO,
    &EXPECT,
    &CRITERIA,
    &ALLOW,
    &REQUIRES,
    &PROFILE,
    &ENVIRONMENT,
    &READINESS,
    &HORIZONTAL,
    &VERTICAL,
    &TERRITORIAL_IN,
    &SECTORAL_OF,
    &IN,
    &OF,
    &FROM_FILE,
    &BASED_ON,
    &COLUMN,
    &SOURCE,
    &NOTE,
    &COST,
    &BENEFIT,
    &ONCE,
    &IN_YEAR,
    &FROM_YEAR,
    &TO_YEAR,
    &EACH_MEMBER,
    &EACH_PARTICIPANT,
    &EACH_LINK,
    &EACH_OUTSIDER,
    &EACH_FIRM,
    &WHERE,
    &FOR,
    &TRANSFER_FROM,
    &DRAWN_EACH,
    &EACH_YEAR,
    &GROWING,
    &PAID_BY,
    &BUYS,
    &SELLS,
    &FROM,
    &TO,
    &TIES,
    &FLAT,
    &ROTATING,
    &LED_BY,
    &LED,
    &HIERARCHICAL_UNDER,
    &HIERARCHICAL,
    &EQUAL,
    &PROPORTIONAL_TO,
    &SHAPLEY,
    &ADD,
    &REMOVE,
    &REMOVE_FROM,
    &JOIN,
    &WITH,
    &IN_SCENARIO,
    &AND,
    &OR,
    &NOT,
    &IF,
    &THEN,
    &ELSE,
    &PER,
    &TIERS,
    &TIERS_MARGINAL,
    &TIER_FROM,
];
