# lang: en
model "Who pays" { currency: PEN; horizon: 3 years; discount_rate: 10% }
firm ana "Ana"; firm beto "Beto"; firm carla "Carla"
firm client "Supermercado" { size: large }
institution fund "Innovation fund" { sphere: public }
network quality "Quality for the client" {
  objective: "Sell to the supermarket"
  members: ana, beto, carla
  feedback: "Each month: the book of hours and the repairs"
  structure: flat
  institutions: fund
  action lab "Laboratory" {
    dimension: technology_information
    needs: 2 members
    cost once "Equipment": 6_000 PEN paid by client 20%, fund 30%
    cost "Tests": 900 PEN/year
    benefit each member "Better price": 700 PEN/year
    benefit for client "Fewer rejects": 800 PEN/year
    transfer from fund once in year 1 each member "Training grant": 150 PEN
  }
}
