# WRONG ON PURPOSE: a model full of the mistakes that Minka finds. The comments name the finding that is expected.

model "A pool that cannot work" {
  currency: PEN
  horizon: 3 years
}

territory cusco "Cusco"
sector tourism "Tourism"
chain visits "Visits" of tourism { stages: supplies -> lodging -> agencies }

firm inti "Hostal Inti" {
  size: micro
  territory: cusco
  stage: lodging
  wrokers: 4                       # unknown-attribute: did you mean `workers`?
  sales: 180_000 PEN/year
  buys linen: 12_000 PEN/year
  restrictions: financing          # restriction-unaddressed: nothing below eases it
}
# unit-mismatch: sales are an amount per year
firm sol "Hostal Sol" { size: small; territory: cusco; stage: lodging; sales: 420_000 PEN; buys linen: 30_000 PEN/year }
firm tour "Inca Tours" { size: micro; territory: cusco; stage: agencies; sales: 90_000 PEN/year }
firm mill "Telares Wayra" { size: small; territory: cusco; stage: supplies; sales: 300_000 PEN/year }

let old_price = 1.234,56 PEN       # number-format: a decimal comma

# no-objective: what do they associate for?
network pool "Linen pool" horizontal {
  members: inti, sol, tour, sol    # mixed-stages: an agency among hostels; repeated-member: sol twice
  feedback: "First Monday of the month: prices paid, deliveries"
  structure: led by mill           # leader-not-member: mill is no member
  action linen: joint_purchase { good: linen; discount: tiers { from 40_000 PEN/year: 15%..8% } }  # reversed-range
}

network fair "Fair" horizontal {
  objective: "Sell at the fair"
  members: inti, sol
  promoter: inti
  feedback: "Each quarter: what the promotion brought, in sales"
  structure: flat                  # flat-in-turbulence: with strong change, decisions by consensus come too late
  environment { change: strong }
}                                  # expected-result-missing: it does nothing together
