let price = 1,5 PEN
let total = 1.234,56 PEN
let firms_in_gamarra = 17,000
let share = .5
let many = 1e6
