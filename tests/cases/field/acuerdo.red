# lang: es
modelo "Cusco" { moneda: PEN }
territorio cusco "Cusco"
sector turismo "Turismo"
institución municipio "Municipalidad" { ámbito: público; capacidades: presencia_local }
empresa inti "Hostal Inti" { territorio: cusco; sector: turismo }
empresa sol "Hostal Sol" { territorio: cusco; sector: turismo }
acuerdo centro "Centro seguro" territorial en cusco {
  objetivo: "Que los visitantes caminen de noche"
  participantes: inti, sol
  retroalimentación: "Cada mes, con la policía: incidentes y rondas"
  instituciones: municipio
  acción seguridad: seguridad_local { }
}
