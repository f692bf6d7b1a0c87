# The members count at 12 %, society at 4 %.
model "Two rates of time" {
  currency: PEN
  horizon: 5 years
  discount_rate: 12%
  social_discount_rate: 4%
}
firm ana
firm beto
firm carla
institution town "Municipality" { sphere: public }

network trees "Trees" {
  objective: "Plant trees"
  members: ana, beto, carla
  feedback: "Each quarter: what worked and what did not"
  structure: flat
  institutions: town

  action trees "Trees" {
    needs: 2 members
    cost once "Seedlings": 2_000 PEN paid by town 25%
    cost "Water": 90 PEN/year paid by town
    benefit from year 3 "Fruit": 1_500 PEN/year
  }
}
