model "Footwear" { currency: PEN; horizon: 3 years; discount_rate: 10% }

sector footwear "Footwear"
institution guild "Footwear guild" { sphere: private }

firm norte "Calzado Norte" { sector: footwear; restrictions: information }
firm moche "Calzado Moche" { sector: footwear; restrictions: information }
firm chan "Calzado Chan" { sector: footwear; restrictions: information }
firms others 25 "Other shoemakers" { sector: footwear }

agreement news "What is new in footwear" sectoral of footwear {
  objective: "Know fairs, hides and machines before the season"
  participants: norte, moche, chan
  feedback: "After each fair: contacts, sales, what to change"
  institutions: guild
  action system: information_system {
    search_cost: 1_200 PEN/year
    saving: 50%
    setup: 12_000 PEN
    running: 4_000 PEN/year
    payer: guild
    payer_share: 70%
  }
}
