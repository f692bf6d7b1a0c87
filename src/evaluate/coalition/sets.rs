//! Sets of members, numbered: all of them, or those met along some orders in which firms might come together.
//!
//! Members that no formula tells apart, and the firms of a group, are of one type: how many of a type take part is all
//! that matters, so that 30 equal bakeries have 31 sets and not a thousand million.

/// Members that are alike.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Type {
    /// By their places in the list, with how many firms each has.
    pub(crate) players: Vec<(usize, u64)>,
    /// How many firms in all.
    pub(crate) size: u64,
}

/// Sets with a number each.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Sets {
    pub(crate) types: Vec<Type>,
    /// For each place in the list its type, and how many firms of the type stand before it.
    places: Vec<Option<(usize, u64, u64)>>,
    which: Which,
    /// The first set of a run.
    first: u64,
    /// Columns that are handed in beside the members, numbered after them.
    given: Vec<Vec<f64>>,
}

/// Which sets there are.
#[derive(Debug, Clone, PartialEq)]
enum Which {
    /// All of them; the number of a set is Σ count × stride.
    All { strides: Vec<u64>, count: u64 },
    /// The first firm, the first two … of each order; the type of each firm.
    Orders(Vec<Vec<u32>>),
    /// Some, by how many firms of each type they have.
    Listed(Vec<Vec<u64>>),
}

impl Sets {
    /// Every set of these types; `None` where there are more than `most`.
    pub(crate) fn all(types: Vec<Type>, players: usize, most: u64) -> Option<Sets> {
        let mut count: u64 = 1;
        let mut strides = Vec::with_capacity(types.len());
        for of in &types {
            strides.push(count);
            count = count.checked_mul(of.size.checked_add(1)?).filter(|count| *count <= most)?;
        }
        Some(Sets::new(types, players, Which::All { strides, count }))
    }

    /// The sets along these orders.
    pub(crate) fn along(types: Vec<Type>, players: usize, orders: Vec<Vec<u32>>) -> Sets {
        Sets::new(types, players, Which::Orders(orders))
    }

    /// These sets only, by how many firms of each type they have.
    pub(crate) fn listed(types: Vec<Type>, players: usize, sets: Vec<Vec<u64>>) -> Sets {
        Sets::new(types, players, Which::Listed(sets))
    }

    fn new(types: Vec<Type>, players: usize, which: Which) -> Sets {
        let mut places = vec![None; players];
        for (number, of) in types.iter().enumerate() {
            let mut before = 0;
            for (player, count) in &of.players {
                places[*player] = Some((number, before, *count));
                before += count;
            }
        }
        Sets { types, places, which, first: 0, given: Vec::new() }
    }

    /// How many sets there are.
    pub(crate) fn count(&self) -> u64 {
        match &self.which {
            Which::All { count, .. } => *count,
            Which::Orders(orders) => orders.iter().map(|order| order.len() as u64).sum(),
            Which::Listed(sets) => sets.len() as u64,
        }
    }

    /// How many firms the largest set has.
    pub(crate) fn firms(&self) -> u64 {
        self.types.iter().map(|of| of.size).sum()
    }

    /// Are these all sets there are?
    pub(crate) fn are_all(&self) -> bool {
        matches!(self.which, Which::All { .. })
    }

    /// The orders, where they are not all.
    pub(crate) fn orders(&self) -> &[Vec<u32>] {
        match &self.which {
            Which::All { .. } | Which::Listed(_) => &[],
            Which::Orders(orders) => orders,
        }
    }

    /// The distances between the numbers of sets that differ by one firm of a type.
    pub(crate) fn strides(&self) -> &[u64] {
        match &self.which {
            Which::All { strides, .. } => strides,
            Which::Orders(_) | Which::Listed(_) => &[],
        }
    }

    /// From a later set on, with these columns beside the members.
    pub(crate) fn from(&self, first: u64, given: Vec<Vec<f64>>) -> Sets {
        Sets { first, given, ..self.clone() }
    }

    /// How many firms of each type a set has.
    pub(crate) fn counts(&self, set: u64) -> Vec<u64> {
        match &self.which {
            Which::All { strides, .. } => {
                let types = strides.iter().zip(&self.types);
                types.map(|(stride, of)| set / stride % (of.size + 1)).collect()
            }
            Which::Orders(orders) => {
                let mut counts = vec![0; self.types.len()];
                let length = self.firms().max(1);
                let order = orders.get((set / length) as usize).map_or(&[][..], Vec::as_slice);
                order.iter().take((set % length) as usize + 1).for_each(|of| counts[*of as usize] += 1);
                counts
            }
            Which::Listed(sets) => sets.get(set as usize).cloned().unwrap_or_default(),
        }
    }

    /// A column of some sets, by its number: how many firms of a member take part, or one that is handed in.
    pub(crate) fn fill(&self, number: usize, at: u64, out: &mut [f64]) {
        let Some(place) = self.places.get(number) else {
            let given = self.given.get(number - self.places.len()).map_or(&[][..], Vec::as_slice);
            let from = given.get(at as usize..).unwrap_or_default();
            out.iter_mut().zip(from).for_each(|(out, value)| *out = *value);
            return;
        };
        let Some((of, before, count)) = *place else { return out.fill(0.0) };
        let there = |of_type: u64| of_type.saturating_sub(before).min(count) as f64;
        let start = self.first + at;
        match &self.which {
            Which::All { strides, .. } => {
                let (stride, size) = (strides[of], self.types[of].size);
                let (mut digit, mut left) = (start / stride % (size + 1), (stride - start % stride) as usize);
                let mut rest = out;
                while !rest.is_empty() {
                    let (run, after) = rest.split_at_mut(left.min(rest.len()));
                    run.fill(there(digit));
                    (rest, left) = (after, stride as usize);
                    digit = if digit == size { 0 } else { digit + 1 };
                }
            }
            Which::Orders(orders) => {
                let length = self.firms().max(1);
                let (mut order, mut position) = ((start / length) as usize, (start % length) as usize);
                let earlier = |order: usize, position: usize| {
                    let firms = orders.get(order).map_or(&[][..], Vec::as_slice);
                    firms.iter().take(position).filter(|other| **other as usize == of).count() as u64
                };
                let mut so_far = earlier(order, position);
                for out in out {
                    let here = orders.get(order).and_then(|firms| firms.get(position));
                    so_far += u64::from(here.is_some_and(|here| *here as usize == of));
                    *out = there(so_far);
                    position += 1;
                    if position as u64 == length {
                        (order, position, so_far) = (order + 1, 0, 0);
                    }
                }
            }
            Which::Listed(sets) => {
                let from = sets.get(start as usize..).unwrap_or_default();
                out.iter_mut().zip(from).for_each(|(out, counts)| *out = there(counts[of]));
            }
        }
    }

    /// Goes over all sets with their number of firms and what a sharing by type gives them together.
    pub(crate) fn walk(&self, of_each: &[f64], mut visit: impl FnMut(usize, u64, f64)) {
        match &self.which {
            Which::All { count, .. } => {
                let mut counts = vec![0_u64; self.types.len()];
                // Sums over the types from each one on: one firm more changes one of them and those before it.
                let mut sums = vec![(0_u64, 0.0_f64); self.types.len() + 1];
                for set in 0..*count {
                    visit(set as usize, sums[0].0, sums[0].1);
                    let Some(up) = (0..counts.len()).find(|of| counts[*of] < self.types[*of].size) else { return };
                    counts[..up].fill(0);
                    counts[up] += 1;
                    let (firms, share) = sums[up + 1];
                    let now = (firms + counts[up], share + counts[up] as f64 * of_each[up]);
                    sums[..=up].fill(now);
                }
            }
            Which::Orders(orders) => {
                let mut set = 0;
                for order in orders {
                    let mut sum = 0.0;
                    for (position, of) in order.iter().enumerate() {
                        sum += of_each[*of as usize];
                        visit(set, position as u64 + 1, sum);
                        set += 1;
                    }
                }
            }
            Which::Listed(sets) => {
                for (set, counts) in sets.iter().enumerate() {
                    let share = counts.iter().zip(of_each).map(|(count, share)| *count as f64 * share).sum();
                    visit(set, counts.iter().sum(), share);
                }
            }
        }
    }
}
