//! What the lines of a definition come to with what one action gives its parameters.
//!
//! A definition is read once, and what a good or a schedule is measured in is open there. Here the types are worked out
//! again with what is given, so that kilos are never booked as money.

use super::parameters::{action_word, spanish_of};
use super::*;
use crate::amount::{Base, Dimension};
use crate::model::rules::unit_mismatch;
use crate::standard::labels::line_label;
use crate::tongue::number::list;
use crate::tongue::{Phrase, Tongue};

/// One use of a definition.
struct Instance<'m, 't> {
    lowering: &'m Lowering<'t>,
    definition: &'m ActionDefinition,
    given: &'m [(String, Expression)],
}

/// Why an expression has no type there.
enum Mismatch {
    /// A schedule, by its parameter, with what its steps are and what is held against them.
    Volume(Option<usize>, Type, Type),
    /// Two amounts that are added or compared.
    Pair(Type, Type),
}

impl<'t> Lowering<'t> {
    /// Reports the first line of the definition that is no money with what the action gives, and shares beyond all.
    pub(super) fn hold_against_lines(
        &mut self,
        id: Id<ActionDefinition>,
        given: &[(String, Expression)],
        place: Place,
    ) {
        let instance = Instance { lowering: self, definition: &self.model.definitions[id], given };
        if !instance.is_whole() {
            return;
        }
        let (shares, finding) = (instance.shares(), instance.finding(place));
        for share in shares {
            let (en, es) = ("a share lies between 0 % and 100 %", "una parte está entre 0 % y 100 %");
            self.within(Some(share), 0.0, 1.0, en, es);
        }
        self.findings.extend(finding);
    }
}

impl Instance<'_, '_> {
    /// Has every parameter a value?
    fn is_whole(&self) -> bool {
        (0..self.definition.parameters.len()).all(|index| self.value(index).is_some())
    }

    /// The shares of payers that are parameters.
    fn shares(&self) -> Vec<Expression> {
        let payers = self.definition.lines.iter().flat_map(|line| &line.paid_by);
        let shares = payers.filter_map(|(_, share)| share.as_ref());
        let mut indexes: Vec<usize> = shares.filter_map(parameter_of).collect();
        indexes.sort_unstable();
        indexes.dedup();
        indexes.into_iter().filter_map(|index| self.value(index).cloned()).collect()
    }

    fn finding(&self, place: Place) -> Option<Finding> {
        let of_line = |line: &Line| {
            let wants = if matches!(line.when, When::Once(_)) { Type::money() } else { Type::money_per_time() };
            match self.type_of(&line.amount) {
                Err(mismatch) => Some(self.mismatched(&mismatch, place)),
                Ok(type_) if type_.is_bare() || type_ == wants => None,
                Ok(type_) => Some(self.no_money(line, &type_, place)),
            }
        };
        self.twice_money().or_else(|| self.definition.lines.iter().find_map(of_line))
    }

    fn mismatched(&self, mismatch: &Mismatch, place: Place) -> Finding {
        let units = &self.lowering.model.units;
        match mismatch {
            Mismatch::Volume(parameter, from, volume) => self.other_volume(*parameter, from, volume, place),
            Mismatch::Pair(left, right) => {
                let (left, right) = (left.title(units), right.title(units));
                let name = &self.definition.heading.name;
                let finding = Finding::new(
                    &unit_mismatch::RULE,
                    place,
                    format!("with what it is given, `{name}` adds or compares {} and {}", left.en, right.en),
                    format!("con lo que se le da, `{}` suma o compara {} y {}", action_word(name), left.es, right.es),
                );
                self.check_units(finding)
            }
        }
    }

    fn other_volume(&self, parameter: Option<usize>, from: &Type, volume: &Type, place: Place) -> Finding {
        let model = &self.lowering.model;
        let volume = volume.title(&model.units);
        let from = match *from == Type::number() {
            true => Phrase::new("carry no unit", "no llevan unidad"),
            false => {
                let from = from.title(&model.units);
                Phrase::new(format!("are in {}", from.en), format!("van en {}", from.es))
            }
        };
        let name = parameter.map_or("", |index| self.definition.parameters[index].name.as_str());
        let place = parameter.and_then(|index| self.value(index)).map_or(place, |value| value.place);
        let against = match self.good().map(|good| &model.goods[good].name) {
            Some(good) => Phrase::new(format!("`{good}` is measured in"), format!("`{good}` se mide en")),
            None => Phrase::new("they are held against", "se comparan con"),
        };
        Finding::new(
            &unit_mismatch::RULE,
            place,
            format!("the steps of `{name}` {}, and {} {}", from.en, against.en, volume.en),
            format!("los tramos de `{}` {}, y {} {}", spanish_of(name), from.es, against.es, volume.es),
        )
        .help(
            format!("write the steps in {}, too, or change what the firms state", volume.en),
            format!("escribe también los tramos en {}, o cambia lo que declaran las empresas", volume.es),
        )
    }

    fn no_money(&self, line: &Line, type_: &Type, place: Place) -> Finding {
        let is = type_.title(&self.lowering.model.units);
        let label = line.label.as_deref().unwrap_or_default();
        let finding = Finding::new(
            &unit_mismatch::RULE,
            place,
            format!("with what it is given, its line “{label}” comes to {}, which is no money", is.en),
            format!("con lo que se le da, su línea «{}» da {}, que no es dinero", line_label(label, Tongue::Es), is.es),
        );
        let unit = self.traded().and_then(|traded| self.unit_of(traded));
        match unit.filter(|_| self.price() == Some(None)) {
            Some(unit) => {
                let currency = self.lowering.currency_code();
                finding.help(
                    format!("say what one {unit} costs: `price: 12 {currency}/{unit}`"),
                    format!("di cuánto cuesta un {unit}: `precio: 12 {currency}/{unit}`"),
                )
            }
            None => self.check_units(finding),
        }
    }

    /// What is bought in money needs no price.
    fn twice_money(&self) -> Option<Finding> {
        let price = self.price().flatten().filter(|price| price.type_ != Type::number())?;
        if !self.definition.is_standard {
            return None;
        }
        let good = self.good().filter(|_| self.traded() == Some(&Type::money_per_time()))?;
        let good = &self.lowering.model.goods[good].name;
        let finding = Finding::new(
            &unit_mismatch::RULE,
            price.place,
            format!("what the firms state of `{good}` is money already, and `price` would multiply it again"),
            format!("lo que declaran las empresas de `{good}` ya es dinero, y `precio` lo multiplicaría otra vez"),
        );
        Some(finding.help("leave `price` out", "quita `precio`"))
    }

    /// The price given, where the definition has a parameter for one.
    fn price(&self) -> Option<Option<&Expression>> {
        let index = self.definition.parameters.iter().position(|parameter| parameter.name == "price")?;
        Some(self.value(index).filter(|_| self.is_given(index)))
    }

    fn check_units(&self, finding: Finding) -> Finding {
        let open = self.definition.parameters.iter().filter(|parameter| parameter.takes == Type::Open);
        let open = open.filter(|parameter| self.given.iter().any(|(name, _)| *name == parameter.name));
        let names: Vec<&str> = open.map(|parameter| parameter.name.as_str()).collect();
        let quoted = |name: &str| format!("`{name}`");
        let en: Vec<String> = names.iter().map(|name| quoted(name)).collect();
        let es: Vec<String> = names.iter().map(|name| quoted(spanish_of(name))).collect();
        if names.is_empty() {
            return finding.help("check the units of its lines", "revisa las unidades de sus líneas");
        }
        finding.help(
            format!("check the units of {}", list(Tongue::En, &en)),
            format!("revisa las unidades de {}", list(Tongue::Es, &es)),
        )
    }

    /// The unit of a flow that is no money.
    fn unit_of(&self, flow: &Type) -> Option<&str> {
        let declared = flow.dimension()?.exponents().find_map(|(base, power)| match (base, power) {
            (Base::Declared(unit), 1) => Some(unit),
            (Base::Declared(_) | Base::Money | Base::Time, _) => None,
        })?;
        self.lowering.model.units.get(declared as usize).map(String::as_str)
    }

    /// What stands for a parameter: what is given, else its default.
    fn value(&self, index: usize) -> Option<&Expression> {
        let parameter = self.definition.parameters.get(index)?;
        let given = self.given.iter().find(|(name, _)| *name == parameter.name).map(|(_, value)| value);
        given.or(parameter.default.as_ref())
    }

    fn is_given(&self, index: usize) -> bool {
        let parameter = &self.definition.parameters[index];
        self.given.iter().any(|(name, _)| *name == parameter.name)
    }

    /// The good given, where there is just one.
    fn good(&self) -> Option<Id<Good>> {
        let mut goods = self.given.iter().filter_map(|(_, value)| good_of(value));
        goods.next().filter(|_| goods.next().is_none())
    }

    /// What that good is traded in.
    fn traded(&self) -> Option<&Type> {
        self.good().and_then(|good| self.lowering.good_types.get(good.index()))
    }

    fn parameter(&self, index: usize) -> Type {
        let takes = self.definition.parameters.get(index).map_or(Type::Open, |parameter| parameter.takes.clone());
        if takes != Type::Open {
            return takes;
        }
        self.value(index).map_or(Type::Open, |value| value.type_.clone())
    }

    /// The type of an expression, of each element where it is a list.
    fn type_of(&self, expression: &Expression) -> Result<Type, Mismatch> {
        match &expression.node {
            Node::Parameter(_, index) => Ok(self.parameter(*index)),
            Node::TradedParameter(_, good) => Ok(self.traded_of(good)),
            Node::Negated(inner) => self.type_of(inner),
            Node::Chain(first, rest) => self.chain(first, rest),
            Node::Call(function, arguments) => self.call(*function, arguments),
            Node::Choose(arms, otherwise) => {
                let mut type_ = self.type_of(otherwise)?;
                for (condition, result) in arms {
                    self.type_of(condition)?;
                    type_ = pair(type_, self.type_of(result)?)?;
                }
                Ok(type_)
            }
            Node::Applied(schedule, volume) => self.applied(schedule, &[volume]),
            Node::AppliedBeyond(schedule, volume, alone) => self.applied(schedule, &[volume, alone]),
            Node::Number(_)
            | Node::Text(_)
            | Node::YesNo(_)
            | Node::Date(_)
            | Node::Choice(..)
            | Node::Foreign { .. }
            | Node::Assumption(_)
            | Node::Local(_)
            | Node::Range(_)
            | Node::Distribution(..)
            | Node::Unknown
            | Node::Drawn { .. }
            | Node::Bound(_)
            | Node::Firm(_)
            | Node::FirmTable(_)
            | Node::Thing(..)
            | Node::Good(_)
            | Node::Attribute(..)
            | Node::Custom(..)
            | Node::Traded(..)
            | Node::Count(_)
            | Node::Figure(..)
            | Node::Part(..)
            | Node::Inner(..)
            | Node::Not(_)
            | Node::Tiers { .. }
            | Node::Broken => Ok(expression.type_.clone().element()),
        }
    }

    fn traded_of(&self, good: &Expression) -> Type {
        let good = parameter_of(good).and_then(|index| self.value(index)).and_then(good_of);
        good.and_then(|good| self.lowering.good_types.get(good.index())).cloned().unwrap_or(Type::Open)
    }

    fn chain(&self, first: &Expression, rest: &[(Operator, Expression)]) -> Result<Type, Mismatch> {
        let mut type_ = self.type_of(first)?;
        for (operator, operand) in rest {
            let right = self.type_of(operand)?;
            type_ = match operator {
                Operator::Times => type_.joined(&right, Dimension::times),
                Operator::Over => type_.joined(&right, Dimension::over),
                Operator::Plus | Operator::Minus => pair(type_, right)?,
                Operator::Power => raised(&type_, operand.constant),
                Operator::Equal
                | Operator::Unequal
                | Operator::Less
                | Operator::AtMost
                | Operator::Greater
                | Operator::AtLeast => pair(type_, right).map(|_| Type::YesNo)?,
                Operator::And | Operator::Or | Operator::In => Type::YesNo,
                Operator::Where => type_,
            };
        }
        Ok(type_)
    }

    fn call(&self, function: Function, arguments: &[Expression]) -> Result<Type, Mismatch> {
        let mut type_ = Type::Zero;
        for argument in arguments {
            type_ = pair(type_, self.type_of(argument)?)?;
        }
        Ok(match function {
            Function::Count => Type::number(),
            Function::Sqrt => type_.dimension().and_then(Dimension::root2).map_or(Type::Open, Type::Amount),
            Function::Sum
            | Function::Mean
            | Function::Min
            | Function::Max
            | Function::Abs
            | Function::Round
            | Function::Floor
            | Function::Ceil => type_,
        })
    }

    fn applied(&self, schedule: &Expression, volumes: &[&Expression]) -> Result<Type, Mismatch> {
        let Type::Tiers(from, rate) = self.type_of(schedule)? else { return self.type_of(schedule) };
        let steps = Type::Amount(from);
        for volume in volumes {
            let volume = self.type_of(volume)?;
            if steps.common(&volume).is_none() {
                return Err(Mismatch::Volume(parameter_of(schedule), steps, volume));
            }
        }
        Ok(Type::Amount(rate))
    }
}

fn parameter_of(expression: &Expression) -> Option<usize> {
    if let Node::Parameter(_, index) = &expression.node { Some(*index) } else { None }
}

fn good_of(value: &Expression) -> Option<Id<Good>> {
    if let Node::Good(good) = &value.node { Some(*good) } else { None }
}

fn pair(left: Type, right: Type) -> Result<Type, Mismatch> {
    left.common(&right).ok_or(Mismatch::Pair(left, right))
}

fn raised(base: &Type, exponent: Option<f64>) -> Type {
    match (base.dimension(), exponent) {
        (Some(dimension), _) if dimension.is_none() => Type::number(),
        (Some(dimension), Some(power)) if power.fract() == 0.0 && power.abs() < 100.0 => {
            dimension.powi(power as i32).map_or(Type::Open, Type::Amount)
        }
        (Some(_) | None, _) => Type::Open,
    }
}
