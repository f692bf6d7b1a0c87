# lang: es
empresa inti
empresa inti
empresa sol { territorio: cuzco; propietario: int }
territorio cusco
red compras { socios: inti, sool, cusco; promotor: inti; retroalimentación: "Reunión mensual" }
sea a = b + 1
