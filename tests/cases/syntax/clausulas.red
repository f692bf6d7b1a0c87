# lang: es
red compras {
  socios: inti, sol
  promotor: sol
  retroalimentación: "Reunión mensual"
  costo una vez "Stand": 9_000 PEN creciendo 3%
  beneficio "Ventas": 90 PEN/año pagado por sol
}
empresa inti
empresa sol
