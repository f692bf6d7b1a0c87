# Seis hostales de San Blas, el barrio de Cusco donde artesanos y viajeros viven puerta con puerta, compran juntos
# su ropa de cama y toman juntos un stand en una feria.
#
# El modelo de la guía, el mismo que hostels.red. Los hostales son inventados y también sus cifras: cada una es del
# tamaño que un consultor encuentra en el barrio, ninguna es una medición.

usa peru  # la ley peruana: una empresa es micro hasta 150 UIT de ventas al año

modelo "Hostales de San Blas" {
  moneda: PEN
  horizonte: 3 años
  tasa_de_descuento: 12%
  idioma: es
}

territorio cusco "Cusco"
territorio san_blas "San Blas" en cusco
sector turismo "Turismo"

cadena visitas "Visitas culturales" de turismo {
  eslabones: insumos -> hospedaje -> agencias -> visitantes
}

# Los hostales. Lo que frena a cada uno sale de la primera conversación con su dueña o dueño.

empresa inti "Hostal Inti" {
  tamaño: micro
  territorio: san_blas
  eslabón: hospedaje
  trabajadores: 4
  ventas: 180_000 PEN/año
  compra lencería: 12_000 PEN/año
  restricciones: acceso_a_mercados, financiamiento
}

# Sol es el más grande de los seis y el que el mayorista de Lima ya conoce.
empresa sol "Hostal Sol" {
  tamaño: micro
  territorio: san_blas
  eslabón: hospedaje
  trabajadores: 9
  ventas: 420_000 PEN/año
  compra lencería: 30_000 PEN/año
}

empresa luna "Hostal Luna" {
  tamaño: micro
  territorio: san_blas
  eslabón: hospedaje
  trabajadores: 3
  ventas: 150_000 PEN/año
  compra lencería: 12_000 PEN/año
  restricciones: acceso_a_mercados
}

empresa apu "Hostal Apu" {
  tamaño: micro
  territorio: san_blas
  eslabón: hospedaje
  trabajadores: 5
  ventas: 240_000 PEN/año
  compra lencería: 16_000 PEN/año
  restricciones: desarticulación
}

empresa qori "Casa Qori" {
  tamaño: micro
  territorio: san_blas
  eslabón: hospedaje
  trabajadores: 2
  ventas: 120_000 PEN/año
  compra lencería: 10_000 PEN/año
  restricciones: acceso_a_mercados
}

empresa wasi "Wasi Wayra" {
  tamaño: micro
  territorio: san_blas
  eslabón: hospedaje
  trabajadores: 3
  ventas: 160_000 PEN/año
  compra lencería: 12_000 PEN/año
  restricciones: acceso_a_mercados, desarticulación
}

# Cuánto suma la feria a las ventas de un hostal. Un solo número incierto para los seis: si el año es bueno, lo es
# para todos.
sea alza = 4%..7% fuente "Encuesta a los huéspedes de los hostales, 2025 (ilustrativa)"

# De un nuevo sol de ventas, lo que queda después de desayunos, lavandería y comisiones.
sea queda = 30% fuente "Cuentas del Hostal Sol, 2025 (ilustrativas)"

red compras_san_blas "Compra conjunta en San Blas" horizontal {
  objetivo: "Pagar precio de mayorista por la lencería y que nos encuentren las agencias del exterior"
  socios: inti, sol, luna, apu, qori, wasi
  estructura: liderada por sol
  confianza: intermedia
  retroalimentación: "Cena el primer lunes de mes: qué se compró, cuánto costó, qué cambiar"
  entorno {
    cambio: gradual
    concentración: alta
    costos_de_transacción: bajos
  }

  # Trabajar juntos cuesta, se haga lo que se haga.
  costo una vez "Comparar proveedores y aprender a pedir juntos": 1_200 PEN
  costo cada enlace "Reuniones y llamadas": 90 PEN/año

  # Los seis compran lencería por 92 000 soles al año; el mejor precio empieza en 80 000.
  acción lencería: compra_conjunta {
    bien: lencería
    descuento: tramos {
      desde 40_000 PEN/año: 8%
      desde 80_000 PEN/año: 12%..15%
    }
  }

  acción feria: promoción_conjunta {
    costo una vez "Stand y catálogo": 9_000 PEN
    costo "Cuotas": 3_000 PEN/año
    beneficio cada socio "Nuevas ventas": socio.ventas * alza * queda
  }

  admite tier-fragile "Sol y Apu lo saben; el escenario sin_líder muestra qué queda sin Sol"
  reparto: proporcional a socio.ventas

  # Quién trabaja de veras con quién: Sol con todos, y las dos casas chicas, que son vecinas, entre sí.
  lazos sol -- inti, sol -- luna, sol -- apu, sol -- qori, sol -- wasi, luna -- qori
}

# Dos preguntas que hicieron los hostales.

escenario sin_líder "Se retira Sol" {
  retira sol de compras_san_blas
  compras_san_blas.estructura: plana
}

escenario feria_floja "La feria trae la mitad de lo esperado" {
  alza: 2%..3.5%
}

# Lo que debe cumplirse antes de que alguien firme.

espera cada socio de compras_san_blas: ganancia > 0 PEN con 90%
espera compras_san_blas.van > 0 PEN en escenario sin_líder
