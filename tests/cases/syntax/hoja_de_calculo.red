# lang: es
sea más = SI(1 > 0; 2; 3)
sea todo = SUMA(A1:A9)
sea media = PROMEDIO(1; 2)
