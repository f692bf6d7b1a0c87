# A negative benefit is a cost: appropriability leaves it out.
model "Negative benefit" { currency: PEN; horizon: 3 years; discount_rate: 10% }
territory cusco "Cusco"
sector tourism "Tourism"
firm ana { territory: cusco; sector: tourism }
firm beto { territory: cusco; sector: tourism }
firm carla { territory: cusco; sector: tourism }
firm shop { territory: cusco; sector: tourism }

network street "Street" {
  objective: "Close the street to cars"
  members: ana, beto, carla
  promoter: ana
  feedback: "Monthly meeting: accounts, complaints, next steps"
  structure: flat

  action cars "No cars" {
    needs: 2 members
    benefit each member "Visitors": 500 PEN/year
    benefit for ana "Her car park": -200 PEN/year
    benefit each outsider "Visitors outside": 280 PEN/year
  }
}
