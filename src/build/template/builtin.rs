//! The templates in the program.

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

/// The style sheet of all pages, by its name in `dist/` and in a project's templates.
pub(crate) const STYLE: (&str, &str) = ("style.css", include_str!("../templates/style.css"));
