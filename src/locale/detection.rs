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

/// Languages that are so close that the words of a text do not tell them apart surely.
const CLOSE: &[&[&str]] = &[
    &["id", "jv", "ms"],
    &["bs", "hr", "mk", "bg", "sl", "sr"],
    &["da", "nb", "nn", "no", "sv"],
    &["cs", "sk"],
    &["hi", "mr", "ne", "mai", "bho"],
    &["ar", "fa", "ps", "ur"],
    &["ca", "es", "gl", "pt"],
    &["be", "ru", "uk"],
    &["af", "nl"],
    &["az", "tk", "tr", "uz"],
];
/// Texts with fewer letters tell nothing surely.
const ENOUGH_LETTERS: usize = 300;
/// How sure the guess has to be.
const SURELY: f64 = 0.99;

/// Returns the subtag of the language that a long text is surely in, if that is another one than that
/// of `locale` and none that is close to it; none where the language of `locale` cannot be told.
#[must_use]
pub fn surely_other_language(text: &str, locale: &LocaleId) -> Option<&'static str> {
    let own = locale.language();
    LANGUAGES.iter().find(|(subtag, _)| *subtag == own)?;
    let letters = text.chars().filter(|letter| letter.is_alphabetic());
    if letters.count() < ENOUGH_LETTERS {
        return None;
    }
    let all = LANGUAGES.iter().map(|(_, language)| *language).collect();
    let found = Detector::with_allowlist(all).detect(text)?;
    let mut languages = LANGUAGES.iter();
    let (subtag, _) = languages.find(|(_, language)| *language == found.lang())?;
    let mut close = CLOSE.iter();
    let are_close = close.any(|group| group.contains(subtag) && group.contains(&own));
    let is_sure = found.is_reliable() && found.confidence() >= SURELY;
    (is_sure && subtag != &own && !are_close).then_some(*subtag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_told_from_one_in_a_language_that_is_not_close() {
        let french = "Les habitants de la vieille ville ont nettoyé de leurs mains le puits à degrés \
            qui était resté pendant des années rempli de déchets, et il y a maintenant de nouveau de \
            l'eau. Le soir, les familles se réunissent sur les marches, et les enfants de l'école \
            lisent chaque lundi le niveau sur le mur avant de l'écrire dans un cahier que la mairie \
            conserve depuis la fin des travaux.";
        let other =
            |text: &str, locale: &str| surely_other_language(text, &locale.parse().unwrap());
        assert_eq!(other(french, "es"), Some("fr"));
        assert_eq!(other(french, "fr"), None);
        assert_eq!(other(french, "fr-CA"), None);
        assert_eq!(other(french, "br"), None, "nothing is known of Breton");
        assert_eq!(other(&french[..120], "es"), None, "too short");
    }

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
