model "San Blas" { currency: PEN; horizon: 3 years; discount_rate: 10% }

unit kg

firm inti "Hostal Inti" { buys linen: 400 kg/year }
firm sol "Hostal Sol" { buys linen: 1_400 kg/year }
firm apu "Hostal Apu" { buys linen: 900 kg/year }

network pool "Joint linen buying" horizontal {
  objective: "Pay the wholesale price for linen"
  members: inti, sol, apu
  promoter: inti
  feedback: "First Monday of the month: prices paid, deliveries"
  action linen: joint_purchase {
    good: linen
    price: 12 PEN/kg
    discount: tiers {
      from 1_000 kg/year: 5%
      from 2_000 kg/year: 12%
    }
  }
}
