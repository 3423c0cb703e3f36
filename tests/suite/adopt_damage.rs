//! Adoption of a translation that is damaged in known ways.

use std::collections::BTreeMap;
use std::path::Path;

use tarjuma::article::adopt::{Confidence, Reason, adopt};
use tarjuma::article::bundle::KnownBundle;
use tarjuma::article::message::{MessageText, Part};
use tarjuma::article::{Article, SettledArticle};
use tarjuma::fluent::{View, parse};
use tarjuma::markdown::{Message, TRANSLATABLE_FIELDS};

use crate::random::Random;

const SLUG: &str = "how-a-story-travels";

/// An article of this repository with one of its translations.
struct Pair {
    article: SettledArticle,
    /// The translation as a document.
    document: String,
    /// The translations by id.
    truth: BTreeMap<String, String>,
}

fn repository(path: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(root.join(path)).unwrap()
}

fn read(text: &str) -> Article {
    Article::read(text, &TRANSLATABLE_FIELDS, &|_| false)
}

impl Pair {
    /// Says whether an adopted text is the translation of that message, whole or all that a split
    /// paragraph has of it: a text that is glued to its neighbour is not.
    fn is_right(&self, id: &str, text: &str) -> bool {
        let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        plain(&self.truth[id]) == plain(text)
    }

    fn load(locale: &str) -> Self {
        Self::of(SLUG, "en", locale)
    }

    fn of(slug: &str, own: &str, locale: &str) -> Self {
        let bundle = repository(&format!("locales/{own}/articles/{slug}.ftl"));
        let article = read(&repository(&format!("articles/{slug}.md"))).settle(
            "a.md",
            &KnownBundle::read(&bundle),
            &[],
        );
        let text = repository(&format!("locales/{locale}/articles/{slug}.ftl"));
        let outline = parse(&text);
        let view = View::new(&text, &outline);
        let mut replacements = vec![None; article.document.segments().len()];
        let mut truth = BTreeMap::new();
        for (segment, entry) in article.segments.iter().zip(&article.revision.entries) {
            let mut entries = view.entries();
            let Some(found) = entries.find(|found| found.id() == entry.id.as_str()) else {
                continue;
            };
            let message = MessageText::from_pattern(found.value().unwrap());
            truth.insert(entry.id.to_string(), message.to_string());
            replacements[segment.place] = Some(to_markdown(&article, segment.place, &message));
        }
        let document = article.document.rebuild(&replacements).text;
        Self {
            article,
            document,
            truth,
        }
    }
}

fn to_markdown(article: &SettledArticle, place: usize, message: &MessageText) -> Message {
    let slots = &article.document.segments()[place].slots;
    let mut markdown = Message::default();
    for part in message.parts() {
        match part {
            Part::Text(text) | Part::Placeable(text) => markdown.push_str(text),
            Part::Slot(name) => {
                let slot = slots.iter().find(|slot| slot.name.to_string() == *name);
                markdown.push_slot(slot.unwrap().name);
            }
        }
    }
    markdown
}

/// What is done to a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Damage {
    Drop,
    Split,
    Merge,
    Insert,
}

const INSERTED: &str = "यह अनुच्छेद अनुवादक ने अपनी ओर से जोड़ा है और मूल लेख में इसका कोई समकक्ष नहीं है।";

fn is_paragraph(block: &str) -> bool {
    block.starts_with(char::is_alphabetic) && block.chars().count() > 120
}

/// Returns the document with some paragraphs damaged.
fn damaged(document: &str, seed: u64) -> (String, Vec<Damage>) {
    let mut random = Random(seed);
    let body = document[4..].find("---\n").unwrap() + 8;
    let mut blocks: Vec<String> = document[body..].split("\n\n").map(str::to_owned).collect();
    let mut done = Vec::new();
    for damage in [Damage::Drop, Damage::Split, Damage::Merge, Damage::Insert] {
        let paragraphs: Vec<usize> = (0..blocks.len() - 1)
            .filter(|index| is_paragraph(&blocks[*index]))
            .collect();
        let place = paragraphs[random.below(paragraphs.len())];
        match damage {
            Damage::Drop => drop(blocks.remove(place)),
            Damage::Insert => blocks.insert(place, INSERTED.to_owned()),
            Damage::Merge if is_paragraph(&blocks[place + 1]) => {
                let next = blocks.remove(place + 1);
                blocks[place] = format!("{} {next}", blocks[place]);
            }
            Damage::Split => {
                let ends = ["। ", ". "];
                let half = blocks[place].floor_char_boundary(blocks[place].len() / 3);
                let end = ends.iter().filter_map(|end| {
                    let found = blocks[place][half..].find(end)?;
                    Some((half + found + end.len() - 1, half + found + end.len()))
                });
                let Some((end, start)) = end.min() else {
                    continue;
                };
                let rest = blocks[place][start..].to_owned();
                blocks[place].truncate(end);
                blocks.insert(place + 1, rest);
            }
            Damage::Merge => continue,
        }
        done.push(damage);
    }
    (document[..body].to_owned() + &blocks.join("\n\n"), done)
}

#[test]
fn a_damaged_translation_is_adopted_where_it_is_whole_and_nowhere_wrongly() {
    for locale in ["es", "ja", "hi"] {
        let pair = Pair::load(locale);
        let (mut right, mut wrong, mut all) = (0, 0, 0);
        for seed in 0..8 {
            let (document, _) = damaged(&pair.document, seed);
            let adoption = adopt(&pair.article, &read(&document), Confidence::default());
            for adopted in &adoption.adopted {
                let is_right = pair.is_right(adopted.id.as_str(), &adopted.text.to_string());
                right += usize::from(is_right);
                wrong += usize::from(!is_right);
            }
            all += pair.truth.len();
        }
        println!("{locale}: {right} of {all} right, {wrong} wrong");
        assert!(wrong * 200 < all, "{locale}: {wrong} of {all} wrong");
        assert!(right * 100 >= all * 95, "{locale}: {right} of {all} right");
    }
}

#[test]
fn an_undamaged_translation_comes_over_whole() {
    let pair = Pair::load("ja");
    let adoption = adopt(&pair.article, &read(&pair.document), Confidence::default());
    let texts = adoption.adopted.iter();
    let texts = texts.map(|adopted| (adopted.id.to_string(), adopted.text.to_string()));
    let untranslated = |reason: &Reason| matches!(reason, Reason::Untranslated { .. });
    assert!(
        adoption
            .passed
            .iter()
            .all(|passed| untranslated(&passed.reason))
    );
    for (id, text) in texts {
        assert_eq!(pair.truth[&id], text, "{id}");
    }
    assert_eq!(adoption.score, Confidence::of_percent(100));
}

#[test]
fn a_split_paragraph_is_one_message_and_a_merged_one_is_left_out() {
    // Four blocks teach the aligner little, so that it is less sure than of an article.
    let article = "Rain filled the well on 12 June 2024, and the steps were under water by noon. \
        Bundi had seen six dry years before that, and many had left for the cities.\n\n\
        The council of 40 families paid for the rope, the net and the lime.\n\n\
        Children read the level on the wall every Monday at 8, and write it down.\n";
    let article = read(article).settle("a.md", &KnownBundle::default(), &[]);
    let split = "12 जून 2024 को बारिश ने बावड़ी भर दी और दोपहर तक सीढ़ियाँ पानी में डूब गईं।\n\n\
        बूंदी में इससे पहले छह सूखे साल बीते थे और बहुत से लोग शहरों को चले गए थे।\n\n\
        40 परिवारों की समिति ने रस्सी, जाल और चूने का पैसा दिया।\n\n\
        बच्चे हर सोमवार 8 बजे दीवार पर स्तर पढ़ते और उसे लिखते हैं।\n";
    let adoption = adopt(&article, &read(split), Confidence::of_percent(50));
    let first = &adoption.adopted[0];
    assert_eq!(first.segment, 0);
    assert!(first.text.to_string().contains("डूब गईं। बूंदी में इससे"));
    let merged = "12 जून 2024 को बारिश ने बावड़ी भर दी और दोपहर तक सीढ़ियाँ पानी में डूब गईं। \
        बूंदी में इससे पहले छह सूखे साल बीते थे और बहुत से लोग शहरों को चले गए थे। \
        40 परिवारों की समिति ने रस्सी, जाल और चूने का पैसा दिया।\n\n\
        बच्चे हर सोमवार 8 बजे दीवार पर स्तर पढ़ते और उसे लिखते हैं।\n";
    let adoption = adopt(&article, &read(merged), Confidence::of_percent(50));
    let merged = adoption.passed.iter();
    let merged = merged.filter(|passed| matches!(passed.reason, Reason::Merged { .. }));
    assert_eq!(merged.count(), 2, "{adoption:?}");
}

#[test]
fn destinations_are_slots_and_localized_ones_stay() {
    let article = "The well was cleaned on 12 June 2024.\n\n\
        See [the guide](https://example.org/guide) and [the code](/code/).\n";
    let article = read(article).settle("a.md", &KnownBundle::default(), &[]);
    let translation = "Le puits fut nettoyé le 12 juin 2024.\n\n\
        Lisez [le code](/code) et [le guide](https://example.org/fr/guide).\n";
    let adoption = adopt(&article, &read(translation), Confidence::default());
    assert_eq!(
        adoption.adopted[1].text.to_string(),
        "Lisez [le code]({ $link-2 }) et [le guide](https://example.org/fr/guide)."
    );
}

#[test]
fn another_story_that_is_built_alike_is_no_translation() {
    for locale in ["es", "ja", "ru", "ar"] {
        let stepwell = Pair::of("stepwell", "hi", locale);
        let swap = Pair::of("prisoner-exchange", "en", locale);
        for (article, document, is_translation) in [
            (&stepwell, &stepwell, true),
            (&swap, &swap, true),
            (&stepwell, &swap, false),
            (&swap, &stepwell, false),
        ] {
            let document = read(&document.document);
            let score = adopt(&article.article, &document, Confidence::default()).score;
            let passes = score >= Confidence::TRANSLATION;
            assert_eq!(passes, is_translation, "{locale}: {score}");
        }
    }
}
