//! Whether readers get a text in their language.

use crate::article::compose::ComposedSegment;
use crate::locale::LocaleId;

/// Says whether readers of `locale` get a segment in another language, as `hi-IN` does not that
/// is served from `hi`.
pub(super) fn is_foreign(locale: &LocaleId, segment: &ComposedSegment) -> bool {
    is_foreign_to(locale, &segment.locale)
}

/// Says whether a text in `text_locale` is in another language for readers of `locale`.
pub(super) fn is_foreign_to(locale: &LocaleId, text_locale: &LocaleId) -> bool {
    text_locale != locale && !locale.parents().contains(text_locale)
}
