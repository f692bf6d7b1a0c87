model "Quinoa" { currency: PEN; horizon: 3 years; discount_rate: 10% }

sector quinoa "Quinoa"
institution university "Agrarian university" { sphere: academia }

firm aroma "Granos Aroma" { sector: quinoa; sales: 300_000 PEN/year; restrictions: technology }
firm kusi "Granos Kusi" { sector: quinoa; sales: 200_000 PEN/year }
firms others 15 "Other processors" { sector: quinoa; sales: 100_000 PEN/year }

agreement seeds "Quinoa without bitterness" sectoral of quinoa {
  objective: "Wash quinoa with half the water"
  participants: aroma, kusi
  feedback: "Each quarter, with the technician: what was put to use"
  institutions: university
  action research: applied_research {
    net_uplift: 3%
    adoption: 40%
    budget: 10_000 PEN/year
    payer: university
    payer_share: 80%
  }
}
