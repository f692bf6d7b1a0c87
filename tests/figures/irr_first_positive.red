# Primero el adelanto, después los costos: la TIR es la tasa de un préstamo.
modelo "Adelanto" { moneda: PEN; horizonte: 3 años; tasa_de_descuento: 12% }
empresa ana
empresa beto

red grupo "Grupo" {
  objetivo: "Cumplir un contrato"
  socios: ana, beto
  promotor: ana
  retroalimentación: "Reunión el primer lunes del mes"
  estructura: plana

  acción contrato "Contrato" {
    necesita: 2 socios
    beneficio una vez "Adelanto": 1_000 PEN
    costo "Trabajo": 400 PEN/año
  }
}
