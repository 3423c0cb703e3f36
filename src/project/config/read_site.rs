//! The section `[site]`.

use std::num::NonZeroUsize;

use super::read::set;
use super::section::{Section, entries};
use super::value::Value;
use super::{ConfigError, ProvenanceLabels, Setting, SiteSettings, SourcePlace};

/// Reads what a project says of its site.
pub(super) fn read_site(value: Value<'_>) -> Result<SiteSettings, ConfigError> {
    let mut section = Section::new(value.source, value.table()?);
    let mut site = SiteSettings::default();
    let optional = |value: Option<Value<'_>>| value.map(Value::parsed).transpose();
    site.url = section.get("url").map(Value::parsed).transpose()?;
    site.title = optional(section.get("title"))?;
    set(&mut site.layout, section.get("layout"), Value::parsed)?;
    set(&mut site.page_size, section.get("page-size"), page_size)?;
    set(&mut site.slugs, section.get("slugs"), Value::parsed)?;
    let at_root = section.get("source-at-root");
    set(&mut site.source_place, at_root, source_place)?;
    if let Some(networks) = section.get("follow") {
        let networks = entries(networks.source, networks.table()?);
        let network = |(_, value): (_, Value<'_>)| Ok((value.key.to_owned(), value.parsed()?));
        site.follow = networks.map(network).collect::<Result<_, ConfigError>>()?;
    }
    let labels = section.get("provenance-labels");
    set(&mut site.provenance_labels, labels, provenance_labels)?;
    section.finish()?;
    Ok(site)
}

fn page_size(value: Value<'_>) -> Result<Setting<NonZeroUsize>, ConfigError> {
    value.whole_number()?.try_map(NonZeroUsize::new, || {
        let message = format!("`{}` takes a whole number from 1 on", value.key);
        value.source.error(value.span(), message)
    })
}

fn source_place(value: Value<'_>) -> Result<Setting<SourcePlace>, ConfigError> {
    let place = match value.boolean()? {
        true => SourcePlace::Root,
        false => SourcePlace::Folder,
    };
    Ok(Setting {
        value: place,
        span: Some(value.span()),
    })
}

fn provenance_labels(value: Value<'_>) -> Result<Setting<ProvenanceLabels>, ConfigError> {
    let labels = match value.boolean()? {
        true => ProvenanceLabels::Shown,
        false => ProvenanceLabels::Hidden,
    };
    Ok(Setting {
        value: labels,
        span: Some(value.span()),
    })
}
