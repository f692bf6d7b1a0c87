# Lines for a member, for an institution, for a firm that takes no part.
model "For whom" { currency: PEN; horizon: 3 years; discount_rate: 10% }
territory cusco "Cusco"
sector tourism "Tourism"
firm ana { territory: cusco; sector: tourism }
firm beto { territory: cusco; sector: tourism }
firm carla { territory: cusco; sector: tourism }
firm shop { territory: cusco; sector: tourism }
institution town "Municipality" { sphere: public }

network street "Street" {
  objective: "A better street"
  members: ana, beto, carla
  feedback: "Meeting on the first Monday of the month"
  structure: flat
  institutions: town

  action lamps "Lamps" {
    needs: 2 members
    benefit for ana "Corner shop": 900 PEN/year
    cost for beto "Night noise": 200 PEN/year
    benefit for town "Less police": 500 PEN/year
    benefit for shop "Late sales": 300 PEN/year
    benefit each member "Evening sales": 400 PEN/year
    cost "Light": 600 PEN/year paid by town 50%
  }
}
