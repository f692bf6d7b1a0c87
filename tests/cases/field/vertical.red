model "Maize" { currency: PEN }
sector brewing
chain beer of brewing { stages: maize -> brewing }
firm brewer "Brewery" { size: large; stage: brewing; sector: brewing }
firms growers 20 "Growers" { size: micro; stage: maize; sector: brewing; sells maize to brewer: 6_000 PEN/year; restrictions: technology, informality }
network supply "Maize for beer" {
  objective: "Better maize, bought at a price agreed on"
  members: brewer, growers
  feedback: "Twice a year: what was learnt and who uses it"
  structure: hierarchical under brewer
  action field: supplier_assistance { client: brewer; yield_gain: 16%; cost_per_supplier: 300 PEN/year }
}
