# lang: en
model "Broken" { currency: PEN; horizon: 3 years; discount_rate: 10% }
firm ana "Ana" { sales: 9_000 PEN/year }
firm beto "Beto"
network pool "Something is missing" {
  objective: "Try"
  members: ana, beto
  promoter: ana
  feedback: "Monthly meeting: accounts, complaints, next steps"
  structure: flat
  action work "Work" {
    dimension: cost_reduction
    needs: 2 members
    benefit each member "Saving": member.sales * 2%
  }
}
network idle "Nothing in it" {
  objective: "Talk"
  members: ana, beto
  promoter: ana
  feedback: "Meeting on the first Monday of the month"
  structure: flat
}
