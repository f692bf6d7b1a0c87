# Un volumen incierto y sus tramos, muestra por muestra.
modelo "Volumen incierto" { moneda: PEN; horizonte: 3 años; tasa_de_descuento: 10% }
empresa ana
empresa beto
sea volumen = 60_000 PEN/año..100_000 PEN/año fuente "Ejemplo"
sea rebaja = tramos { desde 40_000 PEN/año: 8%; desde 90_000 PEN/año: 12% }

red compras "Compras" {
  objetivo: "Comprar juntas"
  socios: ana, beto
  promotor: ana
  retroalimentación: "Reunión el primer lunes del mes"
  estructura: plana

  acción compra "Compra" {
    necesita: 2 socios
    beneficio "Rebaja": volumen * rebaja(volumen)
  }
}
