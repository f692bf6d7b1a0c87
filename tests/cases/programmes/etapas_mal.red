# lang: es
# Lo que puede estar mal en una etapa, un error en cada línea.
modelo "Etapas mal" { moneda: PEN }

institución instituto "Instituto" { ámbito: privado }

empresa inti

programa raro "Raro" {
  institución: instituto
  ingreso: 12
  facilitadores: 0
  tope_de_financiamiento: -5 PEN
  duración_prevista: 200 años
  exige "Un número": empresa.trabajadores
  etapa una { ingreso: 20; duración: -1 meses; culminación: 120% }
  etapa dos { después_de: once; actividades: baile; ingreso: 2.5; se_renueva_cada: 1 día }
  etapa dos { beneficio "Ventas": 100 PEN/año; costo cada enlace "Charlas": 3 PEN/año; costo una vez en el año 2 "Tarde": 5 PEN }
  etapa cuatro { costo "Crece": 5 PEN/año creciendo 3%; costo para inti "De ella": 5 PEN/año }
}

exige "En ninguna parte": 1 > 2
