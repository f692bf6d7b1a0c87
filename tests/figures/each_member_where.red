# Líneas para los socios que cumplen una condición.
modelo "Cada socio donde" { moneda: PEN; horizonte: 3 años; tasa_de_descuento: 10% }

empresa ana "Ana" { tamaño: micro; trabajadores: 2; ventas: 50_000 PEN/año }
empresa beto "Beto" { tamaño: micro; trabajadores: 4; ventas: 90_000 PEN/año }
empresa carla "Carla" { tamaño: pequeña; trabajadores: 8; ventas: 400_000 PEN/año }

red taller "Taller" {
  objetivo: "Probar las condiciones"
  socios: ana, beto, carla
  promotor: ana
  retroalimentación: "Reunión el primer lunes del mes"
  estructura: plana

  acción curso "Curso" {
    necesita: 2 socios
    beneficio cada socio donde socio.trabajadores > 3 "Menos merma": 1_000 PEN/año
    costo cada socio donde socio.trabajadores <= 3 "Hora de los dueños": 300 PEN/año
    beneficio cada socio donde socio.tamaño == micro y socio.ventas >
        60_000 PEN/año "Bono": 250 PEN/año
    beneficio cada socio "Aprendizaje": 400 PEN/año
    costo "Profesor": 600 PEN/año
  }
}
