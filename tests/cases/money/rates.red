# lang: en
model "Rates of return" { currency: PEN; horizon: 2 years; discount_rate: 15% }
firm ana "Ana"; firm beto "Beto"
network two "Two rates" {
  objective: "A quarry that must be filled up again"
  members: ana, beto
  structure: flat
  action quarry "Quarry" {
    dimension: cost_reduction
    needs: 2 members
    cost once "Opening": 1_000 PEN
    benefit once in year 1 "Stone": 2_300 PEN
    cost once in year 2 "Filling up": 1_320 PEN
  }
}
network advance "Paid in advance" {
  objective: "Money first"
  members: ana, beto
  structure: flat
  action order "Order" {
    dimension: market_access
    needs: 2 members
    benefit once "Advance": 1_000 PEN
    cost "Deliveries": 560 PEN/year
  }
}
network dear "All cost" {
  objective: "A fence"
  members: ana, beto
  structure: flat
  cost once "Fence": 500 PEN
}
