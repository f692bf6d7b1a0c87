firm inti "Hostal Inti" {
  size: micro

firm sol "Hostal Sol" {
  size: small
}

network pool {
  members: inti, sol
  promoter: sol
  feedback: "Monthly meeting"
