//! The interface texts in the program, which a project has without writing them: what the built-in
//! templates say.

/// The bundles, by locale.
pub(crate) const INTERFACE_TEXTS: [(&str, &str); 7] = [
    ("ar", include_str!("interface/ar.ftl")),
    (LAST_INTERFACE_LOCALE, include_str!("interface/en.ftl")),
    ("es", include_str!("interface/es.ftl")),
    ("hi", include_str!("interface/hi.ftl")),
    ("ja", include_str!("interface/ja.ftl")),
    ("ru", include_str!("interface/ru.ftl")),
    ("ur", include_str!("interface/ur.ftl")),
];

/// The locale of the last resort.
pub(crate) const LAST_INTERFACE_LOCALE: &str = "en";

/// Returns the text of the bundle of a locale, if there is one.
pub(crate) fn interface_text(locale: &str) -> Option<&'static str> {
    let mut texts = INTERFACE_TEXTS.iter();
    let found = texts.find(|(known, _)| *known == locale);
    found.map(|(_, text)| *text)
}
