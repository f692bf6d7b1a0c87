# Pagadores sin porcentaje se reparten lo que queda; los socios no pagan nada.
modelo "Quién paga" { moneda: PEN; horizonte: 2 años; tasa_de_descuento: 10% }
empresa ana
empresa beto
institución muni "Municipalidad" { ámbito: público }
institución ong "ONG" { ámbito: sociedad_civil }

red feria "Feria" {
  objetivo: "Una feria"
  socios: ana, beto
  retroalimentación: "Cada trimestre: cuánto se vendió gracias a la promoción"
  estructura: plana
  instituciones: muni, ong

  acción local "Local" {
    necesita: 2 socios
    costo una vez "Toldos": 900 PEN pagado por muni, ong
    costo "Luz": 300 PEN/año pagado por muni 70%, ong
    beneficio cada socio "Ventas": 500 PEN/año
  }
}
