model "Procedures of Tarma" { currency: PEN; horizon: 3 years; discount_rate: 10% }

territory tarma "Tarma"
institution town "Municipality of Tarma" { sphere: public }

firm flora "Flores Flora" { territory: tarma; restrictions: informality }
firm jardin "Flores Jardín" { territory: tarma }
firms others 60 "Other firms of Tarma" { territory: tarma }

agreement procedures "One counter in Tarma" territorial in tarma {
  objective: "Licences in one day, at one counter"
  participants: flora, jardin
  feedback: "Monthly meeting: accounts, complaints, next steps"
  institutions: town
  action counter: one_stop_shop {
    saving_per_procedure: 60 PEN
    procedures_per_firm: 5
    setup: 20_000 PEN
    running: 6_000 PEN/year
    payer: town
  }
}
