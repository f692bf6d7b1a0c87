# One action pays, one does not, and one is better done by each alone.
model "What pays" { currency: PEN; horizon: 3 years; discount_rate: 10% }
firm ana
firm beto
firm carla

network pool "Pool" {
  objective: "Three things at once"
  members: ana, beto, carla
  promoter: ana
  feedback: "Each quarter: what worked and what did not"
  structure: flat
  cost "Coordination": 60 PEN/year

  action good "A thing that pays" {
    needs: 2 members
    benefit each member "Gain": 400 PEN/year
    cost "Rent": 600 PEN/year
  }
  action bad "A thing that does not pay" {
    needs: 2 members
    benefit each member "Gain": 50 PEN/year
    cost "Rent": 400 PEN/year
  }
  action crowded "A thing where each is in the other's way" {
    benefit each member "Gain": 300 PEN/year
    cost each member "Waiting": 40 PEN/year * members.count
  }
}
