# lang: es
empresa inti "Hostal Inti" {
  tamaño micro
  trabajadores = 4
  ventas por año: 180_000 PEN
}
