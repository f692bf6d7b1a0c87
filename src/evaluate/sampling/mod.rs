//! Uncertain literals: the law each follows, and the stream of numbers it is drawn from.
//!
//! A literal has one stream, named by the seed and by where the literal stands in the model's declarations. A stream
//! is cut into blocks with a generator of their own, so that any thread may draw any block and the numbers are the
//! same. Values are quantiles of uniform numbers: one number a draw, whatever the law.

mod law;
mod normal;
mod pert;

pub(crate) use law::{Law, Quantiles};

use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};

/// How many samples are worked out at once.
pub(crate) const BLOCK: usize = 1024;

/// Names the stream of a literal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct StreamKey(u64);

impl StreamKey {
    /// By the path of a declaration, such as `network linen_pool.fair`.
    pub(crate) fn of(path: &str) -> StreamKey {
        StreamKey(0xcbf2_9ce4_8422_2325).with(path)
    }

    /// Of what lies deeper: another part of the path.
    pub(crate) fn with(self, part: &str) -> StreamKey {
        // FNV-1a with a mark between the parts, then mixed, so that paths that are alike give keys that are not.
        let bytes = part.bytes().chain([0xff]);
        StreamKey(mix(bytes.fold(self.0, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))))
    }

    /// Of a definition's literal, where the action with this path follows the definition.
    pub(crate) fn of_definition(self, literal: StreamKey) -> StreamKey {
        self.nth(literal.0)
    }

    /// Of the so-manieth of its kind.
    pub(crate) fn nth(self, number: u64) -> StreamKey {
        StreamKey(mix(self.0 ^ mix(number.wrapping_add(0x9e37_79b9_7f4a_7c15))))
    }
}

/// The finaliser of SplitMix64.
fn mix(value: u64) -> u64 {
    let value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    value ^ (value >> 31)
}

/// A uniform number inside (0, 1), never at an end.
fn inside(bits: u64) -> f64 {
    ((bits >> 11) as f64 + 0.5) * (1.0 / 9_007_199_254_740_992.0)
}

/// Brings things into an order of a stream of its own.
pub(crate) fn shuffle<T>(key: StreamKey, seed: u64, things: &mut [T]) {
    let mut generator = Xoshiro256PlusPlus::seed_from_u64(key.nth(seed).0);
    for last in (1..things.len()).rev() {
        let other = ((u128::from(generator.next_u64()) * (last as u128 + 1)) >> 64) as usize;
        things.swap(last, other);
    }
}

/// Fills a block of a stream with quantiles of its law.
pub(crate) fn fill(quantiles: &Quantiles, key: StreamKey, seed: u64, block: u64, out: &mut [f64]) {
    let mut generator = Xoshiro256PlusPlus::seed_from_u64(key.nth(seed).nth(block).0);
    quantiles.fill(out, || inside(generator.next_u64()));
}
