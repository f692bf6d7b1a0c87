# Shapley where the shared pool is only a cost: shares that it cannot give are settled between the members.
model "Shapley, with settlement" { currency: PEN; horizon: 3 years; discount_rate: 10% }
firm sol { buys linen: 50_000 PEN/year }
firm inti { buys linen: 30_000 PEN/year }
firm luna { buys linen: 10_000 PEN/year }
let rebate = tiers { from 40_000 PEN/year: 8%; from 80_000 PEN/year: 12% }

network pool "Pool" {
  objective: "Cheaper linen"
  members: sol, inti, luna
  promoter: sol
  feedback: "Each quarter: what worked and what did not"
  structure: flat
  sharing: shapley
  cost "Coordination": 300 PEN/year

  action linen "Linen" {
    benefit each member "Discount": member.buys.linen * rebate(sum(members.buys.linen))
  }
}
