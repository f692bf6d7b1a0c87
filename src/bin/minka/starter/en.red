# A small model to begin with: change the names, the figures and the aims to those of your firms.
# `minka check` says what is wrong or weak; `minka run` says what follows; `minka explain WORD` explains a word.

model "TITLE" {
  currency: PEN
  horizon: 3 years
  language: en
}

territory san_blas "San Blas"
sector tourism "Tourism"

firm inti "Hostal Inti" {
  size: micro
  territory: san_blas
  sector: tourism
  buys linen: 16_000 PEN/year
}
firm sol "Hostal Sol" {
  size: micro
  territory: san_blas
  sector: tourism
  buys linen: 24_000 PEN/year
}
firm luna "Hostal Luna" {
  size: micro
  territory: san_blas
  sector: tourism
  buys linen: 20_000 PEN/year
}

# What is not certain is written as a range, with where it comes from.
let wholesale_discount = 6%..10% source "Quotation of the wholesaler: fill in who and when"

network pool "Buying linen together" horizontal {
  objective: "Pay the wholesale price for linen"
  members: inti, sol, luna
  structure: led by sol
  feedback: "After each order: prices paid, quality"
  environment { change: gradual; transaction_costs: low }
  cost "Meetings and calls": 240 PEN/year

  action linen: joint_purchase {
    good: linen
    discount: tiers { from 35_000 PEN/year: wholesale_discount }
  }
}

# A question to ask before anyone signs: `minka compare` answers it.
scenario without_sol "Sol leaves" {
  remove sol from pool
}
