# Hierarchical: n−1 links; without its leader each of the others stands alone.
model "Hierarchical" { currency: PEN; horizon: 3 years; discount_rate: 10% }

firm mill "Mill" { size: medium }
firm ana "Ana" { size: micro }
firm beto "Beto" { size: micro }

network supply "Supply" {
  objective: "Orders of the mill"
  members: mill, ana, beto
  feedback: "Meeting on the first Monday of the month"
  structure: hierarchical under mill
  bylaws: "The mill decides"
  cost each link "Visits": 60 PEN/year

  action training "Training, which each could have alone" {
    benefit each member "Better work": 500 PEN/year
    cost each member "Time": 400 PEN/year
  }
  action orders "Orders of the mill" {
    needs: mill
    benefit each member "Margin": 900 PEN/year
    cost "Buyer": 300 PEN/year
  }
}
