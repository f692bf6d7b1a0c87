//! Typed attributes of a block, and the checks that every amount passes.

use super::contents::Contents;
use super::*;
use crate::model::rules::{unit_mismatch, value_out_of_range};
use crate::syntax::ast::DateParts;
use crate::tongue::vocabulary::attribute;

impl<'t> Lowering<'t> {
    /// `note:` and `source:` of a block, over those after the declaration.
    pub(super) fn remarks(&mut self, heading: &mut Heading, contents: &Contents<'_, 't>) {
        if let Some(title) = self.text(contents.field(&attribute::TITLE)) {
            heading.title = Some(title.value);
        }
        if let Some(note) = self.text(contents.field(&attribute::NOTE)) {
            heading.note = Some(note.value);
        }
        if let Some(source) = self.text(contents.field(&attribute::SOURCE)) {
            heading.source = Some(source.value);
        }
    }

    /// The expression if its type fits; otherwise a finding.
    pub(super) fn expect_type(&mut self, expression: Expression, wants: &Type) -> Option<Expression> {
        let fits = match (&expression.type_, wants) {
            (Type::Open, _) | (_, Type::Open) | (Type::Zero, Type::Amount(_)) => true,
            (is, wants) => is == wants,
        };
        if fits {
            return Some(expression);
        }
        let is = expression.type_.title(&self.model.units);
        let want = wants.title(&self.model.units);
        let place = expression.place;
        let both_amounts = expression.type_.is_amount() && wants.is_amount();
        if !both_amounts {
            self.wrong_type(place.span, &is, &want);
            return None;
        }
        let written = self.slice(expression.place.span).to_string();
        let finding = Finding::new(
            &unit_mismatch::RULE,
            place,
            format!("`{written}` is {}, and {} belongs here", is.en, want.en),
            format!("`{written}` es {}, y aquí va {}", is.es, want.es),
        );
        let (en, es) = dimension_help(&expression.type_, wants, &written, self.currency_code());
        self.report(finding.help(en, es));
        None
    }

    /// Reports a constant outside what makes sense, and drops it.
    pub(super) fn within(
        &mut self,
        expression: Option<Expression>,
        low: f64,
        high: f64,
        en: &str,
        es: &str,
    ) -> Option<Expression> {
        let expression = expression?;
        let ends: Vec<f64> = if let Node::Range(ends) = &expression.node {
            ends.iter().filter_map(|end| end.constant).collect()
        } else {
            expression.constant.into_iter().collect()
        };
        if ends.iter().all(|value| (low..=high).contains(value)) {
            return Some(expression);
        }
        // `discount_rate: 12` means 12 %.
        let percent = expression.constant.filter(|value| high <= 10.0 && *value > high && *value <= 100.0);
        match percent {
            Some(_) => self.percent_meant(expression.place, en, es),
            None => self.out_of_range(expression.place, en, es),
        }
        None
    }

    fn percent_meant(&mut self, place: Place, en: &str, es: &str) {
        let written = self.slice(place.span);
        let finding = Finding::new(
            &value_out_of_range::RULE,
            place,
            format!("`{written}` is out of range: {en}"),
            format!("`{written}` está fuera de rango: {es}"),
        );
        self.report(finding.help(format!("did you mean `{written}%`?"), format!("¿quisiste decir `{written}%`?")));
    }

    pub(super) fn out_of_range(&mut self, place: Place, en: &str, es: &str) {
        let written = self.slice(place.span).to_string();
        self.report(
            Finding::new(
                &value_out_of_range::RULE,
                place,
                format!("`{written}` is out of range: {en}"),
                format!("`{written}` está fuera de rango: {es}"),
            )
            .help("write a value within these limits", "escribe un valor dentro de esos límites"),
        );
    }

    pub(super) fn civil_date(&mut self, parts: DateParts, place: Place) -> Option<jiff::civil::Date> {
        let date = jiff::civil::Date::new(parts.year, parts.month, parts.day).ok();
        if date.is_none() {
            self.out_of_range(place, "there is no such day", "ese día no existe");
        }
        date
    }
}

/// What to do about an amount of another dimension.
fn dimension_help(is: &Type, wants: &Type, written: &str, currency: &str) -> (String, String) {
    let money = Type::money();
    let flow = Type::money_per_time();
    if *is == money && *wants == flow {
        return (
            format!("an amount per time is wanted: write `{written}/year`, or per month"),
            format!("se pide un monto por tiempo: escribe `{written}/año`, o por mes"),
        );
    }
    if *is == flow && *wants == money {
        return (
            "an amount of money is wanted, not one per time: leave out `/year`".into(),
            "se pide un monto de dinero, no por tiempo: quita `/año`".into(),
        );
    }
    if *is == Type::number() && written.ends_with('%') && (*wants == money || *wants == flow) {
        return (
            format!("a percentage is a share of something: multiply, as in `{written} * sales`"),
            format!("un porcentaje es parte de algo: multiplica, como en `{written} * ventas`"),
        );
    }
    if *is == Type::number() && (*wants == money || *wants == flow) {
        let per = if *wants == flow { ("/year", "/año") } else { ("", "") };
        return (
            format!("say the currency: `{written} {currency}{}`", per.0),
            format!("di la moneda: `{written} {currency}{}`", per.1),
        );
    }
    if *wants == Type::number() {
        return (
            "a plain number or a percentage is wanted: divide by what it is measured in, or leave out the unit".into(),
            "se pide un número o un porcentaje: divide entre aquello en que se mide, o quita la unidad".into(),
        );
    }
    (
        "change the unit, or multiply or divide by what is missing".into(),
        "cambia la unidad, o multiplica o divide por lo que falta".into(),
    )
}
