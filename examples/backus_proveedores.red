# Desarrollo de proveedores IPAE – Backus, Perú.
#
# La presentación de PROMPYME (K-BACKUS-1) da, y eso es lo que aquí no es supuesto:
#   las etapas I a V, qué se hace en cada una y en qué orden
#   las certificaciones: bronce (etapa II), plata (etapa III), oro (etapa V, recertificación anual)
#   la formalización, que corre en paralelo
#   la duración: 8 a 10 meses
# Lo que ni ella ni otra fuente publicada que hayamos encontrado da: cuántas empresas entran, cuántas terminan cada
# etapa, cuánto dura cada una, cuánto cuesta y quién paga qué parte. Todo eso son supuestos nuestros, y cada uno lo dice:
# cámbialos por los datos de tu programa.

modelo "Desarrollo de proveedores IPAE – Backus" { moneda: PEN; horizonte: 3 años; idioma: es }

usa peru

sea termina_básica = 65%..80% fuente "Supuesto nuestro: la presentación no da la deserción"
sea termina_avanzada = 70%..85% fuente "Supuesto nuestro: la presentación no da la deserción"
sea se_formaliza = 80%..95% fuente "Supuesto nuestro: la presentación no da cuántas se formalizan"
sea tarifa = 4_500 PEN/mes fuente "Supuesto nuestro: lo que cuesta un facilitador al mes"

institución ipae "IPAE" { ámbito: privado; competencias: capacitación, certificación }

empresa backus "Backus" { tamaño: grande }

# Proveedores de ejemplo: la presentación no los nombra.
empresas transportistas 8 "Transportistas" { tamaño: pequeña; formal: sí }
empresas embaladores 10 "Talleres de embalaje" { tamaño: micro; formal: no }
empresas mantenimiento 6 "Talleres de mantenimiento" { tamaño: micro; formal: sí }

programa desarrollo "Desarrollo de proveedores" {
  institución: ipae
  inicio: 2026-03-01
  ingreso: 24
  facilitadores: 3
  duración_prevista: 8 meses..10 meses
  postulantes: transportistas, embaladores, mantenimiento
  exige "Micro o pequeña empresa": empresa.tamaño <= pequeña fuente "PROMPYME, K-BACKUS-1: selección de MYPE"

  etapa selección "I. Selección y línea de base" {
    actividades: selección, línea_de_base
    duración: 1 mes..2 meses
    culminación: 100%
    costo una vez "Línea de base del segmento": 18_000 PEN pagado por backus 50%
  }
  etapa básica "II. Capacitación básica" {
    actividades: capacitación_básica, acompañamiento
    duración: 3 meses
    culminación: termina_básica
    certificación: bronce
    costo "Facilitadores": 3 * tarifa pagado por backus 50%
    costo una vez cada empresa "Materiales y certificación": 350 PEN
  }
  etapa avanzada "III. Capacitación avanzada" {
    actividades: capacitación_avanzada, acompañamiento
    duración: 3 meses
    culminación: termina_avanzada
    certificación: plata
    costo "Facilitadores": 3 * tarifa pagado por backus 50%
    costo una vez cada empresa "Materiales y certificación": 450 PEN
  }
  etapa formalización "Formalización" {
    después_de: selección
    actividades: formalización
    duración: 6 meses
    culminación: se_formaliza
    costo una vez cada empresa "Trámites y asesoría": 300 PEN pagado por backus 50%, ipae 50%
  }
  etapa mejora "IV. Evaluación y mejora" {
    después_de: avanzada
    actividades: evaluación, mejora_de_negocios
    duración: 1 mes..2 meses
    culminación: 100%
    costo una vez "Evaluación final": 12_000 PEN pagado por backus 50%
  }
  etapa oro "V. Recertificación anual" {
    después_de: mejora, formalización
    actividades: recertificación
    duración: 12 meses
    culminación: 85%..95%
    certificación: oro
    se_renueva_cada: 1 año
    costo una vez cada empresa "Visita de recertificación": 400 PEN pagado por backus 50%
  }
}
