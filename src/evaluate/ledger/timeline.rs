//! Years: in which of them a line falls, by what factor it has grown there, and what a year's money is worth today.

use crate::evaluate::program::{Binary, Program, Value};
use crate::model::When;
use rustc_hash::FxHashMap;
use std::rc::Rc;

/// The years of a line within the horizon, each with the factor by which it has grown.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Times {
    pub(crate) years: Vec<(u32, Value)>,
}

/// The horizon and the two discount rates, with what has been worked out from them.
#[derive(Debug)]
pub(crate) struct Timeline {
    pub(crate) horizon: u32,
    pub(crate) rate: Value,
    pub(crate) social_rate: Value,
    /// Does a rate rest on the unknown, for which nothing is tried?
    pub(crate) on_unknown: bool,
    times: FxHashMap<([u32; 3], Vec<Value>), Rc<Times>>,
    /// By the address of the times and whether the social rate is meant.
    present: FxHashMap<(usize, bool), Value>,
}

impl Timeline {
    pub(crate) fn new(horizon: u32, [rate, social_rate]: [Value; 2], on_unknown: bool) -> Timeline {
        let (times, present) = (FxHashMap::default(), FxHashMap::default());
        Timeline { horizon, rate, social_rate, on_unknown, times, present }
    }

    /// First and last year of a line within the horizon; `None` where it lies beyond.
    pub(crate) fn span(&self, when: When) -> Option<(u32, u32)> {
        let (first, last) = match when {
            When::Always => (1, self.horizon),
            When::Once(year) => (year, year),
            When::Years(first, last) => (first, last.unwrap_or(self.horizon).min(self.horizon)),
        };
        (first <= last && last <= self.horizon).then_some((first, last))
    }

    /// The years from `first` to `last`, growing each year after the first one of the line, `start`: by one rate, or
    /// by one after the other.
    pub(crate) fn times(
        &mut self,
        program: &mut Program,
        (first, last): (u32, u32),
        start: u32,
        growth: &[Value],
    ) -> Rc<Times> {
        let key = ([first, last, start], growth.to_vec());
        if let Some(times) = self.times.get(&key) {
            return Rc::clone(times);
        }
        let bases: Vec<Value> = growth.iter().map(|rate| program.plus(Value::ONE, *rate)).collect();
        let grown = |year: u32| match bases.as_slice() {
            [] => Value::ONE,
            [base] => program.two(Binary::Power, *base, Value::Certain(f64::from(year - start))),
            several => {
                let so_far = several.iter().take((year - start) as usize);
                so_far.fold(Value::ONE, |factor, base| program.times(factor, *base))
            }
        };
        let years: Vec<u32> = (first..=last).collect();
        let factors: Vec<Value> = years.iter().copied().map(grown).collect();
        let times = Rc::new(Times { years: years.into_iter().zip(factors).collect() });
        self.times.insert(key, Rc::clone(&times));
        times
    }

    /// What one unit in these years is worth today.
    pub(crate) fn present(&mut self, program: &mut Program, times: &Rc<Times>, social: bool) -> Value {
        let key = (Rc::as_ptr(times) as usize, social);
        if let Some(value) = self.present.get(&key) {
            return *value;
        }
        let rate = if social { self.social_rate } else { self.rate };
        let base = program.plus(Value::ONE, rate);
        let mut terms = Vec::with_capacity(times.years.len());
        for (year, factor) in &times.years {
            let worth = program.two(Binary::Power, base, Value::Certain(f64::from(*year)));
            terms.push((program.over(*factor, worth), 1.0));
        }
        let value = program.linear(0.0, &terms);
        self.present.insert(key, value);
        value
    }

    /// What turns a present value into an equal amount each year: r/(1−(1+r)^−H), or 1/H where r is 0.
    pub(crate) fn annuity(&mut self, program: &mut Program) -> Value {
        let horizon = f64::from(self.horizon.max(1));
        let base = program.plus(Value::ONE, self.rate);
        let worth = program.two(Binary::Power, base, Value::Certain(-horizon));
        let below = program.minus(Value::ONE, worth);
        let flat = Value::Certain(1.0 / horizon);
        match self.rate.certain() {
            Some(0.0) => flat,
            Some(_) => program.over(self.rate, below),
            None => {
                let is_zero = program.two(Binary::Equal, self.rate, Value::ZERO);
                let factor = program.over(self.rate, below);
                program.choose(is_zero, flat, factor)
            }
        }
    }
}
