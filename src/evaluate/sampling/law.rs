use super::normal;
use super::pert::Pert;

/// What a literal's values follow. Parameters are in base units and certain.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Law {
    /// Every value between the two is as likely as any other.
    Uniform { low: f64, high: f64 },
    /// A beta law between lowest and highest, with its peak at the most likely value and weight 4 on it.
    Pert { low: f64, mode: f64, high: f64 },
    /// Rises straight to the most likely value and falls straight from it.
    Triangular { low: f64, mode: f64, high: f64 },
    /// By mean and standard deviation.
    Normal { mean: f64, sd: f64 },
    /// By mean and standard deviation of the value itself.
    Lognormal { mean: f64, sd: f64 },
    /// 1 with this probability, else 0.
    Chance { probability: f64 },
}

impl Law {
    /// Its bits, for telling laws apart.
    pub(crate) fn bits(&self) -> [u64; 4] {
        let (kind, [a, b, c]) = match *self {
            Law::Uniform { low, high } => (0, [low, high, 0.0]),
            Law::Pert { low, mode, high } => (1, [low, mode, high]),
            Law::Triangular { low, mode, high } => (2, [low, mode, high]),
            Law::Normal { mean, sd } => (3, [mean, sd, 0.0]),
            Law::Lognormal { mean, sd } => (4, [mean, sd, 0.0]),
            Law::Chance { probability } => (5, [probability, 0.0, 0.0]),
        };
        [kind, a.to_bits(), b.to_bits(), c.to_bits()]
    }

    /// The ends of its values where it has ends, else its 5 % and 95 % quantiles.
    pub(crate) fn reach(&self) -> (f64, f64) {
        match *self {
            Law::Uniform { low, high } | Law::Pert { low, high, .. } | Law::Triangular { low, high, .. } => (low, high),
            Law::Normal { .. } | Law::Lognormal { .. } => {
                let quantiles = Quantiles::of(self);
                (quantiles.at(0.05), quantiles.at(0.95))
            }
            Law::Chance { .. } => (0.0, 1.0),
        }
    }
}

/// A law made ready for drawing.
#[derive(Debug, Clone)]
pub(crate) enum Quantiles {
    Uniform { low: f64, width: f64 },
    Pert(Box<Pert>),
    Triangular { low: f64, mode: f64, high: f64, split: f64 },
    Normal { mean: f64, sd: f64 },
    Lognormal { mu: f64, sigma: f64 },
    Chance { probability: f64 },
}

impl Quantiles {
    pub(crate) fn of(law: &Law) -> Quantiles {
        match *law {
            Law::Uniform { low, high } => Quantiles::Uniform { low, width: high - low },
            Law::Pert { low, mode, high } => Quantiles::Pert(Box::new(Pert::new(low, mode, high))),
            Law::Triangular { low, mode, high } => {
                Quantiles::Triangular { low, mode, high, split: (mode - low) / (high - low) }
            }
            Law::Normal { mean, sd } => Quantiles::Normal { mean, sd },
            Law::Lognormal { mean, sd } => {
                let spread = libm::log1p((sd / mean) * (sd / mean));
                Quantiles::Lognormal { mu: libm::log(mean) - spread / 2.0, sigma: spread.sqrt() }
            }
            Law::Chance { probability } => Quantiles::Chance { probability },
        }
    }

    /// The value below which this part of all values lies; `part` is inside (0, 1).
    pub(crate) fn at(&self, part: f64) -> f64 {
        let mut value = [0.0];
        self.fill(&mut value, || part);
        value[0]
    }

    /// Fills with the quantiles of what `uniform` gives. First the uniform numbers, then the law over the whole block:
    /// loops without a call inside are done several values at a time.
    pub(super) fn fill(&self, out: &mut [f64], mut uniform: impl FnMut() -> f64) {
        out.iter_mut().for_each(|value| *value = uniform());
        match self {
            Quantiles::Uniform { low, width } => out.iter_mut().for_each(|value| *value = low + width * *value),
            Quantiles::Pert(pert) => out.iter_mut().for_each(|value| *value = pert.quantile(*value)),
            Quantiles::Triangular { low, mode, high, split } => {
                let (rise, fall) = ((high - low) * (mode - low), (high - low) * (high - mode));
                for value in out {
                    let part = *value;
                    let (below, above) = (low + (part * rise).sqrt(), high - ((1.0 - part) * fall).sqrt());
                    *value = if part < *split { below } else { above };
                }
            }
            Quantiles::Normal { mean, sd } => {
                normal::quantiles(out);
                out.iter_mut().for_each(|value| *value = mean + sd * *value);
            }
            Quantiles::Lognormal { mu, sigma } => {
                normal::quantiles(out);
                out.iter_mut().for_each(|value| *value = exponential(mu + sigma * *value));
            }
            Quantiles::Chance { probability } => {
                out.iter_mut().for_each(|value| *value = if *value < *probability { 1.0 } else { 0.0 });
            }
        }
    }
}

/// e to the power x, to two units in the last place; 0 or infinite only where the result is.
///
/// x = k ln 2 + r with |r| ≤ ln 2 / 2; the series of e^r to the 13th power, times 2^k. No branch and no call, so that a
/// loop of it is done several values at a time, and the same bits on any machine.
fn exponential(x: f64) -> f64 {
    const LN2_HIGH: f64 = 6.931_471_803_691_238e-1;
    const LN2_LOW: f64 = 1.908_214_929_270_587_7e-10;
    const ROUND: f64 = 6_755_399_441_055_744.0;
    let clamped = x.clamp(-745.2, 709.7);
    let shifted = clamped * std::f64::consts::LOG2_E + ROUND;
    let whole = shifted - ROUND;
    let rest = (clamped - whole * LN2_HIGH) - whole * LN2_LOW;
    let mut sum = SERIES[0];
    for coefficient in &SERIES[1..] {
        sum = sum * rest + coefficient;
    }
    // 2^k in two halves, so that neither leaves the range of exponents.
    let half = (whole * 0.5).floor();
    sum * power_of_two(half) * power_of_two(whole - half)
}

/// For whole k between -1 022 and 1 023.
fn power_of_two(whole: f64) -> f64 {
    f64::from_bits(((whole + 1023.0 + 4_503_599_627_370_496.0).to_bits() & 0x7ff) << 52)
}

/// 1/13!, 1/12!, … 1/1!, 1/0!
const SERIES: [f64; 14] = [
    1.0 / 6_227_020_800.0,
    1.0 / 479_001_600.0,
    1.0 / 39_916_800.0,
    1.0 / 3_628_800.0,
    1.0 / 362_880.0,
    1.0 / 40_320.0,
    1.0 / 5_040.0,
    1.0 / 720.0,
    1.0 / 120.0,
    1.0 / 24.0,
    1.0 / 6.0,
    1.0 / 2.0,
    1.0,
    1.0,
];

#[cfg(test)]
mod tests {
    use super::exponential;

    #[test]
    fn the_exponential_is_that_of_the_library() {
        for step in -7_000..7_000 {
            let x = f64::from(step) * 0.1 + 0.037;
            let (own, library) = (exponential(x), libm::exp(x));
            assert!((own - library).abs() <= 1e-15 * library, "{x}: {own} {library}");
        }
        assert_eq!(exponential(0.0), 1.0);
    }
}
