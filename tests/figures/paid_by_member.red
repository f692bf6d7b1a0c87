# A member pays a part: booked to it alone, outside sharing; in a set without it the part falls back on the bearers.
model "A member pays" { currency: PEN; horizon: 3 years; discount_rate: 10% }
firm sol
firm inti
firm luna

network pool "Pool" {
  objective: "An oven"
  members: sol, inti, luna
  promoter: sol
  feedback: "Meeting on the first Monday of the month"
  structure: flat

  action oven "Oven" {
    needs: 2 members
    cost once "Oven": 1_200 PEN paid by sol 50%
    cost "Office": 90 PEN/year paid by sol
    benefit each member "Less fuel": 500 PEN/year
  }
}
