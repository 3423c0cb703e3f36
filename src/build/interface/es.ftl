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
