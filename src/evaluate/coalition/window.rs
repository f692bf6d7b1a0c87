//! The least and the largest number of firms with which everybody takes part (K-PROM-1).

use super::reading::EmptyWindow;

/// By the number of firms: sets in which everybody takes part, and whether all sets of the size are such.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Window {
    /// For each size, the first set in which everybody takes part.
    some: Vec<Option<u64>>,
    /// For each size, is there a set in which somebody does not?
    broken: Vec<bool>,
    /// For each size, the most that actions and coordination come to.
    actions: Vec<f64>,
    coordination: Vec<f64>,
}

impl Window {
    /// Sets from one on: their sizes, and whether everybody of each takes part.
    pub(super) fn see(&mut self, first: u64, [sizes, everybody, actions, coordination]: [&[f64]; 4]) {
        for (set, (size, holds)) in sizes.iter().zip(everybody).enumerate() {
            let size = *size as usize;
            if self.some.len() <= size {
                self.some.resize(size + 1, None);
                self.broken.resize(size + 1, false);
                self.actions.resize(size + 1, f64::NEG_INFINITY);
                self.coordination.resize(size + 1, f64::NEG_INFINITY);
            }
            self.actions[size] = self.actions[size].max(actions[set]);
            self.coordination[size] = self.coordination[size].max(coordination[set]);
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

    /// Why no number of like firms will do, where each has so much alone; `None` where some number does, or where it is
    /// for another reason.
    pub(crate) fn empty(&self, alone: f64) -> Option<EmptyWindow> {
        if self.sizes().next().is_some() || self.some.len() < 4 {
            return None;
        }
        let each = |of: &[f64], size: usize| of[size] / size as f64;
        let pays = |size: &usize| each(&self.actions, *size) > alone + 1e-9 * alone.abs();
        let needed = (2..self.some.len()).find(pays)?;
        let gains = (2..self.some.len()).map(|size| each(&self.actions, size) - alone);
        let most = gains.fold(0.0, f64::max);
        let bears = |size: &usize| -each(&self.coordination, *size) <= most;
        let bearable = (2..self.some.len()).rev().find(bears).unwrap_or(1);
        let (needed, bearable) = (needed as u64, bearable as u64);
        (bearable < needed).then_some(EmptyWindow { needed, bearable })
    }

    /// The least size from two on of which every set has everybody take part.
    pub(crate) fn any(&self) -> Option<u64> {
        let holds = |size: &usize| self.some[*size].is_some() && !self.broken[*size];
        (2..self.some.len()).find(holds).map(|size| size as u64)
    }
}
