//! The least and the largest number of firms with which everybody takes part (K-PROM-1).

/// By the number of firms: sets in which everybody takes part, and whether all sets of the size are such.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Window {
    /// For each size, the first set in which everybody takes part.
    some: Vec<Option<u64>>,
    /// For each size, is there a set in which somebody does not?
    broken: Vec<bool>,
}

impl Window {
    /// Sets from one on: their sizes, and whether everybody of each takes part.
    pub(super) fn see(&mut self, first: u64, [sizes, everybody]: [&[f64]; 2]) {
        for (set, (size, holds)) in sizes.iter().zip(everybody).enumerate() {
            let size = *size as usize;
            if self.some.len() <= size {
                self.some.resize(size + 1, None);
                self.broken.resize(size + 1, false);
            }
            if *holds == 0.0 {
                self.broken[size] = true;
            } else if self.some[size].is_none() {
                self.some[size] = Some(first + set as u64);
            }
        }
    }

    /// The sizes from two on in which some set has everybody take part, with that set.
    pub(crate) fn sizes(&self) -> impl DoubleEndedIterator<Item = (u64, u64)> + '_ {
        let all = self.some.iter().enumerate().skip(2);
        all.filter_map(|(size, set)| Some((size as u64, (*set)?)))
    }

    /// The least size from two on of which every set has everybody take part.
    pub(crate) fn any(&self) -> Option<u64> {
        let holds = |size: &usize| self.some[*size].is_some() && !self.broken[*size];
        (2..self.some.len()).find(holds).map(|size| size as u64)
    }
}
