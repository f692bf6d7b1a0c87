# Equal shares are per firm: a group of 20 counts 20.
model "Equal shares" { currency: PEN; horizon: 2 years; discount_rate: 10% }

firm anchor "Anchor"
firms workshops 30 "Workshops"

network pool "Pool" {
  objective: "Share costs"
  members: anchor, 20 of workshops
  promoter: anchor
  feedback: "Monthly meeting: accounts, complaints, next steps"
  structure: flat
  cost each link "Meetings": 1 PEN/year

  action shed "Common shed" {
    needs: 2 members
    cost "Rent": 2_100 PEN/year
    benefit each member "Saved rent": 150 PEN/year
  }
}
