//! What is different between a model and the same model with changes: figure by figure, and line by line.
//!
//! Both are drawn from the same streams, so a difference is none of sampling.

use crate::evaluate::Measurements;
use crate::evaluate::money::{LineName, LineValue, MoneyReading, Verdict, line_values};
use crate::model::{Action, Arrangement, Expression, Firm, Id, Model, Type};
use crate::tongue::vocabulary::{Word, figure};

/// What is different, arrangement by arrangement; those in which nothing moves are left out.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Difference {
    /// The most moved first.
    pub arrangements: Vec<ArrangementDifference>,
}

/// What is different in one network or agreement.
#[derive(Debug, Clone, PartialEq)]
pub struct ArrangementDifference {
    /// Its name.
    pub name: String,
    /// What people read.
    pub shown: String,
    /// The verdict on each side; `None` where it is not there or not worked out.
    pub verdict: (Option<Verdict>, Option<Verdict>),
    /// Figures that moved: of the whole first, then of each member, the most moved first.
    pub moved: Vec<Moved>,
    /// Why its present value moved: the members' lines whose sums are different, the most moved first.
    pub causes: Vec<Cause>,
    /// Steps of schedules that one side reaches and the other does not.
    pub steps: Vec<StepMoved>,
}

/// A figure that is different.
#[derive(Debug, Clone, PartialEq)]
pub struct Moved {
    /// Which figure.
    pub figure: &'static Word,
    /// Whose, if not of all together: what people read.
    pub member: Option<String>,
    /// What it is an amount of.
    pub of: Type,
    /// Expected; `None` where it has none there.
    pub before: Option<f64>,
    /// Expected; `None` where it has none there.
    pub after: Option<f64>,
}

impl Moved {
    /// After less before; a side that has none counts as nothing.
    pub fn by(&self) -> f64 {
        self.after.unwrap_or(0.0) - self.before.unwrap_or(0.0)
    }
}

/// What the members have of a line, on each side.
#[derive(Debug, Clone, PartialEq)]
pub struct Cause {
    /// The action, as it is named; `None` for coordination.
    pub action: Option<String>,
    /// The line: its label, or its kind.
    pub line: LineName,
    /// Present values, expected, of the members together.
    pub before: f64,
    /// As `before`.
    pub after: f64,
}

impl Cause {
    /// After less before.
    pub fn by(&self) -> f64 {
        self.after - self.before
    }
}

/// A schedule whose expected rate is another one.
#[derive(Debug, Clone, PartialEq)]
pub struct StepMoved {
    /// The action, as it is named.
    pub action: Option<String>,
    /// What volumes are an amount of.
    pub of: Type,
    /// The members' expected volume, in base units.
    pub volume: (f64, f64),
    /// The step that is reached on one side only, in base units.
    pub step: f64,
    /// The rate, expected.
    pub rate: (f64, f64),
}

/// A model with what was measured of it.
pub(crate) type Side<'a> = (&'a Model, &'a Measurements);

/// What is different between two sides.
pub(crate) fn difference(before: Side<'_>, after: Side<'_>) -> Difference {
    let mut names: Vec<&str> = Vec::new();
    for (model, _) in [before, after] {
        for arrangement in model.arrangements.values() {
            if !names.contains(&arrangement.heading.name.as_str()) {
                names.push(&arrangement.heading.name);
            }
        }
    }
    let lines = [before, after].map(|(model, measurements)| line_values(model, measurements));
    let compared = names.into_iter().map(|name| {
        let sides = [arrangement(before, name), arrangement(after, name)];
        compare(name, [before, after], sides, &lines)
    });
    let mut arrangements: Vec<ArrangementDifference> =
        compared.filter(|found| !(found.moved.is_empty() && found.verdict.0 == found.verdict.1)).collect();
    let size = |found: &ArrangementDifference| found.moved.first().map_or(0.0, |moved| moved.by().abs());
    arrangements.sort_by(|left, right| size(right).total_cmp(&size(left)));
    Difference { arrangements }
}

type Found<'a> = Option<(Id<Arrangement>, &'a Arrangement, &'a MoneyReading)>;

fn arrangement<'a>((model, measurements): Side<'a>, name: &str) -> Found<'a> {
    let (id, arrangement) = model.arrangements.iter().find(|(_, arrangement)| arrangement.heading.name == name)?;
    let reading = measurements.money.arrangements.get(id.index())?.reading()?;
    Some((id, arrangement, reading))
}

fn compare(
    name: &str,
    models: [Side<'_>; 2],
    sides: [Found<'_>; 2],
    lines: &[Vec<LineValue<'_>>; 2],
) -> ArrangementDifference {
    let shown = models.iter().rev().find_map(|(model, _)| {
        let found = model.arrangements.values().find(|arrangement| arrangement.heading.name == name);
        found.map(|arrangement| arrangement.heading.shown().to_owned())
    });
    let readings = sides.map(|found| found.map(|(_, _, reading)| reading));
    let mut moved = of_the_whole(readings);
    moved.extend(of_members(models, readings));
    let causes = causes(sides, lines);
    let verdicts = readings.map(|reading| reading.map(|reading| reading.verdict));
    ArrangementDifference {
        name: name.to_owned(),
        shown: shown.unwrap_or_default(),
        verdict: (verdicts[0], verdicts[1]),
        moved,
        causes,
        steps: steps(sides),
    }
}

/// Do two figures differ by more than their last digits?
fn differ(before: Option<f64>, after: Option<f64>) -> bool {
    match (before, after) {
        (Some(before), Some(after)) => (before - after).abs() > 1e-9 * before.abs().max(after.abs()).max(1e-6),
        (None, None) => false,
        (Some(_), None) | (None, Some(_)) => true,
    }
}

fn of_the_whole(sides: [Option<&MoneyReading>; 2]) -> Vec<Moved> {
    type Read = fn(&MoneyReading) -> Option<f64>;
    let money = Type::money;
    let figures: [(&'static Word, Type, Read); 9] = [
        (&figure::NPV, money(), |reading| Some(reading.npv.mean)),
        (&figure::ANNUAL_BENEFIT, Type::money_per_time(), |reading| Some(reading.annual_benefit.mean)),
        (&figure::ANNUAL_COST, Type::money_per_time(), |reading| Some(reading.annual_cost.mean)),
        (&figure::SOCIAL_NPV, money(), |reading| Some(reading.social_npv.mean)),
        (&figure::SPILLOVER, money(), |reading| Some(reading.spillover)),
        (&figure::SUPPORT_NEEDED, money(), |reading| Some(reading.support_needed)),
        (&figure::IRR, Type::number(), MoneyReading::irr),
        (&figure::BENEFIT_COST_RATIO, Type::number(), |reading| reading.benefit_cost_ratio),
        (&figure::APPROPRIABILITY, Type::number(), |reading| reading.appropriability),
    ];
    let read = |(figure, of, read): (&'static Word, Type, Read)| Moved {
        figure,
        member: None,
        of,
        before: sides[0].and_then(read),
        after: sides[1].and_then(read),
    };
    figures.into_iter().map(read).filter(|moved| differ(moved.before, moved.after)).collect()
}

/// The gain of each member, by name: whoever joins or leaves has it on one side only.
fn of_members(models: [Side<'_>; 2], sides: [Option<&MoneyReading>; 2]) -> Vec<Moved> {
    let gains = |at: usize| -> Vec<(String, String, f64)> {
        let heading = |firm: Id<Firm>| models[at].0.firms.get(firm).map(|firm| &firm.heading);
        let members = sides[at].iter().flat_map(|reading| &reading.members);
        let gain = |member: &crate::evaluate::money::MemberMoney| {
            let heading = heading(member.firm)?;
            Some((heading.name.clone(), heading.shown().to_owned(), member.gain.mean))
        };
        members.filter_map(gain).collect()
    };
    let (before, after) = (gains(0), gains(1));
    let find = |list: &[(String, String, f64)], name: &str| {
        list.iter().find(|(known, _, _)| known == name).map(|(_, _, gain)| *gain)
    };
    let new = after.iter().filter(|(name, _, _)| find(&before, name).is_none());
    let all = before.iter().chain(new).map(|(name, shown, _)| Moved {
        figure: &figure::GAIN,
        member: Some(shown.clone()),
        of: Type::money(),
        before: find(&before, name),
        after: find(&after, name),
    });
    let mut all: Vec<Moved> = all.filter(|moved| differ(moved.before, moved.after)).collect();
    all.sort_by(|left, right| right.by().abs().total_cmp(&left.by().abs()));
    all
}

/// What the members have of each line, on each side.
fn causes(sides: [Found<'_>; 2], lines: &[Vec<LineValue<'_>>; 2]) -> Vec<Cause> {
    let mut causes: Vec<Cause> = Vec::new();
    for at in [0, 1] {
        let Some((id, arrangement, _)) = sides[at] else { continue };
        for of in lines[at].iter().filter(|of| of.arrangement == id) {
            let action = of.action.and_then(|action| arrangement.actions.get(action));
            let action = action.map(|action| action.heading.name.clone());
            let line = LineName::of(of.line, of.number);
            let known = causes.iter_mut().find(|cause| cause.action == action && cause.line == line);
            let cause = match known {
                Some(cause) => cause,
                None => {
                    causes.push(Cause { action, line, before: 0.0, after: 0.0 });
                    let last = causes.len() - 1;
                    &mut causes[last]
                }
            };
            if at == 0 { cause.before += of.value } else { cause.after += of.value }
        }
    }
    causes.retain(|cause| differ(Some(cause.before), Some(cause.after)));
    causes.sort_by(|left, right| right.by().abs().total_cmp(&left.by().abs()));
    causes
}

/// Steps that only one side reaches, schedule by schedule in the order they are asked.
fn steps(sides: [Found<'_>; 2]) -> Vec<StepMoved> {
    let [Some((_, before, first)), Some((_, after, second))] = sides else { return Vec::new() };
    let name = |arrangement: &Arrangement, action: Option<usize>| {
        action.and_then(|action| arrangement.actions.get(action)).map(|action| action.heading.name.clone())
    };
    let mut moved = Vec::new();
    for tier in &first.tiers {
        let action = name(before, tier.action);
        let other = second.tiers.iter().find(|other| name(after, other.action) == action && other.steps == tier.steps);
        let Some(other) = other.filter(|other| other.reached() != tier.reached()) else { continue };
        let last = tier.reached().max(other.reached());
        if let Some(step) = tier.steps.get(last - 1) {
            moved.push(StepMoved {
                action,
                of: volume_type(tier.action.and_then(|action| before.actions.get(action))),
                volume: (tier.volume, other.volume),
                step: *step,
                rate: (tier.rate, other.rate),
            });
        }
    }
    moved
}

/// What the volumes of an action's schedule are amounts of.
fn volume_type(action: Option<&Action>) -> Type {
    let of = |expression: &Expression| match &expression.type_ {
        Type::Tiers(volume, _) => Some(Type::Amount(volume.clone())),
        Type::Amount(_)
        | Type::Zero
        | Type::YesNo
        | Type::Text
        | Type::Date
        | Type::Choice(_)
        | Type::Thing(_)
        | Type::List(_)
        | Type::Trade
        | Type::Open => None,
    };
    let given = action.into_iter().flat_map(|action| &action.parameters);
    given.filter_map(|(_, given)| of(given)).next().unwrap_or(Type::Open)
}
