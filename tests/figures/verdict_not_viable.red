# Together they lose what each has alone: they stay apart.
model "Not viable" { currency: PEN; horizon: 3 years; discount_rate: 10% }
firm ana
firm beto
firm carla

network pool "Pool" {
  objective: "Do together what each does alone"
  members: ana, beto, carla
  promoter: ana
  feedback: "Each quarter: what worked and what did not"
  structure: flat
  cost each link "Meetings": 150 PEN/year

  action work "Work" {
    benefit each member "Sales": 300 PEN/year
    cost each member "Time": 100 PEN/year
  }
}
