firm in​ti "Hostal" { size: micro }
firm sol "Hostal ‮loS" { size: small }
# a remark with ⁦ in it
let x = 1 
