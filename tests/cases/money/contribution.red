# lang: en
model "By contribution" { currency: PEN; horizon: 3 years; discount_rate: 10% }
firm sol "Sol" { buys linen: 50_000 PEN/year }
firm inti "Inti" { buys linen: 30_000 PEN/year }
network pool "Linen" {
  objective: "Cheaper linen"
  members: sol, inti
  promoter: sol
  feedback: "Meeting on the first Monday of the month"
  structure: flat
  sharing: shapley
  cost once "First order": 600 PEN
  action linen "Linen" {
    dimension: cost_reduction
    needs: 2 members
    benefit "Discount": sum(members.buys.linen) * 8%
  }
}
