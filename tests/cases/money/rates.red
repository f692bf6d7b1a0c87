# lang: en
model "Rates of return" { currency: PEN; horizon: 2 years; discount_rate: 15% }
firm ana "Ana"; firm beto "Beto"
network two "Two rates" {
  objective: "A quarry that must be filled up again"
  members: ana, beto
  promoter: ana
  feedback: "Meeting on the first Monday of the month"
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
  promoter: ana
  feedback: "Each quarter: what worked and what did not"
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
  promoter: ana
  feedback: "Monthly meeting: accounts, complaints, next steps"
  structure: flat
  cost once "Fence": 500 PEN
}
