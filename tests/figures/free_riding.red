# Who leaves keeps what outsiders get, if the others go on; without ana they would not.
model "Who leaves" { currency: PEN; horizon: 3 years; discount_rate: 10% }
territory cusco "Cusco"
sector tourism "Tourism"
firm ana { territory: cusco; sector: tourism; sales: 100_000 PEN/year }
firm beto { territory: cusco; sector: tourism; sales: 50_000 PEN/year }
firm carla { territory: cusco; sector: tourism; sales: 30_000 PEN/year }

network fair "Fair" {
  objective: "A fair"
  members: ana, beto, carla
  promoter: ana
  feedback: "After each fair: contacts, sales, what to change"
  structure: flat

  action fair "Fair" {
    needs: 2 members
    cost "Fees": 900 PEN/year
    benefit each firm "More visitors": firm.sales * 1%
  }
}
