# lang: es
modelo "M" { moneda: PEN }
empresa inti { compra lencería: 12_000 PEN/año }
empresa sol { compra lencería: 12_000 PEN/año }
red compras {
  socios: inti, sol
  promotor: inti
  retroalimentación: "Después de cada pedido: precios pagados, calidad"
  acción a: compra_conjuta { bien: lencería; descuento: 8% }
  acción b: compra_conjunta { bien: lencería }
  acción c: compra_conjunta { bien: pan; descuento: 8% }
  acción d "Propia" {
    dimensión: costos
    costo "Cuotas": 3 PEN/año pagado por inti 70%, sol 40%
    costo "Cuotas": 4 PEN/año
  }
}
