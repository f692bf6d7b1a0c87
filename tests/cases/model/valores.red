# lang: es
modelo "M" { horizonte: 2.5 años; muestras: 0; tasa_de_descuento: 12; idioma: fr; moneda: soles }
empresa inti { tamaño: enana; formal: 3; trabajadores: -2; ventas: "mucho"; nivel_gerencial: mediano }
