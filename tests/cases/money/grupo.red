# lang: es
modelo "Otro reparto" { moneda: PEN; horizonte: 3 años; tasa_de_descuento: 10% }
empresa ana "Panadería Ana" { ventas: 90_000 PEN/año }
empresas chicos 8 "Panaderías chicas" { ventas: 9_000 PEN/año }
red compras "Compras de harina" horizontal {
  objetivo: "Harina más barata"
  socios: ana, chicos
  promotor: ana
  retroalimentación: "Reunión mensual: cuentas, quejas, próximos pasos"
  estructura: plana
  costo "Flete y almacén": 1_800 PEN/año
  acción harina "Harina" {
    dimensión: reducción_de_costos
    necesita: 2 socios
    beneficio cada socio "Mejor precio": socio.ventas * 2%
  }
}
