# Each way to say when a line falls, within four years and beyond.
model "When" { currency: PEN; horizon: 4 years; discount_rate: 8% }

firm inti "Hostal Inti"
firm sol "Hostal Sol"

network pool "Pool" {
  objective: "Try the years"
  members: inti, sol
  promoter: inti
  feedback: "Monthly meeting: accounts, complaints, next steps"
  structure: flat

  action work "Work together" {
    needs: 2 members
    cost once "Start": 150 PEN
    cost once in year 2 "Repair": 50 PEN
    cost once in year 6 "Never comes": 9_999 PEN
    benefit from year 2 to year 3 "Two years": 40 PEN/year
    benefit from year 3 "Late": 30 PEN/year
    benefit from year 4 to year 7 "Half beyond": 25 PEN/year
    benefit "Grows": 20 PEN/year growing 5%
    benefit from year 2 "Shrinks": 10 PEN/year growing -10%
    benefit once in year 4 "Resale": 15 PEN
  }
}
