//! The variables that stand for destinations in the messages of an article.

/// Says whether a variable, without `$`, is the slot of a link or image: `link-1`, `image-2`.
pub(super) fn is_slot(variable: &str) -> bool {
    let number = variable
        .strip_prefix("link-")
        .or_else(|| variable.strip_prefix("image-"));
    number.is_some_and(|number| {
        !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slots_have_a_kind_and_a_number() {
        assert!(is_slot("link-1") && is_slot("image-12"));
        assert!(!is_slot("link-") && !is_slot("link-name") && !is_slot("code-1"));
    }
}
