//! The locales that CLDR has plural rules for.

/// Languages in order, among them those with the category `other` alone: without them a number
/// in Japanese would count as one in English does.
pub(crate) const LOCALES: &[&str] = &[
    "af", "ak", "am", "an", "ar", "ars", "as", "asa", "ast", "az", "bal", "be", "bem", "bez", "bg",
    "bho", "blo", "bm", "bn", "bo", "br", "brx", "bs", "ca", "ce", "ceb", "cgg", "chr", "ckb",
    "cs", "csw", "cv", "cy", "da", "de", "doi", "dsb", "dv", "dz", "ee", "el", "en", "eo", "es",
    "et", "eu", "fa", "ff", "fi", "fil", "fo", "fr", "fur", "fy", "ga", "gd", "gl", "gsw", "gu",
    "guw", "gv", "ha", "haw", "he", "hi", "hnj", "hr", "hsb", "hu", "hy", "ia", "id", "ie", "ig",
    "ii", "in", "io", "is", "it", "iu", "iw", "ja", "jbo", "jgo", "ji", "jmc", "jv", "jw", "ka",
    "kab", "kaj", "kcg", "kde", "kea", "kk", "kkj", "kl", "km", "kn", "ko", "kok", "ks", "ksb",
    "ksh", "ku", "kw", "ky", "lag", "lb", "lg", "lij", "lkt", "lld", "ln", "lo", "lt", "ltg", "lv",
    "mas", "mg", "mgo", "mk", "ml", "mn", "mo", "mr", "ms", "mt", "my", "nah", "naq", "nb", "nd",
    "ne", "nl", "nn", "nnh", "no", "nqo", "nr", "nso", "ny", "nyn", "om", "or", "os", "osa", "pa",
    "pap", "pcm", "pl", "prg", "ps", "pt", "pt-PT", "rm", "ro", "rof", "ru", "rwk", "sa", "sah",
    "saq", "sat", "sc", "scn", "sd", "sdh", "se", "seh", "ses", "sg", "sgs", "sh", "shi", "si",
    "sk", "sl", "sma", "smi", "smj", "smn", "sms", "sn", "so", "sq", "sr", "ss", "ssy", "st", "su",
    "sv", "sw", "syr", "ta", "te", "teo", "tg", "th", "ti", "tig", "tk", "tl", "tn", "to", "tpi",
    "tr", "ts", "tzm", "ug", "uk", "ur", "uz", "ve", "vec", "vi", "vo", "vun", "wa", "wae", "wo",
    "xh", "xog", "yi", "yo", "yue", "zh", "zu",
];
