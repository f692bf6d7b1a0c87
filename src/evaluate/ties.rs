//! What the ties of a network say: how dense they are, around whom they gather, and where they would break.

use super::TiesReading;
use super::cut_points::cut_points;
use crate::model::{Arrangement, Firm, Id};
use rustc_hash::FxHashMap;
use std::cmp::Reverse;

/// `None` where no ties are declared. A group of firms is one node; a pair counts once; a tie to oneself does not.
pub(super) fn read(arrangement: &Arrangement) -> Option<TiesReading> {
    if arrangement.ties.is_empty() {
        return None;
    }
    let firms = arrangement.firms();
    let number: FxHashMap<Id<Firm>, usize> = firms.iter().enumerate().map(|(node, firm)| (*firm, node)).collect();
    let mut pairs = Vec::new();
    let mut outside = Vec::new();
    for tie in arrangement.ties.iter().filter(|tie| tie.a != tie.b) {
        match (number.get(&tie.a), number.get(&tie.b)) {
            (Some(a), Some(b)) => pairs.push(((*a).min(*b), (*a).max(*b))),
            (None, Some(_)) => outside.push((tie.b, tie.a)),
            (Some(_) | None, None) => outside.push((tie.a, tie.b)),
        }
    }
    pairs.sort_unstable();
    pairs.dedup();
    outside.sort_unstable();
    outside.dedup();
    let graph = Graph::new(firms.len(), &pairs);
    let named = |nodes: Vec<usize>| nodes.into_iter().map(|node| firms[node]).collect::<Vec<_>>();
    let components = graph.components();
    Some(TiesReading {
        count: pairs.len(),
        density: density(firms.len(), pairs.len()),
        centralisation: graph.centralisation(),
        most_central: named(graph.most_central()),
        articulation_points: named(cut_points(&graph)),
        isolated: named((0..firms.len()).filter(|node| graph.degree(*node) == 0).collect()),
        components: components.into_iter().map(named).collect(),
        outside,
    })
}

fn density(nodes: usize, pairs: usize) -> f64 {
    if nodes < 2 { 0.0 } else { 2.0 * pairs as f64 / (nodes as f64 * (nodes as f64 - 1.0)) }
}

/// An undirected graph without loops and double edges: the neighbours of each node, one after the other.
pub(super) struct Graph {
    starts: Vec<usize>,
    neighbours: Vec<usize>,
}

impl Graph {
    fn new(nodes: usize, pairs: &[(usize, usize)]) -> Graph {
        let mut starts = vec![0; nodes + 1];
        for (a, b) in pairs {
            starts[a + 1] += 1;
            starts[b + 1] += 1;
        }
        for node in 0..nodes {
            starts[node + 1] += starts[node];
        }
        let mut next = starts.clone();
        let mut neighbours = vec![0; 2 * pairs.len()];
        for &(a, b) in pairs {
            for (from, to) in [(a, b), (b, a)] {
                neighbours[next[from]] = to;
                next[from] += 1;
            }
        }
        Graph { starts, neighbours }
    }

    pub(super) fn len(&self) -> usize {
        self.starts.len() - 1
    }

    pub(super) fn neighbours(&self, node: usize) -> &[usize] {
        &self.neighbours[self.starts[node]..self.starts[node + 1]]
    }

    fn degree(&self, node: usize) -> usize {
        self.neighbours(node).len()
    }

    fn highest_degree(&self) -> usize {
        (0..self.len()).map(|node| self.degree(node)).max().unwrap_or(0)
    }

    /// Freeman's degree centralisation (1979): 1 for a star, 0 where all have the same number of ties.
    fn centralisation(&self) -> Option<f64> {
        let nodes = self.len() as f64;
        let highest = self.highest_degree();
        let behind: usize = (0..self.len()).map(|node| highest - self.degree(node)).sum();
        (self.len() >= 3).then(|| behind as f64 / ((nodes - 1.0) * (nodes - 2.0)))
    }

    fn most_central(&self) -> Vec<usize> {
        let highest = self.highest_degree();
        (0..self.len()).filter(|node| highest > 0 && self.degree(*node) == highest).collect()
    }

    /// The connected groups of at least two nodes, the largest first, else in the order of their first node.
    fn components(&self) -> Vec<Vec<usize>> {
        let mut seen = vec![false; self.len()];
        let mut components = Vec::new();
        for start in 0..self.len() {
            if seen[start] || self.degree(start) == 0 {
                continue;
            }
            seen[start] = true;
            let mut component = vec![start];
            let mut at = 0;
            while let Some(node) = component.get(at).copied() {
                let fresh = self.neighbours(node).iter().filter(|next| !std::mem::replace(&mut seen[**next], true));
                component.extend(fresh);
                at += 1;
            }
            component.sort_unstable();
            components.push(component);
        }
        components.sort_by_key(|component| Reverse(component.len()));
        components
    }
}
