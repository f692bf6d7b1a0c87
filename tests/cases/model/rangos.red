# lang: es
sea a = 15%..8%
sea c = probabilidad(120%)
sea e = 1 / 0
sea f = normal(3, -1)

# Una moneda con tipo de cambio incierto: lo que se sortea está en una de las dos.
tasa USD = 3.6 PEN..3.9 PEN
sea sobreprecio = 0.5 USD..0.8 USD..1.2 USD
sea correcto = 0.5..0.8..1.2 * 1 USD
