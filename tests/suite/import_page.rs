//! Importing the text of scraped pages.

use std::collections::BTreeMap;

use tarjuma::article::import::{ImportError, Imported, Page, UiLabel, import_page_text};

use crate::shared::shared_data;

fn label(locale: &str, id: &str, text: &str) -> UiLabel {
    UiLabel {
        locale: locale.parse().expect("the test names a locale"),
        id: id.to_owned(),
        text: text.to_owned(),
    }
}

fn import(text: &str, lang: &str, labels: &[UiLabel]) -> Imported {
    let lang = lang.parse().expect("the test names a locale");
    let page = Page {
        path: "page.txt",
        text,
        lang: &lang,
        labels,
    };
    import_page_text(&page).expect("the page has text")
}

fn known_labels() -> [UiLabel; 5] {
    [
        label("en", "nav-home", "Home"),
        label("hi", "nav-home", "होम"),
        label("ur", "nav-home", "ہوم"),
        label("en", "category-diplomacy", "Diplomacy"),
        label("hi", "category-diplomacy", "कूटनीति"),
    ]
}

/// Counts the characters of texts, spaces aside.
fn count<'t>(texts: impl IntoIterator<Item = &'t str>) -> BTreeMap<char, usize> {
    let mut counts = BTreeMap::new();
    for letter in texts.into_iter().flat_map(str::chars) {
        if !letter.is_whitespace() {
            *counts.entry(letter).or_default() += 1;
        }
    }
    counts
}

/// Returns the texts that an article holds: the values of its front matter but `lang` and
/// `category`, and its body without the markup that imports write.
fn texts_of(article: &str) -> Vec<String> {
    let (front, body) = article
        .strip_prefix("---\n")
        .and_then(|rest| rest.split_once("---\n"))
        .expect("the article has front matter");
    let mut texts = Vec::new();
    for line in front.lines() {
        let (name, value) = line.split_once(": ").expect("a field has a value");
        let value = value.trim_matches('"');
        match name {
            "lang" | "category" => {}
            "source" if value == "agencies" => {}
            "follow" | "sections" => {
                texts.push(value.trim_matches(['[', ']']).replace(", ", ""));
            }
            _ => texts.push(value.replace("\\\"", "\"")),
        }
    }
    for tag in ["<figure>", "</figure>", "<figcaption>", "</figcaption>"] {
        assert_eq!(body.matches("<figure>").count(), body.matches(tag).count());
    }
    let body = body
        .replace("<figure><figcaption>", "")
        .replace("</figcaption></figure>", "")
        .replace('\\', "");
    texts.push(body);
    texts
}

/// Holds that the article and what was left out are the page, character by character.
fn assert_nothing_is_lost(page: &str, imported: &Imported) {
    let texts = texts_of(&imported.article);
    let left_out = imported.left_out.iter().map(|piece| &*piece.text);
    let found = count(texts.iter().map(String::as_str).chain(left_out));
    assert_eq!(count([page]), found, "{}", imported.article);
}

fn body_blocks(article: &str) -> Vec<&str> {
    let (_, body) = article[4..]
        .split_once("---\n\n")
        .expect("the front matter ends");
    body.trim_end().split("\n\n").collect()
}

#[test]
fn the_prisoner_exchange_becomes_an_article() {
    let Some(path) = shared_data("page/prisoner-exchange.txt") else {
        return;
    };
    let page = std::fs::read_to_string(path).unwrap();
    let imported = import(&page, "en", &known_labels());
    let paragraphs: Vec<&str> = page.split("\n\n").map(str::trim).collect();
    let (headline, lead) = (paragraphs[1], paragraphs[2]);
    let (dateline, lead) = lead.split_once(" — ").expect("the lead has a dateline");
    let front = format!(
        "---\nlang: en\n\
         title: {headline}\n\
         category: diplomacy\n\
         dateline: {dateline}\n\
         source: agencies\n\
         follow: [Facebook, Instagram, Twitter, Youtube]\n---\n\n\
         {}",
        &lead[..40],
    );
    assert!(imported.article.starts_with(&front), "{}", imported.article);
    let blocks = body_blocks(&imported.article);
    assert_eq!(blocks.len(), 12);
    assert!(blocks[6].starts_with("<figure><figcaption>President Donald Trump"));
    assert!(blocks[6].ends_with("(Photo/Alex Brandon)</figcaption></figure>"));
    assert!(blocks[5].starts_with("Meanwhile, Petrov"));
    assert!(blocks[11].ends_with("abroad back home.”"));
    let captions = blocks.iter().filter(|block| block.contains("<figure>"));
    assert_eq!(captions.count(), 1);
    assert_nothing_is_lost(&page, &imported);
    for paragraph in blocks.iter().filter(|block| !block.contains("<figure>")) {
        assert!(page.contains(paragraph), "{paragraph}");
    }
}

#[test]
fn the_hindi_label_on_an_english_page_is_a_warning() {
    let page = "होमDiplomacyTalks resume\n\nTalks resume\n\nThey met on Monday.\n";
    let imported = import(page, "en", &known_labels());
    let [finding] = imported.findings.as_slice() else {
        panic!("{:?}", imported.findings);
    };
    assert_eq!(finding.span.unwrap().of(page), "होम");
    assert_eq!(finding.check, "foreign-label");
    assert!(finding.message().contains("`hi`"), "{}", finding.message());
    assert_nothing_is_lost(page, &imported);
}

#[test]
fn a_hindi_page_is_imported_with_its_own_labels() {
    let page = "होम › कूटनीति › अबू धाबी में कैदियों की अदला-बदली\r\n\r\n\
        अबू धाबी में कैदियों की अदला-बदली\r\n\r\n\
        अबू धाबी, यूएई — रूस और अमेरिका ने कैदियों की अदला-बदली की।\r\n\r\n\
        विमान अबू धाबी से रवाना हुआ। (फोटो: पीटीआई)\r\n\r\n\
        वकील ने रिहाई की पुष्टि की।\r\n\r\n\
        स्रोत: एजेंसियां\r\n\r\nहमें फॉलो करें: फेसबुक | एक्स\r\n";
    let imported = import(page, "hi", &known_labels());
    assert_eq!(imported.findings, []);
    let front = "---\nlang: hi\ntitle: अबू धाबी में कैदियों की अदला-बदली\ncategory: diplomacy\n\
        dateline: अबू धाबी, यूएई\nsource: agencies\nfollow: [फेसबुक, एक्स]\n---\n\n\
        रूस और अमेरिका ने";
    assert!(imported.article.starts_with(front), "{}", imported.article);
    assert_eq!(body_blocks(&imported.article).len(), 3);
    assert_nothing_is_lost(page, &imported);
}

#[test]
fn a_page_without_furniture_is_headline_and_paragraphs() {
    let page = "Wymiana więźniów: drugi raz w tym roku\n\
        Rosja i USA wymieniły więźniów w czwartek.\n\
        1. maja rozmowy [w Stambule] mają być wznowione.\n";
    let imported = import(page, "pl", &[]);
    assert_eq!(
        imported.article,
        "---\nlang: pl\ntitle: \"Wymiana więźniów: drugi raz w tym roku\"\n---\n\n\
        Rosja i USA wymieniły więźniów w czwartek.\n\n\
        1\\. maja rozmowy \\[w Stambule\\] mają być wznowione.\n"
    );
    assert_eq!(imported.left_out, []);
    assert_nothing_is_lost(page, &imported);
}

#[test]
fn a_page_without_known_labels_keeps_them_all() {
    let page = "HomeWorldDiplomacyTalks resume\n\nTalks resume\n\nThey met.\n\nSource: Reuters";
    let imported = import(page, "en", &[]);
    assert!(
        imported.article.contains("sections: [Home, World]\n"),
        "{}",
        imported.article
    );
    assert!(imported.article.contains("category: Diplomacy\n"));
    assert!(imported.article.contains("source: Reuters\n"));
}

#[test]
fn an_empty_page_is_no_article() {
    let lang = "ja".parse().unwrap();
    let page = Page {
        path: "leer.txt",
        text: " \u{a0}\r\n",
        lang: &lang,
        labels: &[],
    };
    assert_eq!(import_page_text(&page), Err(ImportError::Empty));
}
