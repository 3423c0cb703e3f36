//! The templates in the program.

use std::collections::BTreeMap;

/// Templates by name, each of which a project can replace by a file of that name.
pub(crate) const TEMPLATES: [(&str, &str); 6] = [
    ("404.html", include_str!("../templates/404.html")),
    ("archive.html", include_str!("../templates/archive.html")),
    ("article.html", include_str!("../templates/article.html")),
    ("base.html", include_str!("../templates/base.html")),
    ("index.html", include_str!("../templates/index.html")),
    (
        "languages.html",
        include_str!("../templates/languages.html"),
    ),
];

/// Returns all templates and the style sheet, by name.
pub(crate) fn built_in() -> BTreeMap<&'static str, &'static str> {
    TEMPLATES.into_iter().chain([STYLE]).collect()
}

/// The style sheet of all pages, by its name in `dist/` and in a project's templates.
pub(crate) const STYLE: (&str, &str) = ("style.css", include_str!("../templates/style.css"));
