//! Figures made ready for being asked for: those that vary as columns, the others as they are.

use super::reading::MoneyReading;
use crate::evaluate::coalition::Stability;
use crate::evaluate::expressions::{Figures, Meant, Subject};
use crate::evaluate::program::Value;
use crate::model::{Expression, Firm, Id, Model, Node, Type};
use crate::tongue::vocabulary::{Kind, Word, figure};

/// The columns of the figures that vary.
#[derive(Debug, Clone, Default)]
pub(crate) struct Varying {
    /// npv, npv_alone, gain.
    pub(crate) members: Vec<(Id<Firm>, [Value; 3])>,
    /// npv, annual benefit, annual cost of the whole.
    pub(crate) whole: Option<[Value; 3]>,
    /// The same of each action.
    pub(crate) actions: Vec<[Value; 3]>,
    pub(crate) social_npv: Option<Value>,
}

/// Adds the figures of an arrangement to those that may be asked for.
pub(crate) fn publish<'m>(
    index: usize,
    reading: &MoneyReading,
    links: Option<f64>,
    varying: &Varying,
    figures: &mut Figures<'m>,
) {
    let mut add = |subject: Subject, word: &'static Word, meant: Option<Meant<'m>>| {
        if let Some(meant) = meant {
            figures.insert((subject, word.en), meant);
        }
    };
    let amount = |value: f64| Some(Meant::Amount(Value::Certain(value)));
    let answer = |holds: bool| Some(Meant::Answer(Value::Certain(f64::from(u8::from(holds)))));
    let whole = Subject::Arrangement(index);
    let money = [&figure::NPV, &figure::ANNUAL_BENEFIT, &figure::ANNUAL_COST];
    for (word, value) in money.into_iter().zip(varying.whole.into_iter().flatten()) {
        add(whole, word, Some(Meant::Amount(value)));
    }
    for (number, values) in varying.actions.iter().enumerate() {
        for (word, value) in money.into_iter().zip(values) {
            add(Subject::Action(index, number), word, Some(Meant::Amount(*value)));
        }
    }
    add(whole, &figure::SOCIAL_NPV, varying.social_npv.map(Meant::Amount));
    add(whole, &figure::WORTH, amount(reading.worth));
    add(whole, &figure::IRR, reading.irr().and_then(amount));
    add(whole, &figure::PAYBACK, reading.payback.and_then(amount));
    add(whole, &figure::BENEFIT_COST_RATIO, reading.benefit_cost_ratio.and_then(amount));
    add(whole, &figure::APPROPRIABILITY, reading.appropriability.and_then(amount));
    add(whole, &figure::SPILLOVER, amount(reading.spillover));
    add(whole, &figure::SOCIAL_GAIN, amount(reading.social_gain));
    add(whole, &figure::SUPPORT_DECLARED, amount(reading.support_declared));
    add(whole, &figure::SUPPORT_AFTER_RESHARING, amount(reading.support_after_resharing));
    add(whole, &figure::LINKS, links.and_then(amount));
    if let Some(stability) = &reading.stability {
        standing(index, stability, &mut add);
    }
    if reading.shared_by_contribution {
        return;
    }
    add(whole, &figure::SUPPORT_NEEDED, amount(reading.support_needed));
    add(whole, &figure::VERDICT, Some(Meant::Choice(reading.verdict.index())));
    add(whole, &figure::VIABLE, answer(reading.verdict.index() == 0));
    for (firm, values) in &varying.members {
        let words = [&figure::NPV, &figure::NPV_ALONE, &figure::GAIN];
        for (word, value) in words.into_iter().zip(values) {
            add(Subject::Firm(index, *firm), word, Some(Meant::Amount(*value)));
        }
    }
    for member in &reading.members {
        let of = Subject::Firm(index, member.firm);
        add(of, &figure::GAIN_PROBABILITY, amount(member.gain_probability));
        add(of, &figure::PARTICIPATES, answer(member.participates));
        add(of, &figure::NPV_OUTSIDE, member.npv_outside.and_then(amount));
        add(of, &figure::FREE_RIDES, answer(member.free_rides));
        add(of, &figure::WORTH_WITHOUT, member.worth_without.and_then(amount));
        add(of, &figure::SUPPORT_NEEDED, amount(member.support));
    }
    for outsider in &reading.outsiders {
        let of = Subject::Firm(index, outsider.firm);
        if !reading.members.iter().any(|member| member.firm == outsider.firm) {
            add(of, &figure::NPV, amount(outsider.npv));
        }
    }
}

/// What sets of members say.
fn standing<'m>(index: usize, stability: &Stability, add: &mut dyn FnMut(Subject, &'static Word, Option<Meant<'m>>)) {
    let amount = |value: f64| Meant::Amount(Value::Certain(value));
    let answer = |holds: bool| Meant::Answer(Value::Certain(f64::from(u8::from(holds))));
    let whole = Subject::Arrangement(index);
    add(whole, &figure::CORE_EMPTY, stability.core_empty.map(answer));
    add(whole, &figure::LEAST_CORE, stability.least_core.map(amount));
    add(whole, &figure::IN_CORE, Some(answer(stability.in_core)));
    add(whole, &figure::HOLDS_PROBABILITY, stability.holds_probability().map(amount));
    add(whole, &figure::SUPERADDITIVE, stability.superadditive.map(answer));
    add(whole, &figure::CONVEX, stability.convex.map(answer));
    if let Some(window) = &stability.window {
        let firms = |size: Option<u64>| size.map(|size| amount(size as f64));
        add(whole, &figure::MINIMUM_MEMBERS, firms(window.minimum.as_ref().map(|(size, _)| *size)));
        add(whole, &figure::MINIMUM_ANY, firms(window.any));
        add(whole, &figure::MAXIMUM_MEMBERS, firms(window.maximum));
    }
    for member in &stability.members {
        let of = Subject::Firm(index, member.firm);
        add(of, &figure::POWER, member.power.map(amount));
        add(of, &figure::SHAPLEY, Some(amount(member.shapley)));
        add(of, &figure::NUCLEOLUS, member.nucleolus.map(amount));
    }
}

/// Figures that rest on the worth of sets of members.
static OF_SETS: [&Word; 11] = [
    &figure::CORE_EMPTY,
    &figure::LEAST_CORE,
    &figure::IN_CORE,
    &figure::SUPERADDITIVE,
    &figure::CONVEX,
    &figure::MINIMUM_MEMBERS,
    &figure::MINIMUM_ANY,
    &figure::MAXIMUM_MEMBERS,
    &figure::POWER,
    &figure::SHAPLEY,
    &figure::NUCLEOLUS,
];

/// Does anything in a model, or a question put to it, ask for a figure that rests on the worth of sets of members?
pub(crate) fn asks_of_sets(model: &Model) -> bool {
    asks(model, &|_, word| OF_SETS.iter().any(|of_sets| std::ptr::eq(*of_sets, word)))
}

/// Does anything ask for a figure of a cluster, a chain, a programme, a territory or a sector, or of a part of one?
pub(crate) fn asks_around(model: &Model) -> bool {
    let around = |kind: Kind| match kind {
        Kind::Cluster
        | Kind::Segment
        | Kind::Chain
        | Kind::Stage
        | Kind::Programme
        | Kind::Phase
        | Kind::Territory
        | Kind::Sector => true,
        Kind::Firm | Kind::Institution | Kind::Network | Kind::Agreement | Kind::Action => false,
    };
    asks(model, &|of, _| if let Type::Thing(kind) = of.type_ { around(kind) } else { false })
}

fn asks(model: &Model, is_meant: &dyn Fn(&Expression, &'static Word) -> bool) -> bool {
    let mut open: Vec<&Expression> = Vec::new();
    model.each_expression(&mut |expression| open.push(expression));
    let expected = model.expectations.iter().flat_map(|asked| asked.with.iter().chain([&asked.condition]));
    open.extend(expected.chain(&model.questions));
    while let Some(expression) = open.pop() {
        if let Node::Figure(of, word) = &expression.node
            && is_meant(of, word)
        {
            return true;
        }
        open.extend(expression.parts());
    }
    false
}
