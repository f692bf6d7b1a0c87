model "x" { currency: PEN }
firm inti { sales: 3 PEN/year }
firm sol
network pool {
  objective: "x"
  members: inti, sol
  promoter: inti
  feedback: "Meeting on the first Monday of the month"
  action a { dimension: market_access }
}
scenario grows {
  firm luna { size: micro }
  add luna to pool
  luna.size: small
  inti.sales: 200_000 PEN/year
}
scenario wrong {
  inti.sales: 5 PEN
  add lunna to pool
}
