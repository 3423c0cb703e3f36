//! No text ends the program, and what is broken costs nothing beside it.

use std::thread;

use proptest::prelude::*;
use tarjuma::fluent::edit::{escape_text, remove_entry, set_value};
use tarjuma::fluent::{Element, EntryKind, Outline, PatternView, View, parse};
use tarjuma::text::{Span, apply_edits};

const DEEP: usize = 100_000;

/// The stack of a thread that rayon or a language server would start.
const STACK: usize = 2 * 1024 * 1024;

/// Parses `broken` between two sound messages, on a small stack.
fn parse_between(broken: &str) -> Outline {
    let text = format!("first = पहला\n\n{broken}\n\nlast = {{ $x }}\n");
    let parser = thread::Builder::new().stack_size(STACK);
    let parsed = parser.spawn(move || {
        let outline = parse(&text);
        assert_eq!(
            ids(&text, &outline).first().map(String::as_str),
            Some("first")
        );
        assert_eq!(
            ids(&text, &outline).last().map(String::as_str),
            Some("last")
        );
        outline
    });
    let joined = parsed.expect("a thread starts").join();
    joined.expect("the parser does not panic")
}

fn ids(text: &str, outline: &Outline) -> Vec<String> {
    let entries = View::new(text, outline).entries();
    entries.map(|entry| entry.id().to_owned()).collect()
}

#[test]
fn absurd_nesting_is_junk_with_a_plain_reason() {
    let deep = [
        format!("a = {}", "{".repeat(DEEP)),
        format!("a = {}$x{}", "{ ".repeat(DEEP), "}".repeat(DEEP)),
        format!("a = {{ {}1{} }}", "NUMBER(".repeat(DEEP), ")".repeat(DEEP)),
        format!("a = {}", "{ $x ->\n [one] ".repeat(DEEP)),
        format!(
            "a = x\n .b = {}",
            "{ FOO(\"}})\", { $x ->\n *[a] ".repeat(DEEP)
        ),
        format!("a = {}", "{\n".repeat(DEEP)),
    ];
    for broken in deep {
        let outline = parse_between(&broken);
        let junk = &outline.junk[0];
        assert_eq!(junk.reason, "placeables are nested more than 50 deep");
        assert_eq!(outline.entries.len(), 2, "{}", &broken[..40]);
    }
}

#[test]
fn nesting_that_people_write_is_read() {
    let select = "{ $x ->\n [one] ".repeat(10) + "x" + &"\n *[other] y\n }".repeat(10);
    let texts = [
        format!("a = {select}"),
        format!("a = {}", "{\"{\"}".repeat(1000)),
        format!("a = {}", "( [ \" { $x } ".repeat(1000)),
        format!("a = {}x{}", "{ ".repeat(49), " }".repeat(49)),
    ];
    for text in texts {
        let outline = parse_between(&text);
        assert_eq!(outline.junk, [], "{text}");
    }
}

#[test]
fn many_braces_without_a_partner_are_junk_each_for_itself() {
    let broken: String = (0..1000).map(|n| format!("a{n} = {{ $x\n")).collect();
    let outline = parse_between(&broken);
    assert_eq!(outline.junk.len(), 1000);
    let too_deep = |reason: &str| reason.starts_with("placeables");
    assert!(!outline.junk.iter().any(|junk| too_deep(&junk.reason)));
    let wrapped = format!("a = {{\n{}", "b {\n".repeat(1000));
    let outline = parse_between(&wrapped);
    assert!(!outline.junk.iter().any(|junk| too_deep(&junk.reason)));
}

#[test]
fn a_brace_without_a_partner_costs_its_own_entry_only() {
    let text = "\u{feff}a = {\r\nb = ठीक\r\nc = {\r\nd = {\r\ne = ठीक\r\n";
    let outline = parse(text);
    assert_eq!(ids(text, &outline), ["b", "e"]);
    let junk: Vec<_> = outline.junk.iter().map(|junk| junk.span.of(text)).collect();
    assert_eq!(junk, ["a = {", "c = {", "d = {"]);
}

#[test]
fn a_file_of_many_megabytes_is_read() {
    let entry = "message = Das ist { $count } von { -many }\n    .title = Titel\n";
    let text = entry.repeat(100_000);
    let outline = parse(&text);
    assert_eq!(outline.entries.len(), 100_000);
}

fn fragment() -> impl Strategy<Value = String> {
    let fixed = prop::sample::select(vec![
        "a",
        "b-c",
        "-t",
        " = ",
        "=",
        "\n",
        "\r\n",
        "\r",
        "    ",
        " ",
        "{",
        "}",
        "{ ",
        " }",
        "$n",
        " ->",
        "[one]",
        "*[other]",
        "[",
        "]",
        "*",
        ".",
        ".title",
        "\"",
        "\\",
        "\\u00e9",
        "NUMBER(",
        ")",
        "(",
        ", ",
        "x: 1",
        "1.5",
        "-",
        "#",
        "##",
        "###",
        "# ",
        "\n\n",
        "\u{feff}",
        "होम",
        "😀",
        "\na = ",
        "\n-t = ",
        "\n    .x = ",
        "\n   *[other] ",
        "\n# c\n",
        "\u{2028}",
        "\0",
    ]);
    prop_oneof![9 => fixed.prop_map(str::to_owned), 1 => ".{0,4}"]
}

fn fluent_text() -> impl Strategy<Value = String> {
    prop::collection::vec(fragment(), 0..60).prop_map(|fragments| fragments.concat())
}

proptest! {
    #[test]
    fn every_text_is_read_with_spans_in_order(text in fluent_text()) {
        let outline = parse(&text);
        let view = View::new(&text, &outline);
        let mut extents: Vec<Span> = outline.entries.iter().map(|entry| entry.span).collect();
        prop_assert!(extents.is_sorted());
        extents.extend(outline.junk.iter().map(|junk| junk.span));
        extents.extend(outline.comments.iter().map(|comment| comment.span));
        extents.sort();
        for pair in extents.windows(2) {
            prop_assert!(pair[0].end <= pair[1].start, "{:?}", pair);
        }
        for span in extents {
            prop_assert!(text.get(span.range()).is_some());
        }
        for junk in &outline.junk {
            prop_assert!(text.is_char_boundary(junk.position as usize));
        }
        for entry in view.entries() {
            let whole = entry.entry().span;
            prop_assert!(whole.contains(entry.entry().id));
            let values = entry.value().into_iter();
            for value in values.chain(entry.attributes().map(|attribute| attribute.value())) {
                prop_assert!(whole.contains(value.span()));
                check_pattern(value)?;
            }
        }
    }

    #[test]
    fn values_of_any_text_can_be_replaced_and_entries_removed(
        text in fluent_text(),
        eol in prop::sample::select(vec!["\n", "\r\n"]),
        value in "[ a\\[{}.*\"\\\\\r\n\u{e9}]{0,12}",
    ) {
        // A CR that ends no line is text to the parser where it looks like a blank line.
        let lines: Vec<&str> = text.split("\r\n").collect();
        let text = lines.join("\n").replace('\r', "").replace('\n', eol);
        prop_assume!(!value.contains("\r\n"));
        let outline = parse(&text);
        for (index, entry) in View::new(&text, &outline).entries().enumerate() {
            let edit = set_value(entry, &escape_text(&value)).expect("escaped text is a pattern");
            let edited = apply_edits(&text, &[edit]).expect("the edit fits");
            let after = parse(&edited);
            let read = View::new(&edited, &after).entries().nth(index);
            let read = read.and_then(|entry| entry.value()?.plain_text());
            prop_assert_eq!(read.as_deref(), Some(value.as_str()), "{:?}", edited);
            let removed = apply_edits(&text, &[remove_entry(entry)]).expect("the edit fits");
            prop_assert!(parse(&removed).entries.len() < outline.entries.len());
        }
    }
}

fn check_pattern(pattern: PatternView<'_>) -> Result<(), TestCaseError> {
    let _ = pattern.dedented();
    for element in pattern.elements() {
        let span = match element {
            Element::Select(select) => {
                for variant in select.variants() {
                    check_pattern(variant.value())?;
                }
                continue;
            }
            Element::Text(name)
            | Element::String(name)
            | Element::Number(name)
            | Element::Variable(name) => name.span,
            Element::Message { id, .. } | Element::Term { id, .. } => id.span,
            Element::Function { id, .. } => id.span,
            Element::Argument(argument) => argument.name.span,
        };
        prop_assert!(pattern.span().contains(span));
    }
    Ok(())
}

#[test]
fn an_entry_is_found_by_kind_and_id() {
    let text = "city = Ville\n-city = Paris\n";
    let outline = parse(text);
    let view = View::new(text, &outline);
    let term = view.entry(EntryKind::Term, "city");
    assert_eq!(term.map(|term| term.display_id()).as_deref(), Some("-city"));
}
