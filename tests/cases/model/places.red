network pool {
  members: inti
  promoter: inti
  feedback: "Meeting on the first Monday of the month"
  firm sol
  buys linen: 3 PEN/year
  territory cusco
}
firm inti { cost "Fees": 3 PEN/year; members: sol }
cost "Fees": 3 PEN/year
members: inti
