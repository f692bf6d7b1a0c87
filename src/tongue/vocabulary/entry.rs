use super::{
    Attribute, ChoiceSet, Keyword, Owner, Word, action, attribute, bound, choice, figure, fold, function, keyword,
    literal, unit, value_type, verdict,
};
use crate::tongue::Text;

/// One meaning of a word: the slot it stands in, and its entry there.
#[derive(Debug, Clone, Copy)]
pub enum Entry {
    /// A word of the grammar.
    Keyword(&'static Keyword),
    /// An attribute of a declaration.
    Attribute(&'static Attribute),
    /// An enumerated value.
    Value(&'static ChoiceSet, &'static Word),
    /// A function of expressions.
    Function(&'static Word),
    /// A name bound inside a line.
    Bound(&'static Word),
    /// A unit of time.
    Unit(&'static Word),
    /// A type of an attribute or parameter of one's own.
    Type(&'static Word),
    /// A figure Minka works out.
    Figure(&'static Word),
    /// A standard action.
    Action(&'static Word),
    /// A judgement on an arrangement.
    Verdict(&'static Word),
    /// `yes` or `no`.
    Literal(&'static Word),
}

impl Entry {
    /// Its spellings and meaning.
    pub fn word(&self) -> &'static Word {
        match self {
            Entry::Keyword(keyword) => &keyword.word,
            Entry::Attribute(attribute) => &attribute.word,
            Entry::Value(_, word)
            | Entry::Function(word)
            | Entry::Bound(word)
            | Entry::Unit(word)
            | Entry::Type(word)
            | Entry::Figure(word)
            | Entry::Action(word)
            | Entry::Verdict(word)
            | Entry::Literal(word) => word,
        }
    }

    /// What sort of word it is: "keyword", "attribute of a firm", "size of a firm".
    pub fn slot(&self) -> Text {
        match self {
            Entry::Keyword(_) => Text { en: "keyword", es: "palabra clave" },
            Entry::Attribute(attribute) => owners(attribute.of),
            Entry::Value(set, _) => set.title,
            Entry::Function(_) => Text { en: "function", es: "función" },
            Entry::Bound(_) => Text { en: "name inside a line", es: "nombre dentro de una línea" },
            Entry::Unit(_) => Text { en: "unit of time", es: "unidad de tiempo" },
            Entry::Type(_) => Text { en: "type", es: "tipo" },
            Entry::Figure(_) => Text { en: "figure", es: "indicador" },
            Entry::Action(_) => Text { en: "standard action", es: "acción estándar" },
            Entry::Verdict(_) => Text { en: "verdict", es: "veredicto" },
            Entry::Literal(_) => Text { en: "answer", es: "respuesta" },
        }
    }
}

fn owners(of: &[Owner]) -> Text {
    match of {
        [Owner::Action, Owner::ActionDefinition] => Owner::Action.slot(),
        [owner] => owner.slot(),
        [Owner::Network, Owner::Agreement] => {
            Text { en: "attribute of a network or an agreement", es: "atributo de una red o un acuerdo" }
        }
        _ => Text { en: "attribute of several declarations", es: "atributo de varias declaraciones" },
    }
}

/// Every meaning of a word, in either tongue, in the order of [`entries`].
pub fn look_up(text: &str) -> Vec<Entry> {
    let text = fold(text.trim());
    entries().filter(|entry| entry.word().reads(&text)).collect()
}

/// Every word of the language, slot by slot.
pub fn entries() -> impl Iterator<Item = Entry> {
    let values = choice::ALL.iter().flat_map(|&set| set.choices.iter().map(move |word| Entry::Value(set, word)));
    (keyword::ALL.iter().copied().map(Entry::Keyword))
        .chain(attribute::ALL.iter().copied().map(Entry::Attribute))
        .chain(values)
        .chain(function::ALL.iter().copied().map(Entry::Function))
        .chain(bound::ALL.iter().copied().map(Entry::Bound))
        .chain(unit::ALL.iter().copied().map(Entry::Unit))
        .chain(value_type::ALL.iter().copied().map(Entry::Type))
        .chain(figure::ALL.iter().copied().map(Entry::Figure))
        .chain(action::ALL.iter().copied().map(Entry::Action))
        .chain(verdict::ALL.iter().copied().map(Entry::Verdict))
        .chain(literal::ALL.iter().copied().map(Entry::Literal))
}
