headline = Vuelve la vida al pozo escalonado del barrio
description = Los vecinos de la ciudad vieja han limpiado con sus propias manos un pozo escalonado que pasó años lleno de basura y escombros. Ahora hay agua y también animación al caer la tarde.
dateline = Ciudad vieja
p-6asn = Entre las callejuelas de la ciudad vieja hay un «baori», un pozo con escalinatas que, hasta hace unos años, los niños del barrio solo conocían como un montón de basura. Hoy, en los escalones de ese mismo pozo, la gente se sienta por la tarde, los niños estudian y abajo, en el agua, se refleja el cielo.
p-afqv = El cambio no empezó con un gran proyecto, sino con una pequeña reunión. Hace dos años, en verano, cuando los grifos estuvieron secos muchos días, los mayores del barrio recordaron que en su infancia era este mismo pozo el que calmaba la sed de toda la zona. En la reunión se decidió que, en lugar de esperar ayuda, empezarían la limpieza con sus propias manos.

## Trabajo voluntario el domingo por la mañana

h-g6nr = Trabajo voluntario el domingo por la mañana
p-jjhh = El primer domingo acudieron solo siete personas. Una maestra jubilada cuenta que aquel día no se consiguió limpiar del todo ni los tres escalones de arriba, pero que ya a la semana siguiente el número de asistentes se duplicó. Poco a poco se fueron sumando tenderos, estudiantes y albañiles de los alrededores.
p-epk0 = Sacar los escombros llevó unos ocho meses. Lo más difícil fue llegar al nivel inferior, donde hubo que cargar el cieno acumulado en cubos y subirlo de mano en mano. Según uno de los albañiles que participaron en la reparación, la antigua mampostería sigue siendo sólida. Para unir las piedras rotas no se usó cemento, sino *mortero de cal*, de modo que la humedad de los muros siga saliendo como antes.
p-sbgq = Terminada la limpieza, el comité del barrio fijó unas normas sencillas, que ahora también están escritas a la entrada del pozo:
li-tb0a = Está prohibido bañarse y lavar ropa en el agua.
li-gc55 = Las flores de las ofrendas no deben echarse al agua, sino en el recipiente colocado aparte.
li-15ww = Los niños solo deben bajar a los escalones inferiores acompañados de un adulto.
li-xqhq = El **primer domingo** de cada mes se reserva para el trabajo voluntario.

## La lluvia hizo el resto

h-jta8 = La lluvia hizo el resto
p-dj1v = El fruto del esfuerzo se vio en la temporada de lluvias del año pasado. El agua de las azoteas cercanas se había llevado hasta el pozo por canales con rejilla, y en apenas unas semanas se llenaron los dos niveles de abajo. Los vecinos dicen que también en los pozos cercanos el agua está más alta que antes, aunque admiten que para tener resultados firmes aún hacen falta los datos de varias temporadas.
p-yxbx = De llevar esa cuenta se han encargado los niños de una escuela cercana. Todos los lunes leen el nivel del agua en la escala marcada en el muro y lo anotan en un cuaderno. Su profesora de ciencias dice que no puede haber mejor aula para explicar la lluvia, las aguas subterráneas y la evaporación.

## Tertulia en los escalones

h-esnz = Tertulia en los escalones
p-yt2b = Una tarde al mes, los escalones del pozo se convierten en lugar de tertulia. Unas veces hay canciones populares; otras, los mayores cuentan historias de los viejos tiempos. Para alumbrar se encienden lamparillas de aceite y no se ponen altavoces, porque los muros redondos llevan la voz hasta arriba por sí solos.
p-zvrv = La mayor preocupación es ahora el mantenimiento. La tesorera del comité explica que cada familia da 20 rupias al mes, con lo que se cubre el gasto de cuerda, rejilla y cal. Si hiciera falta una reparación grande, eso no bastaría, así que una parte de las aportaciones se va guardando aparte.
p-1bry = Al caer la tarde, mientras se levanta de los escalones, una anciana del barrio dice: «Antes veníamos aquí a buscar agua; ahora venimos a vernos unos a otros».

##
