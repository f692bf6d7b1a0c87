# Sólo costos: no hay TIR ni apropiabilidad, y la relación beneficio-costo es cero.
modelo "Sólo costos" { moneda: PEN; horizonte: 2 años; tasa_de_descuento: 10% }
empresa ana
empresa beto

red grupo "Grupo" {
  objetivo: "Gastar"
  socios: ana, beto
  promotor: ana
  retroalimentación: "Cada trimestre: qué funcionó y qué no"
  estructura: plana
  costo una vez "Local": 300 PEN
  costo "Luz": 50 PEN/año
}
