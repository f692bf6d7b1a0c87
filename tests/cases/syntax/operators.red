let a = 1 +
let b = * 2
let c = 3 4
let d = 5 + + 6
let e = not
let f = max(1, 2
let g = (1 + ) * 2
