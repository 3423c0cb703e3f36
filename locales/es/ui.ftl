## Sitio

site-title = { -site-name }
site-tagline = Una redacción, muchos idiomas

## Navegación

skip-to-content = Ir al contenido
nav-main = Menú principal
nav-home = Inicio
    .title = Volver a la portada
nav-languages = Idiomas
    .title = Todos los idiomas de este periódico
nav-breadcrumb = Ruta de navegación
back-to-top = Volver arriba

## Secciones

category-diplomacy = Diplomacia
category-culture = Cultura
category-explainers = Claves

## Artículo

published-on = Publicado el { DATETIME($date, dateStyle: "long") }
reading-time =
    { $minutes ->
        [one] { $minutes } minuto de lectura
        [many] { $minutes } de minutos de lectura
       *[other] { $minutes } minutos de lectura
    }
word-count =
    { $words ->
        [one] { $words } palabra
        [many] { $words } de palabras
       *[other] { $words } palabras
    }
source-label = Fuente
source-line = { source-label }: { $source }
source-agencies = agencias de noticias
source-staff = redacción propia
follow-us = Síganos
    .aria-label = { -site-name } en las redes sociales
contents-title = En este artículo
footnotes-title = Notas
footnote-back = Volver al texto

## Traducciones

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

## Portada

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

## Lista de idiomas

languages-title = Lea en su idioma
languages-intro = Cada artículo de { -site-name } se escribe en un idioma y después viaja a los demás. Elija el suyo. Lo que aún no se ha traducido se muestra en el original.
languages-column-language = Idioma
languages-column-coverage = Traducido
coverage-complete = Todos los artículos traducidos
coverage-partial = { $percent } % traducido
not-available = Aún no disponible en este idioma

## Pie de página y páginas inexistentes

footer-note = Las ilustraciones de { -site-name } son dibujos, no fotografías.
not-found-title = Esta página no existe
not-found-text = Es posible que haya cambiado de dirección. Encontrará todos los artículos en la portada.

##
