# −100, 100, −100: flows of both signs, and no rate at all.
model "No rate" { currency: PEN; horizon: 2 years; discount_rate: 10% }
firm ana
firm beto

network pool "Pool" {
  objective: "A bad idea"
  members: ana, beto
  promoter: ana
  feedback: "Each quarter: what worked and what did not"
  structure: flat

  action idea "Idea" {
    needs: 2 members
    cost once "Start": 100 PEN
    benefit once in year 1 "Sales": 100 PEN
    cost once in year 2 "End": 100 PEN
  }
}
