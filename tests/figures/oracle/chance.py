"""Closed forms of random amounts, and how far 10 000 samples may stray from them: five standard errors."""

import math

import numpy

SAMPLES = 10_000
ERRORS = 5


def mean_within(sd):
    """Of a sampled mean."""
    return ERRORS * sd / math.sqrt(SAMPLES)


def sd_within(sd, kurtosis):
    """Of a sampled standard deviation; the kurtosis of a normal value is 3."""
    return ERRORS * sd * math.sqrt((kurtosis - 1) / (4 * SAMPLES))


def quantile_within(part, density):
    """Of a sampled quantile, by the density there."""
    return ERRORS * math.sqrt(part * (1 - part) / SAMPLES) / density


def probability_within(probability):
    """Of a sampled frequency."""
    return ERRORS * math.sqrt(probability * (1 - probability) / SAMPLES)


def kurtosis_of(distribution):
    """Of a scipy distribution."""
    return float(distribution.stats("k")) + 3


def kurtosis_of_function(function, low, high):
    """Of a function of a uniform value, on a fine grid: good enough for a tolerance."""
    steps = 100_000
    values = numpy.array([function(low + (high - low) * (step + 0.5) / steps) for step in range(steps)])
    apart = values - values.mean()
    return float((apart**4).mean() / (apart**2).mean() ** 2)


def kurtosis_of_sum(parts):
    """Of a sum of independent amounts, given as (sd, kurtosis)."""
    variance = sum(sd**2 for sd, _ in parts)
    return 3 + sum(sd**4 * (kurtosis - 3) for sd, kurtosis in parts) / variance**2


def sd_of_sum(sds):
    """Of a sum of independent amounts."""
    return math.sqrt(sum(sd**2 for sd in sds))
