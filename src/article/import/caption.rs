//! Captions of pictures: a block that ends with a credit, "… in Washington. (Photo/Alex Brandon)".

use super::words::{PICTURE, is_one_of};

/// A credit is short.
const MOST_WORDS: usize = 8;

/// Says whether a block is a caption: its last words stand in brackets and name a picture's
/// author.
pub(super) fn is_caption(block: &str) -> bool {
    let block = block.trim_end_matches(['.', '।', '。', ' ']);
    let Some(inner) = block.strip_suffix([')', '）', ']']) else {
        return false;
    };
    let Some(start) = inner.rfind(['(', '（', '[']) else {
        return false;
    };
    let credit = inner[start..].trim_start_matches(['(', '（', '[']);
    credit.split_whitespace().count() <= MOST_WORDS && is_credit(credit)
}

/// Says whether the words before the credit's `/` or `:` end with one for a picture, as in
/// "AP Photo/…", or begin with one, as in "Photo by …".
fn is_credit(credit: &str) -> bool {
    let label = credit
        .split(['/', ':', '：'])
        .next()
        .unwrap_or(credit)
        .trim();
    let first = label.split_whitespace().next().unwrap_or("");
    let last = label.split_whitespace().next_back().unwrap_or("");
    [label, first, last]
        .iter()
        .any(|word| is_one_of(word, &PICTURE))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn credits_are_recognised_in_several_languages() {
        let captions = [
            "President Donald Trump speaks in Washington. (Photo/Alex Brandon)",
            "Делегации в Стамбуле (Фото: РИА Новости).",
            "अबू धाबी हवाई अड्डा (फोटो: पीटीआई)",
            "The handover in Abu Dhabi [AP Photo/Alex Brandon]",
            "会談の様子（写真：共同）",
            "A view of the city (Photo by Amina Khan)",
        ];
        for caption in captions {
            assert!(is_caption(caption), "{caption}");
        }
    }

    #[test]
    fn other_brackets_make_no_caption() {
        let paragraphs = [
            "a donation Russia’s Federal Security Service (FSB)",
            "He signed it (see page 3).",
            "She posted a photo) of the plane",
            "Photo of the day",
        ];
        for paragraph in paragraphs {
            assert!(!is_caption(paragraph), "{paragraph}");
        }
    }
}
