# lang: es
usa
unidad
tasa USD 3.75 PEN
atributo camas empresa: número
escenario s { agrega luna compras; retira; compras.cuota 3% }
admite
lazos inti - sol
