# 0.3 − 0.1 − 0.2 is nothing, whatever the computer's last digit says: a gain of 0, and everybody takes part.
model "Nothing" { currency: PEN; horizon: 3 years; discount_rate: 10% }
firm ana
firm beto

network pool "Pool" {
  objective: "Gain nothing"
  members: ana, beto
  promoter: ana
  feedback: "Monthly meeting: accounts, complaints, next steps"
  structure: flat

  action work "Work" {
    needs: 2 members
    benefit each member "Sales": 0.3 PEN/year
    cost each member "Time": 0.1 PEN/year
    cost each member "Thread": 0.2 PEN/year
  }
}
