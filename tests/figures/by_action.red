# Cada acción con su propia cuenta; lo que no es de ninguna es coordinación.
modelo "Por acción" { moneda: PEN; horizonte: 4 años; tasa_de_descuento: 8% }
empresa ana
empresa beto
empresa carla
institución muni "Municipalidad" { ámbito: público }

red grupo "Grupo" {
  objetivo: "Probar cada acción"
  socios: ana, beto, carla
  retroalimentación: "Cada trimestre: cuánto se vendió gracias a la promoción"
  estructura: plana
  instituciones: muni
  costo una vez "Estatutos": 120 PEN
  costo cada enlace "Reuniones": 10 PEN/año

  acción horno "Horno" {
    necesita: 2 socios
    costo una vez "Horno": 2_000 PEN pagado por muni 40%
    beneficio cada socio "Menos leña": 250 PEN/año creciendo 3%
  }
  acción feria "Feria" {
    necesita: 2 socios
    costo desde el año 2 "Cuota": 100 PEN/año
    beneficio desde el año 2 "Ventas": 450 PEN/año
  }
}
