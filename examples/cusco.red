# El conglomerado de turismo de Cusco, tal como lo presenta PROMPYME en «Articulación productiva» (láminas sobre el
# cluster turístico de Cusco, con Maximize). De allí vienen los cuatro grupos, las instituciones, las provincias, los
# clientes, el nivel de cada segmento y sus causas; los nombres son los de entonces (donde la lámina escribe «Canchas»
# va la provincia de Canchis).
#
# La lámina de los segmentos muestra tres rangos de crecimiento (12–17 %, 7–12 % y 10–15 %) sin decir a qué segmento
# corresponde cada uno. Aquí van en el orden en que aparecen, junto a los segmentos en el orden en que la lámina los
# nombra. Es una lectura, no un dato: cámbiala si tienes el estudio a la mano.

modelo "Turismo de Cusco" {
  moneda: PEN
  horizonte: 5 años
  idioma: es
  fuente: "PROMPYME, Articulación productiva"
}

territorio cusco "Cusco"
sector turismo "Turismo"

# Ámbito privado: los gremios turísticos.
institución caretur "Cámara Regional de Turismo del Cusco (CARETUR)" { ámbito: privado }
institución avtc "Asociación de Agencias de Viajes y Turismo (AVTC)" { ámbito: privado }
institución guías "Asociación de Guías" { ámbito: privado }
institución transporte "Asociación de Transporte Turístico" { ámbito: privado }
institución ahora "Asociación de Hoteles, Restaurantes y Afines (AHORA Cusco)" { ámbito: privado }
institución clínicas "Clínicas" { ámbito: privado }

# Ámbito público.
institución dircetur "Dirección Regional de Comercio Exterior y Turismo" { ámbito: público }
institución gobierno_regional "Gobierno Regional" { ámbito: público }
institución municipalidades "Municipalidades" { ámbito: público }
institución promperú "PromPerú" { ámbito: público }
institución prompyme "Prompyme" { ámbito: público }
institución policía "Policía Nacional" { ámbito: público }
institución policía_turismo "Policía de Turismo y Ecología" { ámbito: público }
institución inc "Instituto Nacional de Cultura (INC)" { ámbito: público }
institución inrena "Instituto Nacional de Recursos Naturales (INRENA)" { ámbito: público }
institución indecopi "Indecopi" { ámbito: público }

# Academia.
institución universidades "Universidades" { ámbito: academia }
institución institutos "Institutos" { ámbito: academia }

# Sociedad civil.
institución ong "ONG" { ámbito: sociedad_civil }
institución iglesias "Iglesias" { ámbito: sociedad_civil }
institución asociaciones_culturales "Asociaciones culturales y folclóricas" {
  ámbito: sociedad_civil
}
institución artesanos "Asociación de artesanos" { ámbito: sociedad_civil }

conglomerado turismo_cusco "Turismo de Cusco" en cusco {
  núcleo: agencias_de_viajes, hospedaje, restaurantes, transporte_turístico,
      operadores_especializados
  proveedores: alimentos, combustible, "equipos de hotelería y restaurantes", constructoras,
      "concesionarias de autos y buses"
  relacionados: artesanía, "guía turística", entretenimiento_nocturno, fotografía, "audio y video",
      porteadores, lavandería
  complementarios: bancos, médicos, "agua y alcantarillado", energía_eléctrica, comunicaciones,
      transporte_aéreo, informática
  instituciones: caretur, avtc, guías, transporte, ahora, clínicas, dircetur, gobierno_regional,
      municipalidades, promperú, prompyme, policía, policía_turismo, inc, inrena, indecopi,
      universidades, institutos, ong, iglesias, asociaciones_culturales, artesanos
  provincias: Cusco, Urubamba, Calca, Paucartambo, Quispicanchis, Canchis, Canas, Acomayo,
      "La Convención"

  segmento cultural "Turismo cultural" {
    nivel: intermedio
    crecimiento: 12%..17%
    causas: "grandes cadenas hoteleras internacionales", informalidad_de_las_agencias,
        baja_calidad_de_los_servicios
    clientes: tour_operadores, vacacionistas, estudiantes, historiadores, arqueólogos, antropólogos,
        fotógrafos
    nota: "El rango es el primero de la lámina, que no dice a qué segmento corresponde"
  }
  segmento ecoturismo "Ecoturismo" {
    nivel: intermedio
    crecimiento: 7%..12%
    causas: "grandes cadenas hoteleras internacionales", informalidad, baja_calidad
    nota: "El rango es el segundo de la lámina, que no dice a qué segmento corresponde"
  }
  segmento aventura "Turismo de aventura" {
    nivel: bajo
    crecimiento: 10%..15%
    causas: informalidad_de_los_operadores, calidad_limitada
    nota: "El rango es el tercero de la lámina, que no dice a qué segmento corresponde"
  }
  fuente: "PROMPYME y Maximize"
}
