model "x" { currency: BOB }
firm a { size: micro; sales: 2k BOB/year }
firm b { size: micro; sales: 2 million BOB/year }
firm c { size: micro; sales: 2 mil BOB/year }
firm d { size: micro; sales: 1.5M BOB/year }
firm e { size: micro; sales: 1.5 M BOB/year }
firm f { size: micro; sales: 100 Bs/year }
firm g { size: micro; sales: Bs 100 }
firm h { size: micro; sales: Bs. 1_200 }
firm i { size: micro; sales: BOB 1_200/year }
firm j { size: micro; sales: 100 BOB per year }
firm k { size: micro; sales: 100 BOB/yr }
firm l { size: micro; sales: 100 BOB a month }
firm m { size: micro; sales: 15% }
firm n { size: micro; workers: 3 people }
firm o { size: micro; sales: 100 pesos/year }
let p = 3 million
