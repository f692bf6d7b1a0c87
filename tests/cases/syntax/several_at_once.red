firm inti { size micro }
let = 5
network pool horizontal members: inti
cost 90 PEN/year
let fine = 3
expect
