model "Vegetables of Mala" { currency: PEN; horizon: 3 years; discount_rate: 10% }

firm hotels "Hoteles del Pacífico" { size: large }
firm rosal "Huerto Rosal" { size: micro; sells vegetables to hotels: 20_000 PEN/year }
firm parra "Huerto Parra" { size: micro; sells vegetables to hotels: 15_000 PEN/year }
firm olivo "Huerto Olivo" { size: micro; sells vegetables to hotels: 10_000 PEN/year }

institution board "Growers' board of Mala" { sphere: private }

network growers "Vegetables for hotels" vertical {
  objective: "Offer together the volume that hotels ask for"
  members: hotels, rosal, parra, olivo
  feedback: "Monthly meeting: accounts, complaints, next steps"
  structure: led by hotels
  institutions: board
  action access: supplier_access {
    client: hotels
    body: board
    good: vegetables
    price_gain: 12%
    minimum_volume: 50_000 PEN/year
    body_cost: 3_000 PEN/year
  }
}
