let a = max(1, 2
let b = (3 + 4
firm inti { size: micro }
let c = 5)
