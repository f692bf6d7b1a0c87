model "Cheese of Cajamarca" { currency: PEN; horizon: 3 years; discount_rate: 10% }

firm prado "Quesos Prado" { sales: 200_000 PEN/year }
firm cumbe "Quesos Cumbe" { sales: 150_000 PEN/year }

network cheese "Cheese under one seal" horizontal {
  objective: "Sell to supermarkets under one quality sheet"
  members: prado, cumbe
  promoter: prado
  feedback: "Each quarter, with the technician: what was put to use"
  action seal: common_standards {
    standard: "Quality sheet of the Cajamarca cheese makers"
    joint_share: 40%
    premium: 10%
    adaptation: 3_000 PEN
    audit: 4_000 PEN/year
  }
}
