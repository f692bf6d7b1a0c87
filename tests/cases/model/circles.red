let a = b
let b = c + 1
let c = a
territory x in y
territory y in x
let self = self + 1
