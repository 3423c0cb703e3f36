//! What of a text matters to a translation of it.

use super::grouping::without_grouping;
use super::negation;
use super::numbers::{self, number};
use super::spelled::spelled_numbers;
use super::symbols::{Mark, mark};
use crate::fluent::pattern_tokens;
use crate::ledger::Wording;

/// What a text says, apart from how.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::ledger) struct Features {
    /// The words in small letters.
    pub(in crate::ledger) words: Vec<String>,
    /// The numbers, in European digits.
    pub(in crate::ledger) numbers: Vec<String>,
    /// The numbers that are written in words.
    pub(super) spelled: Vec<String>,
    /// The names and terms.
    pub(in crate::ledger) names: Vec<String>,
    /// Of the names that are no terms, which word each is, in the order of the text.
    pub(super) name_places: Vec<usize>,
    /// The variables whose values are shown or selected by, each once, sorted.
    pub(super) variables: Vec<String>,
    /// How much says no; none where the language is not known.
    pub(in crate::ledger) negations: Option<usize>,
    /// The words of each quotation.
    pub(super) quotes: Vec<Vec<String>>,
    /// The placeables that are neither terms nor destinations.
    pub(super) placeables: Vec<String>,
    /// The addresses.
    pub(super) urls: Vec<String>,
    /// Signs that mean something, and questions.
    pub(super) symbols: Vec<char>,
    /// Emphasis, tags and links.
    pub(super) markup: Vec<String>,
}

impl Features {
    /// Looks at a wording in a language.
    pub(in crate::ledger) fn of(wording: &Wording, language: &str) -> Self {
        let text = without_grouping(&wording.patterns(), language);
        let mut reader = Reader::new(language);
        let text = reader.take_urls_and_tags(&text);
        for token in pattern_tokens(&text) {
            match token
                .strip_prefix('{')
                .and_then(|rest| rest.strip_suffix('}'))
            {
                Some(placeable) if !token.contains("->") => reader.read_placeable(placeable.trim()),
                _ => reader.read(token),
            }
        }
        reader.finish(language, &text)
    }

    /// Returns the numbers as they are known in any language, sorted.
    pub(in crate::ledger) fn plain_numbers(&self) -> Vec<String> {
        let numbers = self.numbers.iter();
        let mut plain: Vec<_> = numbers
            .map(|number| numbers::without_separators(number))
            .collect();
        plain.sort_unstable();
        plain
    }

    /// Returns the numbers in digits and in words, sorted.
    pub(super) fn all_numbers(&self) -> Vec<String> {
        let mut all = [self.numbers.as_slice(), &self.spelled].concat();
        all.sort_unstable();
        all
    }
}

/// Addresses begin so.
const SCHEMES: [&str; 4] = ["https://", "http://", "www.", "mailto:"];

/// The blank before French punctuation, which the rules for words join to the word before it.
const NARROW_BLANK: char = '\u{202f}';

/// From so many capitalised words on, a text can be a title.
const TITLE_WORDS: usize = 4;

struct Reader {
    found: Features,
    /// Whether capitals mark names: German has them on every noun.
    has_names: bool,
    /// Capitalised words, each with its place among all words and whether it begins a sentence or
    /// is all capitals.
    capitalised: Vec<(String, usize, Capital)>,
    words_with_case: usize,
    begins_sentence: bool,
    quote: Option<Vec<String>>,
    /// A sign that may belong to the number after it.
    sign: Option<char>,
    after_word: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Capital {
    First,
    Within,
    All,
}

impl Reader {
    fn new(language: &str) -> Self {
        Self {
            found: Features::default(),
            has_names: !matches!(language, "de" | "lb"),
            capitalised: Vec::new(),
            words_with_case: 0,
            begins_sentence: true,
            quote: None,
            sign: None,
            after_word: false,
        }
    }

    /// Returns the text without addresses and HTML tags.
    fn take_urls_and_tags(&mut self, text: &str) -> String {
        let mut left = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(letter) = rest.chars().next() {
            let end = if SCHEMES.iter().any(|scheme| rest.starts_with(scheme)) {
                let end = url_end(rest);
                self.found.urls.push(rest[..end].to_owned());
                end
            } else if let Some(end) = tag_end(rest) {
                self.found.markup.push(rest[..end].to_owned());
                end
            } else {
                left.push(letter);
                rest = &rest[letter.len_utf8()..];
                continue;
            };
            left.push(' ');
            rest = &rest[end..];
        }
        left
    }

    fn read_placeable(&mut self, placeable: &str) {
        if let Some(term) = placeable.strip_prefix('-') {
            let name = term.split(['(', '.', ' ']).next().unwrap_or(term);
            self.found.names.push(format!("-{name}"));
        } else if !is_destination(placeable) {
            self.found.placeables.push(placeable.to_owned());
        } else {
            self.found.markup.push(placeable.to_owned());
        }
        self.begins_sentence = false;
        self.after_word = true;
    }

    fn read(&mut self, segment: &str) {
        let joiners = ['_', NARROW_BLANK];
        if segment.contains(char::is_alphanumeric) {
            let underscores = segment.matches('_').map(str::to_owned);
            self.found.markup.extend(underscores);
            let words = segment.trim_matches(joiners).split(joiners);
            let words = words.filter(|word| !word.is_empty());
            return words.for_each(|word| self.read_word(word));
        }
        for letter in segment.chars() {
            self.read_mark(letter);
        }
    }

    fn read_word(&mut self, word: &str) {
        let small: String = word.to_lowercase().replace('’', "'");
        if let Some(number) = number(word) {
            self.found
                .symbols
                .extend(self.sign.filter(|_| !self.after_word));
            self.found.numbers.push(number);
        }
        self.note_capital(word);
        if let Some(quote) = &mut self.quote {
            quote.push(small.clone());
        }
        self.found.words.push(small);
        self.begins_sentence = false;
        self.sign = None;
        self.after_word = true;
    }

    fn note_capital(&mut self, word: &str) {
        let mut letters = word.chars();
        let Some(first) = letters
            .next()
            .filter(|first| first.is_uppercase() || first.is_lowercase())
        else {
            return;
        };
        self.words_with_case += 1;
        if !first.is_uppercase() {
            return;
        }
        let rest: Vec<char> = letters.filter(|letter| letter.is_alphabetic()).collect();
        let capital = if !rest.is_empty() && rest.iter().all(|letter| letter.is_uppercase()) {
            Capital::All
        } else if self.begins_sentence {
            Capital::First
        } else {
            Capital::Within
        };
        let place = self.found.words.len();
        self.capitalised.push((word.to_owned(), place, capital));
    }

    fn read_mark(&mut self, letter: char) {
        match mark(letter) {
            Mark::Opening => self.open_quote(),
            Mark::Closing => self.close_quote(),
            Mark::Either if self.quote.is_some() => self.close_quote(),
            Mark::Either => self.open_quote(),
            Mark::Question => {
                self.found.symbols.push('?');
                self.begins_sentence = true;
            }
            Mark::Markup => self.found.markup.push(letter.to_string()),
            Mark::Symbol => self.found.symbols.push(letter),
            Mark::Stop => self.begins_sentence = true,
            Mark::Other => {}
        }
        match letter {
            '-' | '−' => self.sign = Some('−'),
            _ => {
                self.sign = None;
                self.after_word = false;
            }
        }
    }

    fn open_quote(&mut self) {
        self.close_quote();
        self.quote = Some(Vec::new());
        self.begins_sentence = true;
    }

    fn close_quote(&mut self) {
        let quote = self.quote.take().filter(|words| !words.is_empty());
        self.found.quotes.extend(quote);
    }

    fn finish(mut self, language: &str, text: &str) -> Features {
        self.close_quote();
        let is_title = self.capitalised.len() >= TITLE_WORDS
            && self.capitalised.len() * 4 >= self.words_with_case * 3;
        let is_name = |capital: Capital| match capital {
            Capital::First => false,
            Capital::Within => !is_title,
            Capital::All => true,
        };
        let has_names = self.has_names;
        let capitalised = self.capitalised.into_iter();
        for (word, place, _) in capitalised.filter(|(_, _, capital)| has_names && is_name(*capital))
        {
            self.found.names.push(word);
            self.found.name_places.push(place);
        }
        self.found.variables = variables(text);
        self.found.spelled = spelled_numbers(language, &self.found.words, text);
        self.found.negations = negation::count(language, &self.found.words, text);
        self.found
    }
}

fn url_end(text: &str) -> usize {
    let is_end =
        |letter: char| letter.is_whitespace() || matches!(letter, ')' | '>' | '"' | '{' | ']');
    let end = text.find(is_end).unwrap_or(text.len());
    text[..end]
        .trim_end_matches(['.', ',', ';', ':', '!', '?', '।', '。'])
        .len()
}

/// Returns where the HTML tag that begins `text` ends.
fn tag_end(text: &str) -> Option<usize> {
    let name = text.strip_prefix('<')?;
    let name = name.strip_prefix('/').unwrap_or(name);
    name.starts_with(|first: char| first.is_ascii_alphabetic())
        .then(|| text.find('>'))?
        .map(|end| end + 1)
}

/// Returns the variables of placeables that are no destinations, each once, sorted.
fn variables(text: &str) -> Vec<String> {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_');
    let mut found = Vec::new();
    let mut depth = 0_usize;
    for (start, letter) in text.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            '$' if depth > 0 => {
                let rest = &text[start + 1..];
                let name = &rest[..rest.find(|c| !is_part(c)).unwrap_or(rest.len())];
                if !name.is_empty() && !is_destination(&text[start..]) {
                    found.push(name.to_owned());
                }
            }
            _ => {}
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// Says whether a placeable stands for the destination of a link or an image.
fn is_destination(placeable: &str) -> bool {
    let slots = ["$link-", "$image-"];
    slots.iter().any(|slot| placeable.starts_with(slot))
}
