# Parts of institutions count from two firms on: a lone firm bears the whole line.
model "No funds for one" { currency: PEN; horizon: 3 years; discount_rate: 10% }
firm ana
firm beto
firm carla
institution town "Municipality" { sphere: public }

network pool "Pool" {
  objective: "Stalls and stands"
  members: ana, beto, carla
  feedback: "Meeting on the first Monday of the month"
  structure: flat
  institutions: town

  action stalls "Stalls" {
    benefit each member "Sales": 300 PEN/year
    cost "Square": 400 PEN/year paid by town 50%
  }
  action stands "Stands" {
    benefit each member "Sales": 300 PEN/year
    cost "Hall": 250 PEN/year paid by town 80%
  }
}
