//! Whether readers get a text in their language.

use crate::article::compose::ComposedSegment;
use crate::locale::LocaleId;

/// Says whether readers of `locale` get a segment in another language, as `hi-IN` does not that
/// is served from `hi`.
pub(super) fn is_foreign(locale: &LocaleId, segment: &ComposedSegment) -> bool {
    segment.locale != *locale && !locale.parents().contains(&segment.locale)
}
