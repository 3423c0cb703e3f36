### Texts of the built-in templates, for projects that have none of their own.

site-tagline = Artículos en varios idiomas
skip-to-content = Ir al contenido
nav-main = Menú principal
nav-home = Inicio
    .title = Volver a la portada
nav-languages = Idiomas
    .title = Todos los idiomas
nav-breadcrumb = Ruta de navegación
back-to-top = Volver arriba
published-on = Publicado el { DATETIME($date, dateStyle: "long") }
reading-time =
    { $minutes ->
        [one] { $minutes } minuto de lectura
        [many] { $minutes } de minutos de lectura
       *[other] { $minutes } minutos de lectura
    }
source-label = Fuente
source-line = { source-label }: { $source }
follow-us = Síganos
    .aria-label = Redes sociales
contents-title = En este artículo
footnotes-title = Notas
footnote-back = Volver al texto
article-languages = Este artículo en otros idiomas
    .aria-label = Elija un idioma para este artículo
translated-from = Traducido del { $language }
original-language = Idioma original
untranslated-notice = Una parte de esta página aún no se ha traducido y se muestra en su idioma original, el { $language }.
untranslated-count =
    { $count ->
        [one] Falta por traducir { $count } fragmento.
        [many] Faltan por traducir { $count } de fragmentos.
       *[other] Faltan por traducir { $count } fragmentos.
    }
latest-articles = Últimos artículos
article-count =
    { $count ->
        [0] Aún no hay artículos
        [one] { $count } artículo
        [many] { $count } de artículos
       *[other] { $count } artículos
    }
read-article = Leer el artículo
    .aria-label = Leer «{ $title }»
languages-title = Lea en su idioma
languages-intro = Cada artículo se escribe en un idioma y se traduce a los demás. Elija el suyo.
languages-column-language = Idioma
languages-column-coverage = Traducido
coverage-complete = Todos los artículos traducidos
coverage-partial = { $percent } % traducido
coverage-note = Se cuentan todos los fragmentos de los artículos y los textos de las páginas que los rodean.
footer-note = Lo que aún no se ha traducido se muestra en su idioma original.
updated-on = Actualizado el { DATETIME($date, dateStyle: "long") }
byline = Por { $author }
outdated-notice =
    { $count ->
        [one] { $count } pasaje es anterior a los últimos cambios de su original.
       *[other] { $count } pasajes son anteriores a los últimos cambios de su original.
    }
correction-label = Corrección
archive-title = Archivo
categories-title = Secciones
nav-pages = Páginas de esta lista
page-of = Página { $page } de { $pages }
newer-articles = Artículos más recientes
older-articles = Artículos anteriores
not-found-title = Esta página no existe
not-found-text = La dirección no lleva a ninguna parte, o la página se ha mudado.
provenance-machine =
    { $count ->
        [one] { $count } pasaje se ha traducido con una máquina.
       *[other] { $count } pasajes se han traducido con una máquina.
    }
provenance-memory =
    { $count ->
        [one] { $count } pasaje se ha traducido con ayuda de traducciones anteriores.
       *[other] { $count } pasajes se han traducido con ayuda de traducciones anteriores.
    }
provenance-acknowledged =
    { $count ->
        [one] { $count } pasaje se ha cotejado con su original modificado y se ha dejado como estaba.
       *[other] { $count } pasajes se han cotejado con sus originales modificados y se han dejado como estaban.
    }
