model "San Blas" { currency: PEN; horizon: 3 years; discount_rate: 10% }

firm inti "Hostal Inti" { sales: 180_000 PEN/year }
firm sol "Hostal Sol" { sales: 240_000 PEN/year }
firm apu "Hostal Apu" { sales: 120_000 PEN/year }

network hostels "Hostels at the fair" horizontal {
  objective: "Be found by agencies abroad"
  members: inti, sol, apu
  promoter: inti
  feedback: "After each fair: contacts, sales, what to change"
  action fair: joint_promotion {
    net_uplift: 2%
    stand_cost: 6_000 PEN
    fees: 1_500 PEN/year
  }
}
