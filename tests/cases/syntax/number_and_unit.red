unit kg
let weight = 12kg
let rate = 8%/year
let half = 4..7%
