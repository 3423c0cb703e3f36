//! Translations in place of segments: what is escaped, and how links come back.

use tarjuma::markdown::{Document, FieldEdit, Message, Piece, SlotKind, SlotName, check_structure};

/// Rebuilds `source` with the segment whose message is `from` replaced by the text `to`, in which
/// `{ $link-1 }` is a slot.
fn translated(source: &str, from: &str, to: &str) -> String {
    let document = Document::parse(source);
    let segments = document.segments().iter();
    let replacements: Vec<_> = segments
        .map(|segment| (segment.message.to_string() == from).then(|| message(to)))
        .collect();
    assert!(
        replacements.iter().any(Option::is_some),
        "{from:?} is a message of {:?}",
        document.segments()
    );
    document.rebuild(&replacements).text
}

fn message(text: &str) -> Message {
    let slot = Piece::Slot(SlotName {
        kind: SlotKind::Link,
        number: 1,
    });
    let mut pieces = Vec::new();
    for (index, part) in text.split("{ $link-1 }").enumerate() {
        if index > 0 {
            pieces.push(slot.clone());
        }
        pieces.push(Piece::Text(part.to_owned()));
    }
    Message::new(pieces)
}

#[test]
fn text_that_would_open_a_block_is_escaped() {
    for (to, wanted) in [
        ("1. Mai in Moskau", "1\\. Mai in Moskau"),
        ("- बिना शर्त", "\\- बिना शर्त"),
        ("# هاشتاغ", "\\# هاشتاغ"),
        ("> x", "\\> x"),
        ("    vier", "vier"),
        ("a\\\n---", "a\\\n    ---"),
        ("a\nb", "a b"),
        ("<div> x", "\\<div> x"),
        ("[एक]: दो", "\\[एक]: दो"),
    ] {
        let rebuilt = translated("May 1 in Moscow\n\nend\n", "May 1 in Moscow", to);
        assert_eq!(rebuilt, format!("{wanted}\n\nend\n"));
        assert_eq!(
            check_structure(&Document::parse("x\n\nend\n"), &rebuilt),
            None
        );
    }
}

#[test]
fn a_hard_break_keeps_the_containers_of_its_line() {
    let source = "> - One\r\n>   two\r\n";
    assert_eq!(
        translated(source, "One two", "एक\\\nदो"),
        "> - एक\\\r\n>   दो\r\n"
    );
}

#[test]
fn marks_that_end_a_heading_or_a_cell_are_escaped() {
    assert_eq!(translated("# C\n", "C", "C #"), "# C \\#\n");
    assert_eq!(
        translated("|a|b|\n|-|-|\n", "a", "x | y\\"),
        "|x \\| y\\ |b|\n|-|-|\n"
    );
}

#[test]
fn a_shortcut_link_whose_text_changed_names_its_label() {
    let source = "See [the agency], now.\n\n[the agency]: /a\n";
    let from = "See [the agency]({ $link-1 }), now.";
    assert_eq!(
        translated(source, from, "[एजेंसी]({ $link-1 }) देखें"),
        "[एजेंसी][the agency] देखें\n\n[the agency]: /a\n"
    );
    assert_eq!(
        translated(source, from, "Ja: [the agency]({ $link-1 })"),
        "Ja: [the agency]\n\n[the agency]: /a\n"
    );
    assert_eq!(
        translated(source, from, "[the agency]({ $link-1 })(heute)"),
        "[the agency][the agency](heute)\n\n[the agency]: /a\n"
    );
    assert_eq!(
        translated(source, from, "[एजेंसी](/hi/a) देखें"),
        "[एजेंसी](/hi/a) देखें\n\n[the agency]: /a\n"
    );
}

#[test]
fn an_inline_destination_comes_back_as_written() {
    let source = "[the agency](<a b> \"Agency\") said\n";
    assert_eq!(
        translated(
            source,
            "[the agency]({ $link-1 } \"Agency\") said",
            "[وكالة]({ $link-1 } \"الوكالة\")"
        ),
        "[وكالة](<a b> \"الوكالة\")\n"
    );
}

#[test]
fn html_text_opens_only_the_tags_of_its_source_and_attributes_keep_their_quotes() {
    let source = "<p title=\"Old\">One <b>two</b></p>\n<img alt=photo>\n";
    assert_eq!(
        translated(source, "One <b>two</b>", "<b>दो</b> <script>x & y"),
        source.replace("One <b>two</b>", "<b>दो</b> &lt;script>x & y")
    );
    assert_eq!(
        translated(source, "Old", "\"पुराना\""),
        source.replace("Old", "&quot;पुराना&quot;")
    );
    assert_eq!(
        translated(source, "photo", "बड़ी छवि"),
        source.replace("=photo", "=\"बड़ी छवि\"")
    );
}

#[test]
fn an_image_alone_has_an_alternative_text_and_a_caption() {
    let source = "![Two men](a.jpg 'On the \"field\"')\n";
    let rebuilt = translated(source, "Two men", "दो [आदमी");
    assert_eq!(rebuilt, source.replace("Two men", "दो \\[आदमी"));
    let rebuilt = translated(source, "On the \"field\"", "l'aéroport");
    assert_eq!(rebuilt, "![Two men](a.jpg 'l\\'aéroport')\n");
}

#[test]
fn front_matter_is_quoted_again_and_its_language_is_rewritten() {
    let source = "---\ntitle: A swap\nlang: en # source\n---\nText\n";
    let document = Document::parse(source);
    let replacements = [Some(Message::from_text("अदला-बदली: \"दो\"")), None];
    let fields = [FieldEdit {
        key: "lang".to_owned(),
        value: "hi".to_owned(),
    }];
    let rebuilt = document.rebuild_with_fields(&replacements, &fields);
    assert_eq!(
        rebuilt.text,
        "---\ntitle: 'अदला-बदली: \"दो\"'\nlang: hi # source\n---\nText\n"
    );
    assert_eq!(rebuilt.spans[1].of(&rebuilt.text), "Text");
}

#[test]
fn a_lost_image_a_lost_tag_and_a_lost_note_are_differences() {
    for (source, rebuilt, wanted) in [
        (
            "a ![b](c)\n",
            "a b\n",
            "expected a paragraph with 1 image, found no image",
        ),
        (
            "a <b>b</b>\n",
            "a <b>b\n",
            "expected a paragraph with 2 HTML tags, found 1 HTML tag",
        ),
        (
            "<p><b>एक</b> दो</p>\n",
            "<p><b>एक दो</p>\n",
            "expected a text in HTML with 2 HTML tags, found 1 HTML tag",
        ),
        (
            "<ul><li><b>a</b></li><li>b</li></ul>\n",
            "<ul><li>a</li><li><b>b</b></li></ul>\n",
            "expected a text in HTML with 2 HTML tags, found no HTML tag",
        ),
        (
            "<p class=\"a\">b</p>\n",
            "<p class=\"c\">b</p>\n",
            "expected an HTML block, found another HTML block",
        ),
        (
            "- a\n",
            "1. a\n",
            "expected a list, found a list numbered from 1",
        ),
        ("a\n", "a\n\nb\n", "expected the end, found a paragraph"),
        (
            "| a |\n|--|\n",
            "| a |\n|--|\n| b |\n",
            "expected the end, found a table row",
        ),
        (
            "```\na\n```\n",
            "```\nb\n```\n",
            "expected a code block, found another code block",
        ),
    ] {
        let difference = check_structure(&Document::parse(source), rebuilt).unwrap();
        assert_eq!(difference.to_string(), wanted);
    }
    let localized = check_structure(&Document::parse("[a](/b)\n"), "[अ](/hi/b)\n");
    assert_eq!(localized, None);
}

#[test]
fn tells_which_segments_break_the_structure() {
    let source = "One [a](/b).\n\nTwo.\n\nThree[^1].\n\n[^1]: Note.\n";
    let document = Document::parse(source);
    let mut replacements: Vec<Option<Message>> = document
        .segments()
        .iter()
        .map(|segment| Some(segment.message.clone()))
        .collect();
    assert!(document.breaking_segments(&replacements).is_empty());
    replacements[0] = Some(message("एक [a]({ $link-1 } ।"));
    replacements[2] = Some(message("तीन।"));
    assert_eq!(document.breaking_segments(&replacements), [0, 2]);
    let difference = check_structure(&document, &document.rebuild(&replacements).text).unwrap();
    assert_eq!(
        difference.to_string(),
        "expected a paragraph with 1 link, found no link"
    );
}
