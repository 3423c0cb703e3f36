//! Where a page's headline stands, and what stands before it.

use super::breadcrumb::is_breadcrumb;
use super::imported::Page;
use super::page_blocks::PageBlock;

/// The top of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Top<'a> {
    /// What stands before the headline: the breadcrumb, if anything.
    pub(super) breadcrumb: Option<PageBlock<'a>>,
    /// The headline.
    pub(super) headline: PageBlock<'a>,
    /// The headline's first standing, where it stands twice.
    pub(super) repeated: Option<PageBlock<'a>>,
    /// How many blocks the top takes.
    pub(super) size: usize,
}

/// Finds the headline: the text that the block before it repeats, alone or glued to the end of a
/// breadcrumb; else the block after a breadcrumb; else the first block.
pub(super) fn find_headline<'a>(blocks: &[PageBlock<'a>], page: &Page<'a>) -> Option<Top<'a>> {
    let first = *blocks.first()?;
    let Some(second) = blocks.get(1).copied() else {
        return Some(Top::plain(first));
    };
    if first.text.ends_with(second.text) {
        let start = first.text.len() - second.text.len();
        let breadcrumb = first.up_to(start);
        return Some(Top {
            breadcrumb: (!breadcrumb.text.is_empty()).then_some(breadcrumb),
            headline: second,
            repeated: Some(first.from(start)),
            size: 2,
        });
    }
    if !is_breadcrumb(first.text, page) {
        return Some(Top::plain(first));
    }
    let repeated = blocks.get(2).filter(|third| third.text == second.text);
    Some(Top {
        breadcrumb: Some(first),
        headline: second,
        repeated: repeated.copied(),
        size: 2 + usize::from(repeated.is_some()),
    })
}

impl<'a> Top<'a> {
    fn plain(headline: PageBlock<'a>) -> Self {
        Self {
            breadcrumb: None,
            headline,
            repeated: None,
            size: 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::page_blocks::split_page;
    use super::*;

    fn find(text: &str) -> Top<'_> {
        let lang = Box::leak(Box::new("en".parse().unwrap()));
        let page = Page {
            path: "page.txt",
            text,
            lang,
            labels: &[],
        };
        find_headline(&split_page(text), &page).unwrap()
    }

    #[test]
    fn a_repeated_headline_parts_the_breadcrumb() {
        let top = find("होमDiplomacyTalks resume\n\nTalks resume\n\nBody.");
        assert_eq!(top.breadcrumb.unwrap().text, "होमDiplomacy");
        assert_eq!(top.headline.text, "Talks resume");
        assert_eq!(top.repeated.unwrap().text, "Talks resume");
        assert_eq!(top.size, 2);
    }

    #[test]
    fn a_page_without_breadcrumb_begins_with_its_headline() {
        let top = find("वार्ता फिर शुरू\n\nपहला अनुच्छेद।");
        assert_eq!((top.headline.text, top.size), ("वार्ता फिर शुरू", 1));
        let top = find("Переговоры\n\nПереговоры\n\nТекст.");
        assert_eq!((top.breadcrumb, top.size), (None, 2));
    }

    #[test]
    fn a_breadcrumb_may_stand_alone() {
        let top = find("Home › World\n\nTalks resume\n\nTalks resume\n\nBody.");
        assert_eq!(top.breadcrumb.unwrap().text, "Home › World");
        assert_eq!((top.headline.text, top.size), ("Talks resume", 3));
    }
}
