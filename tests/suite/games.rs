//! Games of members: published ones, hundreds worked out elsewhere, and what holds of any.

use crate::command::{package, text_of};
use minka::evaluate::coalition::{NoNucleolus, Table};
use proptest::prelude::*;

fn near(found: &[f64], known: &[f64]) -> bool {
    let size = known.iter().fold(1.0_f64, |most, value| most.max(value.abs()));
    found.len() == known.len() && found.iter().zip(known).all(|(found, known)| (found - known).abs() <= 1e-7 * size)
}

fn game(players: u32, worth: impl Fn(u32) -> f64) -> Table {
    Table::of((0..1 << players).map(worth).collect()).expect("a game")
}

/// Does a set have a player?
fn has(set: u32, player: u32) -> bool {
    set >> player & 1 == 1
}

/// The weights of a set's players.
fn weight(set: u32, weights: &[f64]) -> f64 {
    weights.iter().enumerate().filter(|(player, _)| has(set, *player as u32)).map(|(_, weight)| weight).sum()
}

struct Published {
    /// Where it stands.
    source: &'static str,
    game: Table,
    shapley: Vec<f64>,
    nucleolus: Option<Vec<f64>>,
    /// ε of the least core.
    epsilon: f64,
    convex: bool,
}

/// Worths, Shapley values and the rest were worked out by `tests/games/oracle.py`, and agree with the sources.
fn published() -> Vec<Published> {
    let of = |source, game, shapley: &[f64], nucleolus: Option<&[f64]>, epsilon, convex| Published {
        source,
        game,
        shapley: shapley.to_vec(),
        nucleolus: nucleolus.map(<[f64]>::to_vec),
        epsilon,
        convex,
    };
    let third = 1.0 / 3.0;
    let sixth = 1.0 / 6.0;
    let mut all = vec![
        of(
            "Shapley 1953, as example 15.1 of CoopGame (R)",
            Table::of(vec![0.0, 2.0, 4.0, 18.0, 5.0, 14.0, 9.0, 24.0]).expect("a game"),
            &[9.5, 8.0, 6.5],
            Some(&[11.5, 7.0, 5.5]),
            -0.5,
            false,
        ),
        of(
            "Littlechild and Owen 1973: an airport's runways",
            game(4, |set| {
                -[8.0, 11.0, 13.0, 18.0]
                    .iter()
                    .enumerate()
                    .filter(|(p, _)| has(set, *p as u32))
                    .fold(0.0, |most: f64, (_, cost)| most.max(*cost))
            }),
            &[-2.0, -3.0, -4.0, -9.0],
            Some(&[-3.25, -3.25, -3.25, -8.25]),
            -3.25,
            true,
        ),
        of(
            "Maschler 1992: pairs 60, all 72",
            game(3, |set| [0.0, 0.0, 60.0, 72.0][set.count_ones() as usize]),
            &[24.0, 24.0, 24.0],
            Some(&[24.0, 24.0, 24.0]),
            12.0,
            false,
        ),
        of(
            "Straffin and Heaney 1981: the Tennessee Valley Authority, savings in thousands of dollars",
            game(3, |set| {
                let cost = [0.0, 163_520.0, 140_826.0, 301_607.0, 250_096.0, 378_821.0, 367_370.0, 412_584.0];
                weight(set, &[163_520.0, 140_826.0, 250_096.0]) - cost[set as usize]
            }),
            &[163_520.0 - 117_829.0, 140_826.0 - 100_756.5, 250_096.0 - 193_998.5],
            Some(&[47_286.0, 47_286.0, 47_286.0]),
            -47_286.0,
            true,
        ),
        of(
            "Shapley and Shubik 1969: a left glove and two right ones",
            game(3, |set| f64::from((set & 1).min((set >> 1).count_ones()))),
            &[2.0 * third, sixth, sixth],
            Some(&[1.0, 0.0, 0.0]),
            0.0,
            false,
        ),
        of(
            "Shapley and Shubik 1969: two left gloves and three right ones",
            game(5, |set| f64::from((set & 3).count_ones().min((set >> 2).count_ones()))),
            &[0.65, 0.65, 7.0 / 30.0, 7.0 / 30.0, 7.0 / 30.0],
            Some(&[1.0, 1.0, 0.0, 0.0, 0.0]),
            0.0,
            false,
        ),
        of(
            "Von Neumann and Morgenstern 1944: the majority of three",
            game(3, |set| f64::from(u8::from(set.count_ones() >= 2))),
            &[third; 3],
            Some(&[third; 3]),
            third,
            false,
        ),
        of(
            "Shapley and Shubik 1954: 50, 49 and 1 votes",
            game(3, |set| f64::from(u8::from(weight(set, &[50.0, 49.0, 1.0]) >= 51.0))),
            &[2.0 * third, sixth, sixth],
            Some(&[1.0, 0.0, 0.0]),
            0.0,
            false,
        ),
        of(
            "Brams 1975: the European Council of 1958",
            game(6, |set| f64::from(u8::from(weight(set, &[4.0, 4.0, 4.0, 2.0, 2.0, 1.0]) >= 12.0))),
            &[14.0 / 60.0, 14.0 / 60.0, 14.0 / 60.0, 9.0 / 60.0, 9.0 / 60.0, 0.0],
            Some(&[0.25, 0.25, 0.25, 0.125, 0.125, 0.0]),
            0.25,
            false,
        ),
        of(
            "Shapley and Shubik 1967: an owner of land and three workers",
            game(4, |set| f64::from(set & 1) * [0.0, 10.0, 16.0, 19.0][(set >> 1).count_ones() as usize]),
            &[11.25, 31.0 / 12.0, 31.0 / 12.0, 31.0 / 12.0],
            Some(&[14.5, 1.5, 1.5, 1.5]),
            -1.5,
            false,
        ),
        of(
            "Davis and Maschler 1965: one large firm and four small ones",
            game(5, |set| f64::from(u8::from(has(set, 0) && set > 1 || set == 30))),
            &[0.6, 0.1, 0.1, 0.1, 0.1],
            Some(&[3.0 / 7.0, 1.0 / 7.0, 1.0 / 7.0, 1.0 / 7.0, 1.0 / 7.0]),
            3.0 / 7.0,
            false,
        ),
        of(
            "Shapley and Shubik 1971: a market of two sellers and two buyers",
            game(4, |set| {
                let pairs = [(0, 2, 10.0), (0, 3, 4.0), (1, 2, 7.0), (1, 3, 6.0)];
                let there = pairs.iter().filter(|(one, other, _)| has(set, *one) && has(set, *other));
                there.fold(if set == 15 { 16.0 } else { 0.0 }, |most, (_, _, worth)| f64::max(most, *worth))
            }),
            &[4.5, 10.0 / 3.0, 16.0 / 3.0, 17.0 / 6.0],
            Some(&[3.5, 3.0, 6.5, 3.0]),
            0.0,
            false,
        ),
    ];
    let estates: [(f64, [f64; 3], [f64; 3], f64); 3] = [
        (100.0, [100.0 / 3.0; 3], [100.0 / 3.0; 3], -100.0 / 3.0),
        (200.0, [100.0 / 3.0, 250.0 / 3.0, 250.0 / 3.0], [50.0, 75.0, 75.0], -50.0),
        (300.0, [50.0, 100.0, 150.0], [50.0, 100.0, 150.0], -50.0),
    ];
    for (estate, shapley, nucleolus, epsilon) in estates {
        let left = move |set: u32| (estate - 600.0 + weight(set, &[100.0, 200.0, 300.0])).max(0.0);
        let source = "Aumann and Maschler 1985: the estates of the Talmud";
        all.push(of(source, game(3, left), &shapley, Some(&nucleolus), epsilon, true));
    }
    all
}

#[test]
fn published_games_come_out() {
    for Published { source, game, shapley, nucleolus, epsilon, convex } in published() {
        assert!(near(&game.shapley(), &shapley), "{source}: {:?}", game.shapley());
        assert_eq!(game.nucleolus().is_ok(), nucleolus.is_some(), "{source}");
        if let (Ok(found), Some(known)) = (game.nucleolus(), nucleolus) {
            assert!(near(&found, &known), "{source}: {found:?}");
        }
        let (found, shares) = game.least_core().expect("an answer");
        assert!((found - epsilon).abs() < 1e-7 * epsilon.abs().max(1.0), "{source}: {found}");
        assert_eq!(game.worst(&shares).is_some(), epsilon > 0.0, "{source}: the core");
        assert_eq!(game.is_convex(), Some(convex), "{source}");
        assert_eq!(game.is_superadditive(), Some(true), "{source}");
    }
}

/// Banzhaf's and Shapley's: five permanent members with a veto, ten others, nine votes: 421/2145 and 4/2145.
#[test]
fn the_security_council_of_the_united_nations_comes_out() {
    let council = game(15, |set| f64::from(u8::from(set & 31 == 31 && set.count_ones() >= 9)));
    let values = council.shapley();
    assert!(near(&values[..5], &[421.0 / 2145.0; 5]) && near(&values[5..], &[4.0 / 2145.0; 10]), "{values:?}");
}

fn numbers(text: &str) -> Vec<f64> {
    text.split_whitespace().map(|number| number.parse().expect("a number")).collect()
}

#[test]
fn games_worked_out_elsewhere_come_out() {
    let text = text_of("tests/games/random.games");
    assert!(text.lines().count() >= 300 && package().join("tests/games/oracle.py").exists());
    for line in text.lines() {
        let parts: Vec<&str> = line.split(" ; ").collect();
        let [worth, shapley, epsilon, nucleolus] = parts[..] else { panic!("{line}") };
        let game = Table::of(numbers(worth)).expect("a game");
        assert!(near(&game.shapley(), &numbers(shapley)), "{line}");
        let found = game.least_core().expect("an answer").0;
        assert!((found - numbers(epsilon)[0]).abs() < 1e-6 * found.abs().max(1.0), "{found}: {line}");
        match (game.nucleolus(), nucleolus) {
            (Err(reason), "none") => assert_eq!(reason, NoNucleolus::NoImputation),
            (Ok(found), known) => assert!(near(&found, &numbers(known)), "{found:?}: {line}"),
            (Err(reason), _) => panic!("{reason:?}: {line}"),
        }
    }
}

#[test]
fn what_is_no_game_is_none() {
    for worth in [vec![], vec![0.0], vec![0.0, 1.0, 2.0], vec![1.0, 2.0], vec![0.0, f64::NAN], vec![0.0, f64::INFINITY]]
    {
        assert!(Table::of(worth.clone()).is_none(), "{worth:?}");
    }
    assert!(Table::of(vec![0.0, 7.0]).expect("one player").least_core().is_none());
    assert!(near(&Table::of(vec![0.0, 7.0]).expect("one player").shapley(), &[7.0]));
    let large = Table::of((0..1_u32 << 17).map(f64::from).collect()).expect("a game");
    assert_eq!(large.nucleolus(), Err(NoNucleolus::TooLarge));
    assert!(Table::of(vec![0.0; 1 << 25]).is_none(), "beyond 24 players");
}

/// Games of three to six players.
fn any_game() -> impl Strategy<Value = Vec<f64>> {
    (3_u32..7).prop_flat_map(|players| {
        proptest::collection::vec(-50_i32..200, (1 << players) - 1)
            .prop_map(|worth| std::iter::once(0.0).chain(worth.into_iter().map(f64::from)).collect())
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    /// Efficiency.
    #[test]
    fn shapley_values_add_up_to_what_all_have(worth in any_game()) {
        let total = worth[worth.len() - 1];
        let sum: f64 = Table::of(worth).expect("a game").shapley().iter().sum();
        prop_assert!((sum - total).abs() < 1e-9 * total.abs().max(1.0));
    }

    /// Additivity.
    #[test]
    fn shapley_values_of_a_sum_are_the_sums(worth in any_game(), factor in 1_u32..5) {
        let other: Vec<f64> = worth.iter().rev().map(|value| value - worth[worth.len() - 1]).collect();
        let both = worth.iter().zip(&other).map(|(one, other)| one + f64::from(factor) * other).collect();
        let values = |worth: Vec<f64>| Table::of(worth).expect("a game").shapley();
        let (one, two, sum) = (values(worth), values(other), values(both));
        let expected: Vec<f64> = one.iter().zip(&two).map(|(one, two)| one + f64::from(factor) * two).collect();
        prop_assert!(near(&sum, &expected));
    }

    /// Null player, and what a player always adds.
    #[test]
    fn who_always_adds_the_same_has_that(worth in any_game(), adds in -9_i32..10) {
        let with: Vec<f64> = worth.iter().copied().chain(worth.iter().map(|value| value + f64::from(adds))).collect();
        let values = Table::of(with).expect("a game").shapley();
        let before = Table::of(worth).expect("a game").shapley();
        prop_assert!((values[values.len() - 1] - f64::from(adds)).abs() < 1e-9);
        prop_assert!(near(&values[..before.len()], &before));
    }

    /// Symmetry: the order of the players does not matter.
    #[test]
    fn players_that_change_places_change_values(worth in any_game()) {
        let swap = |set: usize| (set & !3) | (set & 1) << 1 | (set & 2) >> 1;
        let swapped: Vec<f64> = (0..worth.len()).map(|set| worth[swap(set)]).collect();
        let (one, other) = (Table::of(worth).expect("a game"), Table::of(swapped).expect("a game"));
        let mut values = one.shapley();
        values.swap(0, 1);
        prop_assert!(near(&other.shapley(), &values));
        if let (Ok(mut nucleolus), Ok(found)) = (one.nucleolus(), other.nucleolus()) {
            nucleolus.swap(0, 1);
            prop_assert!(near(&found, &nucleolus));
        }
    }

    /// ε is met by the sharing found, and no set gains more; the nucleolus lies in the least core where that gives
    /// each what it has alone.
    #[test]
    fn the_least_core_is_what_it_says(worth in any_game()) {
        let game = Table::of(worth.clone()).expect("a game");
        let (epsilon, shares) = game.least_core().expect("an answer");
        let excess = |shares: &[f64]| {
            let sets = (1..worth.len() - 1).map(|set| {
                let has: f64 = shares.iter().enumerate().filter(|(player, _)| set >> player & 1 == 1).map(|(_, share)| share).sum();
                worth[set] - has
            });
            sets.fold(f64::NEG_INFINITY, f64::max)
        };
        prop_assert!((excess(&shares) - epsilon).abs() < 1e-6);
        if let Ok(nucleolus) = game.nucleolus() {
            let total: f64 = nucleolus.iter().sum();
            prop_assert!((total - worth[worth.len() - 1]).abs() < 1e-6);
            prop_assert!(nucleolus.iter().enumerate().all(|(player, share)| *share >= worth[1 << player] - 1e-6));
            prop_assert!(excess(&nucleolus) >= epsilon - 1e-6);
        }
    }

    /// The core of a convex game is not empty, and holds the Shapley value (Shapley 1971).
    #[test]
    fn convex_games_have_their_shapley_value_in_the_core(weights in proptest::collection::vec(0_u32..30, 3..7)) {
        let weights: Vec<f64> = weights.into_iter().map(f64::from).collect();
        let game = game(weights.len() as u32, |set| weight(set, &weights).powi(2));
        prop_assert_eq!(game.is_convex(), Some(true));
        prop_assert!(game.worst(&game.shapley()).is_none());
        prop_assert!(game.least_core().expect("an answer").0 <= 1e-7);
    }
}
