//! Names of messages in page templates.

use std::ops::Range;
use std::sync::Arc;

use super::entry_name::EntryName;
use super::request::TemplateText;
use crate::plan::Plan;
use crate::text::{LineIndex, TextEdit, apply_edits};

/// The functions whose first argument is a message.
const CALLS: [&str; 2] = ["t", "text"];

/// Plans templates that call the message by its new name. Other strings that are equal to the
/// name, or begin it, are told: what they are for is not known.
pub(super) fn plan_templates(
    templates: &[TemplateText],
    old: &EntryName,
    new: &EntryName,
    plan: &mut Plan,
) {
    for template in templates {
        let mut edits = Vec::new();
        for literal in literals(&template.text) {
            let name = &template.text[literal.clone()];
            match after(name, old, new) {
                Some(after) if is_call(&template.text[..literal.start - 1]) => {
                    edits.push(TextEdit::replace(literal.into(), after));
                }
                Some(_) => tell(template, literal.start, name, old, plan),
                None if is_beginning(name, old) => {
                    tell(template, literal.start, name, old, plan);
                }
                None => {}
            }
        }
        if let Ok(after) = apply_edits(&template.text, &edits) {
            let before = Arc::clone(&template.text);
            plan.write(Arc::clone(&template.path), Some(before), after);
        }
    }
}

/// Returns what a name in a template becomes: that of the message, or of an attribute of it.
fn after(name: &str, old: &EntryName, new: &EntryName) -> Option<String> {
    let (before, renamed) = (old.display(), new.display());
    if name == before {
        return Some(renamed);
    }
    let attribute = name.strip_prefix(&before)?.strip_prefix('.')?;
    old.attribute
        .is_none()
        .then(|| format!("{renamed}.{attribute}"))
}

/// Says whether an id that is put together from parts may begin so.
fn is_beginning(name: &str, old: &EntryName) -> bool {
    name.ends_with('-') && name.len() > 1 && old.id.as_str().starts_with(name)
}

fn is_call(before: &str) -> bool {
    let Some(before) = before.trim_end().strip_suffix('(') else {
        return false;
    };
    let before = before.trim_end();
    CALLS.iter().any(|call| {
        let rest = before.strip_suffix(call);
        rest.is_some_and(|rest| !rest.ends_with(|c: char| c.is_alphanumeric() || "_.".contains(c)))
    })
}

fn tell(template: &TemplateText, offset: usize, name: &str, old: &EntryName, plan: &mut Plan) {
    let line = LineIndex::new(&template.text)
        .locate(&template.text, offset)
        .line;
    let old = old.display();
    let text = match name.ends_with('-') {
        true => format!("line {line} puts ids together that begin with `{name}`, as `{old}` does"),
        false => format!("line {line} has \"{name}\", which may mean the message; it is left"),
    };
    plan.note(&template.path, text);
}

/// Returns what stands between quotes inside `{{ … }}` and `{% … %}`.
fn literals(template: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut position = 0;
    while let Some(open) = template[position..].find(['{']) {
        let start = position + open;
        let (closing, is_read) = match template[start..].get(..2) {
            Some("{{") => ("}}", true),
            Some("{%") => ("%}", true),
            Some("{#") => ("#}", false),
            _ => {
                position = start + 1;
                continue;
            }
        };
        let inside = start + 2;
        let end = template[inside..]
            .find(closing)
            .map_or(template.len(), |length| inside + length);
        if is_read {
            quoted(template, inside..end, &mut found);
        }
        position = end;
    }
    found
}

fn quoted(template: &str, tag: Range<usize>, found: &mut Vec<Range<usize>>) {
    let mut position = tag.start;
    while let Some(open) = template[position..tag.end].find(['"', '\'']) {
        let start = position + open + 1;
        let quote = char::from(template.as_bytes()[start - 1]);
        let Some(length) = template[start..tag.end].find(quote) else {
            return;
        };
        found.push(start..start + length);
        position = start + length + 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn renamed(text: &str, old: &str, new: &str) -> (String, Vec<String>) {
        let template = TemplateText {
            path: "templates/base.html".into(),
            text: text.into(),
        };
        let mut plan = Plan::default();
        let [old, new] = [old, new].map(|name| EntryName::read(name).unwrap());
        plan_templates(&[template], &old, &new, &mut plan);
        let after = plan.writes.pop().map(|write| write.after);
        let notes = plan.notes.into_iter().map(|note| note.text).collect();
        (after.unwrap_or_else(|| text.to_owned()), notes)
    }

    #[test]
    fn calls_of_a_message_are_renamed_and_nothing_else() {
        let text = "<p title=\"nav-home\">{{ t(\"nav-home\") }}{{ text( 'nav-home.title' ) }}\r\n\
            {# t(\"nav-home\") #}{{ t(\"nav-home-page\") }} t(\"nav-home\") {{ at(\"x\") }}";
        let (after, notes) = renamed(text, "nav-home", "nav-start");
        assert_eq!(
            after,
            "<p title=\"nav-home\">{{ t(\"nav-start\") }}{{ text( 'nav-start.title' ) }}\r\n\
             {# t(\"nav-home\") #}{{ t(\"nav-home-page\") }} t(\"nav-home\") {{ at(\"x\") }}"
        );
        assert!(notes.is_empty(), "{notes:?}");
    }

    #[test]
    fn what_may_mean_the_message_is_told_and_left() {
        let text = "{% if page.kind == \"article\" %}\n{{ t(\"category-\" ~ page.category) }}";
        let (after, notes) = renamed(text, "article", "story");
        assert_eq!(after, text);
        assert!(notes[0].starts_with("line 1 has \"article\""), "{notes:?}");
        let (_, notes) = renamed(text, "category-culture", "category-arts");
        assert!(notes[0].contains("line 2 puts ids together"), "{notes:?}");
    }

    #[test]
    fn an_attribute_is_renamed_alone() {
        let text = "{{ t(\"nav-home\") }}{{ t(\"nav-home.title\") }}";
        let (after, _) = renamed(text, "nav-home.title", "nav-home.label");
        assert_eq!(after, "{{ t(\"nav-home\") }}{{ t(\"nav-home.label\") }}");
    }
}
