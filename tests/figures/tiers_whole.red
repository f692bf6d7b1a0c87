# Tiers: nothing below the first step, each step from its own figure on, the rate for the whole volume.
model "Tiers" { currency: PEN; horizon: 3 years; discount_rate: 10% }
firm ana
firm beto
let rebate = tiers { from 40_000 PEN/year: 8%; from 80_000 PEN/year: 12% }

network pool "Pool" {
  objective: "Try the steps"
  members: ana, beto
  promoter: ana
  feedback: "Each quarter: what worked and what did not"
  structure: flat

  action below "Below the first" {
    needs: 2 members
    benefit "B": 10_000 PEN/year * rebate(39_999 PEN/year)
  }
  action first "At the first" {
    needs: 2 members
    benefit "F": 10_000 PEN/year * rebate(40_000 PEN/year)
  }
  action between "Between" {
    needs: 2 members
    benefit "T": 10_000 PEN/year * rebate(79_999.99 PEN/year)
  }
  action second "At the second" {
    needs: 2 members
    benefit "S": 10_000 PEN/year * rebate(80_000 PEN/year)
  }
  action monthly "Said by the month" {
    needs: 2 members
    benefit "M": 10_000 PEN/year * rebate(7_000 PEN/month)
  }
}
