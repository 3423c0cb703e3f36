//! Where links and images may lead.

/// The schemes of addresses that a page may lead to.
const SCHEMES: [&str; 3] = ["http", "https", "mailto"];

/// Says whether a page may lead to `destination`: to the web, to a mailbox, or to a place on the
/// same site. The scheme is read as
/// [browsers read it](https://url.spec.whatwg.org/#concept-basic-url-parser), which pass over
/// control characters.
#[must_use]
pub fn is_safe_destination(destination: &str) -> bool {
    scheme_of(destination).is_none_or(|scheme| SCHEMES.contains(&scheme.as_str()))
}

/// Says whether `destination` is a path that starts where the document is.
#[must_use]
pub fn is_relative_destination(destination: &str) -> bool {
    let starts_elsewhere = destination.starts_with(['/', '#', '?', '\\']);
    !destination.is_empty() && !starts_elsewhere && scheme_of(destination).is_none()
}

/// Returns the scheme in lower case; none where the destination has none.
fn scheme_of(destination: &str) -> Option<String> {
    let is_read = |c: &char| !c.is_control();
    let read: String = destination
        .trim_start_matches(|c: char| c <= ' ')
        .chars()
        .filter(is_read)
        .collect();
    let (scheme, _) = read.split_once(':')?;
    let is_path = scheme.contains(['/', '?', '#']);
    (!is_path).then(|| scheme.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_web_mailboxes_and_the_own_site_are_safe() {
        for destination in [
            "https://example.org/a:b",
            "HTTP://example.org",
            "mailto:desk@example.org",
            "swap.html",
            "../hi/बावड़ी.html",
            "/hi/",
            "#quiet-talks",
            "?page=2",
            "a/b:c",
            "",
        ] {
            assert!(is_safe_destination(destination), "{destination}");
        }
    }

    #[test]
    fn whatever_runs_or_reads_is_not() {
        for destination in [
            "javascript:alert(1)",
            " JaVaScRiPt:alert(1)",
            "java\tscript:alert(1)",
            "java\nscript:alert(1)",
            "\u{1}javascript:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "file:///etc/passwd",
            "blob:x",
            "javascript\u{0}:x",
        ] {
            assert!(!is_safe_destination(destination), "{destination:?}");
        }
    }

    #[test]
    fn a_path_is_relative() {
        assert!(is_relative_destination("photo.jpg"));
        assert!(is_relative_destination("../a#b"));
        for destination in ["", "/a", "#a", "?a", "https://a", "mailto:a"] {
            assert!(!is_relative_destination(destination), "{destination}");
        }
    }
}
