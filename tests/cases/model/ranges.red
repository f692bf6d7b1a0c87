let a = 15%..8%
let b = 1..5..3
let c = chance(120%)
let d = normal(3, -1)
let e = 1 / 0
let f = 10 ^ 400
let g = sqrt(0 - 4)
