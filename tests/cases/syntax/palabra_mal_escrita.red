# lang: es
empresaa inti "Hostal Inti" { tamaño: micro }
rred compras { socios: inti }
los hostales compran juntos
