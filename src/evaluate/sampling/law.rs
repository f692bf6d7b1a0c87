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

    /// Fills with the quantiles of what `uniform` gives. The law is told apart once, not at each value.
    pub(super) fn fill(&self, out: &mut [f64], mut uniform: impl FnMut() -> f64) {
        match self {
            Quantiles::Uniform { low, width } => out.iter_mut().for_each(|value| *value = low + width * uniform()),
            Quantiles::Pert(pert) => out.iter_mut().for_each(|value| *value = pert.quantile(uniform())),
            Quantiles::Triangular { low, mode, high, split } => {
                let (rise, fall) = ((high - low) * (mode - low), (high - low) * (high - mode));
                out.iter_mut().for_each(|value| {
                    let part = uniform();
                    *value =
                        if part < *split { low + (part * rise).sqrt() } else { high - ((1.0 - part) * fall).sqrt() };
                });
            }
            Quantiles::Normal { mean, sd } => {
                out.iter_mut().for_each(|value| *value = mean + sd * normal::quantile(uniform()))
            }
            Quantiles::Lognormal { mu, sigma } => {
                out.iter_mut().for_each(|value| *value = libm::exp(mu + sigma * normal::quantile(uniform())));
            }
            Quantiles::Chance { probability } => {
                out.iter_mut().for_each(|value| *value = if uniform() < *probability { 1.0 } else { 0.0 });
            }
        }
    }
}
