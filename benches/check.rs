//! How long reading, checking and formatting take, through the public API: `cargo bench --bench check`.
//!
//! CPU time and memory of the whole command are measured by `benches/measure.sh`.

mod generate;

use divan::Bencher;
use divan::counter::{BytesCount, ItemsCount};

fn main() {
    divan::main();
}

/// Every stage: text to tree to model to findings and measurements.
#[divan::bench(args = [1_000, 10_000], sample_count = 10, sample_size = 1)]
fn check(bencher: Bencher, firms: usize) {
    let text = generate::model(firms);
    bencher
        .counter(ItemsCount::new(firms))
        .counter(BytesCount::of_str(&text))
        .bench_local(|| minka::Session::read_text("model.red", divan::black_box(&text)).findings().len());
}

/// A model of usual size: the hostels of the guide.
#[divan::bench(sample_count = 50, sample_size = 1)]
fn check_hostels(bencher: Bencher) {
    let text = include_str!("../examples/hostels.red");
    bencher.bench_local(|| minka::Session::read_text("hostels.red", divan::black_box(text)).findings().len());
}

/// Text to tree to text.
#[divan::bench(args = [1_000, 10_000], sample_count = 10, sample_size = 1)]
fn format(bencher: Bencher, firms: usize) {
    let text = generate::model(firms);
    bencher
        .counter(ItemsCount::new(firms))
        .counter(BytesCount::of_str(&text))
        .bench_local(|| minka::format_text("model.red", divan::black_box(&text), None).is_ok());
}

/// Text to tree to text in the other tongue.
#[divan::bench(args = [1_000], sample_count = 10, sample_size = 1)]
fn translate(bencher: Bencher, firms: usize) {
    let text = generate::model(firms);
    bencher.bench_local(|| {
        minka::format_text("model.red", divan::black_box(&text), Some(minka::tongue::Tongue::Es)).is_ok()
    });
}
