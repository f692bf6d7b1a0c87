# A range is uniform between its ends, one quantity for all years and firms.
model "A range" { currency: PEN; horizon: 3 years; discount_rate: 10% }
firm ana
firm beto

network pool "Pool" {
  objective: "Try a range"
  members: ana, beto
  promoter: ana
  feedback: "Each quarter: what worked and what did not"
  structure: flat

  action work "Work" {
    needs: 2 members
    benefit each member "Sales": 800 PEN/year..1_200 PEN/year
    cost "Rent": 1_700 PEN/year
  }
}
