# Las fórmulas preguntan quiénes están: ana en socios, los socios donde.
modelo "Quiénes están" { moneda: PEN; horizonte: 3 años; tasa_de_descuento: 10% }
empresa ana { trabajadores: 6; ventas: 90_000 PEN/año }
empresa beto { trabajadores: 2; ventas: 60_000 PEN/año }
empresa carla { trabajadores: 5; ventas: 30_000 PEN/año }

red grupo "Grupo" {
  objetivo: "Probar quiénes están"
  socios: ana, beto, carla
  promotor: ana
  retroalimentación: "Reunión mensual: cuentas, quejas, próximos pasos"
  estructura: plana

  acción pedido "Pedido" {
    necesita: 2 socios
    beneficio "Con el nombre de Ana": si ana en socios entonces 500 PEN/año sino 200 PEN/año
    beneficio "Por taller grande": 100 PEN/año * cuenta(socios donde socio.trabajadores > 3)
    beneficio cada socio "Por tamaño del grupo": suma(socios.ventas) * 0.1% / cuenta(socios)
  }
}
