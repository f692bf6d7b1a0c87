model "Cotton" { currency: PEN; horizon: 3 years; discount_rate: 10% }

sector cotton "Cotton textiles"
institution fund "Fund for cotton" { sphere: public }

firm tinto "Tintorería Piura" { sector: cotton }
firm telar "Telares Piura" {
  sector: cotton
  buys dyed_yarn: 60_000 PEN/year
  restrictions: technology
}
firm punto "Punto Piurano" { sector: cotton; buys dyed_yarn: 40_000 PEN/year }
firms others 10 "Other weavers" { sector: cotton; buys dyed_yarn: 20_000 PEN/year }

agreement dyeing "Dyed in Piura" sectoral of cotton {
  objective: "Have yarn dyed in Piura instead of Lima"
  participants: tinto, telar, punto
  feedback: "Each quarter: what worked and what did not"
  institutions: fund
  action dyer: missing_stage {
    good: dyed_yarn
    saving: 15%
    investment: 50_000 PEN
    investor: tinto
    profit: 22_000 PEN/year
  }
}
