//! One game of members by Minka: `games JOB PLAYERS` prints the seconds that the work took, the table of worth being given.
//!
//! The games are those of `benches/coalitions.rs` and `games.py`. Built by `measure.sh` against the library of the release.

use minka::Session;
use minka::evaluate::coalition::Table;
use std::hint::black_box;
use std::time::Instant;

fn bought(player: u32) -> u32 {
    1_000 + 370 * (player * player % 11) + 7 * player
}

fn worths(players: u32) -> Vec<f64> {
    let total: u32 = (0..players).map(bought).sum();
    let worth = |set: u32| {
        let volume: u32 = (0..players).filter(|player| set >> player & 1 == 1).map(bought).sum();
        let steps = [(0.3, 0.04), (0.55, 0.08), (0.8, 0.12)];
        let reached = steps.iter().rev().find(|(from, _)| f64::from(volume) >= from * f64::from(total));
        let firms = f64::from(set.count_ones());
        (f64::from(volume) * reached.map_or(0.0, |(_, rate)| *rate) - 3.0 * firms * (firms - 1.0) / 2.0).max(0.0)
    };
    (0..1_u32 << players).map(worth).collect()
}

/// The same as a model.
fn model(firms: u32) -> String {
    let mut text = "model \"Buying\" { currency: PEN; horizon: 1 years }\n".to_owned();
    let total: u32 = (0..firms).map(bought).sum();
    (0..firms).for_each(|firm| text += &format!("firm f{firm} {{ buys flour: {} PEN/year }}\n", bought(firm)));
    let members: Vec<String> = (0..firms).map(|firm| format!("f{firm}")).collect();
    let step = |(part, rate): (u32, &str)| format!("from {} PEN/year: {rate}", total * part / 100);
    let steps: Vec<String> = [(30, "4%"), (55, "8%"), (80, "12%")].map(step).to_vec();
    text + &format!(
        "network pool {{\n members: {}\n structure: flat\n cost each link: 3 PEN/year\n \
         action flour: joint_purchase {{ good: flour; discount: tiers {{ {} }} }}\n}}\n",
        members.join(", "),
        steps.join("; ")
    )
}

fn taken<T>(work: impl FnOnce() -> T) -> f64 {
    let began = Instant::now();
    black_box(work());
    began.elapsed().as_secs_f64()
}

fn main() {
    let given: Vec<String> = std::env::args().skip(1).collect();
    let [job, players] = given.as_slice() else { panic!("games JOB PLAYERS") };
    let players: u32 = players.parse().expect("a number of players");
    if job == "model" {
        let text = model(players);
        return println!("{}", taken(|| Session::read_text("model.red", &text).findings().len()));
    }
    let game = Table::of(worths(players)).expect("a game");
    let seconds = match job.as_str() {
        "shapley" => taken(|| game.shapley()),
        "least_core" => taken(|| game.least_core()),
        "nucleolus" => taken(|| game.nucleolus()),
        other => panic!("no such job: {other}"),
    };
    println!("{seconds}");
}
