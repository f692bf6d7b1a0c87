# The participants lose, the territory gains more: worth supporting, beyond what the town pays already.
model "With support" { currency: PEN; horizon: 3 years; discount_rate: 10% }
territory cusco "Cusco"
firm ana { territory: cusco }
firm beto { territory: cusco }
firms shops 10 { territory: cusco }
institution town "Municipality" { sphere: public }

agreement safe "Safe streets" territorial in cusco {
  objective: "Fewer robberies"
  participants: ana, beto
  feedback: "Meeting on the first Monday of the month"
  structure: flat
  institutions: town

  action rounds "Rounds" {
    needs: 2 members
    cost "Guards": 1_000 PEN/year paid by town 30%
    benefit each firm "Fewer robberies": 300 PEN/year
  }
}
