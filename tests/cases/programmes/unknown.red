# What is not known stays not known, and nothing is made up for it.
model "Unknown" { currency: PEN; horizon: 2 years }

firm inti "Inti" { sales: 50_000 PEN/year..150_000 PEN/year; since: 2020 }
firm sol "Sol" { sales: 90_000 PEN/year; size: large }
firms looms "Looms" 12 { since: 2001; size: micro; sales: 300_000 PEN/year }

network weavers "Weavers" {
  objective: "Sell together"
  members: 6 of looms, sol
  feedback: "A talk each month"
  action fair "A fair" { dimension: market_access; needs: 2 members; cost once "Stand": 500 PEN; benefit each member: 200 PEN/year }
}

programme lean "Without intake or start" {
  applicants: inti, sol, weavers
  requires "Three years": year - firm.since >= 3
  requires "Sells enough and is no large firm": firm.sales >= 80_000 PEN/year and firm.size != large
  requires "Five that are old": (members where member.since <= 2010).count >= 5
  phase first { activities: baseline; duration: 1 month; cost once "Survey": 4_000 PEN }
  phase second { activities: training; completion: 50%; cost each firm "Visits": 100 PEN/month }
}
