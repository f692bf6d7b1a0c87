model "Oxapampa" { currency: PEN; horizon: 3 years; discount_rate: 10% }

territory oxapampa "Oxapampa"
institution region "Regional government" { sphere: public }

firm prusia "Albergue Prusia" {
  territory: oxapampa
  sales: 200_000 PEN/year
  restrictions: market_access
}
firm tirol "Café Tirol" { territory: oxapampa; sales: 300_000 PEN/year }
firms others 30 "Other firms of Oxapampa" { territory: oxapampa; sales: 80_000 PEN/year }

agreement brand "Oxapampa, the green valley" territorial in oxapampa {
  objective: "That Lima knows what comes from Oxapampa"
  participants: prusia, tirol
  feedback: "After each fair: contacts, sales, what to change"
  institutions: region
  action image: territory_image {
    net_uplift: 1.5%
    campaign: 40_000 PEN
    running: 10_000 PEN/year
    payer: region
    payer_share: 90%
  }
}
