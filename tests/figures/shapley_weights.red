# Shapley donde todo lo ganado es de todos: se reparte con sus pesos.
modelo "Shapley, con pesos" { moneda: PEN; horizonte: 3 años; tasa_de_descuento: 10% }
empresa sol { compra lencería: 50_000 PEN/año }
empresa inti { compra lencería: 30_000 PEN/año }
empresa luna { compra lencería: 10_000 PEN/año }
sea rebaja = tramos { desde 40_000 PEN/año: 8%; desde 80_000 PEN/año: 12% }

red compras "Compras" {
  objetivo: "Lencería más barata"
  socios: sol, inti, luna
  promotor: sol
  retroalimentación: "Reunión el primer lunes del mes"
  estructura: plana
  reparto: shapley
  costo una vez "Primer pedido": 600 PEN

  acción lencería "Lencería" {
    beneficio "Rebaja": suma(socios.compra.lencería) * rebaja(suma(socios.compra.lencería))
  }
}
