# Ganar o no: la probabilidad de que la ganancia sea mayor que cero.
modelo "¿Con qué probabilidad?" { moneda: PEN; horizonte: 2 años; tasa_de_descuento: 10% }
empresa ana { ventas: 30_000 PEN/año }
empresa beto { ventas: 20_000 PEN/año }
empresa carla { ventas: 10_000 PEN/año }
sea margen = normal(5%, 2%) fuente "Ejemplo"

red feria "Feria" {
  objetivo: "Vender en la feria"
  socios: ana, beto, carla
  promotor: ana
  retroalimentación: "Después de cada feria: contactos, ventas, qué cambiar"
  estructura: plana

  acción feria "Feria" {
    necesita: 2 socios
    costo cada socio "Cuota": 800 PEN/año
    beneficio cada socio "Margen": socio.ventas * margen
  }
}
