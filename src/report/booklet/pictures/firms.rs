//! Who stands in the picture of a network, and who is joined to whom.

use crate::evaluate::money::Outcome;
use crate::model::{Arrangement, Firm, Id, Member, Size, StructureKind};
use crate::report::{Input, names};
use rustc_hash::FxHashMap;

/// The most that are drawn one by one.
pub(super) const MAX_DRAWN: usize = 24;

/// A firm, or a group of like firms.
pub(super) struct Node {
    pub(super) label: String,
    /// How many firms.
    pub(super) count: u64,
    pub(super) is_group: bool,
    pub(super) size: Option<Size>,
    /// Does it take part for its own good? `None` where that is not known.
    pub(super) gains: Option<bool>,
}

/// The firms of an arrangement; places in `nodes`.
pub(super) struct Firms {
    pub(super) nodes: Vec<Node>,
    pub(super) leader: Option<usize>,
    pub(super) kind: StructureKind,
    /// Who is joined to whom.
    pub(super) ties: Vec<(usize, usize)>,
    /// Are these the ties that the model declares, or what its structure implies?
    pub(super) are_declared: bool,
    /// How many more there are.
    pub(super) left: usize,
}

/// `None` where nobody takes part.
pub(super) fn firms(input: &Input, id: Id<Arrangement>) -> Option<Firms> {
    let arrangement = input.model.arrangements.get(id)?;
    let reading = input.measurements.arrangements.iter().find(|reading| reading.id == id)?;
    let leader = reading.structure.leader;
    let mut members: Vec<&Member> = arrangement.members_once().collect();
    // A leader is drawn whoever else is not.
    members.sort_by_key(|member| leader != Some(member.firm));
    let left = members.len().saturating_sub(MAX_DRAWN);
    members.truncate(MAX_DRAWN);
    if members.is_empty() {
        return None;
    }
    let nodes: Vec<Node> = members.iter().map(|member| node(input, id, member)).collect();
    let places: FxHashMap<Id<Firm>, usize> = members.iter().enumerate().map(|(at, member)| (member.firm, at)).collect();
    let leader = leader.and_then(|firm| places.get(&firm).copied());
    let kind = reading.structure.kind;
    let are_declared = !arrangement.ties.is_empty();
    let ties = match are_declared {
        true => declared(arrangement, &places),
        false => implied(nodes.len(), leader, kind),
    };
    Some(Firms { nodes, leader, kind, ties, are_declared, left })
}

fn declared(arrangement: &Arrangement, places: &FxHashMap<Id<Firm>, usize>) -> Vec<(usize, usize)> {
    let pair = |tie: &crate::model::Tie| {
        let (a, b) = (*places.get(&tie.a)?, *places.get(&tie.b)?);
        (a != b).then_some((a.min(b), a.max(b)))
    };
    let mut ties: Vec<(usize, usize)> = arrangement.ties.iter().filter_map(pair).collect();
    ties.sort_unstable();
    ties.dedup();
    ties
}

/// Around a leader everybody deals with the leader; where nobody leads, each with each.
fn implied(nodes: usize, leader: Option<usize>, kind: StructureKind) -> Vec<(usize, usize)> {
    match (kind, leader) {
        (StructureKind::Led | StructureKind::Hierarchical, Some(leader)) => {
            (0..nodes).filter(|at| *at != leader).map(|at| (leader, at)).collect()
        }
        (StructureKind::Led | StructureKind::Hierarchical | StructureKind::Flat, _) => {
            (0..nodes).flat_map(|one| (one + 1..nodes).map(move |other| (one, other))).collect()
        }
    }
}

fn node(input: &Input, id: Id<Arrangement>, member: &Member) -> Node {
    let firm = input.model.firms.get(member.firm);
    let read = input.measurements.firms.get(member.firm.index()).and_then(|reading| reading.size);
    let outcome = input.measurements.money.arrangements.get(id.index());
    let money =
        outcome.and_then(Outcome::reading).filter(|reading| reading.has_lines && !reading.shared_by_contribution);
    let money = money.and_then(|reading| reading.members.iter().find(|money| money.firm == member.firm));
    Node {
        label: names::firm_shown(input.model, member.firm).to_owned(),
        count: member.count,
        is_group: firm.is_some_and(|firm| firm.is_group),
        size: read.or(firm.and_then(|firm| firm.size.as_ref().map(|size| size.value))),
        gains: money.map(|money| money.participates),
    }
}
