# lang: es
empresa inti { tamaño: micro } }
empresa sol { tamaño: pequeña )
sea x = (1 + 2
sea y2 = [3
