model "M" { currency: PEN }
unit kg
let a = 3 PEN + 4 PEN/year
let b = 2 kg + 1 PEN
let c = 5 kgs
let d = 3 USD
firm inti { sales: 180_000 PEN; credit: 5 kg; credit_rate: 3 PEN }
network pool {
  members: inti
  promoter: inti
  feedback: "Meeting on the first Monday of the month"
  cost "Fees": 3_000 PEN
  cost once "Stand": 90 PEN/year
}
