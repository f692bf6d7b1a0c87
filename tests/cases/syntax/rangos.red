# lang: es
sea a = 4..7%
sea b = 3 PEN..5 USD
sea c = 1..2..3..4
