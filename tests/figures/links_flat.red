# A flat structure: n(n−1)/2 links. Four members, three of them one group.
model "Flat" { currency: PEN; horizon: 3 years; discount_rate: 10% }

firm ana "Ana"
firms three 3 "Three alike"

network pool "Pool" {
  objective: "Count links"
  members: ana, three
  promoter: ana
  feedback: "Monthly meeting: accounts, complaints, next steps"
  structure: flat
  cost each link "Meetings": 50 PEN/year

  action work "Work" {
    needs: 2 members
    benefit each member "Gain": 200 PEN/year
    cost once each link "First talks": 10 PEN
  }
}
