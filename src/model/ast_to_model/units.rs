//! Units of measure, currencies and exchange rates.

use super::names::Declared;
use super::*;
use crate::amount::{Dimension, codes_called, is_currency, time};
use crate::model::rules::{duplicate_name, missing_part, rate_missing, unknown_unit, wrong_kind};
use crate::syntax::ast::{self, DeclarationKind, Expr, Statement, StatementKind};
use crate::tongue::vocabulary::{Attribute, Word, attribute, keyword, unit};
use crate::tongue::{nearest, written_out};

/// What a unit is worth in base units.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Measure {
    /// One of it is `times / over` base units; two whole numbers stay exact where their quotient would not.
    pub(super) times: f64,
    pub(super) over: f64,
    pub(super) dimension: Dimension,
    /// A currency that is not the model's own, and its power.
    pub(super) foreign: Option<(String, i8)>,
}

impl Measure {
    fn one(dimension: Dimension) -> Measure {
        Measure { times: 1.0, over: 1.0, dimension, foreign: None }
    }
}

/// How units of time are cut short.
const SHORT_UNITS: &[(&str, &Word)] = &[
    ("yr", &unit::YEAR),
    ("yrs", &unit::YEAR),
    ("mo", &unit::MONTH),
    ("mth", &unit::MONTH),
    ("wk", &unit::WEEK),
    ("sem", &unit::WEEK),
    ("hr", &unit::HOUR),
    ("hrs", &unit::HOUR),
    ("h", &unit::HOUR),
];

/// Names of units declared in terms of others: `unit tonne = 1000 kg`.
pub(super) type DerivedUnits = FxHashMap<String, (f64, Dimension)>;

impl<'t> Lowering<'t> {
    pub(super) fn units_and_rates(&mut self, declared: &Declared<'_, 't>) {
        // Base units first, so that derived ones may stand anywhere.
        for In { file, node } in declared.units.iter().filter(|unit| unit.node.value.is_none()) {
            self.file = *file;
            if self.is_new_unit(&node.name) {
                self.names.units.insert(node.name.text.to_string(), self.model.units.len() as u32);
                self.model.units.push(node.name.text.to_string());
            }
        }
        self.derived_units(declared);
        self.tax_unit(declared);
        for In { file, node } in &declared.rates {
            self.file = *file;
            self.rate(node);
        }
        for In { file, node } in &declared.attributes {
            self.file = *file;
            self.custom_attribute(node);
        }
    }

    /// In the order in which they rest on each other; what rests on itself is reported as unknown.
    fn derived_units(&mut self, declared: &Declared<'_, 't>) {
        let derived: Vec<_> = declared.units.iter().filter(|unit| unit.node.value.is_some()).copied().collect();
        let positions: FxHashMap<&str, usize> =
            derived.iter().enumerate().rev().map(|(index, unit)| (unit.node.name.text.as_ref(), index)).collect();
        let needs: Vec<Vec<usize>> = derived
            .iter()
            .map(|In { file, node }| {
                let unit = node.value.as_ref().and_then(Expr::number).and_then(|number| number.unit);
                let text = unit.and_then(|span| self.texts.get(file)?.get(span.range())).unwrap_or("");
                unit_words(text).filter_map(|word| positions.get(word).copied()).collect()
            })
            .collect();
        let (order, circular) = assumptions::in_order(&needs);
        for index in order.into_iter().chain(circular) {
            let In { file, node } = derived[index];
            self.file = file;
            self.derive_unit(node);
        }
    }

    /// The tax unit of the profile, under the name that the law gives it: `20 UIT/year`. A unit of the model's own that is
    /// called so stays; where the model counts in another currency there is none.
    fn tax_unit(&mut self, declared: &Declared<'_, 't>) {
        for In { file, node } in declared.all(DeclarationKind::Profile) {
            self.file = file;
            let Some(block) = &node.block else { continue };
            let fields: Vec<&ast::Field<'t>> = block.statements.iter().filter_map(field_of).collect();
            let find = |wanted: &Attribute| fields.iter().find(|field| wanted.word.reads(&field.key.head.text));
            let name = find(&attribute::TAX_UNIT_NAME).and_then(|field| field.value.one()).and_then(Expr::text);
            let worth = find(&attribute::TAX_UNIT).and_then(|field| field.value.one()).and_then(Expr::number);
            let (Some(name), Some(worth)) = (name, worth) else { continue };
            let currency = worth.unit.map_or("", |unit| self.slice(unit));
            let own = self.model.settings.currency.as_ref().is_none_or(|stated| stated.value == currency);
            if own && self.declared_unit(&name.text).is_none() {
                self.names.derived_units.insert(name.text.to_string(), (worth.value, Dimension::money()));
            }
        }
    }

    fn is_new_unit(&mut self, name: &ast::Name<'_>) -> bool {
        let known = self.names.units.contains_key(name.text.as_ref()) || self.derived_unit(&name.text).is_some();
        if known {
            let place = self.place(name.span);
            let name = &name.text;
            self.report(
                Finding::new(
                    &duplicate_name::RULE,
                    place,
                    format!("the unit `{name}` is declared twice"),
                    format!("la unidad `{name}` está declarada dos veces"),
                )
                .help("remove one of the two", "quita una de las dos"),
            );
        }
        !known
    }

    fn derive_unit(&mut self, node: &ast::Definition<'t>) {
        let Some(value) = &node.value else { return };
        if !self.is_new_unit(&node.name) {
            return;
        }
        let expression = self.expression(value, None);
        if let (Type::Amount(dimension), Some(factor)) = (&expression.type_, expression.constant) {
            let dimension = dimension.clone();
            self.names.derived_units.insert(node.name.text.to_string(), (factor, dimension));
        } else if expression.type_ != Type::Open {
            let is = expression.type_.title(&self.model.units);
            self.wrong_type(
                value.span,
                &is,
                &crate::tongue::Phrase::new("a certain amount such as `1000 kg`", "una cantidad cierta como `1000 kg`"),
            );
        }
    }

    fn derived_unit(&self, name: &str) -> Option<&(f64, Dimension)> {
        self.names.derived_units.get(name)
    }

    fn rate(&mut self, node: &ast::Definition<'t>) {
        let place = self.place(node.name.span);
        let currency = node.name.text.to_string();
        if !is_currency(&currency) {
            return self.report(
                Finding::new(
                    &unknown_unit::RULE,
                    place,
                    format!("`{currency}` is no currency code"),
                    format!("`{currency}` no es un código de moneda"),
                )
                .help(
                    "write its ISO code, such as `USD`, `PEN` or `EUR`",
                    "escribe su código ISO, como `USD`, `PEN` o `EUR`",
                ),
            );
        }
        if self.model.rates.iter().any(|rate| rate.currency == currency) {
            return self.report(
                Finding::new(
                    &duplicate_name::RULE,
                    place,
                    format!("`{currency}` has two rates"),
                    format!("`{currency}` tiene dos tipos de cambio"),
                )
                .help("keep one", "deja uno solo"),
            );
        }
        let Some(value) = &node.value else { return };
        let expression = self.expression(value, Some(&Type::money()));
        if let Some(value) = self.expect_type(expression, &Type::money()) {
            self.model.rates.push(Rate { currency, value, place });
        }
    }

    /// The code of the model's own currency, for messages.
    pub(super) fn currency_code(&self) -> &str {
        let declared = self.model.settings.currency.as_ref().map(|stated| stated.value.as_str());
        declared.or(self.assumed_currency.as_deref()).unwrap_or("PEN")
    }

    /// What `PEN/year` or `kg` is worth; unknown words are reported.
    pub(super) fn measure(&mut self, span: Span) -> Option<Measure> {
        let text = self.slice(span);
        if let Some(known) = self.measures.get(text) {
            return Some(known.clone());
        }
        let mut whole = Measure::one(Dimension::none());
        let mut invert = false;
        let mut at = 0;
        let mut known = true;
        for word in unit_words(text) {
            let start = span.start as usize + at + text[at..].find(word).unwrap_or(0);
            at = start - span.start as usize + word.len();
            match word {
                "/" => invert = true,
                "*" => invert = false,
                _ if keyword::PER.word.reads(word) => invert = true,
                _ => match self.unit_word(word, Span::new(start, start + word.len())) {
                    Some(measure) => whole = combine(whole, measure, invert),
                    None => known = false,
                },
            }
        }
        let whole = known.then_some(whole)?;
        self.measures.insert(text, whole.clone());
        Some(whole)
    }

    fn unit_word(&mut self, word: &str, span: Span) -> Option<Measure> {
        if let Some(index) = unit::ALL.iter().position(|unit| unit.reads(word)) {
            let per_year = time::Unit::ALL[index];
            return Some(Measure {
                times: 1.0,
                over: per_year.per_year(),
                dimension: Dimension::time(),
                foreign: None,
            });
        }
        if is_currency(word) {
            return self.currency(word, span);
        }
        if let Some(measure) = self.declared_unit(word) {
            return Some(measure);
        }
        self.unknown_unit(word, span);
        None
    }

    /// A declared unit, in the singular or with a plural ending.
    pub(super) fn declared_unit(&self, word: &str) -> Option<Measure> {
        let singular = [Some(word), word.strip_suffix('s'), word.strip_suffix("es")];
        singular.into_iter().flatten().find_map(|name| {
            let base = self.names.units.get(name).map(|index| Measure::one(Dimension::declared(*index)));
            base.or_else(|| {
                let (factor, dimension) = self.derived_unit(name)?;
                Some(Measure { times: *factor, over: 1.0, dimension: dimension.clone(), foreign: None })
            })
        })
    }

    fn currency(&mut self, code: &str, span: Span) -> Option<Measure> {
        let own = self.model.settings.currency.as_ref().map(|stated| stated.value.clone());
        let own = own.unwrap_or_else(|| self.assumed_currency.get_or_insert_with(|| code.to_string()).clone());
        if own == code {
            return Some(Measure::one(Dimension::money()));
        }
        if self.names.rates.contains(code) {
            return Some(Measure {
                times: 1.0,
                over: 1.0,
                dimension: Dimension::money(),
                foreign: Some((code.to_string(), 1)),
            });
        }
        let place = self.place(span);
        if self.model.settings.currency.is_none() {
            self.report(
                Finding::new(
                    &missing_part::RULE,
                    place,
                    format!("the model speaks of {own} and of {code}, and does not say which is its own"),
                    format!("el modelo habla de {own} y de {code}, y no dice cuál es la suya"),
                )
                .help(
                    format!("write `currency: {own}` in `model {{ … }}`, and `rate {code} = …`"),
                    format!("escribe `moneda: {own}` en `modelo {{ … }}`, y `tipo_de_cambio {code} = …`"),
                ),
            );
            return None;
        }
        self.report(
            Finding::new(
                &rate_missing::RULE,
                place,
                format!("the model is in {own}, and nothing says what one {code} is worth"),
                format!("el modelo está en {own}, y nada dice cuánto vale un {code}"),
            )
            .help(
                format!("declare it: `rate {code} = 3.75 {own}`, with its source"),
                format!("decláralo: `tipo_de_cambio {code} = 3.75 {own}`, con su fuente"),
            ),
        );
        None
    }

    pub(super) fn unknown_unit(&mut self, word: &str, span: Span) {
        let place = self.place(span);
        if let Some((thing, declared)) = self.names.top.get(word).copied() {
            let finding = Finding::new(
                &wrong_kind::RULE,
                place,
                format!("`{word}` is a name, and a unit stands here"),
                format!("`{word}` es un nombre, y aquí va una unidad"),
            );
            let _ = thing;
            return self.report(finding.label(declared, "declared here", "declarado aquí").help(
                format!("to multiply, put spaces around the sign: `2 * {word}`"),
                format!("para multiplicar, deja espacios alrededor del signo: `2 * {word}`"),
            ));
        }
        let finding = Finding::new(
            &unknown_unit::RULE,
            place,
            format!("nothing declares the unit `{word}`"),
            format!("nada declara la unidad `{word}`"),
        );
        let finding = match self.meant_unit(word) {
            Some((en, es)) => finding.help(en, es),
            None => {
                let money = self.currency_code();
                finding.help(
                    format!(
                        "declare it with `unit {word}`; a count has no unit (`workers: 3`), and money has its ISO code, \
                         such as `{money}`"
                    ),
                    format!(
                        "declárala con `unidad {word}`; lo que se cuenta va sin unidad (`trabajadores: 3`), y el dinero \
                         lleva su código ISO, como `{money}`"
                    ),
                )
            }
        };
        self.report(finding);
    }

    /// What may be meant by a unit that nothing declares.
    fn meant_unit(&mut self, word: &str) -> Option<(String, String)> {
        if let Some((_, unit)) = SHORT_UNITS.iter().find(|(short, _)| *short == word) {
            return Some((format!("write it out: `{}`", unit.en), format!("escríbela entera: `{}`", unit.es)));
        }
        if written_out("1", word).is_some() {
            return Some((
                "write the number with its zeros: thousands as `2_000`, millions as `2_000_000`".into(),
                "escribe el número con sus ceros: miles como `2_000`, millones como `2_000_000`".into(),
            ));
        }
        let own = self.currency_code();
        let codes = codes_called(word);
        if !codes.is_empty() {
            let meant = if codes.contains(&own) { own.to_owned() } else { codes.join("`, `") };
            return Some((
                format!("money has its ISO code: `{meant}`"),
                format!("el dinero lleva su código ISO: `{meant}`"),
            ));
        }
        let upper = word.to_uppercase();
        let may_compare = self.may_compare(self.model.units.len());
        let mut known: Vec<&str> =
            unit::ALL.iter().flat_map(|unit| unit.all_spellings()).map(|word| word as &str).collect();
        known.extend(self.model.units.iter().map(String::as_str).filter(|_| may_compare));
        if is_currency(&upper) {
            known.push(&upper);
        }
        let near = nearest(word, known.into_iter())?;
        Some((format!("did you mean `{near}`?"), format!("¿quisiste decir `{near}`?")))
    }
}

fn field_of<'a, 't>(statement: &'a Statement<'t>) -> Option<&'a ast::Field<'t>> {
    if let StatementKind::Field(field) = &statement.kind { Some(field) } else { None }
}

/// The words and signs of a unit: `PEN/kg*month`, `PEN per kg`.
fn unit_words(text: &str) -> impl Iterator<Item = &str> {
    text.split(' ').flat_map(|part| {
        part.split_inclusive(['/', '*']).flat_map(|piece| {
            let word = piece.trim_end_matches(['/', '*']);
            let sign = &piece[word.len()..];
            [word, sign].into_iter().filter(|part| !part.is_empty())
        })
    })
}

fn combine(whole: Measure, part: Measure, invert: bool) -> Measure {
    let Measure { times, over, dimension, foreign } = part;
    let joined = if invert { whole.dimension.over(&dimension) } else { whole.dimension.times(&dimension) };
    let foreign = foreign.map(|(code, power)| (code, if invert { -power } else { power }));
    let (times, over) = if invert { (over, times) } else { (times, over) };
    Measure {
        times: whole.times * times,
        over: whole.over * over,
        dimension: joined.unwrap_or(whole.dimension),
        foreign: whole.foreign.or(foreign),
    }
}
