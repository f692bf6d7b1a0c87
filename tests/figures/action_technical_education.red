model "Metalworkers of Infantas" { currency: PEN; horizon: 3 years; discount_rate: 10% }

territory infantas "Infantas"
institution school "Technical institute of Infantas" { sphere: academia }

firm torno "Torno Fino" { territory: infantas; workers: 10; restrictions: skills }
firm fresa "Fresa Norte" { territory: infantas; workers: 6; restrictions: skills }
firms others 20 "Other workshops" { territory: infantas; workers: 4 }

agreement training "Better turners" territorial in infantas {
  objective: "That those who leave the institute can read a drawing"
  participants: torno, fresa
  feedback: "Twice a year: what was learnt and who uses it"
  institutions: school
  action courses: technical_education {
    trained_share: 50%
    gain_per_worker: 800 PEN/year
    setup: 15_000 PEN
    running: 8_000 PEN/year
    payer: school
    payer_share: 75%
  }
}
