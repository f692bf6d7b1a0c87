model "Coffee" { currency: PEN; horizon: 3 years; discount_rate: 10% }

sector coffee "Coffee"
institution chamber "Coffee chamber" { sphere: private }

firm altura "Café Altura" { sector: coffee; credit: 60_000 PEN; restrictions: financing }
firm selva "Café Selva" { sector: coffee; credit: 90_000 PEN; restrictions: financing }

agreement harvest "Money for the harvest" sectoral of coffee {
  objective: "Pay pickers without selling the crop early"
  participants: altura, selva
  feedback: "Twice a year, with the bank: payments and rates"
  institutions: chamber
  action loans: sector_credit {
    rate_cut: 4%
    guarantee: 1_000 PEN/year
  }
}
