model "Shoemakers of Trujillo" { currency: PEN; horizon: 3 years; discount_rate: 10% }

firm norte "Calzado Norte" { credit: 40_000 PEN; restrictions: financing }
firm moche "Calzado Moche" { credit: 60_000 PEN; restrictions: financing }
firm chan "Calzado Chan" { credit: 100_000 PEN; restrictions: financing }

network shoemakers "One request to the bank" horizontal {
  objective: "Borrow working capital at a lower rate"
  members: norte, moche, chan
  promoter: norte
  feedback: "Twice a year, with the bank: payments and rates"
  action loans: joint_bank_negotiation {
    rate_cut: tiers {
      from 100_000 PEN: 3%
      from 200_000 PEN: 6%
    }
    paperwork: 300 PEN
  }
}
