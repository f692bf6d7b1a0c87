# normal(mean, sd) and lognormal(mean, sd): both parameters are those of the value itself.
model "Bells" { currency: PEN; horizon: 3 years; discount_rate: 10% }
firm ana
firm beto

network pool "Pool" {
  objective: "Try two distributions"
  members: ana, beto
  promoter: ana
  feedback: "Monthly meeting: accounts, complaints, next steps"
  structure: flat

  action bell "Normal" {
    needs: 2 members
    benefit "Sales": normal(1_000 PEN/year, 200 PEN/year)
  }
  action skewed "Lognormal" {
    needs: 2 members
    benefit "Orders": lognormal(500 PEN/year, 300 PEN/year)
  }
}
