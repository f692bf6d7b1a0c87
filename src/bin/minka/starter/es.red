# Un modelo pequeño para empezar: cambia los nombres, las cifras y los objetivos por los de tus empresas.
# `minka check` dice qué está mal o flaquea; `minka run`, lo que resulta; `minka explain PALABRA` explica una palabra.

modelo "TITLE" {
  moneda: PEN
  horizonte: 3 años
  idioma: es
}

territorio san_blas "San Blas"
sector turismo "Turismo"

empresa inti "Hostal Inti" {
  tamaño: micro
  territorio: san_blas
  sector: turismo
  compra sábanas: 16_000 PEN/año
}
empresa sol "Hostal Sol" {
  tamaño: micro
  territorio: san_blas
  sector: turismo
  compra sábanas: 24_000 PEN/año
}
empresa luna "Hostal Luna" {
  tamaño: micro
  territorio: san_blas
  sector: turismo
  compra sábanas: 20_000 PEN/año
}

# Lo que no se sabe con certeza se escribe como un rango, con su fuente.
sea descuento_mayorista = 6%..10% fuente "Cotización del mayorista: anota quién y cuándo"

red compras "Compra conjunta de sábanas" horizontal {
  objetivo: "Pagar las sábanas a precio de mayorista"
  socios: inti, sol, luna
  estructura: liderada por sol
  retroalimentación: "Después de cada pedido: precios pagados, calidad"
  entorno { cambio: gradual; costos_de_transacción: bajos }
  costo "Reuniones y llamadas": 240 PEN/año

  acción sábanas: compra_conjunta {
    bien: sábanas
    descuento: tramos { desde 35_000 PEN/año: descuento_mayorista }
  }
}

# Una pregunta para hacer antes de que alguien firme; la responde `minka compare`.
escenario sin_sol "Se retira Sol" {
  retira sol de compras
}
