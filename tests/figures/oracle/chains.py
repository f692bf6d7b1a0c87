"""Productive chains: prices and margins stage by stage, concentration, who sells to whom, totals."""

from scipy.stats import uniform

import chance
from figures import Figures


def _chain(name):
    figures = Figures("")
    figures.prefix = f"chains.{name}."
    return figures


def chain_quinoa():
    """Shares of 73 % for one buyer and 27 % for five like ones: 10 000 * (0.73^2 + 5 * 0.054^2). Two channels part at the
    growers: of 0.45 + 0.50 a kilo, and of 0.45 + 1.50. No price, so no value added.
    """
    figures = _chain("quinoa")
    figures["firms"] = 36
    selling = "by_stage.growers.selling."
    figures[selling + "sellers"] = 30
    figures[selling + "by_seller.hhi.mean"] = 10_000 / 30
    figures[selling + "buyers"] = 6
    hhi = 10_000 * (0.73**2 + 5 * 0.054**2)
    figures.certain(selling + "by_buyer.hhi", hhi)
    figures[selling + "by_buyer.effective_number"] = 10_000 / hhi
    figures[selling + "largest_buyer"] = "organica"
    figures[selling + "largest_share.mean"] = 0.73
    figures[selling + "unnamed_share.mean"] = 0
    figures[selling + "to.agents.share.mean"] = 0.27
    figures[selling + "to.agents.largest_share.mean"] = 0.054
    figures[selling + "to.exporter.share.mean"] = 0.73
    figures["by_stage.growers.value_added"] = None
    figures["by_stage.exporter.margin.mean"] = 1.5
    figures["by_stage.exporter.buys_from"] = "growers"
    for place, end in enumerate((0.5, 1.5)):
        figures[f"channels.{place}.price"] = None
        figures[f"channels.{place}.margins.mean"] = 0.45 + end
        figures[f"channels.{place}.parts.0.margin_share"] = 0.45 / (0.45 + end)
        figures[f"channels.{place}.parts.1.margin_share"] = end / (0.45 + end)
        figures[f"channels.{place}.parts.1.price_share"] = None
    return figures


def chain_shirts():
    """A workshop needs 2 metres for a shirt, a dyer loses one shirt in five. Prices: 10; P, uniform in 30...34; 45.
    Added: 10; P - 10/0.5; 45 - P/0.8; shops what they keep and spend. Kept: 10 - 7; P - 28; 3; 9. One shirt sold holds
    1.25 of the workshops' and 2.5 metres: 7.5 + 1.25 (P - 28) + 3 + 9.
    Mills sell 340 000 to one and 20 000 to each of four of the 800 000 that they sell in all, what both sides state once.
    Fees 100 and 1 % of sales in each of 3 years: 3 900 * 3 and 4 * 900 * 3.
    """
    figures = _chain("shirts")
    stage = "by_stage."
    price = uniform(30, 4)
    figures[stage + "mills.value_added.mean"] = 10
    figures[stage + "mills.margin.mean"] = 3
    figures.sampled(stage + "workshops.price", price)
    figures.sampled(stage + "workshops.value_added", price, shift=-20)
    figures.sampled(stage + "workshops.margin", price, shift=-28)
    figures.sampled(stage + "dyers.value_added", uniform(45 - 34 / 0.8, 4 / 0.8))
    figures.sampled(stage + "dyers.unit_cost", uniform(42 - 34 / 0.8, 4 / 0.8))
    figures[stage + "shops.price"] = None
    figures[stage + "shops.value_added.mean"] = 15
    figures["channels.0.price"] = None
    figures.sampled("channels.0.margins", price, 1.25, 19.5 - 35)
    for place, (units, kept) in enumerate(((2.5, 7.5), (1.25, 5), (1, 3), (1, 9))):
        figures[f"channels.0.parts.{place}.units"] = units
        within = chance.mean_within(1.25 * price.std()) / 24.5
        figures.near(f"channels.0.parts.{place}.margin_share", kept / 24.5, within)
    figures[stage + "mills.sales.hhi.mean"] = 6_250
    figures[stage + "workshops.sales.hhi.mean"] = 3_125
    figures[stage + "shops.sales"] = None
    selling = stage + "mills.selling."
    figures[selling + "by_buyer.total.mean"] = 800_000
    figures[selling + "by_buyer.hhi.mean"] = 10_000 * (0.425**2 + 4 * 0.025**2)
    figures[selling + "by_seller.hhi.mean"] = 6_250
    figures[selling + "buyers"] = 5
    figures[selling + "largest_share.mean"] = 0.425
    figures[selling + "unnamed_share.mean"] = 0.475
    figures[selling + "to.workshops.share.mean"] = 0.525
    figures["firms"] = 8
    figures["support_services.0.firms"] = 1
    figures["support_services.1.firms"] = 8
    figures["support_services.2.firms"] = None
    gained = 3 * 3_900 + 4 * 3 * 900
    figures["npv"] = gained
    figures["gain"] = gained
    figures[stage + "workshops.npv"] = gained
    figures[stage + "workshops.gain"] = gained
    figures[stage + "mills.npv"] = 0
    figures.prefix = "sectors."
    figures["clothing.firms"] = 7
    figures["clothing.npv"] = gained
    figures["textiles.firms"] = 8
    figures["textiles.gain"] = gained
    return figures
