//! The site as a whole: its address and the naming of its pages.

use std::collections::BTreeMap;
use std::num::NonZeroUsize;

use super::layout::Layout;
use super::location::{Location, encode_to_ascii};
use crate::locale::{LocaleId, ZoneId};
use crate::project::Workspace;
use crate::project::config::{PageLayout, ProvenanceLabels, SiteUrl, SourcePlace};

/// What all pages have in common beside texts and templates.
#[derive(Clone, Debug)]
pub(crate) struct Site {
    /// Where it will be found; none where nobody has said.
    pub(crate) url: Option<SiteUrl>,
    /// How pages are named.
    pages: PageLayout,
    /// The locale whose pages are at the root.
    root: Option<LocaleId>,
    /// The zone in which its days begin; none where nobody has said.
    pub(crate) zone: Option<ZoneId>,
    /// How many articles a list shows.
    pub(crate) page_size: NonZeroUsize,
    /// Where readers can follow the publication, by the names of networks.
    pub(crate) follow: BTreeMap<String, String>,
    /// Whether pages say where translations come from.
    pub(crate) labels: ProvenanceLabels,
}

impl Site {
    /// Returns the site of a project.
    pub(crate) fn of(workspace: &Workspace) -> Self {
        let settings = &workspace.config.site;
        Self {
            url: settings.url.as_ref().map(|url| url.value.clone()),
            pages: settings.layout.value,
            root: match settings.source_place.value {
                SourcePlace::Folder => None,
                SourcePlace::Root => Some(workspace.config.source_locale.value.clone()),
            },
            zone: workspace.config.formats.time_zone.clone(),
            page_size: settings.page_size.value,
            follow: (settings.follow.iter())
                .map(|(name, address)| (name.clone(), address.value.as_str().to_owned()))
                .collect(),
            labels: settings.provenance_labels.value,
        }
    }

    /// Returns how it is laid out.
    pub(crate) fn layout(&self) -> Layout<'_> {
        Layout {
            pages: self.pages,
            root: self.root.as_ref(),
        }
    }

    /// Returns the address of a page; none where nobody has said where the site will be.
    pub(crate) fn absolute(&self, location: &Location) -> Option<String> {
        self.absolute_path(&location.address())
    }

    /// Returns the address of a path, written as one of a URL.
    pub(crate) fn absolute_path(&self, path: &str) -> Option<String> {
        let url = self.url.as_ref()?;
        Some(format!("{}/{}", url.as_str(), encode_to_ascii(path)))
    }
}
