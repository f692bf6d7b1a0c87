let a = 15%..8%
let b = 1..5..3
let c = chance(120%)
let d = normal(3, -1)
let e = 1 / 0
let f = 10 ^ 400
let g = sqrt(0 - 4)

# A currency with an uncertain rate: what is drawn stands in one of them.
rate USD = 3.6 PEN..3.9 PEN
let premium = 0.5 USD..0.8 USD..1.2 USD
let right = 0.5..0.8..1.2 * 1 USD
