//! The region that a locale is most likely read in.

use icu_locale::LocaleExpander;

use super::LocaleId;

impl LocaleId {
    /// Returns the locale as [Open Graph](https://ogp.me/#optional) names it, with a region: its
    /// own, else the likely one. `hi_IN` of `hi`; none where CLDR knows no region.
    #[must_use]
    pub fn open_graph_name(&self) -> Option<String> {
        let mut full = self.to_icu();
        LocaleExpander::new_extended().maximize(&mut full);
        let region = full.region?;
        Some(format!("{}_{region}", self.language()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_is_added_where_there_is_none() {
        for (locale, name) in [
            ("hi", "hi_IN"),
            ("ur", "ur_PK"),
            ("ar", "ar_EG"),
            ("pt-PT", "pt_PT"),
            ("zh-Hant", "zh_TW"),
        ] {
            let locale: LocaleId = locale.parse().unwrap();
            assert_eq!(locale.open_graph_name().as_deref(), Some(name));
        }
    }
}
