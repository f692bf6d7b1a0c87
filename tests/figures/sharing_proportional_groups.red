# Shares by sales; one member sells nothing, one member is a group of five.
model "Shares by sales" { currency: PEN; horizon: 3 years; discount_rate: 10% }

firm ana "Ana" { sales: 100_000 PEN/year }
firm beto "Beto" { sales: 0 PEN/year }
firms chicos 5 "Chicos" { sales: 20_000 PEN/year }

network pool "Pool" {
  objective: "Share costs by size"
  members: ana, beto, chicos
  promoter: ana
  feedback: "Each quarter: what worked and what did not"
  structure: flat
  sharing: proportional to member.sales

  action office "Sales office" {
    needs: 2 members
    cost "Rent and staff": 10_000 PEN/year
    benefit each member "More margin": 2_500 PEN/year
    benefit once "Municipal prize": 4_000 PEN
  }
}
