# lang: es
modelo "x" { moneda: PEN; idioma: es }
empresa a { tamaño: micro; ventas: 2mil PEN/año }
empresa b { tamaño: micro; ventas: 2.5 millones PEN/año }
empresa c { tamaño: micro; ventas: 100 soles/año }
empresa d { tamaño: micro; ventas: 100 PEN al mes }
empresa e { tamaño: micro; trabajadores: 3 personas }
empresa f { tamaño: micro; ventas: PEN 100 }
empresa g { tamaño: micro; ventas: 15% }
empresa h { tamaño: micro; ventas: 100 dólares/año }
