//! The names of units.

use icu_experimental::dimension::provider::units::categorized_display_names::{
    UnitsNamesAreaCoreV1, UnitsNamesAreaExtendedV1, UnitsNamesAreaOutlierV1,
    UnitsNamesDurationCoreV1, UnitsNamesDurationExtendedV1, UnitsNamesDurationOutlierV1,
    UnitsNamesLengthCoreV1, UnitsNamesLengthExtendedV1, UnitsNamesLengthOutlierV1,
    UnitsNamesMassCoreV1, UnitsNamesMassExtendedV1, UnitsNamesMassOutlierV1,
    UnitsNamesVolumeCoreV1, UnitsNamesVolumeExtendedV1, UnitsNamesVolumeOutlierV1,
};
use icu_experimental::dimension::provider::units::display_names::UnitsDisplayNames;
use icu_locale::Locale;
use icu_plurals::{PluralOperands, PluralRules};
use icu_provider::marker::{DataMarkerExt, ErasedMarker};
use icu_provider::prelude::*;

use super::data::respond;
use crate::fluent::functions::TextStyle;
use crate::locale::{PluralKind, Unit, plural_rules};

/// The names of a unit with numbers of each plural category.
#[derive(Debug)]
pub(super) struct UnitNames {
    names: Names,
    rules: PluralRules,
}

type Names = DataPayload<ErasedMarker<UnitsDisplayNames<'static>>>;

impl UnitNames {
    /// Loads the names of a unit; none where ICU4X has none.
    pub(super) fn load(locale: &Locale, unit: Unit, style: TextStyle) -> Option<Self> {
        let width = match style {
            TextStyle::Long => "long",
            TextStyle::Short => "short",
            TextStyle::Narrow => "narrow",
        };
        let attributes = format!("{width}-{unit}");
        let attributes = DataMarkerAttributes::try_from_str(&attributes).ok()?;
        let named = UnitsNamesLengthCoreV1::make_locale(locale.into());
        let id = DataIdentifierBorrowed::for_marker_attributes_and_locale(attributes, &named);
        Some(Self {
            names: find_names(id)?,
            rules: plural_rules(&locale.id, PluralKind::Cardinal)?,
        })
    }

    /// Writes a measure whose number has its sign.
    pub(super) fn put(&self, number: &str, operands: PluralOperands) -> String {
        let pattern = self.names.get().get(operands, &self.rules);
        pattern.interpolate([number]).to_string()
    }
}

/// Looks for names in the data of each category of units.
fn find_names(id: DataIdentifierBorrowed<'_>) -> Option<Names> {
    /// Takes the names that are nearest to the locale: data that it lacks falls back to that of
    /// no language, marker by marker.
    macro_rules! nearest_of {
        ($($marker:ty),+) => {{
            let found = [$(respond::<$marker>(id).map(|response| {
                let locale = response.metadata.locale;
                let is_of_language = locale.is_none_or(|locale| !locale.is_unknown());
                (is_of_language, response.payload.cast())
            })),+];
            let (of_language, of_none): (Vec<_>, Vec<_>) =
                found.into_iter().flatten().partition(|(is_of_language, _)| *is_of_language);
            let nearest = of_language.into_iter().chain(of_none).next();
            nearest.map(|(_, names)| names)
        }};
    }
    nearest_of!(
        UnitsNamesLengthCoreV1,
        UnitsNamesLengthExtendedV1,
        UnitsNamesLengthOutlierV1,
        UnitsNamesMassCoreV1,
        UnitsNamesMassExtendedV1,
        UnitsNamesMassOutlierV1,
        UnitsNamesDurationCoreV1,
        UnitsNamesDurationExtendedV1,
        UnitsNamesDurationOutlierV1,
        UnitsNamesVolumeCoreV1,
        UnitsNamesVolumeExtendedV1,
        UnitsNamesVolumeOutlierV1,
        UnitsNamesAreaCoreV1,
        UnitsNamesAreaExtendedV1,
        UnitsNamesAreaOutlierV1
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_unit_has_names_in_every_width() {
        let styles = [TextStyle::Long, TextStyle::Short, TextStyle::Narrow];
        let locales = ["en", "hi", "ar-EG", "ja", "pl"];
        let mut missing = Vec::new();
        for locale in locales.map(|locale| locale.parse::<Locale>().unwrap()) {
            for unit in Unit::NAMES.iter().map(|name| name.parse().unwrap()) {
                for style in styles {
                    if UnitNames::load(&locale, unit, style).is_none() {
                        missing.push(format!("{locale} {unit} {style:?}"));
                    }
                }
            }
        }
        assert_eq!(missing, Vec::<String>::new());
    }
}
