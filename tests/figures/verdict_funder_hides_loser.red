# With the town's part nobody loses; returned to the members it makes losers of two: another sharing would do.
model "Only with the town, or with another sharing" {
  currency: PEN
  horizon: 3 years
  discount_rate: 10%
}
firm ana
firm beto
firm carla
institution town "Municipality" { sphere: public }

network pool "Pool" {
  objective: "A stall"
  members: ana, beto, carla
  feedback: "Meeting on the first Monday of the month"
  structure: flat
  institutions: town

  action stall "Stall" {
    needs: 2 members
    benefit for ana "Sales": 1_000 PEN/year
    benefit for beto "Sales of beto": 150 PEN/year
    benefit for carla "Sales of carla": 150 PEN/year
    cost "Rent": 600 PEN/year paid by town 50%
  }
}
