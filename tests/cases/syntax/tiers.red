network pool {
  members: inti, sol
  action linen: joint_purchase {
    good: linen
    discount: tiers {
      40_000 PEN/year: 8%
      from 80_000 PEN/year 12%
    }
  }
}
firm inti
firm sol
