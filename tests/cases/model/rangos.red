# lang: es
sea a = 15%..8%
sea c = probabilidad(120%)
sea e = 1 / 0
sea f = normal(3, -1)
