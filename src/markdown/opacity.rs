//! Elements of HTML whose content is not for translators, across blocks.

/// Those among them that readers do not read.
const UNREAD: [&str; 4] = ["script", "style", "svg", "math"];

/// The element that makes what follows opaque, across blocks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Opacity {
    /// Its name, and how many elements of that name are open.
    element: Option<(String, usize)>,
}

impl Opacity {
    /// Says whether what stands here is opaque.
    pub(super) fn is_opaque(&self) -> bool {
        self.element.is_some()
    }

    /// Says whether what stands here is opaque and yet readable.
    pub(super) fn is_readable(&self) -> bool {
        let element = self.element.as_ref();
        element.is_some_and(|(name, _)| !UNREAD.contains(&name.as_str()))
    }

    /// Notes a start tag within what is opaque, or the one that makes it so.
    pub(super) fn enter(&mut self, name: &str) {
        match &mut self.element {
            Some((element, depth)) if element == name => *depth += 1,
            Some(_) => {}
            None => self.element = Some((name.to_owned(), 1)),
        }
    }

    /// Notes an end tag.
    pub(super) fn leave(&mut self, name: &str) {
        if let Some((element, depth)) = &mut self.element
            && element == name
        {
            *depth -= 1;
            if *depth == 0 {
                self.element = None;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_element_ends_with_its_own_end_tag() {
        let mut opacity = Opacity::default();
        opacity.enter("div");
        opacity.enter("p");
        opacity.enter("div");
        opacity.leave("div");
        opacity.leave("p");
        assert!(opacity.is_opaque() && opacity.is_readable());
        opacity.leave("div");
        assert!(!opacity.is_opaque());
    }
}
