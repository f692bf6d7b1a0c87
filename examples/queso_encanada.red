# Siete queserías de La Encañada, Cajamarca, compran insumos, contratan un técnico y mandan un camión a Lima juntas.
#
# El mismo modelo que cheese_encanada.red. El lugar y el oficio son reales. Las empresas son inventadas y también todas
# las cifras: ninguna es una medición.
modelo "Quesos de La Encañada" {
  moneda: PEN
  horizonte: 5 años
  tasa_de_descuento: 12%
  idioma: es
}

territorio cajamarca "Cajamarca"
territorio encanada "La Encañada" en cajamarca
sector lácteos "Lácteos"

empresa elvira "Quesería Doña Elvira" {
  tamaño: micro
  territorio: encanada
  sector: lácteos
  trabajadores: 9
  ventas: 600_000 PEN/año
  compra insumos: 30_000 PEN/año
  restricciones: acceso_a_mercados
}
empresa tayta "Lácteos El Tayta" {
  tamaño: micro
  territorio: encanada
  sector: lácteos
  trabajadores: 6
  ventas: 400_000 PEN/año
  compra insumos: 20_000 PEN/año
  restricciones: tecnología, acceso_a_mercados
}
empresa yana "Quesos Yanacancha" {
  tamaño: micro
  territorio: encanada
  sector: lácteos
  trabajadores: 5
  ventas: 300_000 PEN/año
  compra insumos: 15_000 PEN/año
  restricciones: acceso_a_mercados
}
empresa rosa "Quesería Santa Rosa" {
  tamaño: micro
  territorio: encanada
  sector: lácteos
  trabajadores: 4
  ventas: 200_000 PEN/año
  compra insumos: 10_000 PEN/año
  restricciones: tecnología
}
empresa pampa "Lácteos La Pampa" {
  tamaño: micro
  territorio: encanada
  sector: lácteos
  trabajadores: 3
  ventas: 160_000 PEN/año
  compra insumos: 8_000 PEN/año
  restricciones: tecnología
}
empresa molino "Quesería El Molino" {
  tamaño: micro
  territorio: encanada
  sector: lácteos
  trabajadores: 3
  ventas: 140_000 PEN/año
  compra insumos: 7_000 PEN/año
  restricciones: tecnología
}
empresa celia "Quesos Celia" {
  tamaño: micro
  territorio: encanada
  sector: lácteos
  trabajadores: 2
  ventas: 100_000 PEN/año
  compra insumos: 5_000 PEN/año
  restricciones: tecnología
}

institución fondo "Fondo regional" { ámbito: público }

sea mejor_queso = 2%..3%..4.5% fuente "Prueba del instituto tecnológico en dos queserías, 2025 (ilustrativa)"
sea parte_lima = 15% fuente "Lo que los siete pueden apartar sin perder a un cliente de hoy (ilustrativo)"
sea mejor_precio = 10%..20%..28% fuente "Precios en seis tiendas de Lima menos el flete de hoy, marzo de 2026 (ilustrativos)"

red valle "Queseros de La Encañada" horizontal {
  objetivo: "Vender en Lima, con una sola marca, un queso que dure"
  socios: elvira, tayta, yana, rosa, pampa, molino, celia
  instituciones: fondo
  estructura: liderada por elvira
  confianza: intermedia
  retroalimentación: "Primer sábado del mes: precios pagados, queso devuelto, quién está atrasado"
  estatutos: "Si Doña Elvira se va, los demás eligen en un mes quién lidera"
  entorno { cambio: gradual; costos_de_transacción: intermedios }
  costo una vez "costo de información: visita a las queserías de Chugur": 2_100 PEN
  costo cada enlace "Reuniones y llamadas": 120 PEN/año

  acción insumos: compra_conjunta {
    bien: insumos
    descuento: tramos {
      desde 40_000 PEN/año: 6%
      desde 80_000 PEN/año: 10%
    }
  }

  acción técnico: técnico_compartido {
    sueldo: 42_000 PEN/año
    horas_por_técnico: 1_920 horas
    horas_por_socio: 240 horas
    ahorro: mejor_queso
  }

  acción lima "Camión refrigerado a Lima" {
    dimensión: acceso_a_mercados
    resultado: "K-RES-H3"
    alivia: acceso_a_mercados
    ventajas: economías_de_escala, poder_de_negociación
    necesita: 4 socios
    costo una vez "Camión de segunda mano, con cámara": 90_000 PEN pagado por fondo 50%
    costo una vez cada socio "Registro sanitario y etiquetas": 3_500 PEN
    costo "Chofer, combustible y peajes": 24_000 PEN/año
    beneficio cada socio "Mejor precio en Lima": socio.ventas * parte_lima * mejor_precio
  }
  admite tier-fragile "Los siete lo saben; el escenario sin_elvira muestra qué queda sin Doña Elvira"
  reparto: proporcional a socio.ventas
}

escenario sin_elvira "Doña Elvira se retira" {
  retira elvira de valle
}
escenario sin_fondo "El fondo dice que no" {
  retira fondo
}
escenario precio_flojo "Lima paga poco más" {
  mejor_precio: 5%..10%
}
espera cada socio de valle: ganancia > 0 PEN con 90%
espera valle.van > 0 PEN en escenario sin_fondo
