//! What is drawn apart from who takes part.
//!
//! An amount is brought to a sum of products: something that is drawn, something that hangs on who takes part, and a
//! sum over the members. The mean over the samples of such a product is exact with the mean of what is drawn, so that
//! no set of members has to be sampled by itself. What cannot be taken apart (a step that an uncertain volume reaches)
//! is kept whole and sampled set by set.

use crate::evaluate::program::{Binary, Column, Operation, Program, Value};
use indexmap::IndexMap;
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;
use std::rc::Rc;

/// Products a form may have before it is kept whole.
const MAX_TERMS: usize = 5_000;

/// What a column hangs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Kind {
    drawn: bool,
    by_set: bool,
}

/// A factor of each kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Factors {
    /// Drawn, the same for all sets.
    pub(super) drawn: Value,
    /// The same in all samples.
    pub(super) by_set: Value,
    /// Both at once.
    pub(super) mixed: Value,
}

impl Factors {
    pub(super) const ONE: Factors = Factors { drawn: Value::ONE, by_set: Value::ONE, mixed: Value::ONE };
}

/// A certain part, and so much for each firm of a member.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Sum {
    pub(super) constant: f64,
    pub(super) of: BTreeMap<u32, f64>,
}

impl Sum {
    fn certain(constant: f64) -> Sum {
        Sum { constant, of: BTreeMap::new() }
    }

    fn is_certain(&self) -> bool {
        self.of.is_empty()
    }

    pub(super) fn add(&mut self, other: &Sum, factor: f64) {
        self.constant += other.constant * factor;
        for (player, of) in &other.of {
            *self.of.entry(*player).or_default() += of * factor;
        }
    }

    /// As a column.
    pub(super) fn value(&self, program: &mut Program) -> Value {
        let terms: Vec<(Value, f64)> = self.of.iter().map(|(player, of)| (program.input(*player), *of)).collect();
        program.linear(self.constant, &terms)
    }
}

/// A sum of products.
#[derive(Debug, Clone, Default)]
pub(super) struct Form {
    pub(super) terms: IndexMap<Factors, Sum>,
}

impl Form {
    fn one(factors: Factors, sum: Sum) -> Form {
        Form { terms: IndexMap::from([(factors, sum)]) }
    }

    fn add(&mut self, other: &Form, factor: f64) {
        for (factors, sum) in &other.terms {
            self.terms.entry(*factors).or_default().add(sum, factor);
        }
    }
}

/// Takes amounts of a program apart; remembers what it has seen.
#[derive(Debug, Default)]
pub(crate) struct Separator {
    kinds: Vec<Kind>,
    forms: FxHashMap<Column, Rc<Form>>,
}

impl Separator {
    fn know(&mut self, program: &Program) {
        for index in self.kinds.len()..program.length() {
            let mut kind = match program.operation(index) {
                Operation::Draw(_) => Kind { drawn: true, by_set: false },
                Operation::Input(_) => Kind { drawn: false, by_set: true },
                Operation::One(..)
                | Operation::Two(..)
                | Operation::Choose(..)
                | Operation::Binomial(..)
                | Operation::Linear(..) => Kind::default(),
            };
            program.each_taken(index, |column| {
                let taken = self.kinds[column.index()];
                kind = Kind { drawn: kind.drawn || taken.drawn, by_set: kind.by_set || taken.by_set };
            });
            self.kinds.push(kind);
        }
    }

    fn kind(&mut self, program: &Program, value: Value) -> Kind {
        self.know(program);
        match value {
            Value::Certain(_) => Kind::default(),
            Value::Column(column) => self.kinds[column.index()],
        }
    }

    /// Forgets what one arrangement came to: little of it is asked for again.
    pub(super) fn forget(&mut self) {
        self.forms.clear();
    }

    /// An amount as a sum of products.
    pub(super) fn form(&mut self, program: &mut Program, value: Value) -> Rc<Form> {
        let Value::Column(top) = value else {
            return Rc::new(Form::one(Factors::ONE, Sum::certain(value.certain().unwrap_or(0.0))));
        };
        // What it rests on, the earliest first: an operation takes earlier ones only.
        let mut open = vec![top];
        let mut needed = std::collections::BTreeSet::new();
        while let Some(column) = open.pop() {
            if self.forms.contains_key(&column) || !needed.insert(column) {
                continue;
            }
            let kind = self.kind(program, Value::Column(column));
            if kind.by_set {
                program.each_taken(column.index(), |taken| open.push(taken));
            }
        }
        for column in needed {
            let form = self.one(program, column);
            self.forms.insert(column, Rc::new(form));
        }
        Rc::clone(&self.forms[&top])
    }

    /// Of an amount whose parts are known.
    fn of(&self, value: Value) -> Rc<Form> {
        match value {
            Value::Certain(value) => Rc::new(Form::one(Factors::ONE, Sum::certain(value))),
            Value::Column(column) => self.forms.get(&column).map_or_else(Rc::default, Rc::clone),
        }
    }

    fn whole(&mut self, program: &Program, value: Value) -> Form {
        let kind = self.kind(program, value);
        let factors = match (kind.drawn, kind.by_set) {
            (false, false) | (true, false) => Factors { drawn: value, ..Factors::ONE },
            (false, true) => Factors { by_set: value, ..Factors::ONE },
            (true, true) => Factors { mixed: value, ..Factors::ONE },
        };
        Form::one(factors, Sum::certain(1.0))
    }

    fn one(&mut self, program: &mut Program, column: Column) -> Form {
        let value = Value::Column(column);
        if !self.kind(program, value).by_set {
            return self.whole(program, value);
        }
        match program.operation(column.index()).clone() {
            Operation::Input(player) => {
                let sum = Sum { constant: 0.0, of: BTreeMap::from([(player, 1.0)]) };
                Form::one(Factors::ONE, sum)
            }
            Operation::Linear(constant, terms) => {
                let mut form = Form::one(Factors::ONE, Sum::certain(f64::from_bits(constant)));
                for (column, factor) in terms.iter() {
                    form.add(&self.of(Value::Column(*column)), f64::from_bits(*factor));
                }
                form
            }
            Operation::Two(Binary::Times, left, right) => {
                let (left, right) = (self.of(left), self.of(right));
                self.product(program, &left, &right).unwrap_or_else(|| self.whole(program, value))
            }
            Operation::Two(Binary::Over, left, right) => {
                let kind = self.kind(program, right);
                if kind.drawn && kind.by_set {
                    return self.whole(program, value);
                }
                let over = program.over(Value::ONE, right);
                let (left, over) = (self.of(left), Rc::new(self.whole(program, over)));
                self.product(program, &left, &over).unwrap_or_else(|| self.whole(program, value))
            }
            Operation::Choose(condition, then, otherwise) => {
                let kind = self.kind(program, Value::Column(condition));
                if kind.drawn && kind.by_set {
                    return self.whole(program, value);
                }
                let (then, otherwise) = (self.of(then), self.of(otherwise));
                if then.terms.len() + otherwise.terms.len() > MAX_TERMS {
                    return self.whole(program, value);
                }
                let mut form = self.chosen(program, Value::Column(condition), &then, true);
                form.add(&self.chosen(program, Value::Column(condition), &otherwise, false), 1.0);
                form
            }
            Operation::Draw(_) | Operation::One(..) | Operation::Two(..) | Operation::Binomial(..) => {
                self.whole(program, value)
            }
        }
    }

    /// A form where a condition holds, or where it does not; nothing elsewhere. Each factor is chosen, so that what is
    /// no number where it is not meant stays out.
    fn chosen(&mut self, program: &mut Program, condition: Value, form: &Form, holds: bool) -> Form {
        let drawn = self.kind(program, condition).drawn;
        let choose = |program: &mut Program, value: Value| match holds {
            true => program.choose(condition, value, Value::ZERO),
            false => program.choose(condition, Value::ZERO, value),
        };
        let mut chosen = Form::default();
        for (factors, sum) in &form.terms {
            let mut factors = *factors;
            if drawn {
                factors.drawn = choose(program, factors.drawn);
            } else {
                factors.by_set = choose(program, factors.by_set);
            }
            if factors.mixed != Value::ONE {
                factors.mixed = choose(program, factors.mixed);
            }
            chosen.terms.entry(factors).or_default().add(sum, 1.0);
        }
        chosen
    }

    fn product(&mut self, program: &mut Program, left: &Form, right: &Form) -> Option<Form> {
        if left.terms.len() * right.terms.len() > MAX_TERMS {
            return None;
        }
        let mut product = Form::default();
        for (one, left) in &left.terms {
            for (other, right) in &right.terms {
                let mut factors = Factors {
                    drawn: times(program, one.drawn, other.drawn),
                    by_set: times(program, one.by_set, other.by_set),
                    mixed: times(program, one.mixed, other.mixed),
                };
                let sum = if left.is_certain() {
                    scaled(right, left.constant)
                } else if right.is_certain() {
                    scaled(left, right.constant)
                } else {
                    let right = right.value(program);
                    factors.by_set = times(program, factors.by_set, right);
                    left.clone()
                };
                product.terms.entry(factors).or_default().add(&sum, 1.0);
            }
        }
        Some(product)
    }
}

fn scaled(sum: &Sum, factor: f64) -> Sum {
    let mut scaled = Sum::default();
    scaled.add(sum, factor);
    scaled
}

fn times(program: &mut Program, left: Value, right: Value) -> Value {
    match (left == Value::ONE, right == Value::ONE) {
        (true, _) => right,
        (_, true) => left,
        (false, false) => program.times(left, right),
    }
}

impl super::mixed::Kinds for Separator {
    fn kind(&mut self, program: &Program, value: Value) -> (bool, bool) {
        let kind = Separator::kind(self, program, value);
        (kind.drawn, kind.by_set)
    }
}
