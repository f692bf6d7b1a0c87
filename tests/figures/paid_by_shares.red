# Two institutions pay parts of a cost, and the members the rest.
model "Who pays" { currency: PEN; horizon: 3 years; discount_rate: 10% }
firm ana
firm beto
firm carla
institution town "Municipality" { sphere: public }
institution ngo "NGO" { sphere: civil_society }

network pool "Pool" {
  objective: "Buy a machine"
  members: ana, beto, carla
  feedback: "Monthly meeting: accounts, complaints, next steps"
  structure: flat
  institutions: town, ngo

  action machine "Machine" {
    needs: 2 members
    cost once "Machine": 1_000 PEN paid by town 60%, ngo 20%
    cost each member "Upkeep": 50 PEN/year paid by town 50%
    benefit each member "Faster work": 300 PEN/year
  }
}
