model "Alpaca" { currency: PEN; horizon: 3 years; discount_rate: 10% }

sector alpaca "Alpaca textiles"
institution cite "Textile centre" { sphere: public }

firm puno "Tejidos Puno" { sector: alpaca; sales: 200_000 PEN/year; restrictions: technology }
firm ayma "Tejidos Ayma" { sector: alpaca; sales: 300_000 PEN/year }
firm illa "Tejidos Illa" { sector: alpaca; sales: 100_000 PEN/year }
firms others 20 "Other knitters" { sector: alpaca; sales: 50_000 PEN/year }

agreement services "A laboratory for fibre" sectoral of alpaca {
  objective: "Have fibre measured here, not in Arequipa"
  participants: puno, ayma, illa
  feedback: "Each quarter: what worked and what did not"
  institutions: cite
  action laboratory: new_services {
    users_share: 50%
    saving: 4%
    setup: 12_000 PEN
    running: 3_000 PEN/year
  }
}
