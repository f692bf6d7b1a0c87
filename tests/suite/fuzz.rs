//! The seeds of the fuzz targets, and models made up by the same hand, held to the same properties.

#[path = "../../fuzz/properties/mod.rs"]
mod properties;

use crate::command::{files_in, package};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

type Holds = fn(&[u8]);

const TARGETS: &[(&str, Holds)] =
    &[("text", properties::text::holds), ("tree", properties::tree::holds), ("run", properties::run::holds)];

#[test]
fn the_properties_hold_of_every_seed() {
    for (target, holds) in TARGETS {
        let seeds = files_in(&format!("fuzz/seeds/{target}"), "");
        assert!(seeds.len() >= 10, "{target} has {} seeds", seeds.len());
        for seed in seeds {
            let bytes = std::fs::read(package().join(&seed)).unwrap_or_else(|error| panic!("{seed}: {error}"));
            let held = std::panic::catch_unwind(|| holds(&bytes));
            assert!(held.is_ok(), "{seed}");
        }
    }
}

/// Enough bytes for a few declarations.
fn bytes() -> impl Strategy<Value = Vec<u8>> {
    proptest::collection::vec(any::<u8>(), 0..400)
}

// The same trees and models each time: it is for the fuzz targets to look for others.
proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, rng_seed: RngSeed::Fixed(7), ..ProptestConfig::default() })]

    #[test]
    fn a_tree_however_it_is_written_is_the_same_tree_formatted(bytes in bytes()) {
        properties::tree::holds(&bytes);
    }

    #[test]
    fn what_the_checker_accepts_is_worked_out_in_finite_numbers(bytes in bytes()) {
        properties::run::holds(&bytes);
    }
}

/// A tree that cannot be read says nothing about formatting.
#[test]
fn most_trees_can_be_read() {
    let mut spread = 1_u32;
    let mut drawn = || {
        spread = spread.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (spread >> 24) as u8
    };
    let (mut read, mut all) = (0, 0);
    for _ in 0..200 {
        let bytes: Vec<u8> = (0..300).map(|_| drawn()).collect();
        let (readable, parts) = properties::tree::readable(&bytes);
        read += readable;
        all += parts;
    }
    assert!(3 * read > all, "{read} of {all}");
}
