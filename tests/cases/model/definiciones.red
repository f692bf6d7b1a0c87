# lang: es
modelo "M" { moneda: PEN }
unidad kg
empresa inti { compra lencería: 400 kg/año }
empresa sol { compra lencería: 1_000 kg/año }
empresa qori { compra hilo: 1_000 PEN/año }
institución municipio { ámbito: público }
red mal {
  socios: inti, sol
  promotor: municipio
  retroalimentación: "Cada mes, con la policía: incidentes y rondas"
  acción a: compra_conjunta { bien: lencería; descuento: tramos { desde 1_000 kg/año: 8% } }
  acción b: compra_conjunta { bien: lencería; descuento: tramos { desde 1_000 PEN/año: 8% }; precio: 12 PEN/kg }
  acción c: compra_conjunta { bien: lencería; descuento: tramos { desde 1_000: 8% }; precio: 12 PEN/kg }
  acción d: compra_conjunta { bien: hilo; descuento: 8%; precio: 12 PEN/kg }
  acción e: compra_conjunta { bien: hilo; descuento: "un décimo" }
  acción f: menores_inventarios { cliente: municipio; recorte_de_inventario: 3%; costo_de_almacenaje: 20% }
  acción g: acceso_de_proveedores {
    cliente: sol
    instancia: municipio
    bien: lencería
    precio: 12 PEN/kg
    mejora_de_precio: 3%
    volumen_mínimo: 3_000 PEN/año
  }
  acción h: seguridad_local {
    pérdida_evitada: 1%
    funcionamiento: 3_000 PEN/año
    costo "Patrullaje y mantenimiento": 10 PEN/año
  }
  acción i: imagen_del_territorio {
    aumento_neto: 1%
    campaña: 1_000 PEN
    funcionamiento: 100 PEN/año
    pagador: municipio
    parte_del_pagador: 60
  }
}
