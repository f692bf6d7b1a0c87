network pool {
  members: inti
  firm sol
  buys linen: 3 PEN/year
  territory cusco
}
firm inti { cost "Fees": 3 PEN/year; members: sol }
cost "Fees": 3 PEN/year
members: inti
