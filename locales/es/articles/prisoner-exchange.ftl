headline = Washington y Moscú canjean presos por segunda vez este año
description = Una bailarina de Los Ángeles, encarcelada por un donativo de unos 50 dólares, vuela de regreso a casa. A cambio ha quedado libre un hombre acusado de infringir las normas de exportación estadounidenses.
dateline = Abu Dabi
p-vb6s = Una antigua bailarina de ballet que pasó más de un año detenida en Rusia volaba el jueves de regreso a Estados Unidos, después de que Washington y Moscú entregaran a un preso cada uno en { -abu-dhabi }. Era el segundo canje de este tipo desde que Donald Trump volvió a la presidencia en enero y un nuevo indicio de que ambas capitales quieren recomponer sus relaciones.
p-bv9r = La mujer, { -karelina }, es ciudadana de ambos países y trabajaba en un spa de Los Ángeles. Estaba entre rejas desde los primeros meses de 2024 por un caso de traición que tuvo su origen en un donativo a una causa ucraniana. A cambio de ella, los estadounidenses entregaron a { -petrov }, ciudadano de Rusia y Alemania, al que habían acusado de enviar a Rusia material electrónico sensible en contra de las normas de exportación.
p-z6fp = { -rubio }, secretario de Estado estadounidense, dio la noticia en las redes sociales. Escribió que Rusia había retenido a Karelina injustamente, que ella ya estaba en vuelo y que el presidente no dejaría de buscar la libertad de *cada* estadounidense que sigue encarcelado.

## Bajo la mirada de los servicios de inteligencia

h-xyme = Bajo la mirada de los servicios de inteligencia
p-f4nq = Según { -wsj }, la { -cia } envió a su director, John Ratcliffe, que presenció la entrega junto con un alto cargo de la inteligencia rusa. Un portavoz de la agencia dijo que el intercambio demostraba por qué Washington tiene que seguir hablando con Moscú, por tensa que sea la situación entre ambos.
p-yxq3 = El abogado de Karelina, Mijaíl Mushailov, dijo que su clienta había salido de { -abu-dhabi } en un vuelo hacia Estados Unidos. Karelina tiene 33 años y había sido condenada a 12 años en una colonia penitenciaria por un pago de unos 50 dólares a una organización de Estados Unidos que ayuda a Ucrania. El { -fsb }, el servicio de seguridad ruso, sostenía que el dinero había ido a parar a las fuerzas armadas ucranianas. Quienes la apoyan consideran que el proceso es político.
p-a2t7 = Los problemas de Petrov empezaron en Chipre, donde fue detenido en 2023 a petición de Estados Unidos. Se le acusaba de haber suministrado a Rusia productos de microelectrónica que ese país tiene prohibido comprar en virtud de las sanciones derivadas de la guerra en Ucrania. Una condena podría haberle supuesto hasta 20 años en una cárcel estadounidense.
alt-r23x = Dibujo de dos aviones estacionados cola con cola en una plataforma, con un par de flechas entre ambos que apuntan en direcciones opuestas.
caption-1 = Esquema del intercambio: un pasajero sale de Abu Dabi hacia Estados Unidos y el otro, hacia Rusia. Ilustración: Diario Tarjuma

## Canjes anteriores

h-85ha = Canjes anteriores
p-4vy6 = El primer canje del nuevo mandato del presidente, en febrero, devolvió a casa a Marc Fogel, un profesor estadounidense. Alexander Vinnik, un informático ruso buscado por cargos de ciberdelincuencia y blanqueo de dinero, hizo el camino inverso. Ese mismo mes Rusia dejó en libertad a Kalob Wayne Byers, un estadounidense al que habían detenido en Moscú con comestibles que contenían cannabis; antes de su liberación, Trump y el presidente ruso, Vladímir Putin, habían hablado por teléfono.
p-xp6h = Nada de esto es comparable con el intercambio del 1 de agosto de 2024, el de mayor alcance entre los dos países desde el fin de la Guerra Fría. Aquel día recobraron la libertad presos políticos y periodistas, entre ellos Evan Gershkovich, de { -wsj }. A cambio, los países occidentales pusieron en libertad a rusos de los que sospechaban que eran espías.

## Siguen las conversaciones discretas

h-19qt = Siguen las conversaciones discretas
p-cag1 = Cuando las agencias enviaron sus informaciones, Moscú no había confirmado públicamente la entrega. Sin embargo, las dos partes mantienen contactos discretos desde hace algún tiempo. Esta semana sus negociadores se reunieron en Estambul para buscar la manera de restablecer una parte de la labor de las embajadas que quedó recortada después de que las tropas rusas invadieran Ucrania en 2022.
p-5kts = La guerra sigue separando a los dos Gobiernos, aunque ambos dicen cada vez más abiertamente que les gustaría volver a trabajar juntos. Varios estadounidenses siguen en cárceles rusas, y en Washington hay responsables que afirman que Moscú los trata como una moneda con la que pagar por los rusos encarcelados en Occidente.
p-93b2 = Un alto funcionario estadounidense que participó en las negociaciones calificó el intercambio del jueves de avance, pero no de motivo para bajar la guardia. El Gobierno, dijo, seguirá trabajando hasta que haya regresado cada ciudadano retenido sin causa justa en un país extranjero.

##
