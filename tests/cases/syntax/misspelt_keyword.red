frim inti "Hostal Inti" { size: micro }
firma sol { tamaño: pequeña }
netwrok pool { members: inti, sol }
the hostels buy together
