//! How often uncertain figures are drawn, for the commands that draw them.

use super::number_option;
use clap::ArgMatches;
use minka::evaluate::Sampling;
use minka::tongue::{Text, Tongue};
use minka::{Session, limits};

const SAMPLES: Text = Text {
    en: "Draw so many samples (else as the model says, or 10 000)",
    es: "Sortea tantas muestras (si no, las que diga el modelo, o 10 000)",
};
const SEED: Text =
    Text { en: "Seed of the draws (else the model's, or 1)", es: "Semilla de los sorteos (si no, la del modelo, o 1)" };
const THREADS: Text = Text {
    en: "Work on so many threads; figures are the same on any number",
    es: "Trabaja con tantos hilos; las cifras son las mismas con cualquier número",
};

/// `--samples`, `--seed`, `--threads`.
pub(super) fn with_sampling(command: clap::Command, tongue: Tongue) -> clap::Command {
    command
        .arg(number_option("samples", 1..=limits::MAX_SAMPLES, SAMPLES, tongue))
        .arg(number_option("seed", 0..=u64::MAX >> 1, SEED, tongue))
        .arg(number_option("threads", 1..=1024, THREADS, tongue))
}

/// What is asked for, else what the model says.
pub(super) fn sampling(session: &Session, given: &ArgMatches) -> Sampling {
    let mut sampling = session.sampling();
    let asked = |name: &str| given.get_one::<u64>(name).copied();
    sampling.samples = asked("samples").unwrap_or(sampling.samples);
    sampling.seed = asked("seed").unwrap_or(sampling.seed);
    sampling.threads = asked("threads").map_or(sampling.threads, |threads| threads as usize);
    sampling
}
