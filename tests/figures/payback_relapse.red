# The outlay is back in year 1, gone again in year 2: paid back only within year 3.
model "Back and gone again" { currency: PEN; horizon: 4 years; discount_rate: 5% }
firm ana
firm beto

network pool "Pool" {
  objective: "A machine that breaks"
  members: ana, beto
  promoter: ana
  feedback: "Each quarter: what worked and what did not"
  structure: flat

  action machine "Machine" {
    needs: 2 members
    cost once "Machine": 100 PEN
    benefit once in year 1 "Work": 150 PEN
    cost once in year 2 "Repair": 80 PEN
    benefit from year 3 "Work again": 60 PEN/year
  }
}
