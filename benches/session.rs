//! How long a change takes in a session, from the line that is typed to the page with new figures:
//! `cargo bench --bench session`. Twenty firms, all of different size, and 10 000 samples.

use divan::Bencher;
use minka::diagnostic::render::Look;
use minka::{Explorer, Session, Vary};

fn main() {
    divan::main();
}

/// Where the uncertainty lies.
#[derive(Debug, Clone, Copy)]
enum Uncertain {
    /// In rates and in what the members bring: what is drawn can be taken apart from who takes part.
    Rates,
    /// In what is bought as well: which step of the discount a set of members reaches differs from sample to sample.
    Volumes,
}

/// Twenty firms that buy together for a discount by steps, take a stand at a fair, and pay for the links between them.
fn model(uncertain: Uncertain) -> String {
    const FIRMS: u32 = 20;
    let mut text = "model \"Twenty\" { currency: PEN; horizon: 5 years; discount_rate: 12%; samples: 10_000 }\n\
                    let uplift = 4%..7%\nlet kept = 25%..35%\n"
        .to_owned();
    let bought = |firm: u32| 8_000 + 370 * (firm * firm % 11) + 70 * firm;
    for firm in 0..FIRMS {
        let sales = 90_000 + 7_000 * firm;
        let (low, high) = (bought(firm) * 9 / 10, bought(firm) * 11 / 10);
        let buys = match uncertain {
            Uncertain::Rates => bought(firm).to_string(),
            Uncertain::Volumes => format!("{low} PEN/year..{high}"),
        };
        text += &format!("firm f{firm} {{ size: micro; sales: {sales} PEN/year; buys flour: {buys} PEN/year }}\n");
    }
    let total: u32 = (0..FIRMS).map(bought).sum();
    let members: Vec<String> = (0..FIRMS).map(|firm| format!("f{firm}")).collect();
    let step = |part: u32, rate: &str| format!("from {} PEN/year: {rate}", total * part / 100);
    let steps = [step(30, "3%..5%"), step(55, "7%..9%"), step(80, "10%..14%")].join("; ");
    text + &format!(
        "network pool {{\n members: {}\n structure: flat\n cost each link: 30 PEN/year..60 PEN/year\n \
         action flour: joint_purchase {{ good: flour; discount: tiers {{ {steps} }} }}\n \
         action fair \"A fair\" {{\n  cost \"Stand\": 9_000 PEN/year..12_000 PEN/year\n  \
         benefit each member: member.sales * uplift * kept\n }}\n}}\n",
        members.join(", "),
    )
}

fn explorer(uncertain: Uncertain) -> Explorer {
    Explorer::new("twenty.red", Session::read_text("twenty.red", &model(uncertain)), Look::default())
}

/// One change after the other, each kept as a step of the draft.
#[divan::bench(args = [Uncertain::Rates, Uncertain::Volumes], sample_count = 20, sample_size = 1)]
fn a_change_and_what_moved(bencher: Bencher, uncertain: Uncertain) {
    let mut explorer = explorer(uncertain);
    let mut low = 40;
    bencher.bench_local(|| {
        low += 1;
        let reply = explorer.enter(&format!(":set uplift = {}.{}%..9%", low / 10, low % 10));
        assert!(!reply.failed, "{}", reply.page);
        reply
    });
}

/// What one figure comes to.
#[divan::bench(args = [Uncertain::Rates, Uncertain::Volumes], sample_count = 20, sample_size = 1)]
fn a_figure(bencher: Bencher, uncertain: Uncertain) {
    let mut explorer = explorer(uncertain);
    bencher.bench_local(|| explorer.enter("pool[f3].gain"));
}

/// The whole page, all sets of members included.
#[divan::bench(args = [Uncertain::Rates], sample_count = 3, sample_size = 1)]
fn the_whole_page(bencher: Bencher, uncertain: Uncertain) {
    let mut explorer = explorer(uncertain);
    bencher.bench_local(|| {
        explorer.enter(":set kept = 30%");
        explorer.enter(":run")
    });
}

/// Each assumption at its worst, with where it tips.
#[divan::bench(sample_count = 3, sample_size = 1)]
fn stress(bencher: Bencher) {
    let session = Session::read_text("twenty.red", &model(Uncertain::Rates));
    let sampling = session.sampling();
    bencher.bench_local(|| session.stress(&sampling));
}

/// Eleven values of one assumption, and two figures.
#[divan::bench(sample_count = 3, sample_size = 1)]
fn sweep(bencher: Bencher) {
    let session = Session::read_text("twenty.red", &model(Uncertain::Rates));
    let sampling = session.sampling();
    let vary = [Vary::read("kept = 20%..40%", 11).expect("a path")];
    let figures = ["pool.npv".to_owned(), "pool[f3].gain".to_owned()];
    bencher.bench_local(|| session.sweep(&vary, &figures, &sampling));
}
