# The fixed cost is too much for one, and for two.
model "Three are needed, by the figures" { currency: PEN; horizon: 3 years; discount_rate: 10% }
firm ana
firm beto
firm carla

network pool "Pool" {
  objective: "A cold store"
  members: ana, beto, carla
  promoter: ana
  feedback: "Meeting on the first Monday of the month"
  structure: flat
  cost "Coordination": 90 PEN/year

  action store "Cold store" {
    cost "Rent": 1_000 PEN/year
    benefit each member "Less waste": 400 PEN/year
  }
}
