model "M" { currency: PEN }
unit kg
let part = 60%
firm inti { buys linen: 400 kg/year }
firm sol { buys linen: 1_000 kg/year }
firm qori { buys thread: 1_000 PEN/year }
institution town { sphere: public }

# What is right stands first, and nothing is said of it.
network fine {
  members: inti, sol
  feedback: "First Monday of the month: prices paid, deliveries"
  action units: joint_purchase { good: linen; discount: tiers { from 1_000 kg/year: 8% }; price: 12 PEN/kg }
  action per_unit: joint_purchase { good: linen; discount: tiers { from 1_000 kg/year: 1 PEN/kg } }
  action plain: joint_purchase { good: linen; discount: 8%..10%; price: 12 PEN/kg }
  action money: joint_purchase { good: thread; discount: tiers { from 1_000 PEN/year: 8% } }
  action shop: one_stop_shop {
    saving_per_procedure: 40 PEN
    procedures_per_firm: 3
    setup: 0
    running: 3_000 PEN/year
    payer: town
    payer_share: part
  }
  cost "Office": 10 PEN/year paid by town part
}

network wrong {
  members: inti, sol
  promoter: town
  feedback: "Each month, with the police: incidents and patrols"
  action a: joint_purchase { good: linen; discount: tiers { from 1_000 kg/year: 8% } }
  action b: joint_purchase { good: linen; discount: tiers { from 1_000 PEN/year: 8% }; price: 12 PEN/kg }
  action c: joint_purchase { good: linen; discount: tiers { from 1_000: 8% }; price: 12 PEN/kg }
  action d: joint_purchase { good: thread; discount: 8%; price: 12 PEN/kg }
  action e: joint_purchase { good: thread; discount: "a tenth" }
  action f: shared_technician { wage: 1 PEN/year; hours_per_technician: 1_800 hours; hours_per_member: 10; saving: 1% }
  action g: lower_inventories { client: town; stock_cut: 3%; holding_cost: 20% }
  action h: supplier_access {
    client: sol
    body: town
    good: linen
    price: 12 PEN/kg
    price_gain: 3%
    minimum_volume: 3_000 PEN/year
  }
  action i: local_security {
    loss_avoided: 1%
    running: 3_000 PEN/year
    cost "Patrols and upkeep": 10 PEN/year
  }
  action j: territory_image {
    net_uplift: 1%
    campaign: 1_000 PEN
    running: 100 PEN/year
    payer: town
    payer_share: 60
  }
}

define action own "One's own" {
  parameter good: good
  parameter much: amount
  needs: good
  benefit each member "Saved": member.buys[good] * much(1, 2, 3)
}
