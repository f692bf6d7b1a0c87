# Un fondo entrega dinero a cada socio y, una vez, a una de ellas: cuenta en el VAN, no en beneficios ni costos.
modelo "Transferencias" { moneda: PEN; horizonte: 3 años; tasa_de_descuento: 10% }
empresa ana
empresa beto
empresa carla
institución fondo "Fondo" { ámbito: público }

red taller "Taller" {
  objetivo: "Un taller común"
  socios: ana, beto, carla
  retroalimentación: "Cada trimestre: qué funcionó y qué no"
  estructura: plana
  instituciones: fondo

  acción taller "Taller" {
    necesita: 2 socios
    costo "Local": 900 PEN/año
    beneficio cada socio "Menos merma": 350 PEN/año
    transferencia de fondo cada socio "Subvención": 200 PEN/año
    transferencia de fondo una vez para carla "Herramientas": 100 PEN
  }
}
