model "Huancayo" { currency: PEN; horizon: 3 years; discount_rate: 10% }

territory huancayo "Huancayo"
institution chamber "Chamber of commerce of Huancayo" { sphere: private }

firm mantaro "Lácteos Mantaro" {
  territory: huancayo
  credit: 50_000 PEN
  restrictions: financing
}
firm junin "Cueros Junín" {
  territory: huancayo
  credit: 70_000 PEN
  restrictions: financing
}
firm valle "Muebles del Valle" {
  territory: huancayo
  credit: 80_000 PEN
  restrictions: financing
}
firms others 10 "Other borrowers" { territory: huancayo; credit: 20_000 PEN }

agreement funds "The chamber speaks to the bank" territorial in huancayo {
  objective: "One rate for all who keep their word"
  participants: mantaro, junin, valle
  feedback: "Each quarter: payments, rates, who fell behind"
  institutions: chamber
  action loans: territory_credit {
    rate_cut: tiers { from 150_000 PEN: 4% }
    guarantee: 1_500 PEN/year
    outsiders_share: 25%
  }
}
