# Las funciones de las expresiones, con valores ciertos.
modelo "Funciones" { moneda: PEN; horizonte: 3 años; tasa_de_descuento: 10% }
empresa ana { ventas: 90_000 PEN/año; trabajadores: 9 }
empresa beto { ventas: 40_000 PEN/año; trabajadores: 4 }
empresa carla { ventas: 20_000 PEN/año; trabajadores: 2 }
sea unidad_menor = 100 PEN/año

red grupo "Grupo" {
  objetivo: "Probar funciones"
  socios: ana, beto, carla
  promotor: ana
  retroalimentación: "Cada trimestre: qué funcionó y qué no"
  estructura: plana

  acción listas "De listas" {
    necesita: 2 socios
    beneficio "Promedio": promedio(socios.ventas) * 1%
    beneficio "Mayor": max(socios.ventas) * 1%
    costo "Menor": min(socios.ventas) * 1%
  }
  acción redondeos "Redondeos" {
    necesita: 2 socios
    beneficio "Redondea": unidad_menor * redondea(2.6)
    beneficio "Piso": unidad_menor * piso(2.6)
    beneficio "Techo": unidad_menor * techo(2.2)
  }
  acción otras "Otras" {
    necesita: 2 socios
    beneficio cada socio "Raíz": unidad_menor * raíz(socio.trabajadores - 1 + 1)
    beneficio "Absoluto y potencia": unidad_menor * abs(-3) ^ 2
    costo "Si": si cuenta(socios) >= 3 y no (suma(socios.trabajadores) > 20) entonces 70 PEN/año
        sino 700 PEN/año
  }
}
