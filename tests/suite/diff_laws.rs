//! Laws that hold for any two resources.

use proptest::prelude::*;

use tarjuma::diff::{ChangeKind, Options, Order, PieceKind, WordDiff};
use tarjuma::text::graphemes;
use tarjuma::tree::MemoryTree;

use crate::diff_entries::{STATES, compare_trees};

/// Entries, odd ones among them.
fn entries() -> impl Strategy<Value = Vec<&'static str>> {
    let entry = prop::sample::select(vec![
        "# टिप्पणी\nnav-home = होम\n",
        "files = { $n ->\n    [one] एक फ़ाइल\n   *[other] { $n } फ़ाइलें\n }\n    .title = फ़ाइलें\n",
        "lines =\n    पहली\n\n    दूसरी { $x }\n",
        "rtl = قال «{ $name }» ذلك { NUMBER($n, style: \"percent\") }.\n",
        "cjk = 記者は{ -city }で会見した。\n",
        "-city = 東京\n    .case = x\n",
        "nested = { $a ->\n   *[x] { $b ->\n       *[y] { { \"}\" } }\n    }\n }\n",
        "same = a\nsame = b\n",
        "broken = {\n",
        "### अध्याय\n\n## समूह\n",
        "only-attribute =\n    .label = ラベル\n",
    ]);
    prop::collection::vec(entry, 0..12)
}

fn tree(text: &str) -> MemoryTree {
    MemoryTree::new().with("locales/hi/ui.ftl", text)
}

/// Any text in several scripts, with braces and lines.
const SOUP: &str = "[a-z क-हा-ौ्ं ا-يَ あ-ん東京都{}$\"\\n👩\u{200d}👧]{0,40}";

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 200,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn nothing_differs_from_itself(entries in entries()) {
        let text = entries.concat();
        let options = Options { order: Order::Compared, ..STATES };
        let comparison = compare_trees(&tree(&text), &tree(&text), options);
        prop_assert!(comparison.is_empty() && comparison.uncompared.is_empty());
    }

    #[test]
    fn line_ends_comments_and_indentation_change_no_text(entries in entries()) {
        let text = entries.concat();
        let edited = text
            .replace("    .", "  .")
            .replace("\nn", "\n# neu\nn")
            .replace("\n    ", "\n        ")
            .replace('\n', "\r\n");
        let comparison = compare_trees(&tree(&text), &tree(&edited), STATES);
        for change in comparison.files.iter().flat_map(|file| &file.changes) {
            prop_assert_eq!(&change.kind, &ChangeKind::Commented);
            prop_assert!(change.parts.is_empty());
        }
    }

    #[test]
    fn a_diff_holds_both_texts_and_cuts_no_grapheme(old in SOUP, new in SOUP) {
        let diff = WordDiff::of(&old, &new);
        prop_assert_eq!(diff.old_text(), &*old);
        prop_assert_eq!(diff.new_text(), &*new);
        prop_assert_eq!(diff.is_empty(), old == new);
        for (text, absent) in [(&old, PieceKind::Inserted), (&new, PieceKind::Deleted)] {
            let pieces = diff.pieces().iter().filter(|piece| piece.kind != absent);
            let cut: Vec<&str> = pieces.flat_map(|piece| graphemes(&piece.text)).collect();
            if !text.contains(['{', '}']) {
                prop_assert_eq!(cut, graphemes(text));
            }
        }
    }
}
