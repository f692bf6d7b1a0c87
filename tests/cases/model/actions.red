model "M" { currency: PEN }
firm inti { buys linen: 12_000 PEN/year }
firm sol { buys linen: 12_000 PEN/year }
network pool {
  members: inti, sol
  promoter: inti
  feedback: "First Monday of the month: prices paid, deliveries"
  action a: joint_purchse { good: linen; discount: 8% }
  action b: joint_purchase { good: linen }
  action c: joint_purchase { good: linen; discount: 8%; colour: 3 }
  action d: joint_purchase { good: bread; discount: 8% }
  action e "Own" {
    dimension: cost
    cost "Fees": 3 PEN/year paid by inti 70%, sol 40%
    cost "Fees": 4 PEN/year
  }
}
