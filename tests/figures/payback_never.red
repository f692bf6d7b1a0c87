# Mil de inversión y cien al año durante tres: no se recupera; al 0 % lo anual es el total entre los años.
modelo "No se recupera" { moneda: PEN; horizonte: 3 años; tasa_de_descuento: 0% }
empresa ana
empresa beto

red grupo "Grupo" {
  objetivo: "Un horno caro"
  socios: ana, beto
  promotor: ana
  retroalimentación: "Reunión el primer lunes del mes"
  estructura: plana

  acción horno "Horno" {
    necesita: 2 socios
    costo una vez "Horno": 1_000 PEN
    beneficio "Menos leña": 100 PEN/año
  }
}
