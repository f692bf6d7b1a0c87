let a = 4..7%
let b = 4%..7 PEN
let c = 1..
let d = ..5
let e = 1..2..3..4
let f = 0..7%
