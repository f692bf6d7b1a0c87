# Las panaderías de Michoacán (México) que en abril de 2019 formaron una cooperativa para comprar juntas.
#
# Fuente: Mi Morelia, 10 de abril de 2019, reproducido en TecnoPan de abril de 2019. De allí vienen las 30 panaderías,
# los precios del azúcar y de la harina, el azúcar que se esperaba negociar y el 15 % de ahorro que se esperaba.
# Cuánto compra una panadería no lo dice la fuente: es un supuesto, escrito como tal, que cada una cambia por el suyo.

modelo "Panaderías de Michoacán, 2019" {
  moneda: MXN
  horizonte: 3 años
  tasa_de_descuento: 12%  # un supuesto
  idioma: es
}

unidad bulto

territorio michoacán "Michoacán"
sector panificación "Industria panificadora"

cadena pan "Pan" de panificación {
  eslabones: campo -> molienda -> panadería -> clientes
}

sea precio_azúcar = 810 MXN/bulto fuente "Mi Morelia, 10 de abril de 2019"
sea rebaja_azúcar = 30 MXN/bulto..40 MXN/bulto fuente "Mi Morelia, 10 de abril de 2019: de 810 a 780 o 770 pesos"
sea precio_harina = 360 MXN/bulto..420 MXN/bulto fuente "Mi Morelia, 10 de abril de 2019: según la marca"

# El 15 % es lo que la cámara espera en los insumos básicos; nada, lo peor que puede pasar con el molino.
sea rebaja_harina = 0%..15% fuente "Mi Morelia, 10 de abril de 2019 (el máximo); el mínimo es un supuesto"

# Supuestos: una panadería gasta un bulto de azúcar y ocho de harina por semana.
sea azúcar_semanal = 1 bulto/semana nota "Supuesto: la fuente no lo dice"
sea harina_semanal = 8 bulto/semana nota "Supuesto: la fuente no lo dice"

# Lo que cuesta llevar la cooperativa tampoco lo dice la fuente: el escenario de abajo pregunta cuánto puede costar.
sea gasto_común = 0 MXN/año nota "Sin dato"

empresas panaderías 30 "Panaderías de la cooperativa" {
  tamaño: micro  # un supuesto
  territorio: michoacán
  eslabón: panadería
  compra azúcar: azúcar_semanal * precio_azúcar
  compra harina: harina_semanal * precio_harina
  restricciones: desarticulación
  fuente: "Mi Morelia, 10 de abril de 2019"
}

institución canainpa "Cámara Nacional de la Industria Panificadora (Canainpa), Michoacán" {
  ámbito: privado
  competencias: "representación del gremio y promoción de la cooperativa"
  capacidades: presencia_local
}

red cooperativa "Cooperativa de la Industria Panadera y Similares de Michoacán «Salud y Nutrición»" horizontal {
  objetivo: "Comprar en común los insumos del pan; después, innovar productos y capacitarse"
  socios: panaderías
  estructura: plana
  instituciones: canainpa
  promotor: canainpa
  admite no-feedback "La fuente no cuenta cuándo ni cómo revisaban lo hecho"
  admite group-size-unusual "Son las 30 panaderías que formaron la cooperativa"
  costo "Llevar la cooperativa": gasto_común

  # Supuesto en ambas compras: la rebaja empieza con lo que gastan unas diez panaderías.
  acción azúcar: compra_conjunta {
    bien: azúcar
    descuento: tramos { desde 400_000 MXN/año: rebaja_azúcar / precio_azúcar }
  }

  # El molino no vende a una panadería sola: necesita un intermediario, y la cooperativa puede serlo.
  acción harina: compra_conjunta {
    bien: harina
    descuento: tramos { desde 1_500_000 MXN/año: rebaja_harina }
  }
}

escenario tope "¿Cuánto puede costar llevar la cooperativa?" {
  gasto_común: ?
}

escenario solo_azúcar "El molino no rebaja nada" {
  rebaja_harina: 0%
}

espera cada socio de cooperativa: ganancia > 0 MXN con 90%
espera cooperativa.van > 0 MXN en escenario solo_azúcar
