model "Jewellery" { currency: PEN; horizon: 3 years; discount_rate: 10% }

sector jewellery "Jewellery"
institution guild "Jewellers' guild" { sphere: private }

firm plata "Platería Catacaos" {
  sector: jewellery
  sales: 250_000 PEN/year
  restrictions: market_access
}
firm filo "Filigrana Norte" { sector: jewellery; sales: 200_000 PEN/year }
firm oro "Taller del Oro" { sector: jewellery; sales: 150_000 PEN/year }
firms others 20 "Other jewellers" { sector: jewellery; sales: 60_000 PEN/year }

agreement fair_week "Filigree week" sectoral of jewellery {
  objective: "That buyers come to Catacaos once a year"
  participants: plata, filo, oro
  feedback: "After each fair: contacts, sales, what to change"
  institutions: guild
  action fair: sector_fairs {
    net_uplift: 2%
    fair_cost: 4_500 PEN/year
    stand_fee: 800 PEN/year
    outsiders_share: 25%
  }
}
