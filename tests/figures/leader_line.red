# A line that speaks of the leader is not booked in a set without it; led without its leader is as flat.
model "Through the leader" { currency: PEN; horizon: 3 years; discount_rate: 10% }

firm sol "Sol" { sales: 400_000 PEN/year }
firm inti "Inti" { sales: 80_000 PEN/year }
firm luna "Luna" { sales: 60_000 PEN/year }

network pool "Pool" {
  objective: "Orders through the leader"
  members: sol, inti, luna
  feedback: "Meeting on the first Monday of the month"
  structure: led by sol
  cost each link "Calls": 60 PEN/year

  action orders "Orders" {
    needs: 2 members
    benefit each member "Through the leader": leader.sales * 0.1%
    benefit each member "On their own": 300 PEN/year
  }
}
