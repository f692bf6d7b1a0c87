# lang: en
model "An oven" { currency: PEN; horizon: 4 years; discount_rate: 10% }
firm ana "Ana's bakery"
firm beto "Beto's bakery"
network oven "A common oven" horizontal {
  objective: "Bake more with less gas"
  members: ana, beto
  promoter: ana
  feedback: "Each quarter: what worked and what did not"
  structure: flat
  cost "Meetings": 50 PEN/year
  action bake "The oven" {
    dimension: technology_information
    needs: 2 members
    cost once "Oven": 2_000 PEN
    benefit each member "Less gas": 600 PEN/year
  }
  action stall "A stall of one's own" {
    dimension: market_access
    benefit each member "Sales": 300 PEN/year
    cost each member "Rent": 120 PEN/year
  }
}
