# The textbook flows: −1 000; 900, 800, 900 at 10 %.
model "Three years" { currency: PEN; horizon: 3 years; discount_rate: 10% }

firm inti "Hostal Inti"
firm sol "Hostal Sol"

network pool "Pool" {
  objective: "Try the figures"
  members: inti, sol
  promoter: inti
  feedback: "Each quarter: what worked and what did not"
  structure: flat

  action work "Work together" {
    needs: 2 members
    cost once "Outlay": 1_000 PEN
    benefit once in year 1 "First year": 900 PEN
    benefit once in year 2 "Second year": 800 PEN
    benefit once in year 3 "Third year": 900 PEN
  }
}
