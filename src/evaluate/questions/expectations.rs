//! Whether what the model expects holds, with which probability, and by how much it fails.

use crate::evaluate::Sampling;
use crate::evaluate::expressions::{Meant, Problem, Reckoner, Scope, Subject};
use crate::evaluate::money::Money;
use crate::evaluate::program::{Value, Wanted};
use crate::model::{Bound, Expectation, Expression, Firm, Id, Model, Node, Operator, Scenario, Type};

/// What came of one expectation.
#[derive(Debug, Clone, PartialEq)]
pub struct ExpectationReading {
    /// For everybody together: the worst of them.
    pub held: Held,
    /// For each of them, where it speaks of each.
    pub each: Vec<SubjectReading>,
    /// With at least this probability; `None` where it speaks of expected values.
    pub with: Option<f64>,
    /// How many samples it was counted over.
    pub samples: u64,
}

/// What came of an expectation for one firm.
#[derive(Debug, Clone, PartialEq)]
pub struct SubjectReading {
    /// Who.
    pub firm: Id<Firm>,
    /// Does it hold?
    pub held: Held,
}

/// Does it hold?
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Held {
    /// It was worked out.
    Known {
        /// Does it?
        holds: bool,
        /// The part of the samples in which it does; `None` where expected values are meant and vary.
        probability: Option<f64>,
        /// What is compared, expected, with its type's base units: left side and right side.
        sides: Option<(f64, f64)>,
    },
    /// It speaks of a scenario, which was not asked for here.
    InScenario,
    /// Something it rests on was not worked out.
    Unknown,
}

impl Held {
    /// Does it hold? `None` where that was not worked out.
    pub fn holds(&self) -> Option<bool> {
        match self {
            Held::Known { holds, .. } => Some(*holds),
            Held::InScenario | Held::Unknown => None,
        }
    }

    /// The worst of several: one that fails, one that is not known, or the least probable.
    fn worse(self, other: Held) -> Held {
        let rank = |held: &Held| match held {
            Held::Known { holds: false, .. } => 0,
            Held::Unknown => 1,
            Held::InScenario => 2,
            Held::Known { holds: true, .. } => 3,
        };
        let probability = |held: &Held| match held {
            Held::Known { probability, .. } => probability.unwrap_or(1.0),
            Held::InScenario | Held::Unknown => 1.0,
        };
        let other_is_worse =
            rank(&other) < rank(&self) || rank(&other) == rank(&self) && probability(&other) < probability(&self);
        if other_is_worse { other } else { self }
    }
}

impl ExpectationReading {
    /// Half the width of the 95 % interval of the probability: what another seed might change.
    pub fn margin(&self) -> Option<f64> {
        match self.held {
            Held::Known { probability: Some(p), .. } if p > 0.0 && p < 1.0 && self.samples > 0 => {
                Some(1.959_963_984_540_054 * (p * (1.0 - p) / self.samples as f64).sqrt())
            }
            Held::Known { .. } | Held::InScenario | Held::Unknown => None,
        }
    }
}

/// Every expectation of the model, in its order.
pub(crate) fn expectations<'m>(
    model: &'m Model,
    reckoner: &mut Reckoner<'m>,
    money: &Money,
    sampling: Option<&Sampling>,
) -> Vec<ExpectationReading> {
    model.expectations.iter().map(|expectation| read(expectation, model.scenario, reckoner, money, sampling)).collect()
}

fn read<'m>(
    expectation: &'m Expectation,
    model_scenario: Option<Id<Scenario>>,
    reckoner: &mut Reckoner<'m>,
    money: &Money,
    sampling: Option<&Sampling>,
) -> ExpectationReading {
    let with = expectation.with.as_ref().map(|with| with.constant.unwrap_or(1.0));
    let samples = sampling.map_or(0, |sampling| sampling.samples);
    let mut reading = ExpectationReading { held: Held::Unknown, each: Vec::new(), with, samples };
    if expectation.scenario_unknown {
        return reading;
    }
    if expectation.scenario != model_scenario {
        reading.held = Held::InScenario;
        return reading;
    }
    let Some((bound, id)) = expectation.each else {
        reading.held = held(&expectation.condition, with, &Scope::of_model(), reckoner, sampling);
        return reading;
    };
    let Some(figures) = money.arrangements.get(id.index()).and_then(|outcome| outcome.reading()) else {
        return reading;
    };
    let members = figures.members.iter().map(|member| (member.firm, true));
    let outsiders = figures.outsiders.iter().map(|outsider| (outsider.firm, false));
    let meant = |is_member: bool| match bound {
        Bound::Member | Bound::Members => is_member,
        Bound::Outsider => !is_member,
        Bound::Firm | Bound::Leader | Bound::Year => true,
    };
    for (firm, is_member) in members.chain(outsiders).filter(|(_, is_member)| meant(*is_member)) {
        let scope = Scope {
            firm: Some(firm),
            is_member: Some(is_member),
            subject: Some(Subject::Firm(id.index(), firm)),
            ..Scope::of_model()
        };
        let held = held(&expectation.condition, with, &scope, reckoner, sampling);
        reading.each.push(SubjectReading { firm, held });
    }
    let worst = reading.each.iter().map(|subject| subject.held).reduce(Held::worse);
    // Of nobody, everything holds.
    reading.held = worst.unwrap_or(Held::Known { holds: true, probability: Some(1.0), sides: None });
    reading
}

fn held<'m>(
    condition: &'m Expression,
    with: Option<f64>,
    scope: &Scope<'m, '_>,
    reckoner: &mut Reckoner<'m>,
    sampling: Option<&Sampling>,
) -> Held {
    let (answer, rests) = reckoner.fresh(condition, scope);
    let Some(answer) = answer.amount().filter(|_| !rests.broken) else { return Held::Unknown };
    let sides = sides(condition, scope, reckoner);
    let mut wanted: Vec<Value> = vec![answer];
    wanted.extend(sides.iter().flat_map(|(left, right)| [*left, *right]));
    let Some(means) = means(&wanted, reckoner, sampling) else { return Held::Unknown };
    let sides = sides.map(|_| (means[1], means[2]));
    let probability = means[0];
    match with {
        Some(least) => Held::Known { holds: probability >= least, probability: Some(probability), sides },
        None => match in_expectation(condition, scope, reckoner, sampling) {
            Some(holds) => {
                let probability = (answer.certain().is_some()).then_some(probability);
                Held::Known { holds, probability, sides }
            }
            None => Held::Unknown,
        },
    }
}

fn means(wanted: &[Value], reckoner: &mut Reckoner<'_>, sampling: Option<&Sampling>) -> Option<Vec<f64>> {
    if let Some(certain) = wanted.iter().map(|value| value.certain()).collect::<Option<Vec<f64>>>() {
        return Some(certain);
    }
    let sampled = reckoner.program.run(Wanted { means: wanted, columns: &[] }, sampling?);
    match sampled.not_finite {
        Some(place) => {
            reckoner.report(Problem::NotFinite(place));
            None
        }
        None => Some(sampled.means),
    }
}

/// The two amounts that a condition compares, if it is a single comparison of amounts.
fn sides<'m>(condition: &'m Expression, scope: &Scope<'m, '_>, reckoner: &mut Reckoner<'m>) -> Option<(Value, Value)> {
    let Node::Chain(left, rest) = &condition.node else { return None };
    let [(operator, right)] = rest.as_slice() else { return None };
    let amounts = matches!(left.type_, Type::Amount(_) | Type::Zero | Type::Open);
    if !is_comparison(*operator) || !amounts {
        return None;
    }
    let (left, right) = (reckoner.reckon(left, scope), reckoner.reckon(right, scope));
    match (left, right) {
        (Meant::Amount(left), Meant::Amount(right)) => Some((left, right)),
        _ => None,
    }
}

fn is_comparison(operator: Operator) -> bool {
    match operator {
        Operator::Equal
        | Operator::Unequal
        | Operator::Less
        | Operator::AtMost
        | Operator::Greater
        | Operator::AtLeast => true,
        Operator::Where
        | Operator::Or
        | Operator::And
        | Operator::In
        | Operator::Plus
        | Operator::Minus
        | Operator::Times
        | Operator::Over
        | Operator::Power => false,
    }
}

/// Does a condition hold of expected values? Amounts are averaged before they are compared.
fn in_expectation<'m>(
    condition: &'m Expression,
    scope: &Scope<'m, '_>,
    reckoner: &mut Reckoner<'m>,
    sampling: Option<&Sampling>,
) -> Option<bool> {
    if let Some((left, right)) = sides(condition, scope, reckoner) {
        let means = means(&[left, right], reckoner, sampling)?;
        let (left, right) = (means[0], means[1]);
        let Node::Chain(_, rest) = &condition.node else { return None };
        return match rest.first()?.0 {
            Operator::Equal => Some(left == right),
            Operator::Unequal => Some(left != right),
            Operator::Less => Some(left < right),
            Operator::AtMost => Some(left <= right),
            Operator::Greater => Some(left > right),
            Operator::AtLeast => Some(left >= right),
            Operator::Where
            | Operator::Or
            | Operator::And
            | Operator::In
            | Operator::Plus
            | Operator::Minus
            | Operator::Times
            | Operator::Over
            | Operator::Power => None,
        };
    }
    if let Node::Not(inner) = &condition.node {
        return in_expectation(inner, scope, reckoner, sampling).map(|holds| !holds);
    }
    if let Node::Chain(first, rest) = &condition.node
        && matches!(rest.first(), Some((Operator::And | Operator::Or, _)))
    {
        let mut so_far = in_expectation(first, scope, reckoner, sampling)?;
        for (operator, operand) in rest {
            let next = in_expectation(operand, scope, reckoner, sampling)?;
            so_far = if *operator == Operator::And { so_far && next } else { so_far || next };
        }
        return Some(so_far);
    }
    let answer = reckoner.amount(condition, scope)?;
    Some(means(&[answer], reckoner, sampling)?[0] >= 0.5)
}
