//! Who holds a network together: the nodes without whom a part of it falls off (Tarjan 1972).

use super::ties::Graph;

/// A node on the way of the walk.
struct Step {
    node: usize,
    parent: Option<usize>,
    /// The next of its neighbours to look at.
    next: usize,
    /// How many parts hang on it: what was reached first through it.
    children: usize,
    cuts: bool,
}

impl Step {
    fn new(node: usize, parent: Option<usize>) -> Step {
        Step { node, parent, next: 0, children: 0, cuts: false }
    }
}

/// The articulation points, rising. Walks in depth with a stack of its own, so that a chain of a hundred thousand
/// firms is no deeper for the machine than one of three.
pub(super) fn cut_points(graph: &Graph) -> Vec<usize> {
    // When a node was reached, from 1; 0 is not yet. `low` is the earliest node that can be reached past it.
    let mut reached = vec![0_usize; graph.len()];
    let mut low = vec![0_usize; graph.len()];
    let mut time = 0;
    let mut found = Vec::new();
    for root in 0..graph.len() {
        if reached[root] > 0 {
            continue;
        }
        let mut way = vec![Step::new(root, None)];
        while let Some(step) = way.last_mut() {
            let node = step.node;
            if reached[node] == 0 {
                time += 1;
                reached[node] = time;
                low[node] = time;
            }
            if let Some(neighbour) = graph.neighbours(node).get(step.next).copied() {
                step.next += 1;
                if reached[neighbour] == 0 {
                    way.push(Step::new(neighbour, Some(node)));
                } else if step.parent != Some(neighbour) {
                    low[node] = low[node].min(reached[neighbour]);
                }
                continue;
            }
            let done = way.pop();
            let is_root = way.is_empty();
            if done.is_some_and(|done| if is_root { done.children > 1 } else { done.cuts }) {
                found.push(node);
            }
            if let Some(above) = way.last_mut() {
                above.children += 1;
                above.cuts |= low[node] >= reached[above.node];
                low[above.node] = low[above.node].min(low[node]);
            }
        }
    }
    found.sort_unstable();
    found
}
