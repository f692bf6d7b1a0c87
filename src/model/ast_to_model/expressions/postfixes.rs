//! What stands after a name: `.sales`, `[good]`, `(volume)`.

use super::attributes::of_each;
use super::*;
use crate::model::rules::{unknown_name, wrong_kind};
use crate::syntax::ast::{Name, Postfix};
use crate::tongue::vocabulary::Kind;

impl<'t> Lowering<'t> {
    pub(super) fn postfixes(&mut self, mut value: Expression, rest: &[Postfix<'t>]) -> Expression {
        for postfix in rest {
            value = match postfix {
                Postfix::Member(name) => self.member_of(value, name),
                Postfix::Index(index) => self.index_of(value, index),
                Postfix::Call(span, arguments) => self.applied(value, *span, arguments),
            };
        }
        value
    }

    /// `member.buys.linen`, `member.buys[good]`.
    pub(super) fn traded(&mut self, of: Expression, name: &Name<'t>, place: Place) -> Expression {
        match self.names.goods.get(name.text.as_ref()).copied() {
            Some(good) => {
                let type_ = self.good_types[good.index()].clone();
                self.certain(place, type_, Node::Traded(Box::new(of), good))
            }
            None => {
                let here = self.place(name.span);
                self.unknown_good(name, here);
                broken(place)
            }
        }
    }

    fn index_of(&mut self, of: Expression, index: &Expr<'t>) -> Expression {
        let place = self.place(of.place.span.to(index.span));
        match of.type_.clone() {
            Type::Trade => self.traded_at(of, index, place),
            Type::List(element) if *element == Type::Trade => {
                let one = Expression { type_: Type::Trade, ..of };
                of_each(self.index_of(one, index))
            }
            Type::Thing(Kind::Network | Kind::Agreement) => {
                let firm = self.expression(index, Some(&Type::Thing(Kind::Firm)));
                let type_ = of.type_.clone();
                let firm = self.expect_type(firm, &Type::Thing(Kind::Firm)).unwrap_or_else(|| broken(place));
                self.certain(place, type_, Node::Part(Box::new(of), Box::new(firm)))
            }
            Type::Open => broken(place),
            Type::Amount(_)
            | Type::Zero
            | Type::YesNo
            | Type::Text
            | Type::Date
            | Type::Choice(_)
            | Type::Thing(_)
            | Type::List(_)
            | Type::Tiers(..) => {
                self.no_index(&of);
                broken(place)
            }
        }
    }

    fn no_index(&mut self, value: &Expression) {
        let is = value.type_.title(&self.model.units);
        let finding = Finding::new(
            &wrong_kind::RULE,
            value.place,
            format!("this is {}, and only networks and goods traded are asked with `[ ]`", is.en),
            format!("esto es {}, y solo a las redes y a los bienes comprados se les pregunta con `[ ]`", is.es),
        );
        self.report(finding.help(
            "write `network[firm].gain`, or `member.buys[good]`",
            "escribe `red[empresa].ganancia`, o `socio.compra[bien]`",
        ));
    }

    /// `member.buys[linen]`, or of the good that a parameter names.
    fn traded_at(&mut self, of: Expression, good: &Expr<'t>, place: Place) -> Expression {
        let Some(path) = good.path() else { return broken(place) };
        match good.word().and_then(|name| self.parameter_named(&name.text, place)) {
            Some(parameter) => {
                self.certain(place, Type::Open, Node::TradedParameter(Box::new(of), Box::new(parameter)))
            }
            None => self.traded(of, &path.head, place),
        }
    }

    /// `discount(volume)`: a schedule at a volume; `discount(volume, alone)`: beyond what it gives at a second one.
    fn applied(&mut self, schedule: Expression, span: Span, arguments: &[Expr<'t>]) -> Expression {
        let place = self.place(schedule.place.span.to(span));
        let (wants, rate) = match schedule.type_.clone() {
            Type::Tiers(from, rate) => (Type::Amount(from), Type::Amount(rate)),
            Type::Open => (Type::Open, Type::Open),
            Type::Amount(_)
            | Type::Zero
            | Type::YesNo
            | Type::Text
            | Type::Date
            | Type::Choice(_)
            | Type::Thing(_)
            | Type::List(_)
            | Type::Trade => {
                self.no_schedule(&schedule);
                return broken(place);
            }
        };
        let mut volume = |argument: &Expr<'t>| {
            let volume = self.expression(argument, Some(&wants).filter(|wants| **wants != Type::Open));
            Box::new(self.expect_type(volume, &wants).unwrap_or_else(|| broken(place)))
        };
        let node = match arguments {
            [at] => Node::Applied(Box::new(schedule), volume(at)),
            [at, alone] => Node::AppliedBeyond(Box::new(schedule), volume(at), volume(alone)),
            [] | [_, _, _, ..] => {
                self.too_many_volumes(place);
                return broken(place);
            }
        };
        self.certain(place, rate, node)
    }

    fn too_many_volumes(&mut self, place: Place) {
        let finding = Finding::new(
            &unknown_name::RULE,
            place,
            "a schedule is asked with one volume, or with two: what it gives at the first beyond the second",
            "a una tabla de tramos se le pregunta con un volumen, o con dos: lo que da en el primero sobre el segundo",
        );
        self.report(
            finding
                .help("write `discount(sum(members.buys.linen))`", "escribe `descuento(suma(socios.compra.lencería))`"),
        );
    }

    fn no_schedule(&mut self, value: &Expression) {
        let is = value.type_.title(&self.model.units);
        let finding = Finding::new(
            &wrong_kind::RULE,
            value.place,
            format!("this is {}; only a schedule of tiers is asked with `( )`", is.en),
            format!("esto es {}; solo a una tabla de tramos se le pregunta con `( )`", is.es),
        );
        self.report(
            finding.help("to multiply, write `*` between the two", "para multiplicar, escribe `*` entre los dos"),
        );
    }
}
