//! Formats of differences, in Hindi, Arabic and Japanese.

use snapbox::{assert_data_eq, file};
use tarjuma::diff::Comparison;
use tarjuma::report::Style;
use tarjuma::report::diff::{DiffReport, Layout, registry};
use tarjuma::tree::MemoryTree;

use crate::diff_entries::{STATES, compare_trees};

fn comparison() -> Comparison {
    let old = MemoryTree::new()
        .with(
            "locales/en/ui.ftl",
            "nav-home = Home\nfiles = { $n } files\ntagline = One newsroom\nmore = More <b> & `code` | *now*\n",
        )
        .with(
            "locales/hi/ui.ftl",
            "# ऊपर की पट्टी\nnav-home = होम पेज पर वापस जाएँ\ntagline = एक समाचार कक्ष\n",
        )
        .with(
            "locales/ar/ui.ftl",
            "nav-home = الصفحة الرئيسية\r\nfiles = { $n ->\r\n    [one] ملف واحد\r\n   *[other] { $n } ملف\r\n }\r\n    .title = ملفات\r\n",
        )
        .with("locales/ja/ui.ftl", "nav-home = ホームページへ戻る\nmore = 続きを読む\n");
    let new = MemoryTree::new()
        .with(
            "locales/en/ui.ftl",
            "nav-home = Home\nfiles = { $n } files\nmotto = One newsroom\nmore = More <i> & `code` | *here*\n",
        )
        .with(
            "locales/hi/ui.ftl",
            "# मुख्य पट्टी\nnav-home = होम पेज पर वापस जाएँ\nmotto = एक समाचार कक्ष\nlines =\n    पहली पंक्ति\n    दूसरी पंक्ति\n",
        )
        .with(
            "locales/ar/ui.ftl",
            "nav-home = الصفحة الأولى\r\nfiles = { $n ->\r\n    [one] ملف وحيد\r\n    [two] ملفان\r\n   *[other] { $n } ملف\r\n }\r\n",
        )
        .with("locales/ja/ui.ftl", "more = 続きを読む\n")
        .with("locales/ja/menu.ftl", "nav-home = トップページへ戻る\n");
    compare_trees(&old, &new, STATES)
}

fn written(id: &str, arrange: impl Fn(DiffReport<'_>) -> DiffReport<'_>) -> String {
    let comparison = comparison();
    let report = arrange(DiffReport::new(&comparison));
    let mut text = Vec::new();
    registry::find(id)
        .unwrap()
        .write(&report, &mut text)
        .unwrap();
    String::from_utf8(text).unwrap()
}

#[test]
fn human_marks_words_in_one_text() {
    assert_data_eq!(
        written("human", |report| report),
        file!["data/diff/human.txt"]
    );
}

#[test]
fn human_puts_texts_side_by_side() {
    let text = written("human", |report| {
        report.laid_out(Layout::SideBySide).within(60)
    });
    assert_data_eq!(text, file!["data/diff/side-by-side.txt"]);
}

#[test]
fn colours_stand_for_brackets() {
    let text = written("human", |report| report.in_style(Style::Coloured));
    assert!(text.contains("\u{1b}[32mالأولى\u{1b}[0m"), "{text}");
    assert!(!text.contains("{+") && !text.contains("[-"), "{text}");
    assert!(!written("human", |report| report).contains('\u{1b}'));
}

#[test]
fn json_holds_everything() {
    assert_data_eq!(
        written("json", |report| report),
        file!["data/diff/diff.json"]
    );
}

#[test]
fn markdown_escapes_what_texts_hold() {
    let text = written("markdown", |report| report);
    assert!(text.contains("&lt;"), "{text}");
    assert_data_eq!(text, file!["data/diff/diff.md"]);
}

#[test]
fn html_says_which_language_each_text_is_in() {
    assert_data_eq!(
        written("html", |report| report),
        file!["data/diff/diff.html"]
    );
}

#[test]
fn every_format_says_when_nothing_differs() {
    let tree = MemoryTree::new().with("locales/hi/ui.ftl", "a = क\n");
    let comparison = compare_trees(&tree, &tree, STATES);
    for format in registry::FORMATS {
        let mut text = Vec::new();
        format
            .write(&DiffReport::new(&comparison), &mut text)
            .unwrap();
        let text = String::from_utf8(text).unwrap();
        let says = text.contains("no difference") || text.contains("\"files\": []");
        assert!(says, "{}: {text}", format.id);
    }
}
