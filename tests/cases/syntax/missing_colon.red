firm inti "Hostal Inti" {
  size micro
  workers = 4
  sales: 180_000 PEN/year
}
