# lang: es
modelo "Confecciones" { moneda: PEN }
usa peru
territorio gamarra "Gamarra"
territorio cusco "Cusco"
sector confección
sector turismo
empresa ana "Taller Ana" { tamaño: mediana; territorio: gamarra; sector: confección; ventas: 90_000 PEN/año; restricciones: financiamiento }
empresa beto "Taller Beto" { tamaño: micro; territorio: cusco; sector: turismo; propietario: ana }
red talleres "Talleres" horizontal {
  socios: ana, beto, ana
  promotor: ana
  retroalimentación: "Reunión el primer lunes del mes"
  estructura: plana
  entorno { cambio: fuerte }
  lazos ana -- beto
}
red sola { objetivo: "vender"; socios: ana; retroalimentación: "Reunión mensual"; estructura: liderada por beto }
