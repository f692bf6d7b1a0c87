# lang: es
sea lencería = S/. 1000
sea stand = $50
empresa inti { ventas: US$ 3_000 }
