# A member gives to each and to one of them: npv moves, benefits and costs do not.
model "Transfers" { currency: PEN; horizon: 3 years; discount_rate: 10% }
firm sol
firm inti
firm luna

network pool "Pool" {
  objective: "Keep everybody in"
  members: sol, inti, luna
  promoter: sol
  feedback: "Meeting on the first Monday of the month"
  structure: flat

  action shop "Shop" {
    needs: 2 members
    benefit for sol "Corner": 1_500 PEN/year
    benefit each member "Sales": 250 PEN/year
    cost "Rent": 900 PEN/year
    transfer from sol each member "Share of the corner": 100 PEN/year
    transfer from sol once for luna "For her stand": 500 PEN
  }
}
