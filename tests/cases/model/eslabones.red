# lang: es
modelo "Quinua" { moneda: PEN }
unidad kg
cadena quinua "Quinua" {
  eslabones: productores -> agentes -> exportadora
  eslabón productores { precio: 3 PEN/kg; margen: 0.45 PEN }
  eslabón agentes { precio: 3.5 PEN; costo_unitario: -1 PEN/kg; margen: 4 PEN/año }
  eslabón exportadora { compra_a: agente; rendimiento: 0% }
  eslabón exportadora { precio: 4 PEN/kg }
  eslabón molinos { precio: 4 PEN/kg }
}
cadena vacía { eslabón primero { precio: 3 PEN/kg } }
cadena atrás { eslabones: a -> b; eslabón a { compra_a: b } }
eslabón suelto { precio: 3 PEN/kg }
criterios { concentración_de_compradores: 12_000 }
