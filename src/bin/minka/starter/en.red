# A small model to begin with: change the names, the figures and the aims to those of your firms.
# `minka check` says what is wrong or weak; `minka run` says what follows; `minka explain WORD` explains a word.

model "TITLE" {
  currency: PEN
  horizon: 3 years
  language: en
}

territory valley "The valley"
sector clothing "Clothing"

firm ana "Ana's workshop" {
  size: micro
  territory: valley
  sector: clothing
  workers: 4
  buys cloth: 12_000 PEN/year
  restrictions: disarticulation
}
firm beto "Beto's workshop" {
  size: micro
  territory: valley
  sector: clothing
  workers: 6
  buys cloth: 20_000 PEN/year
}
firm carla "Carla's workshop" {
  size: small
  territory: valley
  sector: clothing
  workers: 12
  buys cloth: 45_000 PEN/year
}

# What is not certain is written as a range, with where it comes from.
let wholesale_discount = 6%..10% source "Quotation of the wholesaler: fill in who and when"

network cloth_pool "Buying cloth together" horizontal {
  objective: "Pay the wholesale price for cloth"
  members: ana, beto, carla
  feedback: "After each order: prices paid, quality"
  structure: led by carla
  environment { change: gradual; transaction_costs: low }

  action cloth: joint_purchase {
    good: cloth
    discount: tiers { from 30_000 PEN/year: wholesale_discount }
  }
}
