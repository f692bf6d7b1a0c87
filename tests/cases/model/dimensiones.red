# lang: es
modelo "M" { moneda: PEN }
unidad kg
sea a = 3 PEN + 4 PEN/año
sea b = 2 kg + 1 PEN
sea c = 5 kgs
sea d = 3 USD
empresa inti { ventas: 180_000 PEN; crédito: 5 kg }
red compras {
  socios: inti
  promotor: inti
  retroalimentación: "Reunión mensual: cuentas, quejas, próximos pasos"
  costo "Cuotas": 3_000 PEN
  costo una vez "Stand": 90 PEN/año
}
