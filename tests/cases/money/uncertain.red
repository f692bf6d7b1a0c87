# lang: en
model "Hostels" { currency: PEN; horizon: 3 years; discount_rate: 12%; samples: 2_000; seed: 7 }
firm inti "Hostal Inti" { sales: 180_000 PEN/year }
firm sol "Hostal Sol de los Andes y del Valle Sagrado" { sales: 420_000 PEN/year }
firm luna "Hostal Luna" { sales: 60_000 PEN/year }
let uplift = 0.5%..1%..4%   source "Survey of guests (illustrative)"
network fair "Joint promotion" horizontal {
  objective: "Be found by agencies abroad"
  members: inti, sol, luna
  feedback: "Each quarter: what the promotion brought, in sales"
  structure: led by sol
  action fair "Fair" {
    dimension: market_access
    needs: 2 members
    cost once "Stand": 6_000 PEN..9_000 PEN
    benefit each member "New sales": member.sales * uplift * 60%
  }
  action signs "Signs" {
    dimension: market_access
    benefit each member "Passers-by": member.sales * 0.2%..0.6%
    cost each member "Signs": 150 PEN/year
  }
}
