# Un modelo pequeño para empezar: cambia los nombres, las cifras y los objetivos por los de tus empresas.
# `minka check` dice qué está mal o flaquea; `minka run`, lo que resulta; `minka explain PALABRA` explica una palabra.

modelo "TITLE" {
  moneda: PEN
  horizonte: 3 años
  idioma: es
}

territorio valle "El valle"
sector confecciones "Confecciones"

empresa ana "Taller de Ana" {
  tamaño: micro
  territorio: valle
  sector: confecciones
  trabajadores: 4
  compra tela: 12_000 PEN/año
  restricciones: desarticulación
}
empresa beto "Taller de Beto" {
  tamaño: micro
  territorio: valle
  sector: confecciones
  trabajadores: 6
  compra tela: 20_000 PEN/año
}
empresa carla "Taller de Carla" {
  tamaño: pequeña
  territorio: valle
  sector: confecciones
  trabajadores: 12
  compra tela: 45_000 PEN/año
}

# Lo que no se sabe con certeza se escribe como un rango, con su fuente.
sea descuento_mayorista = 6%..10% fuente "Cotización del mayorista: anota quién y cuándo"

red compra_de_tela "Compra conjunta de tela" horizontal {
  objetivo: "Pagar la tela a precio de mayorista"
  socios: ana, beto, carla
  retroalimentación: "Primer lunes del mes: precios pagados, entregas"
  estructura: liderada por carla
  entorno { cambio: gradual; costos_de_transacción: bajos }

  acción tela: compra_conjunta {
    bien: tela
    descuento: tramos { desde 30_000 PEN/año: descuento_mayorista }
  }
}
