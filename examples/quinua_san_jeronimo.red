# La quinua de San Jerónimo (Andahuaylas, Apurímac), campaña 2009–2010.
#
# Estudio: Mario Humberto Taipe Cancho, «Eficiencia económica y canales de comercialización de productores de quinua del
# distrito de San Jerónimo en la región Apurímac» (Universidad Nacional Micaela Bastidas de Apurímac y Universidad Nacional
# Agraria La Molina): encuesta a 30 productores de quinua y kiwicha de la asociación «Grano de Oro». De su resumen salen:
#   los dos canales: 73 % de la producción a la empresa Agrícola Orgánica S.A.C., 27 % al mercado local
#   los márgenes brutos por kilo: productor 0.45 soles (con una variabilidad de 0.74), agentes del mercado local 0.50,
#   Agrícola Orgánica 1.50
#
# Lo que el resumen no da, y por eso falta aquí: los precios (no se puede decir cuánto valor agrega cada eslabón), los
# costos, y qué parte de los 1.50 soles de la empresa son costos de procesar y exportar. Son márgenes brutos: lo que gana
# cada quien después de todos sus gastos es menos.
#
# Los dos canales salen del productor: la empresa no les compra a los agentes del mercado local (`compra_a`).

modelo "Quinua de San Jerónimo, 2009–2010" { moneda: PEN; idioma: es }

unidad kg

territorio apurímac "Apurímac"
territorio san_jerónimo "San Jerónimo, Andahuaylas" en apurímac
sector granos "Granos andinos"

cadena quinua "Quinua de San Jerónimo" de granos {
  eslabones: productores -> agentes -> exportadora

  eslabón productores "Productores" {
    margen: 0.45 PEN/kg
    fuente: "Taipe Cancho, campaña 2009–2010: margen bruto medio de 30 productores"
  }
  eslabón agentes "Agentes del mercado local" {
    margen: 0.50 PEN/kg
    fuente: "Taipe Cancho, campaña 2009–2010: margen bruto"
  }
  eslabón exportadora "Empresa exportadora" {
    compra_a: productores
    margen: 1.50 PEN/kg
    fuente: "Taipe Cancho, campaña 2009–2010: margen bruto"
  }
}

# Solo importan las partes de cada canal: con otra cosecha, los porcentajes y los índices son los mismos.
sea cosecha = 1_000 kg/año fuente "Supuesto nuestro, para repartir: el resumen no da la cosecha por productor"

empresas productores 30 "Productores de Grano de Oro" {
  tamaño: micro
  territorio: san_jerónimo
  eslabón: productores
  vende quinua a agrícola_orgánica: cosecha * 73%
  vende quinua a mercado: cosecha * 27%
}

# Cuántos agentes había no consta: cinco es un supuesto nuestro. Con uno solo, el índice de los compradores sería 6 058; con
# muchísimos, 5 329: lo decide el 73 %.
empresas mercado 5 "Agentes del mercado de San Jerónimo" {
  tamaño: micro
  territorio: san_jerónimo
  eslabón: agentes
}
empresa agrícola_orgánica "Agrícola Orgánica S.A.C." { territorio: apurímac; eslabón: exportadora }
