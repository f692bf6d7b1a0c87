# lang: es
sea precio = 1,5 PEN
sea total = 1.234,56 PEN
sea empresas_de_gamarra = 17,000
sea parte = .5
