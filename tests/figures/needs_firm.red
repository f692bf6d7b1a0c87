# An action that needs sol: a set without sol cannot take it, and sol could take it alone.
model "Needs sol" { currency: PEN; horizon: 3 years; discount_rate: 10% }
firm sol
firm inti
firm luna

network pool "Pool" {
  objective: "Sol's kiln"
  members: sol, inti, luna
  promoter: sol
  feedback: "Meeting on the first Monday of the month"
  structure: flat
  cost "Coordination": 50 PEN/year

  action kiln "Kiln" {
    needs: sol
    cost "Fuel": 300 PEN/year
    benefit each member "Baking": 400 PEN/year
  }
  action talks "Talks" {
    needs: 2 members
    benefit each member "Ideas": 60 PEN/year
  }
}
