# lang: en
model "Staying out" { currency: PEN; horizon: 3 years; discount_rate: 10% }
territory cusco "Cusco"
sector tourism "Tourism"
firm ana "Hostal Ana" { territory: cusco; sector: tourism }
firm beto "Hostal Beto" { territory: cusco; sector: tourism }
firm carla "Hostal Carla" { territory: cusco; sector: tourism }
network image "Image of the quarter" {
  objective: "More visitors"
  members: ana, beto, carla
  promoter: ana
  feedback: "After each fair: contacts, sales, what to change"
  structure: flat
  action campaign "Campaign" {
    dimension: market_access
    needs: 2 members
    cost "Campaign": 900 PEN/year
    benefit each firm "Visitors": 500 PEN/year
  }
}
