# Viable: nobody loses, not even if the town paid nothing.
model "Viable" { currency: PEN; horizon: 3 years; discount_rate: 10% }
firm ana
firm beto
firm carla
institution town "Municipality" { sphere: public }

network pool "Pool" {
  objective: "A stall"
  members: ana, beto, carla
  feedback: "Monthly meeting: accounts, complaints, next steps"
  structure: flat
  institutions: town

  action stall "Stall" {
    needs: 2 members
    benefit each member "Sales": 300 PEN/year
    cost "Rent": 600 PEN/year paid by town 50%
  }
}
