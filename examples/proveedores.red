# Veinte productores de hortalizas del valle de Chancay–Huaral que venden a un supermercado. Sus datos están en la hoja
# de cálculo del proyecto, proveedores.csv: el modelo dice qué hay en cada columna y cada fila es una empresa.
#
# Los productores son inventados y también sus cifras: cada una es del tamaño que un consultor encuentra en el valle,
# ninguna es una medición.

usa peru

modelo "Proveedores de hortalizas" {
  moneda: PEN
  horizonte: 3 años
  tasa_de_descuento: 12%
  idioma: es
}

territorio valle "Valle de Chancay–Huaral"
territorio huaral "Huaral" en valle
territorio aucallama "Aucallama" en valle
territorio chancay "Chancay" en valle
sector hortalizas "Hortalizas"

institución agencia "Agencia agraria de Huaral" { ámbito: público }

empresas proveedores desde "proveedores.csv" "Proveedores de hortalizas" {
  nombre: columna "Código"
  título: columna "Razón social"
  territorio: columna "Distrito"
  sector: hortalizas
  trabajadores: columna "Trabajadores"
  ventas: columna "Ventas 2025 (S/)" PEN/año
  formal: columna "Formal"
  desde: columna "Inicio"
  nivel_gerencial: columna "Nivel"
  restricciones: columna "Lo que los frena"
  compra abono: columna "Abono al año (S/)" PEN/año
  fuente: "Padrón del proyecto, 2025 (ilustrativo)"
  admite restriction-unaddressed "A los cuatro informales los atiende la agencia, uno por uno"
}

# De un nuevo sol de ventas nuevas, lo que queda después de semilla, agua y jornales.
sea queda = 22%..28% fuente "Cuentas de tres fundos, 2025 (ilustrativas)"

red huerto "Compra conjunta de abono" horizontal {
  objetivo: "Pagar el abono a precio de mayorista y entregar juntos al supermercado"
  socios: proveedores
  estructura: liderada por "P-02"
  instituciones: agencia
  promotor: agencia
  confianza: intermedia
  retroalimentación: "Reunión el último sábado de mes: pedido, precio pagado, quejas"
  entorno {
    cambio: gradual
    concentración: alta
    costos_de_transacción: bajos
  }
  admite not-same-locality "Los tres distritos están a menos de media hora: todos entregan en la misma planta"
  reparto: proporcional a socio.ventas
  costo cada enlace "Reuniones y llamadas": 40 PEN/año

  acción abono: compra_conjunta {
    bien: abono
    descuento: tramos {
      desde 100_000 PEN/año: 6%
      desde 200_000 PEN/año: 9%..12%
    }
  }

  # Solo entrega al supermercado quien emite factura.
  acción entregas "Entregas conjuntas" {
    dimensión: acceso_a_mercados
    necesita: 5 socios
    costo "Camión y jabas": 14_000 PEN/año
    beneficio cada socio donde socio.formal "Ventas nuevas": socio.ventas * 6% * queda
  }
}

espera cada socio de huerto: ganancia > 0 PEN con 90%
