//! Tokens of which it is plain how many words they are, without cutting them by all rules of
//! [UAX #29](https://www.unicode.org/reports/tr29/).

/// Returns how many words a token without blanks is; none where that takes all rules.
pub(super) fn words_of_plain_token(token: &str) -> Option<usize> {
    let core = token.trim_start_matches(is_edge).trim_end_matches(is_edge);
    let mut words = 0;
    let mut is_inside = false;
    for character in core.chars() {
        is_inside = match character {
            '-' | '–' | '—' | '/' => false,
            _ if is_letter_or_digit(character) => {
                words += usize::from(!is_inside);
                true
            }
            _ if is_inside && is_mark(character) => true,
            _ => return None,
        };
    }
    Some(words)
}

/// Says whether a character stands around words, never joins what is beside it to them, and is no word
/// itself.
fn is_edge(character: char) -> bool {
    matches!(
        character,
        '!'..='/' | ':'..='@' | '['..='^' | '`' | '{'..='~' | '«' | '»' | '–' | '—' | '‘'..='‟'
            | '…' | '،' | '؛' | '؟' | '।' | '॥'
    )
}

/// Says whether a character joins all such characters beside it, and the marks behind it.
fn is_letter_or_digit(character: char) -> bool {
    matches!(
        character,
        'a'..='z' | 'A'..='Z' | '0'..='9' | 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ɏ' | 'Ѐ'..='ҁ'
            | 'Ҋ'..='ԯ' | '\u{620}'..='\u{64a}' | '\u{660}'..='\u{669}' | '\u{671}'..='\u{6d3}'
            | '\u{6f0}'..='\u{6f9}' | '\u{904}'..='\u{939}' | '\u{958}'..='\u{961}'
            | '\u{966}'..='\u{96f}'
    )
}

/// Says whether a character belongs to the letter before it.
fn is_mark(character: char) -> bool {
    matches!(
        character,
        '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{900}'..='\u{903}' | '\u{93a}'..='\u{93c}'
            | '\u{93e}'..='\u{94f}' | '\u{951}'..='\u{957}' | '\u{962}'..='\u{963}'
    )
}

#[cfg(test)]
mod tests {
    use icu_properties::CodePointMapData;
    use icu_properties::props::WordBreak;

    use super::*;

    #[test]
    fn the_tables_are_of_the_unicode_standard() {
        let break_of = CodePointMapData::<WordBreak>::new();
        for character in '\0'..=char::MAX {
            let own = break_of.get(character);
            if is_letter_or_digit(character) {
                let joins = [WordBreak::ALetter, WordBreak::Numeric].contains(&own);
                assert!(
                    joins && character.is_alphanumeric(),
                    "{character:?} {own:?}"
                );
            }
            if is_mark(character) {
                assert_eq!(own, WordBreak::Extend, "{character:?}");
            }
            if is_edge(character) {
                let apart = [
                    WordBreak::Other,
                    WordBreak::MidLetter,
                    WordBreak::MidNum,
                    WordBreak::MidNumLet,
                    WordBreak::SingleQuote,
                    WordBreak::DoubleQuote,
                ];
                assert!(
                    apart.contains(&own) && !character.is_alphanumeric(),
                    "{character:?} {own:?}"
                );
            }
        }
    }
}
