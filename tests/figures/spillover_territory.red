# Un acuerdo territorial alcanza a las empresas de su territorio y de los que están dentro de él.
modelo "Seguridad" { moneda: PEN; horizonte: 3 años; tasa_de_descuento: 10% }
territorio cusco "Cusco"
territorio san_blas "San Blas" en cusco
territorio lima "Lima"

empresa ana { territorio: san_blas }
empresa beto { territorio: cusco }
empresa carla { territorio: san_blas }
empresas tiendas 10 { territorio: cusco }
empresa lejos { territorio: lima }

acuerdo seguridad "Barrio seguro" territorial en cusco {
  objetivo: "Menos robos"
  participantes: ana, beto
  promotor: ana
  retroalimentación: "Reunión el primer lunes del mes"
  estructura: plana

  acción rondas "Rondas" {
    necesita: 2 socios
    costo "Vigilantes": 800 PEN/año
    beneficio cada participante "Menos robos": 600 PEN/año
    beneficio cada empresa "Más clientes de noche": 50 PEN/año
    costo cada externo "Ruido de las rondas": 5 PEN/año
  }
}
