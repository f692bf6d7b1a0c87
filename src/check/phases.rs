//! What is known of a programme's phases without drawing anything.

use crate::model::{Expression, Model, Node, Phase, Programme};

/// Least, middle and most of an amount, where its ends are stated.
pub(crate) fn reach(model: &Model, phase: &Phase, amount: &Expression) -> Option<[f64; 3]> {
    if let Some(constant) = amount.constant {
        return Some([constant; 3]);
    }
    let inner = if let Node::Assumption(id) = &amount.node {
        Some(&model.assumptions[*id].value)
    } else if let Node::Local(name) = &amount.node {
        phase.locals.iter().find(|local| local.name == *name).map(|local| &local.value)
    } else {
        None
    };
    if let Some(inner) = inner.filter(|inner| inner.place != amount.place) {
        return ends(inner);
    }
    ends(amount)
}

/// The middle of three ends is the mean of their PERT law.
fn ends(amount: &Expression) -> Option<[f64; 3]> {
    if let Some(constant) = amount.constant {
        return Some([constant; 3]);
    }
    let Node::Range(ends) = &amount.node else { return None };
    let ends: Vec<f64> = ends.iter().map(|end| end.constant).collect::<Option<_>>()?;
    match ends.as_slice() {
        [low, high] => Some([*low, (low + high) / 2.0, *high]),
        [low, likely, high] => Some([*low, (low + 4.0 * likely + high) / 6.0, *high]),
        _ => None,
    }
}

/// Years to the end of the last phase that is not renewed, along the longest way; and the phases of that way.
pub(crate) fn longest_way(model: &Model, programme: &Programme) -> Option<([f64; 3], Vec<usize>)> {
    let mut ends: Vec<[f64; 3]> = vec![[0.0; 3]; programme.phases.len()];
    let mut before: Vec<Option<usize>> = vec![None; programme.phases.len()];
    for at in &programme.order {
        let phase = &programme.phases[*at];
        let lasts = reach(model, phase, phase.duration.as_ref()?)?;
        let begins = |which: usize| phase.follows.iter().map(|other| ends[*other][which]).fold(0.0, f64::max);
        let latest = phase.follows.iter().copied().max_by(|one, other| ends[*one][1].total_cmp(&ends[*other][1]));
        let end = [0, 1, 2].map(|which| begins(which) + lasts[which]);
        (ends[*at], before[*at]) = (end, latest);
    }
    let lasting = programme.order.iter().copied().filter(|at| programme.phases[*at].renewed_every.is_none());
    let lasting: Vec<usize> = lasting.collect();
    let last = lasting.iter().copied().max_by(|one, other| ends[*one][1].total_cmp(&ends[*other][1]))?;
    let most = |which: usize| lasting.iter().map(|at| ends[*at][which]).fold(0.0, f64::max);
    let mut way = vec![last];
    while let Some(earlier) = before[way[way.len() - 1]] {
        way.push(earlier);
    }
    way.reverse();
    Some(([0, 1, 2].map(most), way))
}
