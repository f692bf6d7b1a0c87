firm inti { sales: 180_000 PEN/year }
let more = IF(1 > 0; 2; 3)
let all = SUM(A1:A9)
let formula = =2+2
