//! Edits of Fluent files change the entry they name and no other byte.

use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use tarjuma::fluent::edit::{
    NewEntry, Place, escape_text, insert_entry, remove_attribute, remove_comment, remove_entry,
    set_attribute, set_comment, set_value,
};
use tarjuma::fluent::{EntryKind, EntryView, Outline, View, parse};
use tarjuma::text::{TextEdit, apply_edits};

use crate::shared::shared_data;

const POLISH: &str = "\
# Strona główna
home = Dom
    .title =
        Powrót
        do domu

days = { $n ->
    [one] { $n } dzień
   *[other] { $n } dni
}
";

const HINDI_CRLF: &str = "\u{feff}home = होम\r\nabout =\r\n  हमारे बारे में\r\nlast = अंत";

/// What keeps spaces at the start of a line.
const NOTHING: &str = "{\"\"}";

/// Texts with everything that the grammar gives a meaning to.
const TEXTS: &[&str] = &[
    "Одна строка",
    "",
    " ",
    "  blanks at both ends  ",
    "{braces} and \"quotes\" \\u0041",
    "two\nlines",
    "[first\n* second\n.third\n} fourth",
    "  all\n  lines\n   indented",
    "no margin:\n  but one",
    "\nleading and trailing\n",
    "blank\n\n   \nlines",
    "سطر\nwith = and # and - and { $x",
    "a lone \r inside",
];

fn edit(text: &str, edit: impl FnOnce(View<'_>) -> TextEdit) -> String {
    let outline = parse(text);
    let edit = edit(View::new(text, &outline));
    apply_edits(text, &[edit]).expect("the edit fits the text")
}

fn entry<'a>(view: View<'a>, id: &str) -> EntryView<'a> {
    view.entry(EntryKind::Message, id)
        .expect("the text has the message")
}

#[test]
fn a_value_of_one_line_stays_on_its_line() {
    let edited = edit(POLISH, |view| {
        set_value(entry(view, "home"), "Strona główna").unwrap()
    });
    assert_eq!(edited, POLISH.replacen("= Dom", "= Strona główna", 1));
}

#[test]
fn a_value_of_several_lines_is_indented_with_the_line_ends_of_the_file() {
    let edited = edit(HINDI_CRLF, |view| {
        set_value(entry(view, "home"), "घर\n[१]").unwrap()
    });
    let expected = HINDI_CRLF.replacen(" होम", "\r\n  घर\r\n  {\"[\"}१]", 1);
    assert_eq!(edited, expected);
}

#[test]
fn a_selection_opens_on_the_line_of_its_entry() {
    let select = "{ $n ->\n    [few] kilka\n   *[other] wiele\n}";
    let edited = edit(POLISH, |view| {
        set_value(entry(view, "home"), select).unwrap()
    });
    assert_eq!(edited, POLISH.replacen("Dom", select, 1));
}

#[test]
fn a_text_that_is_no_pattern_is_refused_with_the_reason() {
    let outline = parse(POLISH);
    let error = set_value(entry(View::new(POLISH, &outline), "home"), "Dom {").unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("`Dom {` is no Fluent pattern: ")
    );
}

#[test]
fn attributes_are_replaced_added_and_removed() {
    let replaced = edit(POLISH, |view| {
        set_attribute(entry(view, "home"), "title", "Wróć").unwrap()
    });
    assert_eq!(
        replaced,
        POLISH.replacen("\n        Powrót\n        do domu", " Wróć", 1)
    );
    let added = edit(POLISH, |view| {
        set_attribute(entry(view, "days"), "label", "Dni").unwrap()
    });
    assert_eq!(
        added,
        POLISH.replacen("dni\n}", "dni\n}\n    .label = Dni", 1)
    );
    let removed = edit(&added, |view| {
        remove_attribute(entry(view, "days"), "label").unwrap()
    });
    assert_eq!(removed, POLISH);
}

#[test]
fn comments_are_replaced_added_and_removed() {
    let replaced = edit(POLISH, |view| {
        set_comment(entry(view, "home"), "Menu\n\nWide")
    });
    assert_eq!(
        replaced,
        POLISH.replacen("# Strona główna", "# Menu\n#\n# Wide", 1)
    );
    let added = edit(HINDI_CRLF, |view| set_comment(entry(view, "home"), "मेनू"));
    assert_eq!(added, HINDI_CRLF.replacen("home", "# मेनू\r\nhome", 1));
    let removed = edit(&added, |view| remove_comment(entry(view, "home")).unwrap());
    assert_eq!(removed, HINDI_CRLF);
}

#[test]
fn a_new_entry_has_blank_lines_where_its_neighbours_have() {
    let new = NewEntry::message("news", "Wiadomości").with_comment("Dział");
    let spaced = edit(POLISH, |view| {
        insert_entry(view, Place::After(entry(view, "home")), &new).unwrap()
    });
    let news = "# Dział\nnews = Wiadomości\n\n";
    assert_eq!(spaced, POLISH.replacen("days", &format!("{news}days"), 1));
    let dense = edit(HINDI_CRLF, |view| {
        insert_entry(view, Place::End, &NewEntry::message("news", "खबर")).unwrap()
    });
    assert_eq!(dense, format!("{HINDI_CRLF}\r\nnews = खबर"));
}

#[test]
fn the_first_entry_of_an_empty_file_stands_after_the_byte_order_mark() {
    let new = NewEntry::message("news", "ニュース");
    for text in ["", "\u{feff}"] {
        let edited = edit(text, |view| insert_entry(view, Place::Start, &new).unwrap());
        assert_eq!(edited, format!("{text}news = ニュース\n"));
    }
}

#[test]
fn what_a_wrapped_line_cut_off_goes_with_its_entry() {
    let text = "a = See the list\n    [1] of names\nb = fine\n";
    let removed = edit(text, |view| remove_entry(entry(view, "a")));
    assert_eq!(removed, "b = fine\n");
    let mended = edit(text, |view| set_value(entry(view, "a"), "See [1]").unwrap());
    assert_eq!(mended, "a = See [1]\nb = fine\n");
}

#[test]
fn values_read_back_as_they_were_given_and_leave_the_rest_alone() {
    for (name, text) in texts() {
        let outline = parse(&text);
        let view = View::new(&text, &outline);
        for (index, entry) in view.entries().enumerate() {
            for given in TEXTS {
                let edit = set_value(entry, &escape_text(given)).unwrap();
                let edited = apply_edits(&text, &[edit]).unwrap();
                let after = parse(&edited);
                assert_same_but(&name, (&text, &outline), (&edited, &after), index);
                let value = View::new(&edited, &after)
                    .entries()
                    .nth(index)
                    .unwrap()
                    .value();
                let value = value.unwrap().plain_text();
                let entry = entry.display_id();
                assert_eq!(value.as_deref(), Some(*given), "{name}: {entry}\n{edited}");
            }
        }
    }
}

#[test]
fn a_value_written_as_it_is_read_is_the_same_value() {
    for (name, text) in texts() {
        let outline = parse(&text);
        for (index, entry) in View::new(&text, &outline).entries().enumerate() {
            let Some(value) = entry.value() else { continue };
            let edit = set_value(entry, &value.dedented()).unwrap();
            let edited = apply_edits(&text, &[edit]).unwrap();
            let after = parse(&edited);
            let again = View::new(&edited, &after).entries().nth(index).unwrap();
            let is_guarded = edited.matches(NOTHING).count() > text.matches(NOTHING).count();
            let again_dedented = again.value().unwrap().dedented();
            assert_eq!(
                again_dedented.replace(NOTHING, ""),
                value.dedented().replace(NOTHING, ""),
                "{name}: {}\n{edited}",
                entry.display_id(),
            );
            assert!(
                is_guarded || again.entry().tree_hash == entry.entry().tree_hash,
                "{name}: {}\n{edited}",
                entry.display_id(),
            );
        }
    }
}

#[test]
fn an_entry_inserted_and_removed_leaves_no_trace() {
    let new = NewEntry::message("zz-new", "Neu\nund lang").with_comment("Test");
    // A CR that is text becomes half of a line end when a line is added after it.
    let ends_lines_with_cr = |text: &str| text.replace("\r\n", "").contains('\r');
    for (name, text) in texts() {
        if ends_lines_with_cr(&text) {
            continue;
        }
        let outline = parse(&text);
        let view = View::new(&text, &outline);
        let places = view
            .entries()
            .flat_map(|entry| [Place::Before(entry), Place::After(entry)])
            .chain([Place::Start, Place::End]);
        for place in places {
            let edit = insert_entry(view, place, &new).unwrap();
            let inserted = apply_edits(&text, &[edit]).unwrap();
            let after = parse(&inserted);
            let after_view = View::new(&inserted, &after);
            let added = after_view.entry(EntryKind::Message, "zz-new").unwrap();
            assert_eq!(after.entries.len(), outline.entries.len() + 1, "{name}");
            let removed = apply_edits(&inserted, &[remove_entry(added)]).unwrap();
            let is_same =
                removed == text || empty_blank_lines(&removed) == empty_blank_lines(&text);
            assert!(is_same, "{name}:\n{inserted}\n---\n{removed}");
        }
    }
}

/// Takes the spaces out of blank lines: which of two blank lines is removed makes no difference.
fn empty_blank_lines(text: &str) -> String {
    let is_blank = |line: &str| line.trim_start_matches(' ').is_empty();
    text.split('\n')
        .map(|line| if is_blank(line) { "" } else { line })
        .collect::<Vec<_>>()
        .join("\n")
}

/// Asserts that all entries but one read as before and that junk is the same.
fn assert_same_but(
    name: &str,
    (text, before): (&str, &Outline),
    (edited, after): (&str, &Outline),
    changed: usize,
) {
    assert_eq!(
        before.entries.len(),
        after.entries.len(),
        "{name}\n{edited}"
    );
    let pairs = before.entries.iter().zip(&after.entries).enumerate();
    for (index, (before, after)) in pairs {
        if index != changed {
            assert_eq!(before.span.of(text), after.span.of(edited), "{name}");
        }
    }
}

#[test]
fn every_message_of_a_real_tree_can_be_edited_alone() {
    let Some(folder) = shared_data("coreutils") else {
        return;
    };
    let mut paths = Vec::new();
    collect_ftl(&folder, &mut paths);
    let edited: usize = paths.par_iter().map(|path| edit_each_value(path)).sum();
    assert!(edited > 20_000, "{edited}");
}

/// Replaces each value of a file by another text, one at a time, and returns how many there are.
fn edit_each_value(path: &Path) -> usize {
    let text = fs::read_to_string(path).expect("a resource is readable");
    let name = path.display().to_string();
    let outline = parse(&text);
    let view = View::new(&text, &outline);
    for (index, entry) in view.entries().enumerate() {
        let given = TEXTS[index % TEXTS.len()];
        let edit = set_value(entry, &escape_text(given)).expect("an escaped text is a pattern");
        let span = entry.entry().span;
        assert!(
            span.start <= edit.span.start && edit.span.end <= span.end,
            "{name}: {}",
            entry.display_id()
        );
        let edited = apply_edits(&text, &[edit]).expect("the edit fits the text");
        let after = parse(&edited);
        assert_same_but(&name, (&text, &outline), (&edited, &after), index);
        let value = View::new(&edited, &after).entries().nth(index);
        let value = value.and_then(|entry| entry.value()?.plain_text());
        assert_eq!(value.as_deref(), Some(given), "{name}:\n{edited}");
    }
    outline.entries.len()
}

/// Returns texts made here, the specification's and one file in forty of a real tree.
fn texts() -> Vec<(String, String)> {
    let mut texts = vec![
        ("POLISH".to_owned(), POLISH.to_owned()),
        ("HINDI_CRLF".to_owned(), HINDI_CRLF.to_owned()),
    ];
    let mut paths = Vec::new();
    for folder in ["fluent-spec", "coreutils"]
        .into_iter()
        .filter_map(shared_data)
    {
        let mut found = Vec::new();
        collect_ftl(&folder, &mut found);
        found.sort();
        let step = if found.len() > 1000 { 40 } else { 1 };
        paths.extend(found.into_iter().step_by(step));
    }
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).expect("a resource is readable");
        (path.display().to_string(), text)
    };
    texts.extend(paths.into_iter().map(read));
    texts
}

pub(crate) fn collect_ftl(folder: &Path, found: &mut Vec<PathBuf>) {
    for file in fs::read_dir(folder).expect("the folder is readable") {
        let path = file.expect("the file is readable").path();
        if path.is_dir() {
            collect_ftl(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "ftl") {
            found.push(path);
        }
    }
}
