# lang: es
modelo "No conviene" { moneda: PEN; horizonte: 3 años }
empresa ana "Ana"; empresa beto "Beto"; empresa carla "Carla"; empresa dina "Dina"; empresa elsa "Elsa"
red venta "Venta conjunta" horizontal {
  objetivo: "Vender en Lima"
  socios: ana, beto, carla, dina, elsa
  promotor: ana
  retroalimentación: "Reunión mensual: cuentas, quejas, próximos pasos"
  estructura: plana
  costo cada enlace "Reuniones": 90 PEN/año
  acción local "Un local" {
    dimensión: acceso_a_mercados
    beneficio cada socio "Ventas": 300 PEN/año
    costo cada socio "Vendedor": 100 PEN/año
  }
}
