firm leader
firm member { size: micro }
let sum = 3
let promedio = 4
attribute max of firm: number
attribute beds of network: number
firm josé
firm jose
