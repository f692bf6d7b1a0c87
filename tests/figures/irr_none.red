# Only benefits: no rate makes them zero; no cost, so no ratio; nothing to pay back.
model "Only benefits" { currency: PEN; horizon: 3 years; discount_rate: 10% }
firm ana
firm beto

network pool "Pool" {
  objective: "Gain"
  members: ana, beto
  promoter: ana
  feedback: "Each quarter: what worked and what did not"
  structure: flat

  action work "Work" {
    needs: 2 members
    benefit once "Prize": 50 PEN
    benefit "Sales": 100 PEN/year
  }
}
