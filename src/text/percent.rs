//! Addresses as they are written in URLs.

/// Decodes `%E0%A4` and its like
/// ([RFC 3986](https://www.rfc-editor.org/rfc/rfc3986#section-2.1)); what would be no UTF-8 stays as
/// it is written.
#[must_use]
pub fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let digits = after.get(..2).filter(|_| *first == b'%');
        let digits = digits.filter(|digits| digits.iter().all(u8::is_ascii_hexdigit));
        let digits = digits.and_then(|digits| std::str::from_utf8(digits).ok());
        let byte = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok());
        bytes.push(byte.unwrap_or(*first));
        rest = if byte.is_some() { &after[2..] } else { after };
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_with_percent_signs_is_read() {
        assert_eq!(percent_decoded("%E0%A4%85/50%25"), "अ/50%");
        for text in ["100%", "%+1", "%zz", "%E0%A4"] {
            assert_eq!(percent_decoded(text), text);
        }
    }
}
