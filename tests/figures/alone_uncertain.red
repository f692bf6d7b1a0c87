# Worth is a mean over the samples: alone, a firm takes an action whose expected value is positive.
model "Alone, in the mean" { currency: PEN; horizon: 3 years; discount_rate: 10% }
firm ana
firm beto
firm carla

network pool "Pool" {
  objective: "Try means"
  members: ana, beto, carla
  promoter: ana
  feedback: "Each quarter: what worked and what did not"
  structure: flat

  action risky "Pays in the mean" {
    benefit each member "Catch": max(0 PEN/year, normal(0 PEN/year, 400 PEN/year))
    cost each member "Net": 100 PEN/year
  }
  action together "Together" {
    needs: 2 members
    benefit each member "Ice": 50 PEN/year
  }
}
