# La simplificación de la licencia de funcionamiento en el Cercado de Lima (2006), como acuerdo territorial: la
# Municipalidad Metropolitana de Lima, con la Corporación Financiera Internacional (IFC), rehízo el trámite.
#
# Lo que dicen las fuentes:
# - Rada y Blotte (2007), «Improving Business Registration Procedures at the Sub-National Level: the Case of Lima,
#   Peru», Banco Mundial/IFC: de 60 a 3 días; de 11 visitas a 2; de cinco inspecciones a una; el costo bajó más de 50 %
#   para las empresas pequeñas.
# - IFC, «Simplificación de Trámites de Licencia de Funcionamiento, Municipalidad de Lima. Nota de Evaluación Inicial»:
#   la licencia costaba US$ 170, y 64 % de las empresas del Cercado no tenía licencia en 2005.
# - Mullainathan y Schnabl (2010), «Does Less Market Entry Regulation Generate More Entrepreneurs?»: de 1 758 licencias
#   en el año anterior a 8 517 en el primer año.
#
# Lo que no dicen, y aquí es supuesto: cuánto vale una visita del dueño, cuánto costó la oficina, quiénes participaron.
# No se cuenta lo que vale abrir antes (57 días menos), ni lo que las nuevas ganan por ser formales, ni las tasas que
# ellas pagan: no hay fuente. La tasa rebajada no crea valor: pasa de la municipalidad a la empresa, como transferencia.

modelo "Licencias de funcionamiento en el Cercado de Lima" {
  moneda: PEN
  horizonte: 5 años
  tasa_de_descuento: 11%  # un supuesto
  idioma: es
}

tipo_de_cambio USD = 3.27 PEN fuente "BCRP, promedio de 2006"

territorio lima "Lima Metropolitana"
territorio cercado "Cercado de Lima" en lima

sea visitas_menos = 11 - 2 fuente "Rada y Blotte 2007: de 11 visitas a 2"
sea tasa_rebajada = 170 USD * 50% fuente "IFC: US$ 170; Rada y Blotte 2007: bajó más de 50 %"
sea visita = 8 PEN..40 PEN nota "Supuesto: media jornada, desde el sueldo mínimo de 2006 (S/ 500 al mes)"

atributo ya_tramitaba de empresa: sí_no

institución mml "Municipalidad Metropolitana de Lima" {
  ámbito: público
  competencias: licencias, inspecciones
  capacidades: presencia_local, evaluación_en_campo
}
institución ifc "Corporación Financiera Internacional (IFC)" {
  ámbito: público
  competencias: rediseño_de_trámites
  capacidades: asistencia_especializada
}
institución cámara "Gremios de comerciantes" {
  ámbito: privado
  competencias: voz_de_las_empresas
  capacidades: presencia_local
}

# Cada grupo es el de quienes sacan licencia en un año: el año siguiente son otros tantos.
empresas de_siempre 1_758 "Las que igual habrían sacado licencia" {
  territorio: cercado
  ya_tramitaba: sí
}
empresas nuevas 6_759 "Las que la sacan porque es más fácil" {
  territorio: cercado
  ya_tramitaba: no
}

acuerdo licencias "Licencia en tres días" territorial en cercado {
  objetivo: "Que tener licencia cueste menos que no tenerla"
  participantes: 20 de de_siempre  # un supuesto: las que se sientan a la mesa por los gremios
  promotor: mml
  instituciones: mml, ifc, cámara
  competencias_necesarias: licencias, inspecciones, rediseño_de_trámites
  retroalimentación: "La municipalidad publica cada trimestre los días y el número de licencias"
  entorno { cambio: gradual; concentración: alta }
  costo "costo de transacción: mesas con los gremios": 2_000 PEN/año nota "Supuesto"

  # Lo que una visita menos vale para quien ya la hacía; para quien no la hacía, en promedio la mitad (Harberger 1971):
  # la que apenas se decide gana casi nada, la que estuvo a punto antes gana casi todo.
  acción ventanilla: ventanilla_única {
    ahorro_por_trámite: visitas_menos * visita
    trámites_por_empresa: si empresa.ya_tramitaba entonces 1 sino 50%
    puesta_en_marcha: 300_000 PEN..900_000 PEN
    funcionamiento: 300_000 PEN/año..500_000 PEN/año
    pagador: mml
    transferencia de mml cada empresa donde empresa.ya_tramitaba "Tasa rebajada": tasa_rebajada *
        1/año
  }
}
