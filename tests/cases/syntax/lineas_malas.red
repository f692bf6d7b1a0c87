# lang: es
red compras {
  socios: inti
  costo cada enlace "Llamadas" 90 PEN/año
  costo una vez en el año dos "Stand": 9_000 PEN
  beneficio cada soccio "Ventas": 3 PEN/año
  estructura: liderada sol
}
empresa inti
