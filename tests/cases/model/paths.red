model "M" { currency: PEN }
firm inti { sales: 3 PEN/year }
network pool { members: inti; promoter: inti; feedback: "Monthly meeting" }
let a = inti.salles
let b = inti.size + 1
let c = pool.inti
let d = inti.sales.more
let e = sum(inti)
let f = max()
let g = foo(3)
expect pool.npvv > 0 PEN
expect pool.npv with 120%
scenario s { remove sol from pool; pool.fee: 3; inti.sales: "x" }
