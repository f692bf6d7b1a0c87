# Six hostels of San Blas, the quarter of Cusco where artisans and travellers live door to door, buy their bed
# linen together and take a stand at a fair together.
#
# The model of the guide. The hostels are made up, and so are their figures: each is of a size that a consultant
# meets in the quarter, none is a measurement.

use peru  # Peruvian law: a firm is micro up to 150 tax units of sales a year

model "Hostels of San Blas" {
  currency: PEN
  horizon: 3 years
  discount_rate: 12%
}

territory cusco "Cusco"
territory san_blas "San Blas" in cusco
sector tourism "Tourism"

chain visits "Cultural visits" of tourism {
  stages: supplies -> lodging -> agencies -> visitors
}

# The hostels. What holds each of them back comes from the first talk with its owner.

firm inti "Hostal Inti" {
  size: micro
  territory: san_blas
  stage: lodging
  workers: 4
  sales: 180_000 PEN/year
  buys linen: 12_000 PEN/year
  restrictions: market_access, financing
}

# Sol is the largest of the six, and the one that the wholesaler in Lima already knows.
firm sol "Hostal Sol" {
  size: micro
  territory: san_blas
  stage: lodging
  workers: 9
  sales: 420_000 PEN/year
  buys linen: 30_000 PEN/year
}

firm luna "Hostal Luna" {
  size: micro
  territory: san_blas
  stage: lodging
  workers: 3
  sales: 150_000 PEN/year
  buys linen: 12_000 PEN/year
  restrictions: market_access
}

firm apu "Hostal Apu" {
  size: micro
  territory: san_blas
  stage: lodging
  workers: 5
  sales: 240_000 PEN/year
  buys linen: 16_000 PEN/year
  restrictions: disarticulation
}

firm qori "Casa Qori" {
  size: micro
  territory: san_blas
  stage: lodging
  workers: 2
  sales: 120_000 PEN/year
  buys linen: 10_000 PEN/year
  restrictions: market_access
}

firm wasi "Wasi Wayra" {
  size: micro
  territory: san_blas
  stage: lodging
  workers: 3
  sales: 160_000 PEN/year
  buys linen: 12_000 PEN/year
  restrictions: market_access, disarticulation
}

# How much the fair adds to a hostel's sales. One uncertain number for all six: a good year is good for all.
let uplift = 4%..7% source "Survey of the hostels' guests, 2025 (illustrative)"

# Of a new sol of sales, what is left after breakfast, laundry and commissions.
let kept = 30% source "Accounts of Hostal Sol, 2025 (illustrative)"

network linen_pool "Joint buying in San Blas" horizontal {
  objective: "Pay the wholesale price for linen, and be found by agencies abroad"
  members: inti, sol, luna, apu, qori, wasi
  structure: led by sol
  trust: intermediate
  feedback: "Dinner on the first Monday of the month: what was bought, what it cost, what to change"
  environment {
    change: gradual
    concentration: high
    transaction_costs: low
  }

  # Working together costs something, whatever is done together.
  cost once "Comparing suppliers and learning to order together": 1_200 PEN
  cost each link "Meetings and calls": 90 PEN/year

  # All six buy linen for 92 000 soles a year; the best price begins at 80 000.
  action linen: joint_purchase {
    good: linen
    discount: tiers {
      from 40_000 PEN/year: 8%
      from 80_000 PEN/year: 12%..15%
    }
  }

  action fair: joint_promotion {
    cost once "Stand and catalogue": 9_000 PEN
    cost "Fees": 3_000 PEN/year
    benefit each member "New sales": member.sales * uplift * kept
  }

  allow tier-fragile "Sol and Apu know it; the scenario no_leader shows what is left without Sol"
  sharing: proportional to member.sales

  # Who in fact works with whom: Sol with everyone, and the two small ones next door to each other.
  ties sol -- inti, sol -- luna, sol -- apu, sol -- qori, sol -- wasi, luna -- qori
}

# Two questions that the hostels asked.

scenario no_leader "Sol leaves" {
  remove sol from linen_pool
  linen_pool.structure: flat
}

scenario weak_fair "The fair brings half of what was hoped" {
  uplift: 2%..3.5%
}

# What must hold before anyone signs.

expect each member of linen_pool: gain > 0 PEN with 90%
expect linen_pool.npv > 0 PEN in scenario no_leader
