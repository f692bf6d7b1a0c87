# Sol reaches the first discount alone; all together reach the second, and exactly 80 000 is enough for it.
model "Discounts alone" { currency: PEN; horizon: 3 years; discount_rate: 10% }
firm sol { buys linen: 50_000 PEN/year }
firm inti { buys linen: 30_000 PEN/year }
firm luna { buys linen: 10_000 PEN/year }
let rebate = tiers { from 40_000 PEN/year: 8%; from 80_000 PEN/year: 12% }

network pool "Pool" {
  objective: "Cheaper linen"
  members: sol, inti, luna
  promoter: sol
  feedback: "Meeting on the first Monday of the month"
  structure: flat
  cost "Coordination": 300 PEN/year

  action linen "Linen" {
    benefit each member "Discount": member.buys.linen * rebate(sum(members.buys.linen))
  }
}
