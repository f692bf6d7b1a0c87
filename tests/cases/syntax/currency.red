let linen = S/ 1000
let stand = $ 50
let fee = US$ 3
let room = 40 €
