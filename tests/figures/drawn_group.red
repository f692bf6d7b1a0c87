# Cada empresa de un grupo tiene su propio sorteo: dieciséis talleres parecidos se compensan.
modelo "Un grupo sorteado" { moneda: PEN; horizonte: 3 años; tasa_de_descuento: 10% }
empresas talleres 16 "Talleres"

red taller "Talleres juntos" {
  objetivo: "Compensarse"
  socios: talleres
  promotor: talleres
  retroalimentación: "Reunión el primer lunes del mes"
  estructura: plana

  acción pedidos "Pedidos" {
    necesita: 2 socios
    beneficio cada socio "Ventas": 100 PEN/año..300 PEN/año sorteado cada socio
  }
}
