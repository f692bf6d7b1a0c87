# Lo que cada una puede hacer sola, y lo que sola no le conviene.
modelo "Solas" { moneda: PEN; horizonte: 3 años; tasa_de_descuento: 10% }
empresa ana { trabajadores: 2 }
empresa beto { trabajadores: 10 }
empresa carla { trabajadores: 3 }

red grupo "Grupo" {
  objetivo: "Probar lo que cada una puede sola"
  socios: ana, beto, carla
  promotor: ana
  retroalimentación: "Reunión mensual: cuentas, quejas, próximos pasos"
  estructura: plana
  costo "Secretaria": 90 PEN/año

  acción curso "Curso, con un costo fijo" {
    beneficio cada socio "Menos merma": 100 PEN/año * socio.trabajadores
    costo "Profesor": 500 PEN/año
  }
  acción luz "Focos, uno por uno" {
    beneficio cada socio "Menos luz": 70 PEN/año
    costo cada socio "Focos": 30 PEN/año
  }
}
