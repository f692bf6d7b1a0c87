# lang: es
empresa inti { ventass: 3 PEN/año; color: "rojo"; tamaño: micro; tamaño: pequeña; restricciones: mercado }
red compras { miembros: inti; promotor: inti; retroalimentación: "Reunión mensual"; ventas: 3 PEN/año }
