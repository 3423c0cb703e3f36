//! Texts cut to the columns that there are.

use super::{display_width, graphemes};

const GAP: &str = "…";

/// Returns `text` in at most `width` columns, with a gap in the middle where it is wider.
#[must_use]
pub fn shorten_middle(text: &str, width: usize) -> String {
    if display_width(text) <= width {
        return text.to_owned();
    }
    let letters: Vec<&str> = graphemes(text);
    let room = width.saturating_sub(display_width(GAP));
    let start = fitting(letters.iter().copied(), room / 2);
    let end = fitting(letters.iter().rev().copied(), room - room / 2);
    let (first, last) = (&letters[..start], &letters[letters.len() - end..]);
    [first.concat().as_str(), GAP, last.concat().as_str()].concat()
}

/// Returns about `width` columns of `text` around the byte `place`, with gaps where it goes on; in front
/// of the place a quarter of them is kept.
#[must_use]
pub fn shorten_around(text: &str, place: usize, width: usize) -> String {
    if display_width(text) <= width {
        return text.to_owned();
    }
    let place = text.floor_char_boundary(place.min(text.len()));
    let room = width.saturating_sub(2 * display_width(GAP));
    let before: Vec<&str> = graphemes(&text[..place]);
    let kept = fitting(before.iter().rev().copied(), room / 4);
    let start = place - before[before.len() - kept..].concat().len();
    let rest: Vec<&str> = graphemes(&text[start..]);
    let end = fitting(rest.iter().copied(), room);
    let gap = |is_there: bool| if is_there { GAP } else { "" };
    let shown = rest[..end].concat();
    format!("{}{shown}{}", gap(start > 0), gap(end < rest.len()))
}

/// Returns how many of `letters` fit into `width` columns.
fn fitting<'t>(letters: impl Iterator<Item = &'t str>, width: usize) -> usize {
    let mut left = width;
    let mut count = 0;
    for letter in letters {
        let Some(rest) = left.checked_sub(display_width(letter)) else {
            break;
        };
        left = rest;
        count += 1;
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_goes_first() {
        assert_eq!(
            shorten_middle("articles/prisoner-exchange.ftl", 20),
            "articles/…change.ftl"
        );
        assert_eq!(shorten_middle("बावड़ी", 10), "बावड़ी");
        assert_eq!(
            display_width(&shorten_middle("捕虜交換についての記事", 10)),
            9
        );
        assert_eq!(shorten_middle("abc", 0), GAP);
    }

    #[test]
    fn what_is_around_a_place_stays() {
        let text = "Rain filled the old stepwell to the brim in June and nobody came to see it";
        let place = text.find("June").unwrap();
        let around = shorten_around(text, place, 30);
        assert_eq!(around, "…rim in June and nobody came …");
        assert_eq!(shorten_around(text, 0, 10), "Rain fil…");
        assert_eq!(shorten_around(text, 9999, 200), text);
    }
}
