//! Values out of what stands after `key:`.

use super::things::Thing;
use super::*;
use crate::model::rules::{missing_part, unknown_value, wrong_type};
use crate::syntax::ast::{Expr, ExprKind, Field, Item, Name, Value};
use crate::tongue::vocabulary::{ChoiceSet, Kind, literal};
use crate::tongue::{Phrase, nearest};

/// One item of a value.
pub(super) enum Piece<'a, 't> {
    Expr(&'a Expr<'t>),
    Item(&'a Item<'t>),
}

impl<'a, 't> Piece<'a, 't> {
    pub(super) fn span(&self) -> Span {
        match self {
            Piece::Expr(expr) => expr.span,
            Piece::Item(item) => item.span,
        }
    }

    pub(super) fn item(&self) -> Option<&'a Item<'t>> {
        if let Piece::Item(item) = self { Some(item) } else { None }
    }

    /// The expression, where the item is one.
    pub(super) fn expr(&self) -> Option<&'a Expr<'t>> {
        match self {
            Piece::Expr(expr) => Some(expr),
            Piece::Item(item) => item.expr(),
        }
    }

    /// The name the item consists of, written as a word or in quotes.
    pub(super) fn name(&self) -> Option<Name<'t>> {
        self.expr().and_then(Expr::name)
    }

    /// `lodging "Alojamiento"`: what people read for the name.
    pub(super) fn title(&self) -> Option<String> {
        self.item().and_then(Item::title).map(|title| title.text.to_string())
    }
}

/// The items of a value, one or several.
pub(super) fn pieces<'a, 't>(value: &'a Value<'t>) -> Vec<Piece<'a, 't>> {
    match value {
        Value::One(expr) => vec![Piece::Expr(expr)],
        Value::Items(items) => items.items.iter().map(Piece::Item).collect(),
    }
}

impl<'t> Lowering<'t> {
    /// The one item of a field; a list is reported. What was wanted is worded only then.
    fn single<'a>(&mut self, field: &'a Field<'t>, wants: impl FnOnce() -> Phrase) -> Option<Piece<'a, 't>> {
        match &field.value {
            Value::One(expr) => Some(Piece::Expr(expr)),
            Value::Items(items) => match items.items.as_slice() {
                [] => None,
                [item] => Some(Piece::Item(item)),
                [first, .., last] => {
                    self.wrong_type(first.span.to(last.span), &Phrase::new("a list", "una lista"), &wants());
                    None
                }
            },
        }
    }

    pub(super) fn wrong_type(&mut self, span: Span, is: &Phrase, wants: &Phrase) {
        let place = self.place(span);
        let written = shortened(self.slice(span));
        self.report(
            Finding::new(
                &wrong_type::RULE,
                place,
                format!("`{written}` is {}, and {} belongs here", is.en, wants.en),
                format!("`{written}` es {}, y aquí va {}", is.es, wants.es),
            )
            .help(format!("write {}", wants.en), format!("escribe {}", wants.es)),
        );
    }

    pub(super) fn text(&mut self, field: Option<&Field<'t>>) -> Option<Stated<String>> {
        let wants = || Phrase::new("a text in quotes", "un texto entre comillas");
        let expr = self.single(field?, wants)?.expr()?;
        let Some(text) = expr.text() else {
            self.wrong_type(expr.span, &written(expr), &wants());
            return None;
        };
        Some(Stated { value: text.text.to_string(), place: self.place(expr.span) })
    }

    pub(super) fn yes_no(&mut self, field: Option<&Field<'t>>) -> Option<Stated<bool>> {
        let wants = || Phrase::new("`yes` or `no`", "`sí` o `no`");
        let expr = self.single(field?, wants)?.expr()?;
        let place = self.place(expr.span);
        match expr.name().filter(|name| !name.quoted) {
            Some(name) if literal::YES.reads(&name.text) => Some(Stated { value: true, place }),
            Some(name) if literal::NO.reads(&name.text) => Some(Stated { value: false, place }),
            _ => {
                self.wrong_type(expr.span, &written(expr), &wants());
                None
            }
        }
    }

    /// The index of one value of the attribute's set.
    pub(super) fn choice(&mut self, field: Option<&Field<'t>>, set: &'static ChoiceSet) -> Option<Stated<usize>> {
        let piece = self.single(field?, || set_title(set))?;
        self.choice_of(&piece, set)
    }

    pub(super) fn choices(&mut self, field: Option<&Field<'t>>, set: &'static ChoiceSet) -> Vec<Stated<usize>> {
        let Some(field) = field else { return Vec::new() };
        pieces(&field.value).iter().filter_map(|piece| self.choice_of(piece, set)).collect()
    }

    fn choice_of(&mut self, piece: &Piece<'_, 't>, set: &'static ChoiceSet) -> Option<Stated<usize>> {
        let Some(name) = piece.name() else {
            let is = piece.expr().map_or(Phrase::new("another kind of value", "otra clase de valor"), written);
            self.wrong_type(piece.span(), &is, &set_title(set));
            return None;
        };
        let place = self.place(name.span);
        if let Some(value) = set.find(&name.text) {
            return Some(Stated { value, place });
        }
        let (written, title) = (&name.text, set.title);
        let listed = |english: bool| -> Vec<String> {
            set.choices.iter().map(|word| format!("`{}`", if english { word.en } else { word.es })).collect()
        };
        let finding = Finding::new(
            &unknown_value::RULE,
            place,
            format!("`{written}` is no {}", title.en),
            format!("`{written}` no sirve como {}", title.es),
        );
        let (en, es) = (listed(true).join(", "), listed(false).join(", "));
        let near = nearest(written, set.choices.iter().flat_map(|word| word.all_spellings()));
        self.report(match near {
            Some(near) => finding.help(
                format!("did you mean `{near}`? It can be {en}"),
                format!("¿quisiste decir `{near}`? Puede ser {es}"),
            ),
            None => finding.help(format!("it can be {en}"), format!("puede ser {es}")),
        });
        None
    }

    /// The declared thing that a field names.
    pub(super) fn one_name(&mut self, field: Option<&Field<'t>>, kinds: &[Kind]) -> Option<Stated<Thing>> {
        let piece = self.single(field?, || title_of(kinds))?;
        self.name_of(&piece, kinds)
    }

    pub(super) fn all_names(&mut self, field: Option<&Field<'t>>, kinds: &[Kind]) -> Vec<Stated<Thing>> {
        let Some(field) = field else { return Vec::new() };
        let mut all = Vec::new();
        for piece in pieces(&field.value) {
            let table = piece.name().and_then(|name| self.names.thing(&name.text)).and_then(Thing::table);
            match table.filter(|_| kinds.contains(&Kind::Firm)) {
                Some(table) => {
                    let place = self.place(piece.span());
                    let rows = self.model.tables[table].rows.iter();
                    all.extend(rows.map(|firm| Stated { value: Thing::Firm(*firm), place }));
                }
                None => all.extend(self.name_of(&piece, kinds)),
            }
        }
        all
    }

    fn name_of(&mut self, piece: &Piece<'_, 't>, kinds: &[Kind]) -> Option<Stated<Thing>> {
        match piece.name() {
            Some(name) => {
                let place = self.place(name.span);
                self.refer(&name, kinds).map(|value| Stated { value, place })
            }
            None => {
                let is = piece.expr().map_or(Phrase::new("another kind of value", "otra clase de valor"), written);
                self.wrong_type(piece.span(), &is, &title_of(kinds));
                None
            }
        }
    }

    /// A list of words or texts that need not be declared; a title is preferred to its name.
    pub(super) fn words(&mut self, field: Option<&Field<'t>>) -> Vec<Stated<String>> {
        let Some(field) = field else { return Vec::new() };
        let mut words = Vec::new();
        for piece in pieces(&field.value) {
            let place = self.place(piece.span());
            match piece.name() {
                Some(name) => words.push(Stated { value: piece.title().unwrap_or(name.text.to_string()), place }),
                None => {
                    let is = piece.expr().map_or(Phrase::new("another kind of value", "otra clase de valor"), written);
                    self.wrong_type(piece.span(), &is, &Phrase::new("a name or a text", "un nombre o un texto"));
                }
            }
        }
        words
    }

    pub(super) fn date(&mut self, field: Option<&Field<'t>>) -> Option<Stated<jiff::civil::Date>> {
        let wants = || Phrase::new("a date such as `2026-03-01`", "una fecha como `2026-03-01`");
        let expr = self.single(field?, wants)?.expr()?;
        let Some(parts) = expr.date() else {
            self.wrong_type(expr.span, &written(expr), &wants());
            return None;
        };
        let place = self.place(expr.span);
        self.civil_date(parts, place).map(|value| Stated { value, place })
    }

    /// An amount of the dimension that the attribute takes.
    pub(super) fn amount(&mut self, field: Option<&Field<'t>>, wants: &Type) -> Option<Expression> {
        let field = field?;
        let expr = self.single(field, || Phrase::new("one amount", "un monto"))?.expr()?;
        let expression = self.expression(expr, Some(wants));
        self.expect_type(expression, wants)
    }

    pub(super) fn missing(&mut self, place: Place, en: &str, es: &str, help_en: &str, help_es: &str) {
        self.report(Finding::new(&missing_part::RULE, place, en, es).help(help_en, help_es));
    }
}

fn set_title(set: &ChoiceSet) -> Phrase {
    Phrase::new(format!("a {}", set.title.en), format!("un valor de {}", set.title.es))
}

fn title_of(kinds: &[Kind]) -> Phrase {
    let (en, es) = references::titles(kinds);
    Phrase::new(format!("the name of {en}"), format!("el nombre de {es}"))
}

/// What an expression is by its look.
pub(super) fn written(expr: &Expr<'_>) -> Phrase {
    let (en, es) = match &expr.kind {
        ExprKind::Number(_) => ("a number", "un número"),
        ExprKind::Date(_) => ("a date", "una fecha"),
        ExprKind::Text(_) => ("a text", "un texto"),
        ExprKind::Name(_) => ("a name", "un nombre"),
        ExprKind::Unit => ("a unit", "una unidad"),
        ExprKind::Unknown => ("`?`", "`?`"),
        ExprKind::Range(_) => ("a range", "un rango"),
        ExprKind::Tiers(_) => ("a schedule of tiers", "una tabla de tramos"),
        ExprKind::Group(_) | ExprKind::Drawn(_) | ExprKind::Prefixed(_) | ExprKind::Chain(_) | ExprKind::Choice(_) => {
            ("a formula", "una fórmula")
        }
    };
    Phrase::new(en, es)
}

/// As much of a text as a sentence can hold.
pub(super) fn shortened(text: &str) -> String {
    let line: Vec<&str> = text.split_whitespace().collect();
    let line = line.join(" ");
    match line.char_indices().nth(40) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}
