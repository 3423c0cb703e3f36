//! From the text of `tarjuma.toml` to settings.

use std::fmt::Display;
use std::str::FromStr;
use std::sync::Arc;

use toml::de::DeTable;

use super::allowances::read_allowances;
use super::read_check::read_check;
use super::read_publish::read_publish;
use super::read_site::read_site;
use super::read_usage::read_usage;
use super::resources::read_resources;
use super::section::{Section, entries};
use super::severities::{read_path_severities, read_severities};
use super::value::{Source, Value};
use super::{CONFIG_FILE, Config, ConfigError, LocaleSettings, PublishSettings, Setting};
use crate::locale::{FormatLocale, FormatSettings, LocaleId};
use crate::text::Span;
use crate::tree::TreePath;

impl Config {
    /// Reads the bytes of a configuration file.
    ///
    /// # Errors
    ///
    /// As [`parse`](Self::parse), and when the bytes are not UTF-8.
    pub fn from_bytes(bytes: Vec<u8>) -> Result<Self, ConfigError> {
        match String::from_utf8(bytes) {
            Ok(text) => Self::parse(&text),
            Err(error) => {
                let start = error.utf8_error().valid_up_to();
                let text = Arc::from(String::from_utf8_lossy(error.as_bytes()));
                let span = Span::empty(start);
                let message = "the file is not UTF-8".to_owned();
                Err(ConfigError::new(
                    &Arc::from(CONFIG_FILE),
                    &text,
                    span,
                    message,
                ))
            }
        }
    }

    /// Reads the text of a configuration file.
    ///
    /// # Errors
    ///
    /// Returns the first fault: what is no TOML, a key that does not exist, a value that cannot be.
    pub fn parse(text: &str) -> Result<Self, ConfigError> {
        let (path, text) = (Arc::from(CONFIG_FILE), Arc::from(text));
        let source = Source {
            path: &path,
            text: &text,
        };
        let table = DeTable::parse(&text).map_err(|error| {
            let span = error.span().map_or_else(Span::default, Span::from);
            source.error(span, error.message())
        })?;
        let mut config = read(source, table.get_ref())?;
        config.text = Some(text);
        Ok(config)
    }
}

fn read(source: Source<'_>, table: &DeTable<'_>) -> Result<Config, ConfigError> {
    let mut section = Section::new(source, table);
    let mut config = Config::default();
    set(
        &mut config.source_locale,
        section.get("source-locale"),
        Value::parsed,
    )?;
    let locales = section.get("locales");
    set(
        &mut config.articles,
        section.get("articles"),
        Value::parsed_list,
    )?;
    set(
        &mut config.exclude,
        section.get("exclude"),
        Value::parsed_list,
    )?;
    set(&mut config.output, section.get("output"), output)?;
    set(&mut config.site, section.get("site"), read_site)?;
    set(&mut config.publish, section.get("publish"), read_publish)?;
    set(
        &mut config.min_coverage,
        section.get("min-coverage"),
        Value::percent,
    )?;
    set(
        &mut config.required_locales,
        section.get("required-locales"),
        Value::parsed_list,
    )?;
    set(
        &mut config.translatable_fields,
        section.get("translatable-fields"),
        Value::parsed_list,
    )?;
    set(
        &mut config.fallback_pivots,
        section.get("fallback-pivots"),
        Value::parsed_list,
    )?;
    set(&mut config.carry, section.get("carry"), Value::parsed_list)?;
    if let Some(zone) = section.get("time-zone") {
        config.formats.time_zone = Some(zone.parsed()?.value);
    }
    let further = section.get("resources");
    let locale_sections = section.get("locale");
    read_checking(&mut config, &mut section)?;
    section.finish()?;
    read_resources(&mut config, locales, further)?;
    if let Some(value) = locale_sections {
        read_locales(&mut config, value)?;
    }
    keep_output_apart(source, &config)?;
    Ok(config)
}

/// Reads what holds for checks.
fn read_checking(config: &mut Config, section: &mut Section<'_>) -> Result<(), ConfigError> {
    set(
        &mut config.severities,
        section.get("severity"),
        read_severities,
    )?;
    set(
        &mut config.path_severities,
        section.get("severity-for"),
        read_path_severities,
    )?;
    set(
        &mut config.allowances,
        section.get("allow"),
        read_allowances,
    )?;
    set(
        &mut config.glossaries,
        section.get("glossary"),
        read_glossary,
    )?;
    set(&mut config.functions, section.get("check"), read_check)?;
    set(&mut config.usage_sources, section.get("usage"), read_usage)
}

fn read_glossary(value: Value<'_>) -> Result<Vec<Setting<TreePath>>, ConfigError> {
    let mut section = Section::new(value.source, value.table()?);
    let files = section.get("files").map(Value::parsed_list).transpose()?;
    section.finish()?;
    Ok(files.unwrap_or_default())
}

/// Refuses an output folder in which sources lie: no source is looked for there.
fn keep_output_apart(source: Source<'_>, config: &Config) -> Result<(), ConfigError> {
    let output = &config.output.value;
    let resources = config.resources.iter().map(|resource| &resource.pattern);
    let mut patterns = resources.chain(&config.articles);
    let covered = patterns.find(|pattern| pattern.value.base().is_within(output));
    let Some(covered) = covered else {
        return Ok(());
    };
    let span = config.output.span.or(covered.span).unwrap_or_default();
    let message = format!(
        "the output folder `{output}` holds the files of `{}`",
        covered.value
    );
    Err(source
        .error(span, message)
        .with_hint("write a folder that builds may fill, such as `dist`"))
}

/// Replaces a default by what `read` makes of the value, if one is set.
pub(super) fn set<'c, T>(
    place: &mut T,
    value: Option<Value<'c>>,
    read: impl FnOnce(Value<'c>) -> Result<T, ConfigError>,
) -> Result<(), ConfigError> {
    if let Some(value) = value {
        *place = read(value)?;
    }
    Ok(())
}

fn output(value: Value<'_>) -> Result<Setting<TreePath>, ConfigError> {
    let output: Setting<TreePath> = value.parsed()?;
    if output.value.is_root() || !output.value.is_inside_root() {
        let message = format!("`{}` is no folder inside the project", output.value);
        let error = value.source.error(value.span(), message);
        return Err(error.with_hint("write a folder that builds may fill, such as `dist`"));
    }
    Ok(output)
}

fn read_locales(config: &mut Config, value: Value<'_>) -> Result<(), ConfigError> {
    for (span, value) in entries(value.source, value.table()?) {
        let locale: LocaleId = value
            .key
            .parse()
            .map_err(|error| value.source.error(span, format!("{error}")))?;
        let mut section = Section::new(value.source, value.table()?);
        let min_coverage = section
            .get("min-coverage")
            .map(Value::percent)
            .transpose()?;
        let until = section.get("until").map(Value::day).transpose()?;
        let severities = section.get("severity").map(read_severities).transpose()?;
        let has_bar = min_coverage.is_some() || config.min_coverage.span.is_some();
        if let Some(until) = until.as_ref().filter(|_| !has_bar) {
            let message = "`until` ends what `min-coverage` allows, and there is none";
            let error = value.source.error(until.span.unwrap_or(span), message);
            return Err(error.with_hint("write, for example, `min-coverage = 80` beside it"));
        }
        let fallback = section
            .get("fallback")
            .map(Value::parsed_list)
            .transpose()?;
        let formats = read_formats(&mut section)?;
        let mut publish = PublishSettings::default();
        set(&mut publish, section.get("publish"), read_publish)?;
        section.finish()?;
        let settings = LocaleSettings {
            span,
            min_coverage,
            until,
            severities: severities.unwrap_or_default(),
            fallback,
            formats,
            publish,
        };
        if config.locales.insert(locale, settings).is_some() {
            let message = format!(
                "`{}` is a second name of a locale that has a section",
                value.key
            );
            return Err(value.source.error(span, message));
        }
    }
    Ok(())
}

/// Reads how numbers and dates of one locale are written.
fn read_formats(section: &mut Section<'_>) -> Result<FormatSettings, ConfigError> {
    let locale: Option<FormatLocale> = parsed(section.get("format-locale"))?;
    let chosen = FormatSettings {
        locale: None,
        numbering_system: parsed(section.get("numbering-system"))?,
        calendar: parsed(section.get("calendar"))?,
        hour_cycle: parsed(section.get("hour-cycle"))?,
        time_zone: parsed(section.get("time-zone"))?,
    };
    let by_locale = locale.map(|locale| locale.settings().clone());
    Ok(chosen.or(by_locale.unwrap_or_default()))
}

/// Reads a value that may be set, without its place.
fn parsed<T: FromStr<Err: Display>>(value: Option<Value<'_>>) -> Result<Option<T>, ConfigError> {
    let setting = value.map(Value::parsed).transpose()?;
    Ok(setting.map(|setting| setting.value))
}
