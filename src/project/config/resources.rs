//! The patterns of resources.

use super::section::Section;
use super::value::Value;
use super::{Access, Config, ConfigError, ResourcePattern};

/// Collects the patterns of resources. Those after the first have their folders in the paths of
/// their resources, so that adding one renames none.
pub(super) fn read_resources(
    config: &mut Config,
    locales: Option<Value<'_>>,
    further: Option<Value<'_>>,
) -> Result<(), ConfigError> {
    if let Some(value) = locales {
        let patterns = value.parsed_list()?.into_iter();
        config.resources = patterns
            .map(|pattern| ResourcePattern {
                pattern,
                access: Access::Writable,
            })
            .collect();
        for resource in &config.resources {
            check_pattern(value, resource)?;
        }
    }
    for value in further.map_or(Ok(Vec::new()), Value::tables)? {
        config.resources.push(read_resource(value)?);
    }
    for resource in config.resources.iter_mut().skip(1) {
        let pattern = resource.pattern.value.clone();
        resource.pattern.value = pattern.with_base_in_stem();
    }
    Ok(())
}

fn read_resource(value: Value<'_>) -> Result<ResourcePattern, ConfigError> {
    let mut section = Section::new(value.source, value.table()?);
    let path = section.get("path");
    let read_only = section.get("read-only");
    section.finish()?;
    let Some(path) = path else {
        let message = "a `[[resources]]` section needs a `path`";
        return Err(value.source.error(value.span(), message));
    };
    let access = match read_only.map_or(Ok(false), Value::boolean)? {
        true => Access::ReadOnly,
        false => Access::Writable,
    };
    let resource = ResourcePattern {
        pattern: path.parsed()?,
        access,
    };
    check_pattern(path, &resource)?;
    Ok(resource)
}

/// Refuses a pattern that names no locale, and one of files that could not be written.
fn check_pattern(value: Value<'_>, resource: &ResourcePattern) -> Result<(), ConfigError> {
    let pattern = &resource.pattern;
    let refused = |message: String, hint: &str| {
        let span = pattern.span.unwrap_or(value.span());
        Err(value.source.error(span, message).with_hint(hint))
    };
    if !pattern.value.has_locale() {
        let message = format!("`{}` does not say where `{{locale}}` stands", pattern.value);
        return refused(message, "write, for example, `locales/{locale}/**/*.ftl`");
    }
    let is_outside = !pattern.value.base().is_inside_root();
    if is_outside && resource.access == Access::Writable {
        let message = format!(
            "`{}` lies outside the project, where nothing is written",
            pattern.value
        );
        return refused(
            message,
            "read it by a `[[resources]]` section with `read-only = true`",
        );
    }
    Ok(())
}
