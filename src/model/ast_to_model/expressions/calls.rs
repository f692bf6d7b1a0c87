//! Functions and distributions.

use super::*;
use crate::model::rules::value_out_of_range;
use crate::tongue::vocabulary::{Word, function};

enum Called {
    Function(Function),
    Distribution(Distribution),
}

const CALLED: &[(&Word, Called)] = &[
    (&function::SUM, Called::Function(Function::Sum)),
    (&function::COUNT, Called::Function(Function::Count)),
    (&function::MEAN, Called::Function(Function::Mean)),
    (&function::MIN, Called::Function(Function::Min)),
    (&function::MAX, Called::Function(Function::Max)),
    (&function::ABS, Called::Function(Function::Abs)),
    (&function::ROUND, Called::Function(Function::Round)),
    (&function::FLOOR, Called::Function(Function::Floor)),
    (&function::CEIL, Called::Function(Function::Ceil)),
    (&function::SQRT, Called::Function(Function::Sqrt)),
    (&function::NORMAL, Called::Distribution(Distribution::Normal)),
    (&function::LOGNORMAL, Called::Distribution(Distribution::Lognormal)),
    (&function::TRIANGULAR, Called::Distribution(Distribution::Triangular)),
    (&function::CHANCE, Called::Distribution(Distribution::Chance)),
];

impl<'t> Lowering<'t> {
    /// `name(arguments)` where the name is a built-in function.
    pub(super) fn call(&mut self, name: &str, arguments: &[Expr<'t>], place: Place) -> Option<Expression> {
        let (_, called) = CALLED.iter().find(|(word, _)| word.reads(name))?;
        Some(match called {
            Called::Function(function) => self.function(*function, arguments, place),
            Called::Distribution(distribution) => self.distribution(*distribution, arguments, place),
        })
    }

    fn function(&mut self, function: Function, nodes: &[Expr<'t>], place: Place) -> Expression {
        let arguments: Vec<Expression> = nodes.iter().map(|node| self.expression(node, None)).collect();
        let several = matches!(function, Function::Min | Function::Max);
        let lists = several || matches!(function, Function::Sum | Function::Count | Function::Mean);
        if arguments.is_empty() || (arguments.len() > 1 && !several) {
            self.argument_count(
                place,
                if several { "one or more amounts" } else { "one list or amount" },
                if several { "una o más cantidades" } else { "una sola lista o cantidad" },
            );
            return broken(place);
        }
        if function == Function::Count {
            return self.certain(place, Type::number(), Node::Call(function, arguments));
        }
        let mut type_ = Type::Zero;
        for argument in &arguments {
            let element = if lists { argument.type_.clone().element() } else { argument.type_.clone() };
            if !element.is_amount() {
                let is = argument.type_.title(&self.model.units);
                self.wrong_type(argument.place.span, &is, &Phrase::new("a list of amounts", "una lista de cantidades"));
                return broken(place);
            }
            match self.common(&type_, &element) {
                Some(common) => type_ = common,
                None => {
                    self.differ(argument, &type_.clone());
                    return broken(place);
                }
            }
        }
        if let (Function::Sqrt, Some(dimension)) = (function, type_.dimension()) {
            type_ = dimension.root2().map_or(Type::Open, Type::Amount);
        }
        let constant = self.function_constant(function, &arguments, place);
        Expression { place, type_, constant, node: Node::Call(function, arguments) }
    }

    fn function_constant(&mut self, function: Function, arguments: &[Expression], place: Place) -> Option<f64> {
        let values: Vec<f64> = arguments.iter().map(|argument| argument.constant).collect::<Option<_>>()?;
        let first = *values.first()?;
        let value = match function {
            Function::Sum | Function::Mean => first,
            Function::Count => 1.0,
            Function::Min => values.iter().copied().fold(f64::INFINITY, f64::min),
            Function::Max => values.iter().copied().fold(f64::NEG_INFINITY, f64::max),
            Function::Abs => first.abs(),
            // In base units; whole units of the reader would depend on how the argument was written.
            Function::Round => first.round(),
            Function::Floor => first.floor(),
            Function::Ceil => first.ceil(),
            Function::Sqrt => first.sqrt(),
        };
        if !value.is_finite() {
            self.not_finite(place, "this has no finite result", "esto no tiene un resultado finito");
            return None;
        }
        Some(value)
    }

    fn distribution(&mut self, distribution: Distribution, nodes: &[Expr<'t>], place: Place) -> Expression {
        let arguments: Vec<Expression> = nodes.iter().map(|node| self.expression(node, None)).collect();
        let wanted = match distribution {
            Distribution::Normal | Distribution::Lognormal => 2,
            Distribution::Triangular => 3,
            Distribution::Chance => 1,
        };
        if arguments.len() != wanted {
            let (en, es) = (format!("{wanted} parameters"), format!("{wanted} parámetros"));
            self.argument_count(place, &en, &es);
            return broken(place);
        }
        let mut type_ = Type::Zero;
        for argument in &arguments {
            if !argument.type_.is_amount() {
                let is = argument.type_.title(&self.model.units);
                self.wrong_type(argument.place.span, &is, &Phrase::new("an amount", "una cantidad"));
                return broken(place);
            }
            match self.common(&type_, &argument.type_) {
                Some(common) => type_ = common,
                None => self.differ(argument, &type_.clone()),
            }
        }
        self.check_distribution(distribution, &arguments);
        let type_ = if distribution == Distribution::Chance { Type::number() } else { type_ };
        Expression { place, type_, constant: None, node: Node::Distribution(distribution, arguments) }
    }

    fn check_distribution(&mut self, distribution: Distribution, arguments: &[Expression]) {
        let constants: Vec<Option<f64>> = arguments.iter().map(|argument| argument.constant).collect();
        let odd = match (distribution, constants.as_slice()) {
            (Distribution::Normal, [_, Some(sd)]) if *sd <= 0.0 => {
                Some((1, "a standard deviation is above zero", "una desviación estándar es mayor que cero"))
            }
            (Distribution::Lognormal, [_, Some(sd)]) if *sd <= 0.0 => {
                Some((1, "a standard deviation is above zero", "una desviación estándar es mayor que cero"))
            }
            (Distribution::Lognormal, [Some(mean), _]) if *mean <= 0.0 => {
                Some((0, "the mean of a lognormal is above zero", "la media de una lognormal es mayor que cero"))
            }
            (Distribution::Triangular, [Some(low), Some(mode), Some(high)])
                if !(low <= mode && mode <= high && low < high) =>
            {
                Some((
                    1,
                    "lowest, most likely and highest come in this order",
                    "el menor, el más probable y el mayor van en ese orden",
                ))
            }
            (Distribution::Chance, [Some(p)]) if !(0.0..=1.0).contains(p) => {
                Some((0, "a probability lies between 0 % and 100 %", "una probabilidad está entre 0 % y 100 %"))
            }
            (Distribution::Normal | Distribution::Lognormal | Distribution::Triangular | Distribution::Chance, _) => {
                None
            }
        };
        if let Some((index, en, es)) = odd {
            self.out_of_range(arguments[index].place, en, es);
        }
    }

    fn argument_count(&mut self, place: Place, en: &str, es: &str) {
        let name = self.slice(place.span).split('(').next().unwrap_or("").trim().to_string();
        self.report(
            Finding::new(
                &value_out_of_range::RULE,
                place,
                format!("`{name}` takes {en} between its parentheses"),
                format!("`{name}` lleva {es} entre paréntesis"),
            )
            .help(
                format!("`minka explain {name}` shows an example"),
                format!("`minka explain {name}` muestra un ejemplo"),
            ),
        );
    }
}
