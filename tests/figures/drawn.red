# One draw for all, or afresh for each member, each year, each member each year.
model "Afresh" { currency: PEN; horizon: 3 years; discount_rate: 10% }
firm ana
firm beto
firm carla
firm dora

network pool "Pool" {
  objective: "Draw afresh"
  members: ana, beto, carla, dora
  promoter: ana
  feedback: "Each quarter: what worked and what did not"
  structure: flat

  action all "One draw" {
    needs: 2 members
    benefit each member "A": 100 PEN/year..300 PEN/year
  }
  action members "Each member" {
    needs: 2 members
    benefit each member "M": 100 PEN/year..300 PEN/year drawn each member
  }
  action years "Each year" {
    needs: 2 members
    benefit each member "Y": 100 PEN/year..300 PEN/year drawn each year
  }
  action both "Each member, each year" {
    needs: 2 members
    benefit each member "B": 100 PEN/year..300 PEN/year drawn each member each year
  }
}
