# Twenty of thirty like workshops take part; the ten others are outsiders, and the street is theirs as well.
model "Part of a group" { currency: PEN; horizon: 3 years; discount_rate: 10% }
territory cusco "Cusco"
sector crafts "Crafts"
firms workshops 30 "Workshops" { territory: cusco; sector: crafts }

network street "Street" {
  objective: "Light the street"
  members: 20 of workshops
  promoter: workshops
  feedback: "Monthly meeting: accounts, complaints, next steps"
  structure: flat

  action lamps "Lamps" {
    needs: 2 members
    cost "Light": 1_000 PEN/year
    benefit each firm "Evening customers": 100 PEN/year
  }
}
