# Seven cheese makers of La Encañada, Cajamarca, buy supplies, hire a technician and send a truck to Lima together.
#
# The place and its trade are real. The firms are made up, and so are all figures: none is a measurement.
model "Cheese of La Encañada" {
  currency: PEN
  horizon: 5 years
  discount_rate: 12%
}

territory cajamarca "Cajamarca"
territory encanada "La Encañada" in cajamarca
sector dairy "Dairy"

firm elvira "Quesería Doña Elvira" {
  size: micro
  territory: encanada
  sector: dairy
  workers: 9
  sales: 600_000 PEN/year
  buys supplies: 30_000 PEN/year
  restrictions: market_access
}
firm tayta "Lácteos El Tayta" {
  size: micro
  territory: encanada
  sector: dairy
  workers: 6
  sales: 400_000 PEN/year
  buys supplies: 20_000 PEN/year
  restrictions: technology, market_access
}
firm yana "Quesos Yanacancha" {
  size: micro
  territory: encanada
  sector: dairy
  workers: 5
  sales: 300_000 PEN/year
  buys supplies: 15_000 PEN/year
  restrictions: market_access
}
firm rosa "Quesería Santa Rosa" {
  size: micro
  territory: encanada
  sector: dairy
  workers: 4
  sales: 200_000 PEN/year
  buys supplies: 10_000 PEN/year
  restrictions: technology
}
firm pampa "Lácteos La Pampa" {
  size: micro
  territory: encanada
  sector: dairy
  workers: 3
  sales: 160_000 PEN/year
  buys supplies: 8_000 PEN/year
  restrictions: technology
}
firm molino "Quesería El Molino" {
  size: micro
  territory: encanada
  sector: dairy
  workers: 3
  sales: 140_000 PEN/year
  buys supplies: 7_000 PEN/year
  restrictions: technology
}
firm celia "Quesos Celia" {
  size: micro
  territory: encanada
  sector: dairy
  workers: 2
  sales: 100_000 PEN/year
  buys supplies: 5_000 PEN/year
  restrictions: technology
}

institution fund "Regional fund" { sphere: public }

let better_cheese = 2%..3%..4.5% source "Trial of the technical college in two dairies, 2025 (illustrative)"
let lima_share = 15% source "What the seven can spare without losing a client of today (illustrative)"
let premium = 10%..20%..28% source "Prices in six shops of Lima less freight of today, March 2026 (illustrative)"

network valley "Cheese makers of La Encañada" horizontal {
  objective: "Sell a cheese that keeps, under one name, in Lima"
  members: elvira, tayta, yana, rosa, pampa, molino, celia
  institutions: fund
  structure: led by elvira
  trust: intermediate
  feedback: "First Saturday of the month: prices paid, cheese sent back, who is behind"
  bylaws: "If Doña Elvira leaves, the others choose who leads, within a month"
  environment { change: gradual; transaction_costs: intermediate }
  cost once "information cost: a visit to the dairies of Chugur": 2_100 PEN
  cost each link "Meetings and calls": 120 PEN/year

  action supplies: joint_purchase {
    good: supplies
    discount: tiers {
      from 40_000 PEN/year: 6%
      from 80_000 PEN/year: 10%
    }
  }

  action technician: shared_technician {
    wage: 42_000 PEN/year
    hours_per_technician: 1_920 hours
    hours_per_member: 240 hours
    saving: better_cheese
  }

  action lima "Refrigerated truck to Lima" {
    dimension: market_access
    result: "K-RES-H3"
    eases: market_access
    advantages: economies_of_scale, bargaining_power
    needs: 4 members
    cost once "Truck, second hand, with cold box": 90_000 PEN paid by fund 50%
    cost once each member "Sanitary registration and labels": 3_500 PEN
    cost "Driver, fuel and tolls": 24_000 PEN/year
    benefit each member "Better price in Lima": member.sales * lima_share * premium
  }
  allow tier-fragile "All seven know it; the scenario no_elvira shows what is left without Doña Elvira"
  sharing: proportional to member.sales
}

scenario no_elvira "Doña Elvira leaves" {
  remove elvira from valley
}
scenario no_fund "The fund says no" {
  remove fund
}
scenario poor_price "Lima pays little more" {
  premium: 5%..10%
}
expect each member of valley: gain > 0 PEN with 90%
expect valley.npv > 0 PEN in scenario no_fund
