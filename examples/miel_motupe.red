# La miel de algarrobo de Motupe y Salas, en el bosque seco de Lambayeque: quince empresas de una misma cadena.
#
# El lugar y el oficio son reales; las empresas y sus cifras son inventadas, del tamaño que se encuentra en una primera
# visita. El modelo junta lo que suele venir junto: apicultores que compran en común, y algunos de ellos que además
# exportan con una envasadora. El precio está en dólares, la cosecha depende de la lluvia y el registro sanitario puede
# no salir. La envasadora paga a cada apicultor un premio por kilo, además de la parte que le toca.

usa perú

modelo "Miel de algarrobo de Motupe" {
  moneda: PEN
  horizonte: 5 años
  tasa_de_descuento: 12%
  idioma: es
}

unidad kg
tipo_de_cambio USD = 3.6 PEN..3.9 PEN

territorio lambayeque "Lambayeque"
territorio bosque_seco "Bosque seco de Motupe y Salas" en lambayeque
territorio chiclayo "Chiclayo" en lambayeque
sector apicultura "Apicultura"

cadena miel_de_algarrobo "Miel de algarrobo" de apicultura {
  eslabones: insumos -> apiarios -> envasado -> exportación
  servicios_de_apoyo: "laboratorio", "transporte"
}

# Los kilos que cada uno entrega para exportar en un año de lluvia normal.
atributo kilos de empresa: kg/año

empresa chávez "Apiario Chávez" {
  territorio: bosque_seco
  eslabón: apiarios
  trabajadores: 3
  ventas: 48_000 PEN/año
  kilos: 3_000 kg/año
  compra frascos: 6_000 PEN/año
  compra cera: 2_400 PEN/año
}
empresa flores "Apiario Flores" {
  territorio: bosque_seco
  eslabón: apiarios
  trabajadores: 4
  ventas: 60_000 PEN/año
  kilos: 4_000 kg/año
  compra frascos: 7_500 PEN/año
  compra cera: 3_000 PEN/año
  restricciones: acceso_a_mercados
}
empresa santamaría "Apiario Santamaría" {
  territorio: bosque_seco
  eslabón: apiarios
  trabajadores: 3
  ventas: 54_000 PEN/año
  kilos: 3_500 kg/año
  compra frascos: 6_500 PEN/año
  compra cera: 2_700 PEN/año
}
empresa huamán "Apiario Huamán" {
  territorio: bosque_seco
  eslabón: apiarios
  trabajadores: 2
  ventas: 36_000 PEN/año
  compra frascos: 4_000 PEN/año
  compra cera: 1_800 PEN/año
  restricciones: financiamiento
}
empresa cajo "Apiario Cajo" {
  territorio: bosque_seco
  eslabón: apiarios
  trabajadores: 2
  ventas: 28_000 PEN/año
  compra frascos: 3_000 PEN/año
  compra cera: 1_500 PEN/año
}
empresa bances "Apiario Bances" {
  territorio: bosque_seco
  eslabón: apiarios
  trabajadores: 2
  ventas: 32_000 PEN/año
  compra frascos: 3_500 PEN/año
  compra cera: 1_600 PEN/año
}
empresa inga "Apiario Inga" {
  territorio: bosque_seco
  eslabón: apiarios
  trabajadores: 1
  ventas: 22_000 PEN/año
  compra frascos: 2_500 PEN/año
  compra cera: 1_100 PEN/año
  restricciones: capacidades
}
empresa purihuamán "Apiario Purihuamán" {
  territorio: bosque_seco
  eslabón: apiarios
  trabajadores: 2
  ventas: 25_000 PEN/año
  compra frascos: 2_800 PEN/año
  compra cera: 1_250 PEN/año
}
empresa zeña "Apiario Zeña" {
  territorio: bosque_seco
  eslabón: apiarios
  trabajadores: 3
  ventas: 41_000 PEN/año
  compra frascos: 5_000 PEN/año
  compra cera: 2_000 PEN/año
}
empresa reyes "Apiario Reyes" {
  territorio: bosque_seco
  eslabón: apiarios
  trabajadores: 2
  ventas: 30_000 PEN/año
  compra frascos: 3_200 PEN/año
  compra cera: 1_500 PEN/año
}
empresa túllume "Apiario Túllume" {
  territorio: bosque_seco
  eslabón: apiarios
  trabajadores: 1
  ventas: 19_000 PEN/año
  compra frascos: 2_000 PEN/año
  compra cera: 900 PEN/año
}
empresa sipán "Carpintería Sipán" {
  territorio: chiclayo
  eslabón: insumos
  trabajadores: 5
  ventas: 90_000 PEN/año
}
empresa vidrios "Vidrios del Norte" {
  territorio: chiclayo
  eslabón: insumos
  trabajadores: 18
  ventas: 1_400_000 PEN/año
}
empresa dulce "Envasadora Dulce Norte" {
  territorio: chiclayo
  eslabón: envasado
  trabajadores: 11
  ventas: 620_000 PEN/año
  kilos: 0 kg/año
  compra miel: 38_000 PEN/año
}
empresa mochica "Exportadora Mochica" {
  territorio: chiclayo
  eslabón: exportación
  trabajadores: 14
  ventas: 2_100_000 PEN/año
  kilos: 0 kg/año
}

institución universidad "Universidad Nacional Pedro Ruiz Gallo" {
  ámbito: academia
  competencias: "laboratorio", "asistencia técnica"
  capacidades: presencia_local, asistencia_especializada
}
institución municipalidad "Municipalidad Distrital de Motupe" {
  ámbito: público
  competencias: "ferias"
  capacidades: presencia_local
}

sea descuento_frascos = 10%..18% nota "Cotización de una vidriería de Chiclayo; supuesto"
sea sobreprecio = 0.5..0.8..1.2 * 1 USD/kg nota "Lo que paga Alemania sobre el precio local; supuesto"
sea cosecha = 60%..100%..110% nota "De una cosecha normal; con sequía, poco más de la mitad; supuesto"
sea registro = probabilidad(85%) nota "Tres de veinte expedientes no salen en el primer año; supuesto"

red insumos "Compra conjunta de insumos" horizontal {
  objetivo: "Comprar frascos y cera a precio de mayorista"
  socios: chávez, flores, santamaría, huamán, cajo, bances, inga, purihuamán, zeña, reyes, túllume
  estructura: plana rotativa
  promotor: universidad
  instituciones: universidad
  retroalimentación: "Primer lunes del mes: precios pagados, entregas, frascos rotos"
  estatutos: "Quien se va avisa noventa días antes"
  entorno { cambio: gradual; costos_de_transacción: bajos }
  costo una vez "costo de información: comparar proveedores": 900 PEN
  costo cada enlace "Reuniones y llamadas": 40 PEN/año
  acción frascos: compra_conjunta {
    bien: frascos
    descuento: tramos { desde 20_000 PEN/año: 6%; desde 40_000 PEN/año: descuento_frascos }
  }
  acción cera: compra_conjunta { bien: cera; descuento: 5% }
  reparto: proporcional a socio.compra.frascos
}

red exportación "Exportar miel con registro" vertical {
  objetivo: "Vender miel fraccionada con registro sanitario en Lima y en Alemania"
  socios: dulce, mochica, chávez, flores, santamaría
  estructura: jerárquica bajo dulce
  instituciones: universidad
  retroalimentación: "Después de cada embarque: precio, análisis y reclamos"
  estatutos: "Si la envasadora se va, la exportadora toma el registro en noventa días"
  entorno { cambio: fuerte; costos_de_transacción: altos }
  costo una vez "costo de aprendizaje: manual de buenas prácticas": 2_500 PEN
  costo "costo de transacción: coordinar embarques": 1_800 PEN/año
  acción venta "Miel con registro" {
    dimensión: acceso_a_mercados
    necesita: dulce, mochica, 3 socios
    costo una vez "Registro sanitario y HACCP": 28_000 PEN
    costo "Análisis de cada lote": 6_000 PEN/año pagado por universidad 50%
    beneficio desde el año 2 "Sobreprecio": suma(socios.kilos) * sobreprecio *
        (cosecha sorteado cada año) * registro
  }
  transferencia de dulce desde el año 2 cada socio donde socio.kilos >
      0 kg/año "Premio por kilo": socio.kilos * 0.1 PEN/kg
}

escenario sequía "Dos de cada tres años, poca lluvia" { cosecha: 40%..55%..80% }
escenario sin_flores "Flores se va de la compra" { retira flores de insumos }
escenario sin_registro "El registro no sale" { registro: 0% }

espera cada socio de insumos: ganancia > 0 PEN con 90%
espera cada socio de exportación: ganancia > 0 PEN con 60%
espera exportación.van < 0 PEN en escenario sin_registro
