//! Uncertain literals, and the unknown.

use super::{Meant, Problem, Reckoner, Scope};
use crate::evaluate::program::{Binary, Unary, Value};
use crate::evaluate::sampling::{Law, StreamKey};
use crate::model::{Assumption, Distribution, Expression, Id, Node};
use crate::source::Place;

/// A stream, and the literal it is drawn for.
type Stream = (StreamKey, Place);

impl<'m> Reckoner<'m> {
    /// A literal, drawn afresh for each firm or year where it says so.
    pub(super) fn draw(
        &mut self,
        literal: &'m Expression,
        scope: &Scope<'m, '_>,
        (each_member, each_year): (bool, bool),
    ) -> Meant<'m> {
        let mut key = self.literals.key(literal.place);
        if let (Some(instance), Some(_)) = (scope.instance, scope.definition) {
            key = instance.of_definition(key);
        }
        if each_member {
            self.rests.on_firm = true;
            if let Some(firm) = scope.firm {
                key = key.with(&self.model.firms[firm].heading.name).nth(scope.nth);
            }
        }
        if each_year {
            self.rests.on_year = true;
            key = key.with("year").nth(u64::from(scope.year.unwrap_or(0)));
        }
        let key = (key, literal.place);
        let value = if let Node::Range(ends) = &literal.node {
            self.range(key, ends, scope)
        } else if let Node::Distribution(distribution, parameters) = &literal.node {
            self.distribution(key, *distribution, parameters, scope)
        } else {
            return self.reckon(literal, scope);
        };
        value.map_or(Meant::Nothing, Meant::Amount)
    }

    fn range(&mut self, key: Stream, ends: &'m [Expression], scope: &Scope<'m, '_>) -> Option<Value> {
        let ends: Vec<Value> = ends.iter().map(|end| self.amount(end, scope)).collect::<Option<_>>()?;
        let certain: Option<Vec<f64>> = ends.iter().map(|end| end.certain()).collect();
        match (certain.as_deref(), ends.as_slice()) {
            (Some([low, high]), _) if low < high => {
                Some(self.program.draw(key.0, Law::Uniform { low: *low, high: *high }, key.1))
            }
            (Some([low, mode, high]), _) if low <= mode && mode <= high && low < high => {
                Some(self.program.draw(key.0, Law::Pert { low: *low, mode: *mode, high: *high }, key.1))
            }
            // Ends in a currency whose rate is uncertain: the place between them is drawn, the ends are what they are.
            (None, [low, .., high]) => {
                let along = match ends.as_slice() {
                    [_, mode, _] => self.pert_along(key, *low, *mode, *high)?,
                    _ => self.program.draw(key.0, Law::Uniform { low: 0.0, high: 1.0 }, key.1),
                };
                let width = self.program.minus(*high, *low);
                let above = self.program.times(width, along);
                Some(self.program.plus(*low, above))
            }
            _ => self.broken(),
        }
    }

    /// Ends that are all worth the same uncertain unit keep their proportions: told from the first sample.
    fn pert_along(&mut self, key: Stream, low: Value, mode: Value, high: Value) -> Option<Value> {
        let proportions = [low, mode, high].map(|end| self.program.proportion(end, high));
        match proportions {
            [Some(low), Some(mode), Some(high)] if low <= mode && mode <= high && low < high => {
                let mode = (mode - low) / (high - low);
                Some(self.program.draw(key.0, Law::Pert { low: 0.0, mode, high: 1.0 }, key.1))
            }
            _ => self.broken(),
        }
    }

    fn distribution(
        &mut self,
        key: Stream,
        distribution: Distribution,
        parameters: &'m [Expression],
        scope: &Scope<'m, '_>,
    ) -> Option<Value> {
        let values: Vec<Value> =
            parameters.iter().map(|parameter| self.amount(parameter, scope)).collect::<Option<_>>()?;
        let certain: Option<Vec<f64>> = values.iter().map(|value| value.certain()).collect();
        let law = match (distribution, certain.as_deref()) {
            (Distribution::Normal, Some([mean, sd])) if *sd > 0.0 => Law::Normal { mean: *mean, sd: *sd },
            (Distribution::Lognormal, Some([mean, sd])) if *mean > 0.0 && *sd > 0.0 => {
                Law::Lognormal { mean: *mean, sd: *sd }
            }
            (Distribution::Triangular, Some([low, mode, high])) if low <= mode && mode <= high && low < high => {
                Law::Triangular { low: *low, mode: *mode, high: *high }
            }
            (Distribution::Chance, Some([probability])) if (0.0..=1.0).contains(probability) => {
                Law::Chance { probability: *probability }
            }
            (_, None) => return self.uncertain_law(key, distribution, &values),
            (_, Some(_)) => {
                let place = parameters.first().map(|parameter| parameter.place);
                self.report(Problem::NotFinite(place));
                return None;
            }
        };
        Some(self.program.draw(key.0, law, key.1))
    }

    /// A law whose own parameters vary: its standard form is drawn, and brought into shape sample by sample.
    fn uncertain_law(&mut self, key: Stream, distribution: Distribution, values: &[Value]) -> Option<Value> {
        let program = &mut self.program;
        match (distribution, values) {
            (Distribution::Normal, [mean, sd]) => {
                let standard = program.draw(key.0, Law::Normal { mean: 0.0, sd: 1.0 }, key.1);
                let away = program.times(*sd, standard);
                Some(program.plus(*mean, away))
            }
            (Distribution::Lognormal, [mean, sd]) => {
                // The mean times exp(σz − σ²/2), with σ² = ln(1 + sd²/mean²).
                let standard = program.draw(key.0, Law::Normal { mean: 0.0, sd: 1.0 }, key.1);
                let ratio = program.over(*sd, *mean);
                let squared = program.times(ratio, ratio);
                let above_one = program.plus(Value::ONE, squared);
                let variance = program.one(Unary::Ln, above_one);
                let sigma = program.one(Unary::Sqrt, variance);
                let away = program.times(sigma, standard);
                let exponent = program.linear(0.0, &[(away, 1.0), (variance, -0.5)]);
                let factor = program.one(Unary::Exp, exponent);
                Some(program.times(*mean, factor))
            }
            (Distribution::Triangular, [low, mode, high]) => {
                let part = program.draw(key.0, Law::Uniform { low: 0.0, high: 1.0 }, key.1);
                let width = program.minus(*high, *low);
                let (rise, fall) = (program.minus(*mode, *low), program.minus(*high, *mode));
                let split = program.over(rise, width);
                let rest = program.minus(Value::ONE, part);
                let side = |program: &mut super::Program, part, slope| {
                    let area = program.times(width, slope);
                    let area = program.times(part, area);
                    program.one(Unary::Sqrt, area)
                };
                let (up, down) = (side(program, part, rise), side(program, rest, fall));
                let (below, above) = (program.plus(*low, up), program.minus(*high, down));
                let is_below = program.two(Binary::Less, part, split);
                Some(program.choose(is_below, below, above))
            }
            (Distribution::Chance, [probability]) => {
                let part = program.draw(key.0, Law::Uniform { low: 0.0, high: 1.0 }, key.1);
                Some(program.two(Binary::Less, part, *probability))
            }
            (Distribution::Normal | Distribution::Lognormal | Distribution::Triangular | Distribution::Chance, _) => {
                self.broken()
            }
        }
    }

    /// `?`: the value that is tried.
    pub(super) fn sought(&mut self, place: Place) -> Meant<'m> {
        if !self.unknowns.contains(&place) {
            self.unknowns.push(place);
        }
        self.rests.on_unknown = true;
        match self.unknown {
            Some(value) => Meant::Amount(Value::Certain(value)),
            None => {
                self.rests.broken = true;
                Meant::Nothing
            }
        }
    }

    /// A certain assumption as a law around its value, a tenth of it to either side.
    pub(super) fn around(&mut self, value: f64, id: Id<Assumption>) -> Value {
        self.around_place(value, self.model.assumptions[id].value.place)
    }

    pub(super) fn around_place(&mut self, value: f64, place: Place) -> Value {
        let key = StreamKey::of("certain").nth(u64::from(place.file.0)).nth(u64::from(place.span.start));
        let (low, high) = (value.min(value * 0.9).min(value * 1.1), value.max(value * 0.9).max(value * 1.1));
        self.program.draw(key, Law::Uniform { low, high }, place)
    }
}
