# The outsiders of a network share sector and territory with a member: dora and the group edu; not far, not weaver.
model "Neighbours" { currency: PEN; horizon: 3 years; discount_rate: 10% }
territory cusco "Cusco"
territory lima "Lima"
sector tourism "Tourism"
sector textiles "Textiles"

firm ana { territory: cusco; sector: tourism }
firm beto { territory: cusco; sector: tourism }
firm carla { territory: cusco; sector: tourism }
firm dora { territory: cusco; sector: tourism }
firms edu 4 { territory: cusco; sector: tourism }
firm far { territory: lima; sector: tourism }
firm weaver { territory: cusco; sector: textiles }

network fair "Fair" {
  objective: "A street full of visitors"
  members: ana, beto, carla
  promoter: ana
  feedback: "After each fair: contacts, sales, what to change"
  structure: flat
  benefit each outsider "Calmer street": 100 PEN/year

  action stand "Stand" {
    needs: 2 members
    cost "Fees": 3_000 PEN/year
    benefit each member "Sales at the stand": 1_000 PEN/year
    benefit each firm "More visitors": 1_200 PEN/year
    benefit each outsider "Overflow": 300 PEN/year
  }
}
