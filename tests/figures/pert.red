# Tres extremos: PERT (beta), el más bajo, el más probable, el más alto.
modelo "PERT" { moneda: PEN; horizonte: 3 años; tasa_de_descuento: 10% }
empresa ana
empresa beto
sea rebaja = 8%..10%..15% fuente "Ejemplo"

red compras "Compras" {
  objetivo: "Probar una beta"
  socios: ana, beto
  promotor: ana
  retroalimentación: "Cada trimestre: qué funcionó y qué no"
  estructura: plana

  acción compra "Compra" {
    necesita: 2 socios
    beneficio "Rebaja": 50_000 PEN/año * rebaja
    costo "Encargado": 4_500 PEN/año
  }
}
