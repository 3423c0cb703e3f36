headline = Cómo viaja una noticia de un idioma a otro
description = Qué cambian nuestros traductores, qué dejan como está y por qué el número 21 es más difícil de lo que parece.
p-18s7 = Una noticia que se lee en seis idiomas se escribió primero en uno. Entre el borrador del autor y la sexta portada hay un breve viaje que los lectores rara vez ven. Esta página lo recorre y explica por qué algunas paradas llevan más tiempo que otras.

## Qué viaja y qué se queda

h-mzwd = Qué viaja y qué se queda
p-9218 = Un traductor nunca parte de una página en blanco. El artículo se desmonta en *segmentos*, cada uno más o menos tan largo como un párrafo, y solo las palabras que contienen cambian de manos:
li-1yw5 = **Las palabras viajan.** Es decir, el titular, todos los párrafos, los pies de imagen y también el texto que un lector de pantalla pronuncia en lugar de una ilustración.
li-fkn4 = **El armazón se queda.** El orden de la página lo decide el autor:
li-7gx7 = un encabezado sigue siendo un encabezado del mismo nivel;
li-dva9 = una tabla conserva sus filas y sus columnas;
li-wr4e = un enlace conserva su dirección, salvo que una página local le sea más útil al lector.
li-pswj = **Los nombres se acuerdan una sola vez.** La grafía del nombre de una ciudad o de una agencia se fija en una lista común, para que dos traductores no lleguen a dos grafías distintas.
p-p2y6 = Escribimos estos segmentos en [Fluent]({ $link-1 }), un formato abierto hecho para traductores. En un mensaje de Fluent un número aparece como `{"{"} $count {"}"}`, y quien traduce la frase decide dónde va y qué forma toman las palabras que lo rodean.

## Una frase, muchos plurales

h-bvx7 = Una frase, muchos plurales
p-jyzm = El inglés se las arregla con dos formas: *one day* («un día»), *two days* («dos días»). Resulta tentador pensar que todos los demás idiomas hacen lo mismo con otras terminaciones. Muchos no lo hacen. El [Consorcio Unicode]({ $link-1 }) publica [un cuadro de reglas del plural]({ $link-2 }) que reparte los números de cada idioma en seis categorías como máximo.[^1] La tabla muestra cómo las usan seis idiomas y en qué categoría cae el número 21.
td-6k9y = Idioma
td-t7wr = Categorías
td-2wqx = Cuántas
td-aa4b = El 21 es
td-mrev = Japonés
td-0p33 = `other`
td-pvs8 = 1
td-6m6e6 = `other`
td-rr93 = Inglés
td-jtn6 = `one`, `other`
td-1yvj = 2
td-kssnt = `other`
# tarjuma: allow(untranslated-copy) se escribe igual en español
td-haws = Hindi
td-nprge = `one`, `other`
td-0gczb = 2
td-7wtan = `other`
td-cv16 = Ruso
td-9f9b = `one`, `few`, `many`, `other`
td-6tw5 = 4
td-9ee2 = `one`
td-pxas = Polaco
td-jgnvp = `one`, `few`, `many`, `other`
td-xr696 = 4
td-67kj = `many`
td-cy5q = Árabe
td-eckx = `zero`, `one`, `two`, `few`, `many`, `other`
td-q8mb = 6
td-nw0p3 = `many`
p-yanz = Los nombres de las categorías son etiquetas y no deben tomarse al pie de la letra.[^2] Quien traduce al ruso escribe hasta cuatro versiones de una frase sobre días; quien traduce al japonés escribe una. Ninguno de los dos dice más que el otro. **El número de versiones depende del idioma, no de la noticia.**
html-xxxs = Un programa que añade una «s» a una palabra siempre que un número no es 1 acierta en inglés solo por suerte, y se equivoca en casi todos los demás idiomas.
html-cf00 = Cuando nos avise de un error así, díganos, por favor, qué <strong>número</strong> vio.

## Hacia dónde corre el texto

h-640a = Hacia dónde corre el texto
p-wykz = El árabe, el hebreo, el persa y el urdu se escriben de derecha a izquierda, pero los números que contienen van de izquierda a derecha, igual que los nombres en letras latinas. Los navegadores lo resuelven siguiendo el [algoritmo bidireccional de Unicode]({ $link-1 }). Lo que no pueden averiguar por sí solos es en qué dirección debe leerse la página en su conjunto; tiene que decirlo la propia página. Por eso, antes de que una página se publique, comprobamos tres cosas, en este orden:
li-rk5r = La página declara su idioma y su dirección; por ejemplo, `lang="ur" dir="rtl"`.
li-f34q = Un nombre en otra escritura está separado de lo que lo rodea, para que un punto o un paréntesis contiguo no salte al lado equivocado.
li-s6gs = Alguien que lee el idioma ha mirado la página terminada. Ningún programa puede sustituir este paso.
p-8fgt = El World Wide Web Consortium explica los detalles a los autores de páginas en <{ $link-1 }>.

## Qué se pierde

h-7979 = Qué se pierde
p-2rv7 = Algunas cosas no sobreviven al viaje, y es mejor saber cuáles.
q-sc9m = Una buena traducción no dice lo que dicen las palabras. Dice lo que el autor le habría dicho a este lector.
q-883h = Cuando lo uno y lo otro se separan, preguntamos al autor.
li-eqpb = **Las citas** cambian necesariamente de redacción. Si no tenemos delante las palabras exactas de quien habló, contamos lo que se dijo y prescindimos de las comillas.
li-x5ww = **La cortesía** no es igual en todas partes. El inglés tiene un solo *you*; el hindi elige entre *tu*, *tum* y *aap*, y la elección dice algo de ambas personas.
li-xstt = **Los números grandes** se cuentan por tramos distintos. Un lector indio espera *lakh* para cien mil y *crore* para diez millones.
li-7meh = **Las fechas** en cifras engañan. `04/11` es el once de abril en Nueva York y el cuatro de noviembre en Londres, y por eso escribimos el mes con letras.

## Cuando la noticia cambia

h-tbbh = Cuando la noticia cambia
p-6rcw = Las noticias no se quedan quietas. Cuando un redactor corrige una cifra en el original, cada traducción de ese párrafo queda marcada como desactualizada hasta que un traductor haya visto el cambio. Hasta entonces, el párrafo puede mostrarse en el idioma en que se escribió, con una nota que lo indica. Preferimos mostrarle la cifra correcta en un idioma extranjero antes que la errónea en el suyo.
fn-h95b = Las categorías forman parte del [repositorio común de datos regionales]({ $link-1 }) (Common Locale Data Repository, CLDR por sus siglas en inglés). La tabla trata del recuento (*tres días*). El orden (*el tercer día*) tiene sus propias reglas.
fn-kymt = En ruso, `one` abarca 1, 21, 31, etcétera, pero no 11. En hindi abarca tanto el 0 como el 1.

##
