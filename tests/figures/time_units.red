# Meses, semanas y días se vuelven años: 1 año = 12 meses = 365 días, 1 semana = 7 días.
modelo "Unidades de tiempo" { moneda: PEN; horizonte: 2 años; tasa_de_descuento: 5% }

empresa inti "Hostal Inti"
empresa sol "Hostal Sol"

red compras "Compras" {
  objetivo: "Probar las unidades"
  socios: inti, sol
  promotor: inti
  retroalimentación: "Reunión el primer lunes del mes"
  estructura: plana

  acción taller "Taller común" {
    necesita: 2 socios
    costo "Local": 100 PEN/mes
    costo "Limpieza": 14 PEN/semana
    costo "Vigilante": 3 PEN/día
    costo "Pintura cada dos años": 1_200 PEN / 2 años
    beneficio "Pedidos": 6_000 PEN/año
    beneficio "Ventas del día": 40 PEN por día
  }
}
