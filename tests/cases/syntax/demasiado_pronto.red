# lang: es
parámetro ñandú
sea cañón
