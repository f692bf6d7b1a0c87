# lang: es
# Un programa que solo renueva, con ingreso en dos etapas y sin certificados.
modelo "Renovaciones" { moneda: PEN; horizonte: 4 años }

programa sellos "Sellos" {
  inicio: 2026-01-31
  etapa uno { ingreso: 10; duración: 1 mes; culminación: 100%; se_renueva_cada: 1 año; costo una vez cada empresa "Visita": 100 PEN }
  etapa dos { ingreso: 5; duración: 5 meses..7 meses; culminación: 50%; se_renueva_cada: 18 meses; costo una vez "Panel": 1_000 PEN }
}
