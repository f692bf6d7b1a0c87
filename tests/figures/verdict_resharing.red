# Todos juntos ganan; con partes iguales dos pierden.
modelo "Con otro reparto" { moneda: PEN; horizonte: 3 años; tasa_de_descuento: 10% }
empresa ana
empresas chicos 2 "Chicos"

red puesto "Puesto" {
  objetivo: "Un puesto"
  socios: ana, chicos
  promotor: ana
  retroalimentación: "Reunión el primer lunes del mes"
  estructura: plana

  acción puesto "Puesto" {
    necesita: 2 socios
    beneficio para ana "Ventas de la esquina": 1_000 PEN/año
    beneficio cada socio "Ventas": 100 PEN/año
    costo "Alquiler": 600 PEN/año
  }
}
