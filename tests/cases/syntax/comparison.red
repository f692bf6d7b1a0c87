expect 1 < 2 < 3
expect 1 = 1
let a = if 1 = 2 then 3 else 4
let b = if 1 > 2 then 3
