# What remains of more sales: member.sales * uplift * 30 %, against fees shared in proportion and equally.
model "More sales" { currency: PEN; horizon: 3 years; discount_rate: 12% }
firm ana { sales: 200_000 PEN/year }
firm beto { sales: 100_000 PEN/year }
let uplift = 4%..7% source "Example"

network fair "Fair" {
  objective: "Sell more"
  members: ana, beto
  promoter: ana
  feedback: "After each fair: contacts, sales, what to change"
  structure: flat

  action fair "Fair" {
    needs: 2 members
    cost once "Stand": 2_000 PEN
    cost "Fees": 1_800 PEN/year
    benefit each member "New sales": member.sales * uplift * 30%
  }
}
