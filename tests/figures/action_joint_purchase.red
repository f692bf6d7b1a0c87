model "San Blas" { currency: PEN; horizon: 3 years; discount_rate: 10% }

firm inti "Hostal Inti" { buys linen: 12_000 PEN/year }
firm sol "Hostal Sol" { buys linen: 40_000 PEN/year }
firm apu "Hostal Apu" { buys linen: 28_000 PEN/year }

network pool "Joint linen buying" horizontal {
  objective: "Pay the wholesale price for linen"
  members: inti, sol, apu
  promoter: inti
  feedback: "After each order: prices paid, quality"
  action linen: joint_purchase {
    good: linen
    discount: tiers {
      from 30_000 PEN/year: 5%
      from 80_000 PEN/year: 12%
    }
  }
}
