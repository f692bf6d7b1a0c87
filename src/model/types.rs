use crate::amount::{Base, Dimension};
use crate::tongue::vocabulary::{ChoiceSet, Kind};
use crate::tongue::{Phrase, Text};

/// What an expression stands for.
#[derive(Debug, Clone, PartialEq)]
pub enum Type {
    /// A number of base units.
    Amount(Dimension),
    /// A bare `0`, which fits any dimension.
    Zero,
    /// Yes or no.
    YesNo,
    /// A text.
    Text,
    /// A day.
    Date,
    /// One of a set of values.
    Choice(&'static ChoiceSet),
    /// A declared thing.
    Thing(Kind),
    /// Several values of one type, such as the sales of all members.
    List(Box<Type>),
    /// What a firm buys, or sells, by good.
    Trade,
    /// A schedule: from a volume of the first dimension on, a rate of the second.
    Tiers(Dimension, Dimension),
    /// Not known, because something was wrong that has been reported or because a later stage decides.
    Open,
}

impl Type {
    /// A number without a unit.
    pub fn number() -> Type {
        Type::Amount(Dimension::none())
    }

    /// An amount of money.
    pub fn money() -> Type {
        Type::Amount(Dimension::money())
    }

    /// Money per time.
    pub fn money_per_time() -> Type {
        Type::Amount(per_time(&Dimension::money()))
    }

    /// Is it an amount of whatever dimension, or might it be one?
    pub fn is_amount(&self) -> bool {
        matches!(self, Type::Amount(_) | Type::Zero | Type::Open)
    }

    /// Does it fit any dimension?
    pub(crate) fn is_bare(&self) -> bool {
        matches!(self, Type::Zero | Type::Open)
    }

    /// What an amount is measured in.
    pub(crate) fn dimension(&self) -> Option<&Dimension> {
        if let Type::Amount(dimension) = self { Some(dimension) } else { None }
    }

    /// The type of the elements of a list.
    pub(crate) fn element(self) -> Type {
        if let Type::List(element) = self { *element } else { self }
    }

    /// The type both are of, where there is one.
    pub(crate) fn common(&self, other: &Type) -> Option<Type> {
        match (self, other) {
            (Type::Open, Type::Zero) | (Type::Zero, Type::Open) => Some(Type::Open),
            (Type::Open, known) | (known, Type::Open) => Some(known.clone()),
            (Type::Zero, Type::Amount(_)) => Some(other.clone()),
            (Type::Amount(_), Type::Zero) => Some(self.clone()),
            (left, right) => (left == right).then(|| left.clone()),
        }
    }

    /// The type of a product or quotient of two amounts.
    pub(crate) fn joined(&self, other: &Type, join: fn(&Dimension, &Dimension) -> Option<Dimension>) -> Type {
        match (self, other) {
            (Type::Open, _) | (_, Type::Open) => Type::Open,
            (Type::Amount(left), Type::Amount(right)) => join(left, right).map_or(Type::Open, Type::Amount),
            (Type::Zero, Type::Zero) => Type::number(),
            (Type::Zero, _) | (_, Type::Zero) => Type::Zero,
            _ => Type::Open,
        }
    }

    /// The type in words, with the names of declared units: "an amount of money per year".
    pub fn title(&self, units: &[String]) -> Phrase {
        match self {
            Type::Amount(dimension) => dimension_title(dimension, units),
            Type::Zero => Text { en: "zero", es: "cero" }.into(),
            Type::YesNo => Text { en: "yes or no", es: "sí o no" }.into(),
            Type::Text => Text { en: "a text", es: "un texto" }.into(),
            Type::Date => Text { en: "a date", es: "una fecha" }.into(),
            Type::Choice(set) => Phrase::new(format!("a {}", set.title.en), format!("un valor de {}", set.title.es)),
            Type::Thing(kind) => kind.title().into(),
            Type::List(element) => {
                let inner = element.title(units);
                Phrase::new(format!("a list ({} each)", inner.en), format!("una lista ({} cada uno)", inner.es))
            }
            Type::Trade => Text { en: "what a firm trades", es: "lo que una empresa compra o vende" }.into(),
            Type::Tiers(..) => Text { en: "a schedule of tiers", es: "una tabla de tramos" }.into(),
            Type::Open => Text { en: "a value", es: "un valor" }.into(),
        }
    }
}

/// The dimension divided by time; the same where it cannot be.
pub(crate) fn per_time(dimension: &Dimension) -> Dimension {
    dimension.over(&Dimension::time()).unwrap_or_else(|| dimension.clone())
}

/// "money per year", "kg", "a plain number".
pub(crate) fn dimension_title(dimension: &Dimension, units: &[String]) -> Phrase {
    if dimension.is_none() {
        return Text { en: "a plain number", es: "un número sin unidad" }.into();
    }
    let mut above = Vec::new();
    let mut below = Vec::new();
    for (base, power) in dimension.exponents() {
        let name = match base {
            Base::Money => Phrase::new("money", "dinero"),
            Base::Time => Phrase::new("time", "tiempo"),
            Base::Declared(unit) => {
                let name = units.get(unit as usize).cloned().unwrap_or_default();
                Phrase::new(name.clone(), name)
            }
        };
        let raised = |text: String| if power.abs() > 1 { format!("{text}^{}", power.abs()) } else { text };
        let raised = Phrase::new(raised(name.en), raised(name.es));
        if power > 0 { above.push(raised) } else { below.push(raised) }
    }
    let join = |list: &[Phrase], english: bool| -> String {
        list.iter()
            .map(|name| if english { name.en.as_str() } else { name.es.as_str() })
            .collect::<Vec<_>>()
            .join(" × ")
    };
    let whole = |english: bool| {
        let top = if above.is_empty() { "1".to_string() } else { join(&above, english) };
        let per = if english { "per" } else { "por" };
        if below.is_empty() { top } else { format!("{top} {per} {}", join(&below, english)) }
    };
    Phrase::new(whole(true), whole(false))
}
