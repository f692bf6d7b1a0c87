# Tramos marginales: cada tasa vale para su parte; aplicados dan la tasa media.
modelo "Tramos marginales" { moneda: PEN; horizonte: 3 años; tasa_de_descuento: 10% }
empresa ana
empresa beto
sea rebaja = tramos marginales {
  desde 0 PEN/año: 2%
  desde 10_000 PEN/año: 5%
  desde 30_000 PEN/año: 8%
}
sea tarde = tramos marginales { desde 10_000 PEN/año: 5% }

red grupo "Grupo" {
  objetivo: "Probar los tramos"
  socios: ana, beto
  promotor: ana
  retroalimentación: "Reunión mensual: cuentas, quejas, próximos pasos"
  estructura: plana

  acción poco "Dentro del primero" {
    necesita: 2 socios
    beneficio "P": 8_000 PEN/año * rebaja(8_000 PEN/año)
  }
  acción borde "En el borde" {
    necesita: 2 socios
    beneficio "B": 30_000 PEN/año * rebaja(30_000 PEN/año)
  }
  acción mucho "En el último" {
    necesita: 2 socios
    beneficio "M": 50_000 PEN/año * rebaja(50_000 PEN/año)
  }
  acción debajo "Debajo del primero" {
    necesita: 2 socios
    beneficio "D": 9_000 PEN/año * tarde(9_000 PEN/año)
  }
  acción encima "Encima del primero" {
    necesita: 2 socios
    beneficio "E": 15_000 PEN/año * tarde(15_000 PEN/año)
  }
}
