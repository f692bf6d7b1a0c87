# −100, 230, −132: the net present value is zero at 10 % and at 20 %.
model "Two rates" { currency: PEN; horizon: 2 years; discount_rate: 15% }
firm ana
firm beto

network pool "Pool" {
  objective: "A field that must be cleaned up"
  members: ana, beto
  promoter: ana
  feedback: "Each quarter: what worked and what did not"
  structure: flat

  action quarry "Quarry" {
    needs: 2 members
    cost once "Opening": 100 PEN
    benefit once in year 1 "Stone": 230 PEN
    cost once in year 2 "Cleaning": 132 PEN
  }
}
