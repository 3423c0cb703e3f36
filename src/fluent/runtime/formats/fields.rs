//! From options of DATETIME to the fields that ICU4X formats.

use icu_datetime::fieldsets::builder::{DateFields, FieldSetBuilder, ZoneStyle};
use icu_datetime::fieldsets::enums::CompositeFieldSet;
use icu_datetime::options::{Length, TimePrecision, YearStyle};

use crate::fluent::functions::{
    ClockStyle, DateStyle, DateTimeOptions, FieldWidth, MonthStyle, TextStyle, TimeZoneName,
};

/// Returns the fields that options ask for; with none of them, a date of medium length.
pub(super) fn fields_of(options: &DateTimeOptions) -> Option<CompositeFieldSet> {
    builder_of(options).build_composite().ok()
}

/// Returns the same fields at the length at which every locale names months.
pub(super) fn long_fields_of(options: &DateTimeOptions) -> Option<CompositeFieldSet> {
    fields_at(Length::Long, options)
}

/// Returns the same fields at the length at which days of the week are short.
pub(super) fn medium_fields_of(options: &DateTimeOptions) -> Option<CompositeFieldSet> {
    fields_at(Length::Medium, options)
}

fn fields_at(length: Length, options: &DateTimeOptions) -> Option<CompositeFieldSet> {
    let mut builder = builder_of(options);
    builder.length = Some(length);
    builder.build_composite().ok()
}

fn builder_of(options: &DateTimeOptions) -> FieldSetBuilder {
    let mut builder = FieldSetBuilder::new();
    if options.date_style.is_some() || options.time_style.is_some() {
        add_styles(&mut builder, options);
    } else {
        add_fields(&mut builder, options);
    }
    builder
}

fn add_styles(builder: &mut FieldSetBuilder, options: &DateTimeOptions) {
    if let Some(style) = options.date_style {
        builder.date_fields = Some(match style {
            DateStyle::Full => DateFields::YMDE,
            _ => DateFields::YMD,
        });
        builder.length = Some(match style {
            DateStyle::Full | DateStyle::Long => Length::Long,
            DateStyle::Medium => Length::Medium,
            DateStyle::Short => Length::Short,
        });
    }
    if let Some(style) = options.time_style {
        builder.time_precision = Some(match style {
            ClockStyle::Short => TimePrecision::Minute,
            _ => TimePrecision::Second,
        });
        builder.zone_style = match style {
            ClockStyle::Full => Some(ZoneStyle::SpecificLong),
            ClockStyle::Long => Some(ZoneStyle::SpecificShort),
            ClockStyle::Medium | ClockStyle::Short => None,
        };
    }
}

fn add_fields(builder: &mut FieldSetBuilder, options: &DateTimeOptions) {
    builder.date_fields = date_fields(options);
    builder.time_precision = match (options.hour, options.minute, options.second) {
        (None, ..) => None,
        (_, None, _) => Some(TimePrecision::Hour),
        (_, _, None) => Some(TimePrecision::Minute),
        (_, _, Some(_)) => Some(TimePrecision::Second),
    };
    builder.zone_style = options.time_zone_name.map(zone_style);
    if builder.date_fields.is_none() && builder.time_precision.is_none() {
        builder.date_fields = Some(DateFields::YMD);
        builder.length = Some(Length::Medium);
        return;
    }
    if builder.date_fields.is_some() {
        builder.length = Some(length(options));
    }
    builder.year_style = options.year.map(|_| YearStyle::Full);
}

fn date_fields(options: &DateTimeOptions) -> Option<DateFields> {
    let is_given = (
        options.weekday.is_some(),
        options.year.is_some(),
        options.month.is_some(),
        options.day.is_some(),
    );
    match is_given {
        (true, true, true, true) => Some(DateFields::YMDE),
        (true, false, true, true) => Some(DateFields::MDE),
        (true, false, false, true) => Some(DateFields::DE),
        (true, false, false, false) => Some(DateFields::E),
        (false, true, true, true) => Some(DateFields::YMD),
        (false, false, true, true) => Some(DateFields::MD),
        (false, false, false, true) => Some(DateFields::D),
        (false, true, true, false) => Some(DateFields::YM),
        (false, false, true, false) => Some(DateFields::M),
        (false, true, false, false) => Some(DateFields::Y),
        _ => None,
    }
}

fn length(options: &DateTimeOptions) -> Length {
    match (options.month, options.weekday) {
        (Some(MonthStyle::Long), _) | (None, Some(TextStyle::Long)) => Length::Long,
        (Some(MonthStyle::Numeric | MonthStyle::TwoDigit), _) => Length::Short,
        (None, None) if options.year == Some(FieldWidth::TwoDigit) => Length::Short,
        _ => Length::Medium,
    }
}

fn zone_style(name: TimeZoneName) -> ZoneStyle {
    match name {
        TimeZoneName::Long => ZoneStyle::SpecificLong,
        TimeZoneName::Short => ZoneStyle::SpecificShort,
        TimeZoneName::LongOffset => ZoneStyle::LocalizedOffsetLong,
        TimeZoneName::ShortOffset => ZoneStyle::LocalizedOffsetShort,
        TimeZoneName::LongGeneric => ZoneStyle::GenericLong,
        TimeZoneName::ShortGeneric => ZoneStyle::GenericShort,
    }
}
