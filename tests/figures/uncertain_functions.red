# min, max and if, draw by draw: the mean of the function, not the function of the mean.
model "Functions of a range" { currency: PEN; horizon: 3 years; discount_rate: 10% }
firm ana
firm beto
let demand = 100 PEN/year..300 PEN/year source "Example"

network pool "Pool" {
  objective: "Try functions"
  members: ana, beto
  promoter: ana
  feedback: "Each quarter: what worked and what did not"
  structure: flat

  action capped "No more than the capacity" {
    needs: 2 members
    benefit "C": min(demand, 240 PEN/year)
  }
  action excess "What exceeds 250" {
    needs: 2 members
    benefit "E": max(0 PEN/year, demand - 250 PEN/year)
  }
  action prize "A prize from 180 on" {
    needs: 2 members
    benefit "P": if demand >= 180 PEN/year then 1_000 PEN/year else 400 PEN/year
  }
}
