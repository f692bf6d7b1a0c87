//! An expression as an owner would say it: `what the member buys of linen × discount`.

use super::page::Page;
use super::value;
use super::wrap::glued;
use crate::model::{Bound, Expression, Function, Good, Id, Node, Operator};
use crate::report::names;
use crate::tongue::vocabulary::{Kind, Word, figure};
use crate::tongue::{Text, Tongue, number};

/// An expression in words; what has none stays as it is written.
pub(super) fn spoken(page: &Page, expression: &Expression) -> String {
    Speaker { page }.say(expression, 0)
}

/// How a name that lines bind is called.
pub(super) fn bound(bound: Bound) -> Text {
    match bound {
        Bound::Member => Text { en: "the member", es: "el socio" },
        Bound::Members => Text { en: "the members", es: "los socios" },
        Bound::Outsider => Text { en: "the firm outside", es: "la empresa de fuera" },
        Bound::Firm => Text { en: "the firm", es: "la empresa" },
        Bound::Leader => Text { en: "the leader", es: "el líder" },
        Bound::Year => Text { en: "the year", es: "el año" },
    }
}

struct Speaker<'p, 'i> {
    page: &'p Page<'i>,
}

impl Speaker<'_, '_> {
    /// In brackets where what is around it holds together more tightly.
    fn say(&self, expression: &Expression, around: u8) -> String {
        // What is worked out already is shown with its unit; an assumption by its name, as its value stands elsewhere.
        if expression.constant.is_some() && !matches!(expression.node, Node::Assumption(_) | Node::Local(_)) {
            return value::shown(self.page, expression);
        }
        match &expression.node {
            Node::Assumption(id) => {
                let assumption = self.page.model().assumptions.get(*id);
                assumption.map_or_else(|| self.written(expression), |found| plain(found.heading.shown()))
            }
            Node::Local(name) => plain(name),
            Node::Bound(which) => self.text(bound(*which)),
            Node::Firm(firm) => names::firm_shown(self.page.model(), *firm).to_owned(),
            Node::Good(good) => self.good(*good),
            Node::Attribute(of, attribute) => self.of(&names::word(&attribute.word, self.page.tongue()), of),
            Node::Custom(of, index) => match self.page.model().attributes.get(*index) {
                Some(attribute) => self.of(&plain(&attribute.name), of),
                None => self.written(expression),
            },
            Node::Traded(of, good) => self.traded(expression, of, *good),
            Node::Count(list) => self.of(self.page.say("number", "número"), list),
            // `gain` alone speaks of whom the sentence is about.
            Node::Figure(of, figure) if of.place == expression.place => self.figure(figure),
            Node::Figure(of, figure) => self.of(&self.figure(figure), of),
            Node::Negated(inner) => format!("−{}", self.say(inner, 6)),
            Node::Not(inner) => format!("{} {}", self.page.say("not", "no"), self.say(inner, 6)),
            Node::Chain(first, rest) => self.chain(first, rest, around),
            Node::Call(function, arguments) => self.call(*function, arguments),
            Node::Choose(cases, otherwise) => self.choose(cases, otherwise),
            Node::Tiers { marginal, steps } => self.tiers(*marginal, steps),
            Node::Applied(schedule, volume) => {
                let at = self.page.say("for", "para");
                format!("({} {at} {})", self.say(schedule, 0), self.say(volume, 0))
            }
            Node::Drawn { literal, each_member, each_year } => self.drawn(literal, *each_member, *each_year),
            // `(0.5 to 1.2) × 1 USD per kg`: ends that belong together.
            Node::Range(_) | Node::Distribution(..) if around > 0 => {
                format!("({})", value::shown(self.page, expression))
            }
            Node::Number(_)
            | Node::Text(_)
            | Node::YesNo(_)
            | Node::Date(_)
            | Node::Choice(..)
            | Node::Range(_)
            | Node::Distribution(..)
            | Node::Unknown
            | Node::Foreign { .. } => value::shown(self.page, expression),
            Node::Thing(Kind::Network | Kind::Agreement, index) => {
                let found = self.page.model().arrangements.get(Id::new(*index));
                found.map_or_else(|| self.written(expression), |found| found.heading.shown().to_owned())
            }
            Node::Thing(Kind::Institution, index) => {
                let found = self.page.model().institutions.get(Id::new(*index));
                found.map_or_else(|| self.written(expression), |found| found.heading.shown().to_owned())
            }
            Node::Part(of, whom) => {
                let within = self.page.say("in", "en");
                format!("{} {within} {}", self.say(whom, 6), self.say(of, 6))
            }
            Node::Thing(..)
            | Node::Parameter(..)
            | Node::FirmTable(_)
            | Node::TradedParameter(..)
            | Node::Inner(..)
            | Node::AppliedBeyond(..)
            | Node::Broken => self.written(expression),
        }
    }

    fn text(&self, text: Text) -> String {
        text.say(self.page.tongue()).to_owned()
    }

    fn written(&self, expression: &Expression) -> String {
        crate::report::assumed::written(expression, self.page.input.sources)
    }

    fn good(&self, good: Id<Good>) -> String {
        self.page.model().goods.get(good).map_or(String::new(), |good| plain(&good.name))
    }

    fn figure(&self, figure: &'static Word) -> String {
        let known = [
            (&figure::NPV, Text { en: "net present value", es: "valor actual neto" }),
            (&figure::NPV_ALONE, Text { en: "net present value alone", es: "valor actual neto por su cuenta" }),
            (&figure::NPV_OUTSIDE, Text { en: "net present value outside", es: "valor actual neto fuera" }),
            (&figure::IRR, Text { en: "rate of return", es: "tasa de retorno" }),
        ];
        let named = known.iter().find(|(word, _)| std::ptr::eq(*word, figure));
        let word = named.map_or_else(|| names::word(figure, self.page.tongue()), |(_, text)| self.text(*text));
        match self.page.tongue() {
            Tongue::En => word,
            Tongue::Es => format!("{}{word}", article(figure)),
        }
    }

    /// `sales of the member`, `ventas del socio`.
    fn of(&self, what: &str, whom: &Expression) -> String {
        let whom = self.say(whom, 6);
        match self.page.tongue() {
            Tongue::En => format!("{what} of {whom}"),
            Tongue::Es => match whom.strip_prefix("el ") {
                Some(rest) => format!("{what} del {rest}"),
                None => format!("{what} de {whom}"),
            },
        }
    }

    /// `what the member buys of linen`.
    fn traded(&self, whole: &Expression, of: &Expression, good: Id<Good>) -> String {
        let Node::Attribute(whom, attribute) = &of.node else { return self.written(whole) };
        let (good, many) = (self.good(good), matches!(whom.node, Node::Bound(Bound::Members)));
        let buys = attribute.word.en == "buys";
        let whom = self.say(whom, 6);
        match (self.page.tongue(), buys, many) {
            (Tongue::En, true, false) => format!("what {whom} buys of {good}"),
            (Tongue::En, true, true) => format!("what {whom} buy of {good}"),
            (Tongue::En, false, false) => format!("what {whom} sells of {good}"),
            (Tongue::En, false, true) => format!("what {whom} sell of {good}"),
            (Tongue::Es, true, false) => format!("lo que {whom} compra de {good}"),
            (Tongue::Es, true, true) => format!("lo que {whom} compran de {good}"),
            (Tongue::Es, false, false) => format!("lo que {whom} vende de {good}"),
            (Tongue::Es, false, true) => format!("lo que {whom} venden de {good}"),
        }
    }

    fn chain(&self, first: &Expression, rest: &[(Operator, Expression)], around: u8) -> String {
        let Some((operator, _)) = rest.first() else { return self.say(first, around) };
        let own = tightness(*operator);
        let mut said = self.say(first, own);
        for (operator, operand) in rest {
            // `a − (b + c)`: what follows is held together more tightly than what came before.
            said = format!("{said} {} {}", self.text(sign(*operator)), self.say(operand, own + 1));
        }
        if own < around { format!("({said})") } else { said }
    }

    fn call(&self, function: Function, arguments: &[Expression]) -> String {
        let said: Vec<String> = arguments.iter().map(|argument| self.say(argument, 0)).collect();
        let name = match function {
            Function::Sum => Text { en: "sum", es: "suma" },
            Function::Count => Text { en: "number", es: "número" },
            Function::Mean => Text { en: "mean", es: "promedio" },
            Function::Min => Text { en: "least", es: "menor" },
            Function::Max => Text { en: "greatest", es: "mayor" },
            Function::Abs => Text { en: "size, without its sign,", es: "tamaño, sin su signo," },
            Function::Round => Text { en: "rounded value", es: "valor redondeado" },
            Function::Floor => Text { en: "value, rounded down,", es: "valor, redondeado hacia abajo," },
            Function::Ceil => Text { en: "value, rounded up,", es: "valor, redondeado hacia arriba," },
            Function::Sqrt => Text { en: "square root", es: "raíz cuadrada" },
        };
        let (name, list) = (self.text(name), number::list(self.page.tongue(), &said));
        match self.page.tongue() {
            Tongue::En => format!("({name} of {list})"),
            Tongue::Es => match list.strip_prefix("el ") {
                Some(rest) => format!("({name} del {rest})"),
                None => format!("({name} de {list})"),
            },
        }
    }

    fn choose(&self, cases: &[(Expression, Expression)], otherwise: &Expression) -> String {
        let (when, if_not) = (self.page.say("when", "si"), self.page.say("otherwise", "si no"));
        let cases = cases.iter().map(|(condition, result)| {
            let (result, condition) = (self.say(result, 0), self.say(condition, 0));
            format!("{result} {when} {condition}")
        });
        let cases = cases.collect::<Vec<_>>().join(", ");
        format!("({cases}; {if_not}, {})", self.say(otherwise, 0))
    }

    /// `6 % from S/ 20,000 a year, 12 % from S/ 40,000 a year`.
    fn tiers(&self, marginal: bool, steps: &[(Expression, Expression)]) -> String {
        let from = self.page.say("from", "desde");
        let steps: Vec<String> = steps
            .iter()
            .map(|(volume, rate)| format!("{} {from} {}", self.say(rate, 0), self.say(volume, 0)))
            .collect();
        let each =
            if marginal { self.page.say(", each on its own slice", ", cada una sobre su propia porción") } else { "" };
        format!("{}{each}", number::list(self.page.tongue(), &steps))
    }

    fn drawn(&self, literal: &Expression, each_member: bool, each_year: bool) -> String {
        let fresh = match (each_member, each_year) {
            (true, true) => self.page.say("another for each member and year", "otro para cada socio y año"),
            (true, false) => self.page.say("another for each member", "otro para cada socio"),
            (false, _) => self.page.say("another each year", "otro cada año"),
        };
        format!("{} ({fresh})", self.say(literal, 0))
    }
}

/// What stands before a figure in Spanish; nothing before what is said with yes or no, or by a name of its own.
fn article(figure: &'static Word) -> &'static str {
    let is = |known: &[&'static Word]| known.iter().any(|known| std::ptr::eq(*known, figure));
    let feminine: [&'static Word; 8] = [
        &figure::GAIN,
        &figure::SOCIAL_GAIN,
        &figure::GAIN_PROBABILITY,
        &figure::HOLDS_PROBABILITY,
        &figure::IRR,
        &figure::PAYBACK,
        &figure::BENEFIT_COST_RATIO,
        &figure::APPROPRIABILITY,
    ];
    let bare: [&'static Word; 8] = [
        &figure::PARTICIPATES,
        &figure::FREE_RIDES,
        &figure::VIABLE,
        &figure::CORE_EMPTY,
        &figure::IN_CORE,
        &figure::SUPERADDITIVE,
        &figure::CONVEX,
        &figure::SHAPLEY,
    ];
    match figure {
        _ if is(&feminine) => "la ",
        _ if is(&[&figure::LINKS, &figure::PIVOTAL_MEMBERS]) => "los ",
        _ if is(&bare) => "",
        _ => "el ",
    }
}

/// A name as a word: `descuento_mayorista` is two.
pub(super) fn plain(name: &str) -> String {
    name.replace('_', " ")
}

/// How tightly an operator holds its sides together.
fn tightness(operator: Operator) -> u8 {
    match operator {
        Operator::Where | Operator::Or => 1,
        Operator::And => 2,
        Operator::Equal
        | Operator::Unequal
        | Operator::Less
        | Operator::AtMost
        | Operator::Greater
        | Operator::AtLeast
        | Operator::In => 3,
        Operator::Plus | Operator::Minus => 4,
        Operator::Times | Operator::Over => 5,
        Operator::Power => 6,
    }
}

fn sign(operator: Operator) -> Text {
    match operator {
        Operator::Where => Text { en: "where", es: "cuando" },
        Operator::Or => Text { en: "or", es: "o" },
        Operator::And => Text { en: "and", es: "y" },
        Operator::Equal => Text { en: "is", es: "es" },
        Operator::Unequal => Text { en: "is not", es: "no es" },
        Operator::Less => Text { en: "is less than", es: "es menor que" },
        Operator::AtMost => Text { en: "is at most", es: "es como máximo" },
        Operator::Greater => Text { en: "is more than", es: "es mayor que" },
        Operator::AtLeast => Text { en: "is at least", es: "es como mínimo" },
        Operator::In => Text { en: "is one of", es: "es uno de" },
        Operator::Plus => Text { en: "+", es: "+" },
        Operator::Minus => Text { en: "−", es: "−" },
        Operator::Times => Text { en: "×", es: "×" },
        Operator::Over => Text { en: "÷", es: "÷" },
        Operator::Power => Text { en: "^", es: "^" },
    }
}

/// `with a chance of at least 90 %`.
pub(super) fn chance(page: &Page, least: &Expression) -> String {
    let least = value::shown(page, least);
    glued(&format!("{} {least}", page.say("with a chance of at least", "con una probabilidad de al menos")))
}
