network pool {
  members: inti, sol
  promoter: sol
  feedback: "Monthly meeting"
  cost once "Stand": 9_000 PEN growing 3%
  benefit "Sales": 90 PEN/year paid by sol
}
firm inti
firm sol
