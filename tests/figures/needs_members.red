# Hacen falta los tres: quien se va se lleva todo.
modelo "Hacen falta tres" { moneda: PEN; horizonte: 3 años; tasa_de_descuento: 10% }
empresa ana
empresa beto
empresa carla

red camión "Camión" {
  objetivo: "Llenar un camión"
  socios: ana, beto, carla
  promotor: ana
  retroalimentación: "Reunión mensual: cuentas, quejas, próximos pasos"
  estructura: plana
  costo "Coordinador": 100 PEN/año

  acción camión "Camión lleno" {
    necesita: 3 socios
    beneficio cada socio "Flete más barato": 250 PEN/año
  }
}
