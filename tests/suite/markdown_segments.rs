//! What of a document is a segment, and what its message looks like.

use tarjuma::markdown::{
    AttributeName, CellKind, Document, FrontMatterFormat, Role, ScalarStyle, Segment,
};

fn roles(text: &str) -> Vec<(Role, String)> {
    let document = Document::parse(text);
    let segments = document.segments().iter();
    segments
        .map(|segment| (segment.role.clone(), segment.message.to_string()))
        .collect()
}

fn messages(text: &str) -> Vec<String> {
    roles(text)
        .into_iter()
        .map(|(_, message)| message)
        .collect()
}

#[test]
fn each_role_is_told_apart() {
    let text = "---\ntitle: शीर्षक\n---\n# H\n\np\n\n- li\n\n  p2\n\n> q\n\n| h |\n|--|\n| c |\n\n![alt](a.jpg \"cap\")\n\n<p title=\"t\">x</p>\n<figcaption>f</figcaption>\n\nz[^1]\n\n[^1]: n\n";
    let expected = [
        (Role::FrontMatter("title".into()), "शीर्षक"),
        (Role::Heading(1), "H"),
        (Role::Paragraph, "p"),
        (Role::ListItem, "li"),
        (Role::Paragraph, "p2"),
        (Role::Quote, "q"),
        (Role::TableCell(CellKind::Header), "h"),
        (Role::TableCell(CellKind::Body), "c"),
        (Role::ImageAlt, "alt"),
        (Role::Caption, "cap"),
        (Role::HtmlAttribute(AttributeName::Title), "t"),
        (Role::HtmlText, "x"),
        (Role::Caption, "f"),
        (Role::Paragraph, "z[^1]"),
        (Role::FootnoteDefinition, "n"),
    ];
    let expected = expected.map(|(role, message)| (role, message.to_owned()));
    assert_eq!(roles(text), expected);
}

#[test]
fn destinations_and_tags_are_slots() {
    let text = "[a](/b 'c') ![d](e) <https://x.org> [f][g] [g] {{ now }} { $n }\n\n[g]: /h\n";
    let document = Document::parse(text);
    let [segment] = document.segments() else {
        panic!("one segment");
    };
    assert_eq!(
        segment.message.to_string(),
        "[a]({ $link-1 } 'c') ![d]({ $image-1 }) <{ $link-2 }> [f]({ $link-3 }) [g]({ $link-4 }) { $code-1 } { $n }"
    );
    let sources: Vec<&str> = segment.slots.iter().map(|slot| &*slot.source).collect();
    assert_eq!(
        sources,
        ["/b", "e", "https://x.org", "/h", "/h", "{{ now }}"]
    );
}

#[test]
fn lines_are_joined_without_their_prefixes() {
    let text = "> - `कोड\r\n>   स्पैन` [एक\r\n>   दो](/a\r\n>   \"तीन\r\n>   चार\")\\\r\n>   <b\r\n>   class=x>पाँच</b>\r\nआलसी\r\n";
    assert_eq!(
        messages(text),
        ["`कोड स्पैन` [एक दो]({ $link-1 } \"तीन चार\")\\\n<b class=x>पाँच</b> आलसी"]
    );
}

#[test]
fn what_is_opaque_makes_no_segment_and_its_words_are_counted() {
    let text = "```\nlet x\n```\n\n<pre>two words</pre>\n\n<script>a b c</script>\n\n<!-- d e -->\n\n{% include f %}\n\n{: .g}\n\n<div translate=\"no\">\n\nEin Name\n\n</div>\n\n***\n\n[r]: /s\n";
    assert_eq!(messages(text), [""; 0]);
    assert_eq!(Document::parse(text).words_outside(), 6);
}

#[test]
fn a_region_of_a_template_is_opaque_over_blocks() {
    let text =
        "{% highlight sh %}\nmake all\n\nmake\n{% endhighlight %}\n\nपाठ {% raw %}x{% endraw %}\n";
    assert_eq!(messages(text), ["पाठ { $code-1 }"]);
}

#[test]
fn a_segment_knows_its_heading_and_its_span() {
    let text = "# एक\n\n## दो {#d}\n\n\\*तीन*\n\n# चार\n\nपाँच\n";
    let document = Document::parse(text);
    let headings: Vec<_> = document
        .segments()
        .iter()
        .map(|segment| segment.heading)
        .collect();
    assert_eq!(headings, [None, Some(0), Some(1), None, Some(3)]);
    let spans = |segment: &Segment| segment.span.of(text).to_owned();
    let spans: Vec<String> = document.segments().iter().map(spans).collect();
    assert_eq!(spans, ["एक", "दो", "\\*तीन*", "चार", "पाँच"]);
}

#[test]
fn front_matter_fields_have_spans_and_meanings() {
    let text = "---\r\ntitle: 'it''s' # c\r\ntags: [a, b]\r\nvars:\r\n  जगह: दिल्ली\r\n  n: 3\r\ndescription: >-\r\n  eins\r\n  zwei\r\n---\r\nText\r\n";
    let document = Document::parse(text);
    let front_matter = document.front_matter().unwrap();
    assert_eq!(front_matter.problem, None);
    let title = front_matter.scalar("title").unwrap();
    assert_eq!((&*title.text, title.span.of(text)), ("it's", "'it''s'"));
    assert_eq!(title.style, ScalarStyle::SingleQuoted);
    let vars = front_matter.map("vars").iter();
    let vars: Vec<_> = vars.map(|(name, value)| (&**name, &*value.text)).collect();
    assert_eq!(vars, [("जगह", "दिल्ली"), ("n", "3")]);
    assert_eq!(messages(text), ["it's", "eins zwei", "Text"]);
}

#[test]
fn broken_front_matter_is_a_problem_and_the_rest_is_read() {
    let text = "---\ntitle: a: b\n---\n\nText\n";
    let document = Document::parse(text);
    let problem = document.front_matter().unwrap().problem.clone().unwrap();
    assert_eq!(problem.span.of(text), "title: a: b");
    assert!(problem.reason.starts_with("this is not YAML: "));
    assert_eq!(messages(text), ["Text"]);
}

#[test]
fn a_front_matter_without_its_end_is_a_problem_and_a_rule_is_none() {
    let document = Document::parse("---\ntitle: a\n\nText\n");
    let problem = document.front_matter().unwrap().problem.clone().unwrap();
    assert_eq!(problem.reason, "the front matter has no closing `---` line");
    assert_eq!(Document::parse("---\n\nText\n").front_matter(), None);
    let toml = Document::parse("+++\ntitle = 'a'\n+++\nText\n");
    let format = toml.front_matter().unwrap().format;
    assert_eq!(format, FrontMatterFormat::Toml);
    assert_eq!(toml.segments().len(), 1);
}
