# Montos en dólares y en euros, la cuenta en soles.
modelo "Monedas" { moneda: PEN; horizonte: 3 años; tasa_de_descuento: 10% }
tipo_de_cambio USD = 3.75 PEN
tipo_de_cambio EUR = 4.10 PEN

empresa ana { ventas: 40_000 USD/año }
empresa beto { ventas: 90_000 PEN/año }

red feria "Feria" {
  objetivo: "Vender afuera"
  socios: ana, beto
  promotor: ana
  retroalimentación: "Cada trimestre: cuánto se vendió gracias a la promoción"
  estructura: plana
  reparto: proporcional a socio.ventas

  acción stand "Stand" {
    necesita: 2 socios
    costo una vez "Pasajes": 2_000 USD
    costo "Stand": 1_000 EUR/año
    costo "Catálogo": 100 USD/mes + 300 PEN/año
    beneficio cada socio "Margen": socio.ventas * 5%
  }
}
