//! Which language a text is in, guessed from its letters and their neighbours.

use whatlang::{Detector, Lang};

use super::LocaleId;

/// Languages by their subtag, as far as they can be told.
const LANGUAGES: &[(&str, Lang)] = &[
    ("af", Lang::Afr),
    ("ar", Lang::Ara),
    ("az", Lang::Aze),
    ("be", Lang::Bel),
    ("bg", Lang::Bul),
    ("ca", Lang::Cat),
    ("cs", Lang::Ces),
    ("da", Lang::Dan),
    ("de", Lang::Deu),
    ("en", Lang::Eng),
    ("es", Lang::Spa),
    ("et", Lang::Est),
    ("fa", Lang::Pes),
    ("fi", Lang::Fin),
    ("fr", Lang::Fra),
    ("hi", Lang::Hin),
    ("hr", Lang::Hrv),
    ("hu", Lang::Hun),
    ("id", Lang::Ind),
    ("it", Lang::Ita),
    ("lt", Lang::Lit),
    ("lv", Lang::Lav),
    ("mk", Lang::Mkd),
    ("mr", Lang::Mar),
    ("nb", Lang::Nob),
    ("ne", Lang::Nep),
    ("nl", Lang::Nld),
    ("pl", Lang::Pol),
    ("pt", Lang::Por),
    ("ro", Lang::Ron),
    ("ru", Lang::Rus),
    ("sk", Lang::Slk),
    ("sl", Lang::Slv),
    ("sr", Lang::Srp),
    ("sv", Lang::Swe),
    ("tk", Lang::Tuk),
    ("tr", Lang::Tur),
    ("uk", Lang::Ukr),
    ("ur", Lang::Urd),
    ("uz", Lang::Uzb),
    ("vi", Lang::Vie),
];

/// Languages that are taken for each other.
const NEIGHBOURS: &[&[&str]] = &[
    &["be", "bg", "mk", "ru", "sr", "uk"],
    &["hi", "mr", "ne"],
    &["ar", "fa", "ur"],
    &["ca", "es", "fr", "it", "pt", "ro"],
    &["cs", "hr", "pl", "sk", "sl"],
    &["da", "nb", "sv"],
    &["de", "nl"],
    &["az", "tk", "tr", "uz"],
    &["et", "fi", "hu"],
    &["lt", "lv"],
];

/// Returns the subtag of the language that a text is in, if it is reliably another one than that of
/// `locale`: its source's or one of those that it is taken for.
#[must_use]
pub fn other_language(text: &str, locale: &LocaleId, source: &LocaleId) -> Option<&'static str> {
    let known = |subtag: &str| LANGUAGES.iter().find(|(own, _)| *own == subtag);
    let (own, _) = known(locale.language())?;
    let group = NEIGHBOURS.iter().find(|group| group.contains(own));
    let likely = group
        .into_iter()
        .flat_map(|group| group.iter().filter_map(|subtag| known(subtag)))
        .chain(known(locale.language()))
        .chain(known(source.language()))
        .map(|(_, language)| *language);
    let mut candidates = Vec::new();
    for language in likely {
        if !candidates.contains(&language) {
            candidates.push(language);
        }
    }
    let found = Detector::with_allowlist(candidates).detect(text)?;
    let (subtag, _) = LANGUAGES
        .iter()
        .find(|(_, language)| *language == found.lang())?;
    (found.is_reliable() && subtag != own).then_some(subtag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_are_told_apart_in_longer_texts() {
        let other = |text: &str, locale: &str| {
            let source = "en".parse().unwrap();
            other_language(text, &locale.parse().unwrap(), &source)
        };
        let ukrainian = "Мешканці старого міста власними руками очистили колодязь, який роками був \
            засипаний сміттям, і тепер там знову є вода, а вечорами збираються люди.";
        assert_eq!(other(ukrainian, "ru"), Some("uk"));
        assert_eq!(other(ukrainian, "uk"), None);
        let russian = "Жители старого города своими руками расчистили колодец, который долгие годы \
            был забит мусором, и теперь там снова есть вода.";
        assert_eq!(other(russian, "ru"), None);
        assert_eq!(other(russian, "ja"), None);
    }
}
