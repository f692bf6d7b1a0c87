//! What a chain says of its stages: from whom they buy, what they are paid, what they keep.

use super::contents::Contents;
use super::values::pieces;
use super::*;
use crate::amount::{Base, Dimension};
use crate::model::rules::{duplicate_name, unit_mismatch, unknown_name};
use crate::syntax::ast::{Field, Name};
use crate::tongue::vocabulary::{Owner, attribute};
use crate::tongue::{Phrase, nearest};

impl<'t> Lowering<'t> {
    /// The blocks of the stages of one chain, which are all named before.
    pub(super) fn stage_blocks(&mut self, stages: &[Id<Stage>], blocks: &[&Declaration<'t>]) {
        let mut spoken: FxHashMap<Id<Stage>, Place> = FxHashMap::default();
        for block in blocks {
            let contents = self.contents(Owner::Stage, block.block.as_ref());
            let Some(name) = &block.name else { continue };
            let Some(id) = self.stage_called(stages, name) else { continue };
            let place = self.place(name.span);
            if let Some(first) = spoken.get(&id).copied() {
                self.stage_twice(&name.text, place, first);
                continue;
            }
            spoken.insert(id, place);
            self.stage_block(stages, id, block, &contents);
        }
        if !spoken.is_empty() {
            self.measures_agree(stages);
        }
    }

    /// One of the stages of this chain.
    fn stage_called(&mut self, stages: &[Id<Stage>], name: &Name<'t>) -> Option<Id<Stage>> {
        let named = |id: &&Id<Stage>| self.model.stages[**id].heading.name == name.text;
        if let Some(id) = stages.iter().find(named) {
            return Some(*id);
        }
        let names: Vec<String> = stages.iter().map(|id| self.model.stages[*id].heading.name.clone()).collect();
        let near = self.may_compare(names.len()).then(|| nearest(&name.text, names.iter().map(String::as_str)));
        let text = &name.text;
        let (en, es) = match near.flatten() {
            Some(near) => (format!("did you mean `{near}`?"), format!("¿quisiste decir `{near}`?")),
            None if names.is_empty() => (
                format!("list it among the stages of the chain: `stages: {text} -> …`"),
                format!("ponlo entre los eslabones de la cadena: `eslabones: {text} -> …`"),
            ),
            None => {
                let list = names.join(", ");
                (format!("its stages are {list}"), format!("sus eslabones son {list}"))
            }
        };
        let finding = Finding::new(
            &unknown_name::RULE,
            self.place(name.span),
            format!("the chain has no stage `{text}`"),
            format!("la cadena no tiene un eslabón `{text}`"),
        );
        self.report(finding.help(en, es));
        None
    }

    fn stage_twice(&mut self, name: &str, place: Place, first: Place) {
        self.report(
            Finding::new(
                &duplicate_name::RULE,
                place,
                format!("the stage `{name}` is described twice"),
                format!("el eslabón `{name}` se describe dos veces"),
            )
            .label(first, "first described here", "descrito primero aquí")
            .help("put both into one block", "junta los dos en un solo bloque"),
        );
    }

    fn stage_block(
        &mut self,
        stages: &[Id<Stage>],
        id: Id<Stage>,
        block: &Declaration<'t>,
        contents: &Contents<'_, 't>,
    ) {
        let mut heading = self.heading(block);
        heading.title = heading.title.or_else(|| self.model.stages[id].heading.title.clone());
        self.remarks(&mut heading, contents);
        let buys_from = contents.field(&attribute::BUYS_FROM).and_then(|field| self.earlier_stage(stages, id, field));
        let price = self.per_unit(contents.field(&attribute::PRICE), 0.0);
        let unit_cost = self.per_unit(contents.field(&attribute::UNIT_COST), 0.0);
        // A stage may lose on every unit.
        let margin = self.per_unit(contents.field(&attribute::UNIT_MARGIN), f64::MIN);
        let yields = self.amount(contents.field(&attribute::YIELD), &Type::Open);
        let (en, es) = ("something must come out: it is above zero", "algo tiene que salir: es mayor que cero");
        let yields = self.within(yields, f64::MIN_POSITIVE, f64::MAX, en, es);
        let stage = &mut self.model.stages[id];
        stage.heading = heading;
        (stage.buys_from, stage.price, stage.unit_cost, stage.margin, stage.yields) =
            (buys_from, price, unit_cost, margin, yields);
    }

    /// The product goes forward only, so a stage buys from an earlier one.
    fn earlier_stage(&mut self, stages: &[Id<Stage>], id: Id<Stage>, field: &Field<'t>) -> Option<Stated<Id<Stage>>> {
        let all = pieces(&field.value);
        let name = all.first().filter(|_| all.len() == 1).and_then(|piece| piece.name());
        let Some(name) = name else {
            let wants = Phrase::new("the name of one stage", "el nombre de un solo eslabón");
            self.wrong_type(field.value.span(), &Phrase::new("another kind of value", "otra clase de valor"), &wants);
            return None;
        };
        let from = self.stage_called(stages, &name)?;
        let place = self.place(name.span);
        let (here, there) = (&self.model.stages[id], &self.model.stages[from]);
        if there.position < here.position {
            return Some(Stated { value: from, place });
        }
        let (here, there) = (here.heading.name.clone(), there.heading.name.clone());
        self.not_here(
            place,
            format!("`{here}` cannot buy from `{there}`, which does not come before it"),
            format!("`{here}` no le puede comprar a `{there}`, que no está antes"),
            "put the stages in the order in which the product passes through them".to_string(),
            "pon los eslabones en el orden en que pasa el producto".to_string(),
        );
        None
    }

    /// Money for one unit of a product.
    fn per_unit(&mut self, field: Option<&Field<'t>>, low: f64) -> Option<Expression> {
        let amount = self.amount(field, &Type::Open)?;
        let fits = match &amount.type_ {
            Type::Amount(dimension) => dimension.exponent(Base::Money) == 1 && dimension.exponent(Base::Time) == 0,
            Type::Zero | Type::Open => true,
            Type::YesNo
            | Type::Text
            | Type::Date
            | Type::Choice(_)
            | Type::Thing(_)
            | Type::List(_)
            | Type::Trade
            | Type::Tiers(..) => false,
        };
        if fits {
            return self.within(Some(amount), low, f64::MAX, "it cannot be below zero", "no puede ser menor que cero");
        }
        let (written, is) = (self.slice(amount.place.span), amount.type_.title(&self.model.units));
        let currency = self.currency_code().to_string();
        self.report(
            Finding::new(
                &unit_mismatch::RULE,
                amount.place,
                format!("`{written}` is {}, and money for one unit of the product belongs here", is.en),
                format!("`{written}` es {}, y aquí va dinero por una unidad del producto", is.es),
            )
            .help(
                format!("say the currency and the unit: `4.10 {currency}/kg`, with `unit kg` declared"),
                format!("di la moneda y la unidad: `4.10 {currency}/kg`, con `unidad kg` declarada"),
            ),
        );
        None
    }

    /// What a stage is paid and keeps is for one unit of its own product, which its yield makes of the product before.
    /// Amounts that do not fit are dropped.
    fn measures_agree(&mut self, stages: &[Id<Stage>]) {
        let mut known: FxHashMap<Id<Stage>, Dimension> = FxHashMap::default();
        for id in stages {
            let stage = &self.model.stages[*id];
            let before = stage.position.checked_sub(1).and_then(|before| stages.get(before).copied());
            let from = stage.buys_from.as_ref().map(|from| from.value).or(before);
            let yields = stage.yields.as_ref().and_then(|yields| yields.type_.dimension());
            let bought = from.and_then(|from| known.get(&from));
            let made = bought.and_then(|bought| match yields {
                Some(yields) => bought.over(yields),
                None => Some(bought.clone()),
            });
            let own = stage.measure().cloned();
            let Some(measure) = made.or_else(|| own.clone()) else { continue };
            self.drop_unfit(*id, &measure, from.filter(|_| own.as_ref() != Some(&measure)));
            known.insert(*id, measure);
        }
    }

    fn drop_unfit(&mut self, id: Id<Stage>, measure: &Dimension, from: Option<Id<Stage>>) {
        let stage = &self.model.stages[id];
        let unfit = |amount: &&Expression| amount.type_.dimension().is_some_and(|own| own != measure);
        let amounts = [&stage.price, &stage.unit_cost, &stage.margin];
        let Some(first) = amounts.into_iter().flatten().find(unfit) else { return };
        let (place, is) = (first.place, first.type_.title(&self.model.units));
        let wants = Type::Amount(measure.clone()).title(&self.model.units);
        let written = self.slice(place.span);
        let finding = Finding::new(
            &unit_mismatch::RULE,
            place,
            format!("`{written}` is {}, and {} belongs here", is.en, wants.en),
            format!("`{written}` es {}, y aquí va {}", is.es, wants.es),
        );
        let finding = match from.map(|from| self.model.stages[from].heading.name.clone()) {
            Some(from) => finding.help(
                format!(
                    "that is what `{from}` sells; if the stage makes another product of it, say how much: `yield: …`, its \
                     units for one unit bought"
                ),
                format!(
                    "eso es lo que vende `{from}`; si el eslabón hace otro producto con eso, di cuánto: `rendimiento: …`, \
                     sus unidades por cada unidad comprada"
                ),
            ),
            None => finding.help(
                "give price, margin and costs of a stage for the same unit",
                "da el precio, el margen y los costos de un eslabón por la misma unidad",
            ),
        };
        self.report(finding);
        let stage = &mut self.model.stages[id];
        for amount in [&mut stage.price, &mut stage.unit_cost, &mut stage.margin] {
            *amount = amount.take().filter(|amount| amount.type_.dimension().is_none_or(|own| own == measure));
        }
    }
}
