firm inti "Hostal Inti { size: micro }
firm sol "Hostal Sol" {
  note: "paid
  size: small
}
