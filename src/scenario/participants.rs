//! Those who take part, one by one: a firm, a whole group, or some firms of a group.

use super::{Tree, change::written, top_level};
use crate::source::Span;
use crate::syntax::ast::{DeclarationKind, ExprKind, Header, Item, Value};
use crate::tongue::Phrase;

/// One entry of a list of members.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Part {
    /// Of whom.
    pub(super) name: String,
    /// As it is written: `20 of workshops`.
    pub(super) words: String,
    /// How many of a group; `None` for all of it.
    some: Option<Counted>,
}

/// `20 of`.
#[derive(Debug, Clone, PartialEq)]
struct Counted {
    /// `None` where it is no plain number.
    count: Option<u64>,
    /// The word between the number and the group.
    of: String,
}

/// How many firms a name stands for.
enum Size {
    Firms(u64),
    /// A table of firms, which differ.
    Rows,
}

impl Part {
    /// As somebody typed it. A name that begins with a digit stands in quotes, so that a digit begins a number.
    pub(super) fn typed(words: &str) -> Part {
        let words = words.trim();
        let counted = words.split_once(' ').filter(|_| words.starts_with(|letter: char| letter.is_ascii_digit()));
        let parted = counted.and_then(|(count, rest)| Some((count, rest.trim_start().split_once(' ')?)));
        match parted {
            Some((count, (of, name))) => Part {
                name: unquoted(name.trim()),
                words: words.to_owned(),
                some: Some(Counted { count: count.replace('_', "").parse().ok(), of: of.to_owned() }),
            },
            None => Part { name: unquoted(words), words: words.to_owned(), some: None },
        }
    }

    /// Takes in another entry of the same name; `false` where it is in already. More than there are is refused.
    pub(super) fn grow(&mut self, trees: &[Tree<'_>], more: &Part, of: &str) -> Result<bool, Phrase> {
        let (Some(have), Some(new)) = (&self.some, &more.some) else {
            let grows = self.some.is_some();
            if grows {
                *self = more.clone();
            }
            return Ok(grows);
        };
        let (have, new) = (counted(have, self, of)?, counted(new, more, of)?);
        if let Some(Size::Firms(all)) = size(trees, &self.name).filter(|size| exceeds(size, have.saturating_add(new))) {
            let name = &self.name;
            return Err(Phrase::new(
                format!("`{name}` has {all} firms, of which {have} take part in `{of}`: {new} more are not left"),
                format!("`{name}` tiene {all} empresas y {have} ya participan en `{of}`: no quedan {new} más"),
            ));
        }
        self.set_count(have.saturating_add(new));
        Ok(true)
    }

    /// Takes in another entry of the same name, at most all there are. Gives how many firms were thought to be in both.
    pub(super) fn unite(&mut self, trees: &[Tree<'_>], other: &Part, of: &str) -> Result<Option<United>, Phrase> {
        let (Some(have), Some(new)) = (&self.some, &other.some) else {
            if self.some.is_some() {
                *self = other.clone();
            }
            return Ok(None);
        };
        let (have, new) = (counted(have, self, of)?, counted(new, other, of)?);
        let sum = have.saturating_add(new);
        let all = match size(trees, &self.name) {
            Some(Size::Firms(all)) if all < sum => all,
            Some(Size::Firms(_) | Size::Rows) | None => sum,
        };
        self.set_count(all);
        Ok(Some(United { now: all, parts: [have, new] }))
    }

    /// Lets firms go; `false` where none is left.
    pub(super) fn shrink(&mut self, trees: &[Tree<'_>], less: &Part, of: &str) -> Result<bool, Phrase> {
        let Some(gone) = &less.some else { return Ok(false) };
        let gone = counted(gone, less, of)?;
        let name = self.name.clone();
        let have = match (&self.some, size(trees, &name)) {
            (Some(some), _) => counted(some, self, of)?,
            (None, Some(Size::Firms(all))) => all,
            (None, Some(Size::Rows) | None) => {
                return Err(Phrase::new(
                    format!("`{name}` is a table of firms, and its firms differ: name those who leave"),
                    format!("`{name}` es una tabla de empresas, y sus empresas difieren: nombra las que se van"),
                ));
            }
        };
        if gone == 0 {
            return Err(Phrase::new("nobody leaves with 0", "con 0 no se va nadie"));
        }
        if gone > have {
            return Err(Phrase::new(
                format!("{have} of `{name}` take part in `{of}`: {gone} cannot leave"),
                format!("{have} de `{name}` participan en `{of}`: no pueden irse {gone}"),
            ));
        }
        if self.some.is_none() {
            self.some.clone_from(&less.some);
        }
        self.set_count(have - gone);
        Ok(have > gone)
    }

    fn set_count(&mut self, count: u64) {
        if let Some(some) = &mut self.some {
            some.count = Some(count);
            self.words = format!("{count} {} {}", some.of, written(&self.name));
        }
    }
}

/// Two parts of one group that came together.
pub(super) struct United {
    pub(super) now: u64,
    pub(super) parts: [u64; 2],
}

fn exceeds(size: &Size, count: u64) -> bool {
    match size {
        Size::Firms(all) => *all < count,
        Size::Rows => false,
    }
}

fn counted(some: &Counted, part: &Part, of: &str) -> Result<u64, Phrase> {
    let words = &part.words;
    some.count.ok_or_else(|| {
        Phrase::new(
            format!("how many `{words}` are is no plain number: set the members of `{of}` as a whole"),
            format!("cuántas son `{words}` no es un número simple: fija la lista entera de socios de `{of}`"),
        )
    })
}

fn size(trees: &[Tree<'_>], name: &str) -> Option<Size> {
    let (_, _, declaration) = top_level(trees, name)?;
    let count = declaration.header.iter().find_map(|header| match header {
        Header::Count(number) => Some(number.value),
        Header::In(_)
        | Header::Of(_)
        | Header::FromFile(_)
        | Header::Horizontal(_)
        | Header::Vertical(_)
        | Header::TerritorialIn(_)
        | Header::SectoralOf(_)
        | Header::DefinedBy(_)
        | Header::BasedOn(_) => None,
    });
    match (count, declaration.kind == DeclarationKind::Firms) {
        _ if declaration.header.iter().any(|header| header.file().is_some()) => Some(Size::Rows),
        (Some(count), _) => Some(Size::Firms(count as u64)),
        (None, true) => None,
        (None, false) => Some(Size::Firms(1)),
    }
}

/// The entries of a list, as it stands.
pub(super) fn listed(tree: &Tree<'_>, value: &Value<'_>) -> Vec<Part> {
    let names = super::membership::pieces(tree, value);
    let some = |at: usize| match value {
        Value::One(_) => None,
        Value::Items(items) => items.items.get(at).and_then(|item| some_of(tree, item)),
    };
    names.into_iter().enumerate().map(|(at, (name, words))| Part { name, words, some: some(at) }).collect()
}

fn some_of(tree: &Tree<'_>, item: &Item<'_>) -> Option<Counted> {
    let (count, of) = item.share()?;
    let between = Span::new(count.span.end as usize, of.span.start as usize);
    let word = tree.clean.get(between.range()).unwrap_or("").trim().to_owned();
    let count = if let ExprKind::Number(number) = &count.kind { Some(number) } else { None };
    let whole = count.filter(|number| number.unit.is_none() && !number.percent && number.value.fract() == 0.0);
    Some(Counted { count: whole.map(|number| number.value as u64), of: word })
}

/// A list of members.
pub(super) fn shown(old: impl Iterator<Item = String>, new: Vec<String>) -> String {
    old.chain(new).collect::<Vec<_>>().join(", ")
}

/// The name that quotes stand around.
fn unquoted(words: &str) -> String {
    let Some(inner) = words.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) else { return words.to_owned() };
    let (mut name, mut escaped) = (String::with_capacity(inner.len()), false);
    for letter in inner.chars() {
        if letter == '\\' && !escaped {
            escaped = true;
            continue;
        }
        escaped = false;
        name.push(letter);
    }
    name
}
