//! How long games of members take: `cargo bench --bench coalitions`; beside coopgame: `benches/coalitions.sh`.

use divan::Bencher;
use minka::Session;
use minka::evaluate::coalition::Table;

fn main() {
    divan::main();
}

/// Firms of different size that buy together for a discount by steps, and pay for each link between them.
fn worths(players: u32) -> Vec<f64> {
    let buys: Vec<f64> = (0..players)
        .map(|player| 1_000.0 + 370.0 * f64::from(player * player % 11) + 7.0 * f64::from(player))
        .collect();
    let total: f64 = buys.iter().sum();
    let worth = |set: u32| {
        let volume: f64 =
            buys.iter().enumerate().filter(|(player, _)| set >> player & 1 == 1).map(|(_, buys)| buys).sum();
        let steps = [(0.3, 0.04), (0.55, 0.08), (0.8, 0.12)];
        let rate = steps.iter().rev().find(|(from, _)| volume >= from * total).map_or(0.0, |(_, rate)| *rate);
        let firms = f64::from(set.count_ones());
        (volume * rate - 3.0 * firms * (firms - 1.0) / 2.0).max(0.0)
    };
    (0..1_u32 << players).map(worth).collect()
}

/// No two firms buy the same.
fn bought(firm: u32) -> u32 {
    1_000 + 370 * (firm * firm % 11) + 7 * firm
}

/// The same as a model, certain or with uncertain rates.
fn model(firms: u32, rates: [&str; 3]) -> String {
    let mut text = "model \"Buying\" { currency: PEN; horizon: 1 years }\n".to_owned();
    let total: u32 = (0..firms).map(bought).sum();
    for firm in 0..firms {
        text += &format!("firm f{firm} {{ buys flour: {} PEN/year }}\n", bought(firm));
    }
    let members: Vec<String> = (0..firms).map(|firm| format!("f{firm}")).collect();
    let steps: Vec<String> = [30, 55, 80]
        .iter()
        .zip(rates)
        .map(|(part, rate)| format!("from {} PEN/year: {rate}", total * part / 100))
        .collect();
    text + &format!(
        "network pool {{\n members: {}\n structure: flat\n cost each link: 3 PEN/year\n \
         action flour: joint_purchase {{ good: flour; discount: tiers {{ {} }} }}\n}}\n",
        members.join(", "),
        steps.join("; ")
    )
}

#[divan::bench(args = [16, 20], sample_count = 20, sample_size = 1)]
fn shapley_of_a_table(bencher: Bencher, players: u32) {
    let game = Table::of(worths(players)).expect("a game");
    bencher.bench_local(|| divan::black_box(&game).shapley());
}

#[divan::bench(args = [16, 20], sample_count = 5, sample_size = 1)]
fn core_of_a_table(bencher: Bencher, players: u32) {
    let game = Table::of(worths(players)).expect("a game");
    bencher.bench_local(|| divan::black_box(&game).least_core());
}

#[divan::bench(args = [8, 12], sample_count = 5, sample_size = 1)]
fn nucleolus_of_a_table(bencher: Bencher, players: u32) {
    let game = Table::of(worths(players)).expect("a game");
    bencher.bench_local(|| divan::black_box(&game).nucleolus());
}

/// The whole way: worth of every set by the model's lines, Shapley, core, window, findings.
#[divan::bench(args = [12, 16, 20], sample_count = 3, sample_size = 1)]
fn a_model_without_uncertainty(bencher: Bencher, firms: u32) {
    let text = model(firms, ["4%", "8%", "12%"]);
    bencher.bench_local(|| Session::read_text("model.red", divan::black_box(&text)).findings().len());
}

#[divan::bench(args = [12, 20], sample_count = 3, sample_size = 1)]
fn a_model_with_uncertain_rates(bencher: Bencher, firms: u32) {
    let text = model(firms, ["3%..5%", "7%..9%", "10%..14%"]);
    let session = Session::read_text("model.red", &text);
    let sampling = session.sampling();
    bencher.bench_local(|| session.clone().sampled(divan::black_box(&sampling)));
}
