//! Loading data of `icu_experimental`.

use icu_experimental::provider::Baked;
use icu_provider::prelude::*;

/// Loads data; none where neither the locale nor one above it has them.
pub(super) fn load<M: DataMarker>(id: DataIdentifierBorrowed<'_>) -> Option<DataPayload<M>>
where
    Baked: DataProvider<M>,
{
    respond(id).map(|response| response.payload)
}

/// Does as [`load`], and says which locale the data are of.
pub(super) fn respond<M: DataMarker>(id: DataIdentifierBorrowed<'_>) -> Option<DataResponse<M>>
where
    Baked: DataProvider<M>,
{
    let mut metadata = DataRequestMetadata::default();
    metadata.silent = true;
    let request = DataRequest { id, metadata };
    Baked.load(request).ok()
}
