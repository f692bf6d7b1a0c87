# A firm that takes no part pays 40 % of a cost: a funder.
model "The client pays" { currency: PEN; horizon: 3 years; discount_rate: 10% }
firm client "Client" { size: large }
firm ana
firm beto
firm carla

network suppliers "Suppliers" {
  objective: "Supply the client"
  members: ana, beto, carla
  promoter: ana
  feedback: "Each quarter: what worked and what did not"
  structure: flat

  action quality "Quality" {
    needs: 2 members
    cost once "Laboratory": 1_500 PEN paid by client 40%
    cost "Tests": 300 PEN/year
    benefit each member "Better price": 400 PEN/year
  }
}
