# lang: es
modelo "Barrio seguro" { moneda: PEN; horizonte: 3 años; tasa_de_descuento: 10% }
territorio cusco "Cusco"
territorio san_blas "San Blas" en cusco
empresa ana "Bodega Ana" { territorio: san_blas }
empresa beto "Bodega Beto" { territorio: san_blas }
empresas tiendas 40 "Tiendas de San Blas" { territorio: san_blas }
institución municipio "Municipalidad" { ámbito: público; capacidades: presencia_local }
acuerdo barrio "Barrio seguro" territorial en san_blas {
  objetivo: "Menos robos"
  participantes: ana, beto
  retroalimentación: "Reunión mensual: cuentas, quejas, próximos pasos"
  instituciones: municipio
  acción rondas "Rondas" {
    dimensión: reducción_de_costos
    necesita: 2 socios
    costo "Vigilantes": 2_000 PEN/año pagado por municipio 30%
    beneficio cada empresa "Menos robos": 500 PEN/año
  }
}
