# lang: es
espera 1 < 2 < 3
espera 1 = 1
sea b = si 1 > 2 entonces 3
