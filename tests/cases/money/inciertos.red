# lang: es
modelo "Talleres" { moneda: USD; horizonte: 20 años; tasa_de_descuento: 8%..12%; muestras: 2_000 }
territorio gamarra "Gamarra"
sector confecciones "Confecciones"
empresas talleres 30 "Talleres de Gamarra" { territorio: gamarra; sector: confecciones }
empresa tienda "Tienda Doña Rosa" { territorio: gamarra; sector: confecciones }
institución municipio "Municipalidad de La Victoria" { ámbito: público }
red máquinas "Máquinas comunes" horizontal {
  objetivo: "Bordar sin depender de terceros"
  socios: 20 de talleres, tienda
  retroalimentación: "Reunión el primer lunes del mes"
  estructura: plana
  instituciones: municipio
  costo una vez "Máquinas": 60_000 USD pagado por municipio 40%
  costo "Mantenimiento": 4_000 USD/año creciendo 2%
  acción bordado "Bordado" {
    dimensión: tecnología_e_información
    necesita: 2 socios
    beneficio cada socio "Menos pagos a terceros": 500 USD/año..900 USD/año sorteado cada socio
    beneficio cada externo "Precios más bajos": 20 USD/año
    costo una vez en el año 10 "Repotenciación": 20_000 USD
  }
}
