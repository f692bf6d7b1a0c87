//! `model { … }`.

use super::names::Declared;
use super::values::pieces;
use super::*;
use crate::amount::is_currency;
use crate::limits::MAX_SAMPLES;
use crate::model::rules::{duplicate_name, unknown_value};
use crate::syntax::ast::{DeclarationKind, Field};
use crate::tongue::Tongue;
use crate::tongue::vocabulary::{Owner, attribute};

impl<'t> Lowering<'t> {
    pub(super) fn settings(&mut self, declared: &Declared<'_, 't>) {
        let all = declared.all(DeclarationKind::Model);
        for (index, In { file, node }) in all.iter().enumerate() {
            self.file = *file;
            if index > 0 {
                self.second_model(node.keyword, all[0].node.keyword.in_file(all[0].file));
                continue;
            }
            let contents = self.contents(Owner::Model, node.block.as_ref());
            let mut heading = self.heading(node);
            self.remarks(&mut heading, &contents);
            self.model.settings.title = heading.title;
            self.model.settings.currency = self.currency_of(contents.field(&attribute::CURRENCY));
            self.model.settings.language = self.language_of(contents.field(&attribute::LANGUAGE));
            self.model.settings.horizon = self.horizon_of(contents.field(&attribute::HORIZON));
            self.model.settings.samples = self.whole(contents.field(&attribute::SAMPLES), 1, MAX_SAMPLES);
            self.model.settings.seed = self.whole(contents.field(&attribute::SEED), 0, 1 << 53);
            let rate = self.amount(contents.field(&attribute::DISCOUNT_RATE), &Type::number());
            self.model.settings.discount_rate = self.discount(rate);
            let rate = self.amount(contents.field(&attribute::SOCIAL_DISCOUNT_RATE), &Type::number());
            self.model.settings.social_discount_rate = self.discount(rate);
        }
    }

    fn discount(&mut self, rate: Option<Expression>) -> Option<Expression> {
        let (en, es) =
            ("a discount rate lies between 0 % and 1 000 %", "una tasa de descuento está entre 0 % y 1 000 %");
        self.within(rate, 0.0, 10.0, en, es)
    }

    fn second_model(&mut self, keyword: Span, first: Place) {
        let place = self.place(keyword);
        self.report(
            Finding::new(&duplicate_name::RULE, place, "there is a second `model`", "hay un segundo `modelo`")
                .label(first, "the first is here", "el primero está aquí")
                .help("join the two into one", "junta los dos en uno"),
        );
    }

    fn currency_of(&mut self, field: Option<&Field<'t>>) -> Option<Stated<String>> {
        let piece = pieces(&field?.value).into_iter().next()?;
        let place = self.place(piece.span());
        let name = piece.name();
        let code = name.map(|name| name.text.to_string()).unwrap_or_default();
        if is_currency(&code) {
            return Some(Stated { value: code, place });
        }
        let written = self.slice(piece.span()).to_string();
        self.report(
            Finding::new(
                &unknown_value::RULE,
                place,
                format!("`{written}` is no currency code"),
                format!("`{written}` no es un código de moneda"),
            )
            .help(
                "write its ISO code, such as `PEN`, `USD`, `BOB` or `MXN`",
                "escribe su código ISO, como `PEN`, `USD`, `BOB` o `MXN`",
            ),
        );
        None
    }

    fn language_of(&mut self, field: Option<&Field<'t>>) -> Option<Tongue> {
        let piece = pieces(&field?.value).into_iter().next()?;
        let place = self.place(piece.span());
        let name = piece.name().map(|name| name.text.to_string()).unwrap_or_default();
        let tongue = Tongue::from_tag(&name);
        if tongue.is_none() {
            self.report(
                Finding::new(&unknown_value::RULE, place, "Minka speaks `en` and `es`", "Minka habla `en` y `es`")
                    .help("write `language: en` or `language: es`", "escribe `idioma: es` o `idioma: en`"),
            );
        }
        tongue
    }

    fn horizon_of(&mut self, field: Option<&Field<'t>>) -> Option<Stated<u32>> {
        let wants = Type::Amount(crate::amount::Dimension::time());
        let expression = self.amount(field, &wants)?;
        let place = expression.place;
        match expression.constant {
            Some(years) if (1.0..=200.0).contains(&years) && years.fract() == 0.0 => {
                Some(Stated { value: years as u32, place })
            }
            _ => {
                self.out_of_range(
                    place,
                    "a horizon is a whole number of years, from 1 to 200",
                    "un horizonte es un número entero de años, de 1 a 200",
                );
                None
            }
        }
    }

    /// A whole number, certain, within limits.
    pub(super) fn whole(&mut self, field: Option<&Field<'t>>, low: u64, high: u64) -> Option<Stated<u64>> {
        let expression = self.amount(field, &Type::number())?;
        let place = expression.place;
        match expression.constant {
            Some(value) if value.fract() == 0.0 && value >= low as f64 && value <= high as f64 => {
                Some(Stated { value: value as u64, place })
            }
            _ => {
                let shown = |tongue, value: u64| crate::tongue::number::number(tongue, value as f64, 0);
                let en = [low, high].map(|value| shown(Tongue::En, value));
                let es = [low, high].map(|value| shown(Tongue::Es, value));
                self.out_of_range(
                    place,
                    &format!("it is a whole number from {} to {}", en[0], en[1]),
                    &format!("es un número entero de {} a {}", es[0], es[1]),
                );
                None
            }
        }
    }
}
