# El consenso que deja un líder, puesto por el modelo: 20 % en vez de 50 %.
modelo "Consenso" { moneda: PEN; horizonte: 2 años; tasa_de_descuento: 5% }
criterios { consenso_con_líder: 20% }

empresa a
empresa b
empresa c
empresa d
empresa e

red grupo "Grupo" {
  objetivo: "Contar enlaces"
  socios: a, b, c, d, e
  retroalimentación: "Reunión el primer lunes del mes"
  estructura: liderada por c
  costo cada enlace "Reuniones": 100 PEN/año

  acción obra "Obra" {
    necesita: 2 socios
    beneficio cada socio "Mejora": 300 PEN/año
  }
}
