use super::Subject;
use crate::evaluate::program::Value;
use crate::model::{Firm, Good, Id};
use crate::tongue::vocabulary::Kind;
use std::rc::Rc;

/// What an expression comes to.
#[derive(Debug, Clone)]
pub(crate) enum Meant<'m> {
    Amount(Value),
    /// 1 or 0 in each sample.
    Answer(Value),
    Text(&'m str),
    Date(jiff::civil::Date),
    /// By its number in its set.
    Choice(usize),
    Firm(Id<Firm>),
    Thing(Kind, usize),
    Good(Id<Good>),
    /// What a firm buys, or sells.
    Trade(Id<Firm>, bool),
    List(Rc<[Element<'m>]>),
    Tiers(Rc<Schedule>),
    /// Somebody or something that has figures.
    Subject(Subject),
    /// Nothing; why has been reported, or nobody is there of whom it speaks.
    Nothing,
}

/// One of a list, standing for so many firms.
#[derive(Debug, Clone)]
pub(crate) struct Element<'m> {
    /// How many of them count: where a condition is uncertain, only in some samples.
    pub(crate) firms: Value,
    pub(crate) firm: Option<Id<Firm>>,
    /// Of a group, the firms from this one on, and how many they are.
    pub(crate) nth: u64,
    pub(crate) count: u64,
    pub(crate) of: Meant<'m>,
}

/// Rates by volume.
#[derive(Debug, Clone)]
pub(crate) struct Schedule {
    pub(crate) marginal: bool,
    pub(crate) steps: Vec<(Value, Value)>,
}

impl<'m> Meant<'m> {
    /// An amount, or an answer as 1 or 0.
    pub(crate) fn amount(&self) -> Option<Value> {
        if let Meant::Amount(value) | Meant::Answer(value) = self { Some(*value) } else { None }
    }

    pub(crate) fn good(&self) -> Option<Id<Good>> {
        if let Meant::Good(good) = self { Some(*good) } else { None }
    }

    pub(crate) fn firm(&self) -> Option<Id<Firm>> {
        if let Meant::Firm(firm) = self { Some(*firm) } else { None }
    }

    pub(crate) fn list(&self) -> Option<Rc<[Element<'m>]>> {
        if let Meant::List(elements) = self { Some(Rc::clone(elements)) } else { None }
    }

    /// A network or agreement, by its number.
    pub(crate) fn arrangement(&self) -> Option<usize> {
        if let Meant::Thing(Kind::Network | Kind::Agreement, index) = self { Some(*index) } else { None }
    }
}
