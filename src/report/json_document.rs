//! JSON that a terminal can be shown.
//!
//! `serde_json` escapes what [RFC 8259](https://www.rfc-editor.org/rfc/rfc8259#section-7) asks for,
//! the controls below U+0020. Those from U+007F to U+009F, among which are commands of terminals,
//! are escaped here too.

use std::io;

use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::{Formatter, PrettyFormatter};

/// Writes a value as a document of several lines, in which every control character is escaped.
///
/// # Errors
///
/// Returns the error of the writer.
pub(super) fn write_document(out: &mut dyn io::Write, value: &impl Serialize) -> io::Result<()> {
    let formatter = WithoutControls(PrettyFormatter::new());
    value.serialize(&mut Serializer::with_formatter(&mut *out, formatter))?;
    writeln!(out)
}

/// Writes as [`PrettyFormatter`] does, all but the control characters of strings.
struct WithoutControls(PrettyFormatter<'static>);

impl Formatter for WithoutControls {
    fn write_string_fragment<W: ?Sized + io::Write>(
        &mut self,
        writer: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        let mut rest = fragment;
        while let Some(place) = rest.find(char::is_control) {
            let mut after = rest[place..].chars();
            let control = after.next().map_or(0, u32::from);
            write!(writer, "{}\\u{control:04x}", &rest[..place])?;
            rest = after.as_str();
        }
        writer.write_all(rest.as_bytes())
    }

    fn begin_array<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.begin_array(writer)
    }

    fn end_array<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_array(writer)
    }

    fn begin_array_value<W: ?Sized + io::Write>(
        &mut self,
        writer: &mut W,
        is_first: bool,
    ) -> io::Result<()> {
        self.0.begin_array_value(writer, is_first)
    }

    fn end_array_value<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_array_value(writer)
    }

    fn begin_object<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.begin_object(writer)
    }

    fn end_object<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_object(writer)
    }

    fn begin_object_key<W: ?Sized + io::Write>(
        &mut self,
        writer: &mut W,
        is_first: bool,
    ) -> io::Result<()> {
        self.0.begin_object_key(writer, is_first)
    }

    fn begin_object_value<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.begin_object_value(writer)
    }

    fn end_object_value<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_object_value(writer)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn written(value: &Value) -> String {
        let mut out = Vec::new();
        write_document(&mut out, value).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn no_control_character_stands_in_a_document() {
        let all: String = ('\0'..='\u{a0}').chain("होम\u{1f300}".chars()).collect();
        let value = json!({ all.clone(): ["\u{7f}x\u{9b}31m", all] });
        let document = written(&value);
        let is_harmful = |c: char| c.is_control() && c != '\n';
        assert!(!document.contains(is_harmful), "{document:?}");
        assert!(document.contains(r#""\u007fx\u009b31m""#), "{document}");
        assert_eq!(serde_json::from_str::<Value>(&document).unwrap(), value);
    }

    #[test]
    fn the_rest_is_written_as_serde_does() {
        let value = json!({ "a": [1, { "b": null }], "c": [], "d": {}, "e": "घ\n\"" });
        let expected = serde_json::to_string_pretty(&value).unwrap();
        assert_eq!(written(&value), format!("{expected}\n"));
    }
}
