# An action defined once and used twice, with other parameters and a default.
model "Definitions" { currency: PEN; horizon: 3 years; discount_rate: 10% }
firm ana { buys linen: 30_000 PEN/year; buys soap: 4_000 PEN/year }
firm beto { buys linen: 20_000 PEN/year }

define action bulk "Bulk buying" {
  dimension: cost_reduction
  needs: 2 members
  parameter good: good
  parameter discount: tiers
  parameter freight: money/year = 120 PEN/year
  benefit each member "Discount": member.buys[good] * discount(sum(members.buys[good]))
  cost "Freight": freight
}

network pool "Pool" {
  objective: "Buy in bulk"
  members: ana, beto
  promoter: ana
  feedback: "Each quarter: what worked and what did not"
  structure: flat

  action linen: bulk {
    good: linen
    discount: tiers { from 40_000 PEN/year: 10%; from 60_000 PEN/year: 20% }
  }
  action soap: bulk {
    good: soap
    discount: tiers { from 4_000 PEN/year: 5% }
    freight: 15 PEN/month
    cost once "First order": 30 PEN
  }
}
