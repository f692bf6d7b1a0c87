//! Numbers, units alone, ranges, schedules.

use super::*;
use crate::model::rules::{reversed_range, value_out_of_range, wrong_type};
use crate::syntax::ast::Number;
use crate::tongue::vocabulary::unit;

impl<'t> Lowering<'t> {
    pub(super) fn number(&mut self, number: &Number, place: Place) -> Expression {
        let Some(unit) = number.unit else {
            let type_ = if number.value == 0.0 && !number.percent { Type::Zero } else { Type::number() };
            return self.finite(place, type_, number.value);
        };
        let Some(measure) = self.measure(unit) else { return broken(place) };
        let value = number.value * measure.times / measure.over;
        let type_ = Type::Amount(measure.dimension);
        match measure.foreign {
            None => self.finite(place, type_, value),
            Some((currency, power)) => self.foreign(place, type_, value, currency, power),
        }
    }

    /// An amount in another currency: a constant where its rate is one.
    pub(in super::super) fn foreign(
        &mut self,
        place: Place,
        type_: Type,
        value: f64,
        currency: String,
        power: i8,
    ) -> Expression {
        let rate = self.model.rates.iter().find(|rate| rate.currency == currency).and_then(|rate| rate.value.constant);
        let constant =
            rate.map(|rate| if power > 0 { value * rate } else { value / rate }).filter(|value| value.is_finite());
        Expression { place, type_, constant, node: Node::Foreign { value, currency, power } }
    }

    fn finite(&mut self, place: Place, type_: Type, value: f64) -> Expression {
        if !value.is_finite() {
            self.not_finite(
                place,
                "this number is too large to reckon with",
                "este número es demasiado grande para calcular con él",
            );
            return Expression { place, type_, constant: None, node: Node::Broken };
        }
        Expression { place, type_, constant: Some(value), node: Node::Number(value) }
    }

    /// `PEN/year`: one of it.
    pub(super) fn unit_alone(&mut self, span: Span) -> Expression {
        let place = self.place(span);
        let Some(measure) = self.measure(span) else { return broken(place) };
        let (type_, value) = (Type::Amount(measure.dimension), measure.times / measure.over);
        match measure.foreign {
            None => self.finite(place, type_, value),
            Some((currency, power)) => self.foreign(place, type_, value, currency, power),
        }
    }

    /// The dimension that `money/year` or a unit names, for declared types.
    pub(in super::super) fn dimension_of(&mut self, span: Span) -> Option<crate::amount::Dimension> {
        use crate::tongue::vocabulary::value_type;
        let text = self.slice(span);
        let mut whole = crate::amount::Dimension::none();
        let mut invert = false;
        let mut at = span.start as usize;
        for part in text.split_inclusive(['/', '*']) {
            let word = part.trim_end_matches(['/', '*']);
            let here = Span::new(at, at + word.len());
            let dimension = if value_type::MONEY.reads(word) {
                Some(crate::amount::Dimension::money())
            } else if value_type::TIME.reads(word) {
                Some(crate::amount::Dimension::time())
            } else {
                self.measure(here).map(|measure| measure.dimension)
            };
            let dimension = dimension?;
            whole = if invert { whole.over(&dimension)? } else { whole.times(&dimension)? };
            invert = part.ends_with('/');
            at += part.len();
        }
        Some(whole)
    }

    pub(super) fn range(&mut self, nodes: &[Expr<'t>], place: Place, wants: Option<&Type>) -> Expression {
        let ends: Vec<Expression> = nodes.iter().map(|end| self.expression(end, wants)).collect();
        if self.marks_differ(nodes) {
            return broken(place);
        }
        let mut type_ = Type::Zero;
        for end in &ends {
            if !end.type_.is_amount() {
                let is = end.type_.title(&self.model.units);
                self.wrong_type(end.place.span, &is, &Phrase::new("an amount", "una cantidad"));
                return broken(place);
            }
            match self.common(&type_, &end.type_) {
                Some(common) => type_ = common,
                None => {
                    self.differ(end, &type_);
                    return broken(place);
                }
            }
        }
        let uncertain = ends.iter().find(|end| end.constant.is_none() && end.type_ != Type::Open);
        if let Some(end) = uncertain {
            self.uncertain_end(end.place, self.in_one_currency(nodes, &ends));
            return broken(place);
        }
        let values: Vec<f64> = ends.iter().filter_map(|end| end.constant).collect();
        if values.windows(2).any(|pair| pair[0] > pair[1])
            || (values.len() == ends.len() && values.first() == values.last())
        {
            self.reversed(place, &ends, &values);
        }
        Expression { place, type_, constant: None, node: Node::Range(ends) }
    }

    /// Ends with different marks have been reported where they were read; nothing more is said of them.
    fn marks_differ(&self, nodes: &[Expr<'t>]) -> bool {
        let literals = nodes.iter().filter_map(Expr::signed_number);
        let bare_zero = |number: &Number| number.value == 0.0 && !number.percent && number.unit.is_none();
        let mut marks = literals
            .filter(|number| !bare_zero(number))
            .map(|number| (number.percent, number.unit.map(|unit| unit::one_spelling(self.slice(unit)))));
        let first = marks.next();
        marks.any(|mark| Some(mark) != first)
    }

    /// `0.5..1.2 * 1 USD/kg` for `0.5 USD/kg..1.2 USD/kg`: what is drawn is in one currency, whose rate is uncertain itself.
    fn in_one_currency(&self, nodes: &[Expr<'t>], ends: &[Expression]) -> Option<String> {
        let unit = nodes.first()?.signed_number()?.unit?;
        let is_foreign = |end: &Expression| matches!(end.node, Node::Foreign { .. });
        if !ends.iter().all(is_foreign) {
            return None;
        }
        let digits: Option<Vec<&str>> =
            nodes.iter().map(|node| node.signed_number().map(|number| self.slice(number.digits))).collect();
        Some(format!("{} * 1 {}", digits?.join(".."), self.slice(unit)))
    }

    fn uncertain_end(&mut self, place: Place, mended: Option<String>) {
        if let Some(mended) = mended {
            let finding = Finding::new(
                &wrong_type::RULE,
                place,
                "the ends of this range stand in a currency whose rate is uncertain: what is drawn is not clear",
                "los extremos de este rango están en una moneda cuyo tipo de cambio es incierto: no queda claro qué se sortea",
            );
            return self.report(finding.help(
                format!("write the numbers as a range, and the currency once: `{mended}`"),
                format!("escribe los números como rango, y la moneda una sola vez: `{mended}`"),
            ));
        }
        let finding = Finding::new(
            &wrong_type::RULE,
            place,
            "the end of a range is certain; this one is not",
            "el extremo de un rango es cierto; este no lo es",
        );
        self.report(finding.help("give it a fixed value", "dale un valor fijo"));
    }

    fn reversed(&mut self, place: Place, ends: &[Expression], values: &[f64]) {
        let mut sorted: Vec<(f64, &Expression)> = values.iter().copied().zip(ends).collect();
        sorted.sort_by(|left, right| left.0.total_cmp(&right.0));
        let right: Vec<&str> = sorted.iter().map(|(_, end)| self.slice(end.place.span)).collect();
        let right = right.join("..");
        let same = values.first() == values.last();
        let finding = if same {
            Finding::new(
                &reversed_range::RULE,
                place,
                "both ends of this range are the same",
                "los dos extremos de este rango son iguales",
            )
            .help("write the value alone", "escribe el valor solo")
        } else {
            Finding::new(
                &reversed_range::RULE,
                place,
                "the ends of this range do not rise",
                "los extremos de este rango no van de menor a mayor",
            )
            .help(format!("write the lowest first: `{right}`"), format!("escribe primero el menor: `{right}`"))
        };
        self.report(finding);
    }

    pub(super) fn tiers(&mut self, tiers: &ast::Tiers<'t>, place: Place) -> Expression {
        let mut steps: Vec<(Expression, Expression)> = Vec::new();
        let mut volume = Type::Zero;
        let mut rate = Type::Zero;
        for step in &tiers.steps {
            let from = self.expression(&step.from, None);
            let value = self.expression(&step.rate, None);
            for (expression, type_) in [(&from, &mut volume), (&value, &mut rate)] {
                match self.common(type_, &expression.type_) {
                    Some(common) => *type_ = common,
                    None => {
                        let known = type_.clone();
                        self.differ(expression, &known);
                    }
                }
            }
            let before = steps.last().and_then(|(before, _)| before.constant);
            if let (Some(before), Some(now)) = (before, from.constant)
                && before >= now
            {
                self.falling_step(from.place);
            }
            steps.push((from, value));
        }
        let dimension = |type_: Type| type_.dimension().cloned().unwrap_or_default();
        let type_ = Type::Tiers(dimension(volume), dimension(rate));
        Expression { place, type_, constant: None, node: Node::Tiers { marginal: tiers.marginal, steps } }
    }

    fn falling_step(&mut self, place: Place) {
        self.report(
            Finding::new(
                &value_out_of_range::RULE,
                place,
                "the steps of a schedule rise; this one does not",
                "los tramos de una tabla suben; este no",
            )
            .help("put the steps in order, the lowest first", "pon los tramos en orden, primero el menor"),
        );
    }

    pub(super) fn not_finite(&mut self, place: Place, en: &str, es: &str) {
        self.report(
            Finding::new(&crate::model::rules::not_finite::RULE, place, en, es)
                .help("check the figures it is made of", "revisa las cifras con que se calcula"),
        );
    }
}
