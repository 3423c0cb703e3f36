//! What characters outside words mean.

/// What a character outside words is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// It begins a quotation.
    Opening,
    /// It ends one.
    Closing,
    /// It begins one or ends one.
    Either,
    /// It asks.
    Question,
    /// It emphasises, or joins a text to its link.
    Markup,
    /// It means something by itself, as `%` and `€` do.
    Symbol,
    /// It ends a sentence.
    Stop,
    /// It is a blank or other punctuation.
    Other,
}

pub(super) fn mark(letter: char) -> Mark {
    match letter {
        '“' | '«' | '‹' | '「' | '『' | '„' | '‟' => Mark::Opening,
        '”' | '»' | '›' | '」' | '』' => Mark::Closing,
        '"' | '＂' => Mark::Either,
        '?' | '؟' | '？' | '¿' => Mark::Question,
        '*' | '_' | '`' | '~' | '\\' | '[' | ']' | '|' | '<' | '>' => Mark::Markup,
        '.' | '!' | ':' | '。' | '！' | '।' | '۔' | '…' | '\n' => Mark::Stop,
        '$' | '+' | '=' | '^' | '%' | '&' | '@' | '#' => Mark::Symbol,
        '٪' | '％' | '‰' | '°' | '§' | '£' | '¥' | '€' | '¢' | '×' | '÷' | '±' | '№' => {
            Mark::Symbol
        }
        '\u{20a0}'..='\u{20cf}' | '\u{2190}'..='\u{22ff}' => Mark::Symbol,
        letter if u32::from(letter) >= 0x1_f000 => Mark::Symbol,
        _ => Mark::Other,
    }
}
