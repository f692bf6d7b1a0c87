# El calzado de El Porvenir, Trujillo: un mismo rubro visto en todos sus niveles.
#
# El caso es real. El Porvenir, distrito de Trujillo, hace zapatos de cuero desde los años setenta. Lo que dicen las
# fuentes, y que aquí aparece como hecho:
#   más de 100 curtiembres, unos diez millones de pares al año, 70 % de informalidad     Correo, La Libertad, 2016
#   200 expositores, 70 000 pares y S/ 3.5 millones que la IX Calzaferia pensaba vender  Andina, 14 de septiembre de 2011
# Los talleres, la tienda y sus cifras son inventados: cada una es del tamaño que un consultor encuentra en el
# distrito, ninguna es una medición. Sirven para ver juntos los resultados que se esperan de una red horizontal,
# una red vertical, un acuerdo territorial y un acuerdo sectorial (K-RES), y los tres niveles de acción (K-END-2).

usa peru

modelo "Calzado de El Porvenir" {
  moneda: PEN
  horizonte: 5 años
  tasa_de_descuento: 12%
  idioma: es
}

territorio trujillo "Trujillo"
territorio el_porvenir "El Porvenir" en trujillo
sector calzado "Cuero y calzado"
sector tiendas "Comercio minorista"

cadena zapatos "Calzado de cuero" de calzado {
  eslabones: curtiembre -> fabricación -> comercio -> consumidores
  servicios_de_apoyo: "hormas y matricería", "mantenimiento de máquinas", "transporte"
  productos_relacionados: "carteras y correas"
  servicios_relacionados: "diseño y modelaje"
}

# Los talleres de la red. Lo que frena a cada uno sale de la primera conversación con su dueña o dueño.

empresa andino "Calzados Andino" {
  tamaño: micro
  territorio: el_porvenir
  sector: calzado
  eslabón: fabricación
  trabajadores: 9
  ventas: 420_000 PEN/año
  compra hormas: 6_000 PEN/año
  vende zapatos a pasos: 160_000 PEN/año
  crédito: 40_000 PEN
  tasa_de_crédito: 38%
  restricciones: tecnología, financiamiento
}
empresa milagros "Calzados Milagros" {
  tamaño: micro
  territorio: el_porvenir
  sector: calzado
  eslabón: fabricación
  trabajadores: 6
  ventas: 300_000 PEN/año
  compra hormas: 4_500 PEN/año
  vende zapatos a pasos: 120_000 PEN/año
  crédito: 25_000 PEN
  tasa_de_crédito: 40%
  restricciones: tecnología, capacidades
}
empresa rivera "Talleres Rivera" {
  tamaño: micro
  territorio: el_porvenir
  sector: calzado
  eslabón: fabricación
  trabajadores: 5
  ventas: 260_000 PEN/año
  compra hormas: 4_000 PEN/año
  vende zapatos a pasos: 80_000 PEN/año
  crédito: 20_000 PEN
  tasa_de_crédito: 42%
  restricciones: acceso_a_mercados, financiamiento
}
empresa sandra "Creaciones Sandra" {
  tamaño: micro
  territorio: el_porvenir
  sector: calzado
  eslabón: fabricación
  trabajadores: 5
  ventas: 240_000 PEN/año
  compra hormas: 3_600 PEN/año
  vende zapatos a pasos: 90_000 PEN/año
  crédito: 15_000 PEN
  tasa_de_crédito: 42%
  restricciones: información, capacidades
}
empresa moche "Calzados Moche" {
  tamaño: micro
  territorio: el_porvenir
  sector: calzado
  eslabón: fabricación
  trabajadores: 4
  ventas: 210_000 PEN/año
  compra hormas: 3_000 PEN/año
  crédito: 15_000 PEN
  tasa_de_crédito: 45%
  restricciones: desarticulación, financiamiento
}

empresas talleres 60 "Otros talleres del distrito" {
  tamaño: micro
  territorio: el_porvenir
  sector: calzado
  eslabón: fabricación
  trabajadores: 4
  ventas: 180_000 PEN/año
  compra hormas: 2_500 PEN/año
  crédito: 12_000 PEN
  restricciones: informalidad, tecnología
}

empresas curtiembres 12 "Curtiembres de Trujillo" {
  tamaño: micro
  territorio: trujillo
  sector: calzado
  eslabón: curtiembre
  ventas: 500_000 PEN/año
  crédito: 30_000 PEN
}

empresa pasos "Tiendas Pasos" {
  tamaño: mediana
  territorio: trujillo
  sector: tiendas
  eslabón: comercio
  ventas: 12_000_000 PEN/año
  inventario: 1_800_000 PEN
  crédito: 600_000 PEN
}

institución citeccal "CITEccal Trujillo" {
  ámbito: público
  competencias: "asistencia técnica", "ensayos de laboratorio"
  capacidades: presencia_local, evaluación_en_campo, asistencia_especializada
}
institución municipalidad "Municipalidad de El Porvenir" {
  ámbito: público
  competencias: "ferias", "capacitación laboral"
  capacidades: presencia_local
}
institución cámara "Cámara de Comercio de La Libertad" {
  ámbito: privado
  competencias: "negociación con bancos", "información de mercados"
  capacidades: presencia_local, evaluación_en_campo
}
institución universidad "Universidad Nacional de Trujillo" {
  ámbito: academia
  competencias: "investigación aplicada"
  capacidades: presencia_local, asistencia_especializada
}

# Supuestos de este modelo: valores prudentes, para cambiarlos por los del caso propio. Las rebajas de tasa de abajo se
# suman: lo que paga Andino bajaría de 38 % a unos 27 %.
sea ahorro_por_máquina = 1.5%..3% nota "De las ventas: menos cuero perdido y menos horas de corte; supuesto"
sea ahorro_por_técnico = 1.5%..2.5% nota "De las ventas: menos pares devueltos; supuesto"
sea sobreprecio_por_norma = 4%..8% nota "Sobre el precio del calzado de seguridad certificado; supuesto"
sea venta_en_feria = 0.3%..0.8% nota "De las ventas de un año, después de sus costos; supuesto"

# ── Micro: una red horizontal ────────────────────────────────────────────────

red taller_común "Taller común" horizontal {
  objetivo: "Cortar con máquina, certificar el calzado de seguridad y pagar menos intereses"
  socios: andino, milagros, rivera, sandra, moche
  estructura: liderada por andino
  instituciones: citeccal
  promotor: citeccal
  confianza: intermedia
  retroalimentación: "Cada mes, en el taller, con las cuentas de la máquina y las devoluciones a la vista"
  estatutos: "Quien se va recupera su aporte en doce meses, sin la parte ya desgastada de la máquina"
  entorno { cambio: fuerte; costos_de_transacción: bajos }

  costo una vez "Comparar máquinas y visitar talleres": 1_500 PEN
  costo una vez "Aprender a programar turnos": 2_000 PEN
  costo cada enlace "Reuniones y llamadas": 240 PEN/año

  acción troqueladora: equipo_compartido {
    precio: 42_000 PEN
    mantenimiento: 3_000 PEN/año
    horas_por_equipo: 2_000 horas
    horas_por_socio: 350 horas
    ahorro: ahorro_por_máquina
  }
  acción técnico: técnico_compartido {
    sueldo: 24_000 PEN/año
    horas_por_técnico: 1_900 horas
    horas_por_socio: 300 horas
    ahorro: ahorro_por_técnico
  }
  acción seguridad: normas_comunes {
    norma: "NTP-ISO 20345, calzado de seguridad"
    parte_en_común: 15%
    sobreprecio: sobreprecio_por_norma
    adecuación: 1_200 PEN
    auditoría: 4_500 PEN/año
  }
  acción banco: negociación_bancaria_conjunta {
    rebaja_de_tasa: tramos {
      desde 50_000 PEN: 2%
      desde 100_000 PEN: 4%
    }
    trámites: 150 PEN
  }
  reparto: proporcional a socio.ventas
}

# ── Micro: una red vertical, con la tienda que compra ────────────────────────

red proveedores_pasos "Proveedores de Tiendas Pasos" vertical {
  objetivo: "Entregar poco y seguido, con la calidad que la tienda pide, a mejor precio"
  socios: pasos, andino, milagros, rivera, sandra
  estructura: jerárquica bajo pasos
  instituciones: cámara
  retroalimentación: "Cada trimestre, con las devoluciones por proveedor"
  estatutos: "Precio y plazo de pago se acuerdan antes de cada campaña"
  entorno { cambio: fuerte }

  costo una vez "Conocer los talleres": 4_000 PEN
  costo una vez "Aprender a entregar por semana": 3_000 PEN
  costo cada enlace "Visitas y pedidos": 600 PEN/año

  acción existencias: menores_inventarios {
    cliente: pasos
    recorte_de_inventario: 8%..12%
    costo_de_almacenaje: 20%
    costo_de_entregas: 1_800 PEN/año
  }
  acción asistencia: asistencia_a_proveedores {
    cliente: pasos
    aumento_neto: 1%..2%
    costo_por_proveedor: 4_000 PEN/año
    parte_del_cliente: 70%
  }
  acción compras: acceso_de_proveedores {
    cliente: pasos
    instancia: cámara
    bien: zapatos
    mejora_de_precio: 3%..5%
    volumen_mínimo: 300_000 PEN/año
    costo_de_la_instancia: 6_000 PEN/año
  }
  acción respaldo: crédito_respaldado {
    cliente: pasos
    rebaja_de_tasa: 5%
    morosidad: 2%
  }
}

# ── Meso: un acuerdo territorial ─────────────────────────────────────────────

acuerdo distrito "Pacto por El Porvenir" territorial en el_porvenir {
  objetivo: "Que quien salga del instituto sepa coser un par, y que el banco conozca al distrito"
  participantes: andino, milagros, rivera, sandra, moche, 20 de talleres
  estructura: liderada por andino
  instituciones: municipalidad, cámara
  promotor: municipalidad
  retroalimentación: "Dos veces al año, en sesión abierta"
  costo "Secretaría": 6_000 PEN/año pagado por municipalidad 50%

  acción instituto: educación_técnica {
    parte_capacitada: 20%
    mejora_por_trabajador: 900 PEN/año..1_500 PEN/año
    puesta_en_marcha: 80_000 PEN
    funcionamiento: 30_000 PEN/año
    pagador: municipalidad
    parte_del_pagador: 80%
  }
  acción marca: imagen_del_territorio {
    aumento_neto: 0.1%..0.3%
    campaña: 40_000 PEN
    funcionamiento: 5_000 PEN/año
    pagador: municipalidad
    parte_del_pagador: 70%
  }
  acción crédito_local: crédito_territorial {
    rebaja_de_tasa: 1%
    garantía: 2_000 PEN/año
    parte_de_externos: 25%
  }
}

# ── Meso y macro: un acuerdo del sector ──────────────────────────────────────

acuerdo cuero "Acuerdo del cuero y el calzado" sectorial de calzado {
  objetivo: "Saber qué cuero hay, qué se vende y qué se puede exportar"
  participantes: andino, sandra, 15 de talleres, 12 de curtiembres
  estructura: liderada por andino
  instituciones: citeccal, cámara, universidad
  promotor: citeccal
  retroalimentación: "Encuentro anual en la Calzaferia"
  reparto: proporcional a socio.ventas
  costo "Secretaría": 8_000 PEN/año pagado por cámara 50%

  acción datos: sistema_de_información {
    costo_de_búsqueda: 1_200 PEN/año
    ahorro: 40%
    puesta_en_marcha: 60_000 PEN
    funcionamiento: 15_000 PEN/año
    pagador: citeccal
    parte_del_pagador: 80%
  }
  acción laboratorio: servicios_nuevos {
    parte_usuaria: 30%
    ahorro: 0.5%..1%
    puesta_en_marcha: 40_000 PEN
    funcionamiento: 4_000 PEN/año
  }
  acción curtido_limpio: investigación_aplicada {
    aumento_neto: 0.4%..0.8%
    adopción: 30%
    presupuesto: 60_000 PEN/año
    tiempo_de_investigación: 2 años
    pagador: universidad
    parte_del_pagador: 90%
  }
  acción calzaferia: ferias_sectoriales {
    aumento_neto: venta_en_feria
    costo_de_la_feria: 25_000 PEN/año
    cuota_del_stand: 300 PEN/año
    parte_de_externos: 30%
  }
  # Las hormas vienen hoy de Lima: nadie las hace en Trujillo.
  acción hormería: eslabón_faltante {
    bien: hormas
    ahorro: 15%
    inversión: 60_000 PEN
    inversionista: citeccal
    utilidad: 12_000 PEN/año
  }
  acción crédito_del_sector: crédito_sectorial {
    rebaja_de_tasa: 0.5%
    garantía: 1_500 PEN/año
  }
}

espera cada socio de taller_común: ganancia > 0 PEN con 80%
