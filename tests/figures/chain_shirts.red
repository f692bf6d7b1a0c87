# A yield that changes the product, a margin derived, costs derived, and a range.
model "Shirts" { currency: PEN; horizon: 3 years }
unit metre
unit shirt
sector textiles "Textiles"
sector clothing "Clothing" in textiles
chain shirts "Shirts" of clothing {
  stages: mills -> workshops -> dyers -> shops -> wearers
  stage mills { price: 10 PEN/metre; unit_cost: 7 PEN/metre }
  stage workshops { price: 30 PEN/shirt..34 PEN/shirt; yield: 0.5 shirt/metre; unit_cost: 8 PEN/shirt }
  stage dyers { price: 45 PEN/shirt; margin: 3 PEN/shirt; yield: 80% }
  stage shops { margin: 9 PEN/shirt; unit_cost: 6 PEN/shirt }
  support_services: transport, textiles, banks
}
firm mill { stage: mills; sales: 600_000 PEN/year; sells cloth to big: 240_000 PEN/year; sells cloth to small: 60_000 PEN/year }
firm mill2 { stage: mills; sales: 200_000 PEN/year; sells cloth to big: 100_000 PEN/year; sells thread to small: 20_000 PEN/year }
firm big { stage: workshops; sales: 400_000 PEN/year; buys cloth from mill2: 100_000 PEN/year }
firms small 4 { stage: workshops; sales: 100_000 PEN/year }
firm shop { stage: shops; sector: textiles; sells shirts: 100 shirt/year }
firm transport
network pool {
  members: big, small
  cost each member "Fee": 100 PEN/year
  action more "More" { needs: 2 members; benefit each member "Sold": member.sales * 1% }
}
