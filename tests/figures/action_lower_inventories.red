model "Garments" { currency: PEN; horizon: 3 years; discount_rate: 10% }

firm mill "Confecciones Lima" { size: medium; inventory: 200_000 PEN }
firm hilo "Hilos del Sur" { size: micro; sells thread to mill: 60_000 PEN/year }
firm cierre "Cierres Andinos" { size: micro; sells zips to mill: 40_000 PEN/year }

network supply "Small lots on time" vertical {
  objective: "Deliver every week what the week needs"
  members: mill, hilo, cierre
  feedback: "First Monday of the month: prices paid, deliveries"
  structure: led by mill
  action stock: lower_inventories {
    client: mill
    stock_cut: 30%
    holding_cost: 20%
    delivery_cost: 2_500 PEN/year
    transfer from mill for hilo "Weekly deliveries of Hilos": 3_000 PEN/year
    transfer from mill for cierre "Weekly deliveries of Cierres": 3_000 PEN/year
  }
}
