model "Maize without its client" { currency: PEN; horizon: 3 years; discount_rate: 10% }
firm big "Big" { size: large }
firm a "A" { sells maize to big: 1_000 PEN/year }
firm b "B" { sells maize to big: 1_000 PEN/year }
firm c "C" { sells maize to big: 1_000 PEN/year }
define action help "Help" { dimension: market_access; parameter client: firm; needs: client; benefit each member "More": 100 PEN/year }
network pool horizontal { objective: "x"; members: a, b, c
  promoter: a
  feedback: "Each quarter, with the technician: what was put to use"
 cost "Meetings": 1 PEN/year
 action h: help { client: big }
 action s: supplier_assistance { client: big; net_uplift: 10%; cost_per_supplier: 10 PEN/year }
}
