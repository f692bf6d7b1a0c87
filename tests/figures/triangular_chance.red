# Triangular, y probabilidad(60%): uno con 60 %, si no cero.
modelo "Triángulo y moneda" { moneda: PEN; horizonte: 3 años; tasa_de_descuento: 10% }
empresa ana
empresa beto

red grupo "Grupo" {
  objetivo: "Probar dos distribuciones"
  socios: ana, beto
  promotor: ana
  retroalimentación: "Reunión el primer lunes del mes"
  estructura: plana

  acción triángulo "Triángulo" {
    necesita: 2 socios
    beneficio "Ventas": triangular(100 PEN/año, 200 PEN/año, 600 PEN/año)
  }
  acción suerte "Suerte" {
    necesita: 2 socios
    beneficio "Licitación": 1_000 PEN/año * probabilidad(60%)
  }
}
