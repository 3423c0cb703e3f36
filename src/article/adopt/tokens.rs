//! The tokens of a text: words, numbers in any digits, code, names.

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum TokenKind {
    /// A number, its digits ASCII and without separators.
    Number,
    /// The text of a code span.
    Code,
    /// Where a link or an image leads, or an address in the text.
    Destination,
    /// A word in Latin letters with a capital, a digit or a sign in it: likely to be a name.
    Name,
    /// Any other word, in lower case; of scripts without spaces, two letters.
    Word,
    /// Markup or punctuation that translations keep.
    Mark,
}

/// A token of a text.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Token {
    pub(super) kind: TokenKind,
    pub(super) text: String,
}

/// The tokens of a text in order, and how long it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Tokens {
    pub(super) tokens: Vec<Token>,
    /// The letters and digits outside code, tags and addresses.
    pub(super) letters: usize,
}

impl Tokens {
    /// Reads Markdown inline source.
    pub(super) fn read(text: &str) -> Self {
        let mut tokens = Self::default();
        for (name, _) in MARKS.iter().filter(|(_, signs)| text.contains(*signs)) {
            tokens.push(TokenKind::Mark, (*name).to_owned());
        }
        if text.starts_with("**") {
            tokens.push(TokenKind::Mark, "strong start".to_owned());
        }
        for (index, stretch) in text.split('`').enumerate() {
            if index % 2 == 1 && !stretch.is_empty() {
                tokens.push(TokenKind::Code, stretch.to_owned());
            } else {
                tokens.read_prose(stretch);
            }
        }
        tokens
    }

    /// Adds where a link or an image leads.
    pub(super) fn push_destination(&mut self, destination: &str) {
        self.push(TokenKind::Destination, destination_key(destination));
    }

    fn push(&mut self, kind: TokenKind, text: String) {
        self.tokens.push(Token { kind, text });
    }

    fn read_prose(&mut self, prose: &str) {
        for stretch in outside_tags(prose) {
            for word in stretch.split_whitespace() {
                match word.find("://") {
                    Some(_) => self.push_destination(word),
                    None => self.read_word(word),
                }
            }
        }
    }

    /// Reads a stretch without spaces: runs of letters of one script, and numbers.
    fn read_word(&mut self, word: &str) {
        self.letters += word
            .chars()
            .filter(|letter| letter.is_alphanumeric())
            .count();
        let mut run = String::new();
        let mut open = Class::Sign;
        let mut letters = word.chars().peekable();
        while let Some(letter) = letters.next() {
            let class = Class::of(letter);
            let next = letters.peek().map_or(Class::Sign, |next| Class::of(*next));
            if open == Class::Digit && is_separator(letter) && next == Class::Digit {
                continue;
            }
            if class != open {
                self.finish(open, &run);
                run.clear();
                open = class;
            }
            run.push(letter);
        }
        self.finish(open, &run);
    }

    fn finish(&mut self, class: Class, run: &str) {
        match class {
            Class::Sign => {}
            Class::Digit => self.push(TokenKind::Number, run.chars().filter_map(digit).collect()),
            Class::Latin => {
                let kind = if run.contains(char::is_uppercase) {
                    TokenKind::Name
                } else {
                    TokenKind::Word
                };
                self.push(kind, run.to_lowercase());
            }
            Class::Wide => {
                let letters: Vec<char> = run.chars().collect();
                for pair in letters.windows(2) {
                    self.push(TokenKind::Word, pair.iter().collect());
                }
            }
            Class::Other => self.push(TokenKind::Word, run.to_lowercase()),
        }
    }
}

/// Punctuation as it is written in several scripts, under one name.
const MARKS: [(&str, &[char]); 5] = [
    ("question", &['?', '؟', '？']),
    ("exclamation", &['!', '！']),
    ("colon", &[':', '：']),
    ("parenthesis", &['(', '（']),
    ("quotation", &['"', '“', '«', '「', '”']),
];

/// What a letter is to the reader of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Class {
    Sign,
    Digit,
    Latin,
    Wide,
    Other,
}

impl Class {
    fn of(letter: char) -> Self {
        match letter {
            _ if digit(letter).is_some() => Self::Digit,
            _ if is_latin(letter) => Self::Latin,
            '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' => {
                Self::Wide
            }
            '\u{0}'..='\u{2ff}' | '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{303f}' => Self::Sign,
            '।' | '॥' | '،' | '؛' | '؟' | '٫' | '٬' | '۔' | '\u{ff00}'..='\u{ffef}' => {
                Self::Sign
            }
            _ => Self::Other,
        }
    }
}

/// Says whether a letter is Latin.
pub(super) fn is_latin(letter: char) -> bool {
    letter.is_alphabetic() && matches!(letter, '\u{0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}')
}

/// Says whether a letter is of a script that puts no spaces between words and sentences.
pub(super) fn is_wide(letter: char) -> bool {
    Class::of(letter) == Class::Wide
        || matches!(letter, '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ffef}')
}

fn is_separator(letter: char) -> bool {
    matches!(letter, ',' | '.' | '٫' | '٬' | '’' | '\'')
}

/// The zeros of the decimal digits in use; nine more digits follow each.
const ZEROS: [char; 20] = [
    '0', '٠', '۰', '߀', '०', '০', '੦', '૦', '୦', '௦', '౦', '೦', '൦', '๐', '໐', '༠', '၀', '០', '᠐',
    '０',
];

/// Returns a decimal digit of any script as an ASCII one.
fn digit(letter: char) -> Option<char> {
    if letter.is_ascii() {
        return letter.is_ascii_digit().then_some(letter);
    }
    let value = ZEROS.iter().find_map(|zero| {
        let distance = u32::from(letter).checked_sub(u32::from(*zero))?;
        (distance < 10).then_some(distance)
    })?;
    char::from_digit(value, 10)
}

/// Returns the stretches between HTML tags.
fn outside_tags(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let opens = |(start, _): &(usize, &str)| {
            let next = rest[start + 1..].chars().next();
            next.is_some_and(|next| next.is_ascii_alphabetic() || next == '/')
                && rest[*start..].contains('>')
        };
        let tag = rest.match_indices('<').find(opens);
        let Some((start, _)) = tag else {
            return Some(std::mem::take(&mut rest));
        };
        let before = &rest[..start];
        let end = rest[start..]
            .find('>')
            .map_or(rest.len(), |end| start + end + 1);
        rest = &rest[end..];
        Some(before)
    })
}

/// Returns a destination in a form that is the same for `http` and `https`, with and without
/// `www.` and a slash at the end.
pub(super) fn destination_key(destination: &str) -> String {
    let bare = destination.trim_matches(|letter| "<>()[]\"'.,;* \n\t".contains(letter));
    let bare = bare.split_once("://").map_or(bare, |(_, rest)| rest);
    let bare = bare.strip_prefix("www.").unwrap_or(bare);
    bare.trim_end_matches('/').to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(TokenKind, String)> {
        let tokens = Tokens::read(text).tokens.into_iter();
        let tokens = tokens.filter(|token| token.kind != TokenKind::Mark);
        tokens.map(|token| (token.kind, token.text)).collect()
    }

    #[test]
    fn numbers_are_the_same_in_any_digits() {
        for text in ["1,234", "१,२३४", "١٬٢٣٤", "1.234", "１２３４"] {
            let number = (TokenKind::Number, "1234".to_owned());
            assert_eq!(read(text), [number], "{text}");
        }
    }

    #[test]
    fn names_stand_out_of_other_scripts() {
        let name = (TokenKind::Name, "github".to_owned());
        assert!(read("GitHubで公開する").contains(&name));
        assert!(read("`code` और **GitHub**।").contains(&name));
        assert_eq!(read("`a b`")[0], (TokenKind::Code, "a b".to_owned()));
    }

    #[test]
    fn punctuation_is_the_same_in_any_script() {
        for text in ["क्यों?", "لماذا؟", "なぜ？"] {
            let mark = Token {
                kind: TokenKind::Mark,
                text: "question".to_owned(),
            };
            assert!(Tokens::read(text).tokens.contains(&mark), "{text}");
        }
    }

    #[test]
    fn tags_and_addresses_are_no_words() {
        let tokens = read("<b class=\"x\">да</b> http://www.Example.org/a/");
        assert_eq!(
            tokens,
            [
                (TokenKind::Word, "да".to_owned()),
                (TokenKind::Destination, "example.org/a".to_owned()),
            ]
        );
        assert_eq!(Tokens::read("a < b <i>c").letters, 3);
    }
}
