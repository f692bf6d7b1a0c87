model "Quinoa" { currency: PEN }
unit kg
chain quinoa "Quinoa" {
  stages: growers -> agents -> exporter
  stage growers { price: 3 PEN/kg; margin: 0.45 PEN; members: a }
  stage agents { price: 3.5 PEN; unit_cost: -1 PEN/kg; margin: 4 PEN/year }
  stage exporter { buys_from: agents2; yield: 0%; price: "much" }
  stage exporter { price: 4 PEN/kg }
  stage millers { price: 4 PEN/kg }
  firm inti
}
chain empty { stage first { price: 3 PEN/kg } }
chain back { stages: a -> b; stage a { buys_from: b }; stage b { buys_from: a, a } }
stage lonely { price: 3 PEN/kg }
criteria { buyer_concentration: 12_000 }
