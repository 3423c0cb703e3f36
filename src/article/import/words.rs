//! Words by which the furniture of a page is recognised, in the languages of the newsrooms.
//!
//! A project's own UI messages come first; these serve where it has none yet.

/// Labels before the name of who supplied a text.
pub(super) const SOURCE: [&str; 16] = [
    "source",
    "sources",
    "स्रोत",
    "सोर्स",
    "ماخذ",
    "ذریعہ",
    "المصدر",
    "منبع",
    "источник",
    "źródło",
    "fuente",
    "quelle",
    "出典",
    "kaynak",
    "mənbə",
    "manba",
];

/// Labels before the names of networks.
pub(super) const FOLLOW: [&str; 12] = [
    "follow us",
    "follow",
    "हमें फॉलो करें",
    "फॉलो करें",
    "ہمیں فالو کریں",
    "تابعونا",
    "подписывайтесь",
    "obserwuj nas",
    "síguenos",
    "suivez-nous",
    "フォロー",
    "bizi takip edin",
];

/// Words that introduce the credit of a picture.
pub(super) const PICTURE: [&str; 15] = [
    "photo",
    "photos",
    "image",
    "picture",
    "file photo",
    "फोटो",
    "फ़ोटो",
    "तस्वीर",
    "تصویر",
    "صورة",
    "الصورة",
    "фото",
    "foto",
    "写真",
    "fotoğraf",
];

/// Words for news agencies in general.
pub(super) const AGENCIES: [&str; 11] = [
    "agencies",
    "एजेंसियां",
    "एजेंसियाँ",
    "एजेंसी",
    "ایجنسیاں",
    "وكالات",
    "агентства",
    "agencje",
    "agencias",
    "agences",
    "agenturen",
];

/// Says whether `text` is one of `words`, case and surrounding space aside.
pub(super) fn is_one_of(text: &str, words: &[&str]) -> bool {
    let text = text.trim().to_lowercase();
    words.contains(&text.as_str())
}
