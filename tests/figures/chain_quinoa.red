# examples/quinua_san_jeronimo.red, the figures only.
model "Quinoa" { currency: PEN }
unit kg
chain quinoa "Quinoa" {
  stages: growers -> agents -> exporter
  stage growers { margin: 0.45 PEN/kg }
  stage agents { margin: 0.50 PEN/kg }
  stage exporter { buys_from: growers; margin: 1.50 PEN/kg }
}
firms growers 30 { stage: growers; sells quinoa to organica: 730 kg/year; sells quinoa to market: 270 kg/year }
firms market 5 { stage: agents }
firm organica { stage: exporter }
