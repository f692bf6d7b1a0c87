//! Games of some of the firms: of those who stay, and of each set of members by itself.

use super::game::Game;
use super::sets::{Sets, Type};
use super::shapley::shapley;
use super::window::Window;
use crate::limits::MAX_SETS;
use crate::model::{Firm, Id};

impl Game {
    /// The game of those who stay when one firm leaves; `None` where there are more sets than `most`, or not all known.
    pub(crate) fn without(&self, firm: Id<Firm>, most: u64) -> Option<Game> {
        let leaving = self.players.iter().position(|(player, _)| *player == firm)?;
        if !self.sets.are_all() || self.sets.count() > most {
            return None;
        }
        let of = self.type_of(leaving);
        let mut types = self.sets.types.clone();
        types[of].size -= 1;
        types[of].players.iter_mut().filter(|(player, _)| *player == leaving).for_each(|(_, count)| *count -= 1);
        let mut left = self.among(types)?;
        left.players[leaving].1 -= 1;
        Some(left)
    }

    /// The window of members who share by contribution: in each set each has what it adds to that set.
    pub(super) fn shared_window(&self) -> Option<Window> {
        if self.declared.len() != self.worth.len() {
            return None;
        }
        let mut window = Window::default();
        for (set, declared) in self.declared.iter().enumerate() {
            let counts = self.sets.counts(set as u64);
            let size: u64 = counts.iter().sum();
            let gains = match declared {
                Some(declared) if size >= 2 => self.all_gain(&counts, *declared)?,
                Some(_) | None => false,
            };
            let column = [f64::from(u8::from(gains))];
            window.see(set as u64, [&[size as f64], &column]);
        }
        Some(window)
    }

    /// Has each firm of a set at least what it has alone, and no loss?
    fn all_gain(&self, counts: &[u64], declared: f64) -> Option<bool> {
        let mut types = self.sets.types.clone();
        types.iter_mut().zip(counts).for_each(|(of, count)| of.size = *count);
        let part = self.among(types)?;
        let (values, _) = shapley(&part.sets, &part.worth);
        let size: u64 = counts.iter().sum();
        let shift = (declared - part.of_all()) / size as f64;
        let nothing = 1e-9 * (declared.abs() + part.of_all().abs());
        let mut there = values.iter().zip(&self.alone).zip(counts).filter(|(_, count)| **count > 0);
        Some(there.all(|((value, alone), _)| value + shift >= alone.max(0.0) - nothing))
    }

    /// The game of some firms of each type.
    fn among(&self, types: Vec<Type>) -> Option<Game> {
        let sets = Sets::all(types, self.players.len(), MAX_SETS)?;
        let number = |set: u64| -> u64 {
            sets.counts(set).iter().zip(self.sets.strides()).map(|(count, stride)| count * stride).sum()
        };
        let worth = (0..sets.count()).map(|set| self.worth[number(set) as usize]).collect();
        let (players, alone, samples) = (self.players.clone(), self.alone.clone(), self.samples);
        Some(Game { players, sets, worth, alone, samples, declared: Vec::new(), window: None })
    }
}
