# Una de las 94 redes empresariales de pequeños productores que AGRO RURAL y HELVETAS formaron en ocho regiones del
# Perú hasta agosto de 2016, y lo que la rodea.
#
# Fuente: HELVETAS Swiss Intercooperation, nota de prensa del 19 de agosto de 2016, «Agro Rural aumenta productividad
# y acceso al mercado de productores con estrategia de redes empresariales». De allí vienen las 94 redes (35 de cuy),
# los 1543 productores, las ocho regiones, el año y medio de trabajo, los 191 especialistas, los 3.2 millones de soles
# movilizados por el trabajo con otros programas, como Aliados II, y el 32 % que pusieron las propias redes.
#
# Los 3.2 millones se reparten por igual entre las 94 redes, y lo que no ponen las redes se le atribuye todo a Aliados II;
# la nota solo dice «otros programas y proyectos especiales, como el Programa Aliados II».
#
# La nota no dice cuánto más gana un productor: `mejora` es un supuesto y lo dice. Pon `?` en su lugar y Minka responde
# desde cuánto le conviene a cada uno poner su parte. La nota también cuenta que en 2016 la estrategia entró al Programa
# Presupuestal 121: eso es nivel macro, y no se modela porque no se sabe qué cambió.

modelo "Redes de AGRO RURAL" {
  moneda: PEN
  horizonte: 5 años
  tasa_de_descuento: 12%
  idioma: es
}

# La nota no dice cuánto crece el rubro: se califica en `condiciones`, no se calcula.
sector crianza "Crianza de cuyes"

# El lugar es ilustrativo: la nota nombra la región, no el distrito.
territorio junín "Junín"
territorio distrito "Un distrito de Junín" en junín

sea inversión = 3_200_000 PEN fuente "HELVETAS, 19 de agosto de 2016"
sea redes = 94 fuente "HELVETAS, 19 de agosto de 2016"
sea parte_de_las_redes = 32% fuente "HELVETAS, 19 de agosto de 2016"
sea mejora = 600 PEN/año..1_100 PEN/año..2_000 PEN/año fuente "Supuesto: la nota no lo dice"
sea jornal = 40 PEN fuente "Supuesto: jornal agrícola en la sierra, 2016"

institución agro_rural "AGRO RURAL" {
  ámbito: público
  competencias: asistencia_técnica, financiamiento
  capacidades: presencia_local, evaluación_en_campo
  credibilidad: intermedia
  nota: "La credibilidad es un supuesto: se pregunta a los productores"
}
institución helvetas "HELVETAS" {
  ámbito: sociedad_civil
  competencias: metodología_de_redes
  capacidades: asistencia_especializada
  credibilidad: alta
  nota: "La credibilidad es un supuesto: se pregunta a los productores"
}

# Los programas que rodean a las redes.
programa escalamiento "Escalamiento de Redes Empresariales" {
  institución: helvetas
  nota: "Con financiamiento del BID/FOMIN"
  etapa formación "Formación de las redes" {
    ingreso: 1_543
    duración: 18 meses
  }
}
programa aliados "Aliados II" {
  institución: agro_rural
}

# 1543 productores entre 94 redes: 16 en una red típica.
empresas criadores 16 "Criadores de cuyes" {
  tamaño: micro
  territorio: distrito
  sector: crianza
  restricciones: acceso_a_mercados, tecnología
  nota: "Las restricciones son un supuesto: son las que la nota dice que el trabajo en red alivia"
}

red cuyes "Una red de cuyes" horizontal {
  objetivo: "Criar mejor y vender juntos, con un mismo estándar, a compradores que piden volumen"
  socios: 16 de criadores
  estructura: plana rotativa
  instituciones: agro_rural, helvetas
  promotor: agro_rural
  retroalimentación: "Visita mensual del especialista de la agencia zonal: pesos, ventas y acuerdos"
  condiciones {
    dinámica_del_sector: intermedia
    percepción_de_problemas_comunes: alta
  }

  # El tiempo de cada socio vale: un jornal por reunión al mes, y tres para aprender el estándar (supuestos).
  costo cada socio "Reuniones de la red": 12 * jornal / 1 año
  costo una vez cada socio "Aprender a criar con el estándar": 3 * jornal

  acción venta "Criar y vender con un mismo estándar" {
    dimensión: acceso_a_mercados
    resultado: "K-RES-H2b"
    ventajas: economías_de_escala, difusión_del_conocimiento, poder_de_negociación
    alivia: acceso_a_mercados, tecnología
    necesita: 2 socios
    costo una vez "Plan de negocio": inversión / redes pagado por aliados (1 - parte_de_las_redes)
    beneficio cada socio "Más ingreso neto": mejora
  }
}

# Lo que dice la nota tiene que salir de las cuentas: de lo que cuesta el plan de una red, el 68 % lo ponen otros.
espera cuyes.apoyo_declarado >= 67.9% * inversión / redes
espera cuyes.apoyo_declarado <= 68.1% * inversión / redes
