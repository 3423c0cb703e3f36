//! The text of a scraped page as an article.
//!
//! Furniture is recognised by its place and form, not by its words alone: the headline by its
//! repetition, the breadcrumb by standing before it, the dateline by its dash, captions by their
//! credit, the footer by its labels.

use super::breadcrumb::{Breadcrumb, category_key, separators_of};
use super::caption::is_caption;
use super::dateline::split_dateline;
use super::escape::{escape_html, escape_markdown};
use super::footer::Footer;
use super::front_matter::FrontMatter;
use super::headline::{Top, find_headline};
use super::imported::{ImportError, Imported, LeftOut, Page};
use super::page_blocks::{PageBlock, split_page};
use super::problem::FOREIGN_LABEL;
use crate::diagnostic::Finding;
use crate::locale::LocaleId;

/// Makes an article of a page's text.
///
/// Pieces that the article does not hold as they are stand in [`Imported::left_out`].
///
/// # Errors
///
/// Returns an error for a page without text.
pub fn import_page_text(page: &Page<'_>) -> Result<Imported, ImportError> {
    let blocks = split_page(page.text);
    let top = find_headline(&blocks, page).ok_or(ImportError::Empty)?;
    let mut import = Import::default();
    import.front_matter.field("lang", &page.lang.to_string());
    import
        .front_matter
        .field("title", &join_lines(top.headline.text));
    import.read_top(&top, page);
    let mut body = &blocks[top.size..];
    let footer = read_footer(&mut body, page);
    import.read_body(body);
    import.read_footer(footer);
    Ok(import.finish())
}

/// An import under way.
#[derive(Default)]
struct Import {
    front_matter: FrontMatter,
    body: Vec<String>,
    left_out: Vec<LeftOut>,
    findings: Vec<Finding>,
}

impl Import {
    fn read_top(&mut self, top: &Top<'_>, page: &Page<'_>) {
        if let Some(block) = top.breadcrumb {
            self.read_breadcrumb(block, page);
        }
        if let Some(repeated) = top.repeated {
            self.leave_out(repeated.text, "the headline, which stands twice");
        }
    }

    fn read_breadcrumb(&mut self, block: PageBlock<'_>, page: &Page<'_>) {
        let breadcrumb = Breadcrumb::parse(block.text, page);
        if let Some((label, home)) = breadcrumb.home {
            self.leave_out(
                label,
                "the label that leads home, which page templates write",
            );
            if !home.locale.is_variety_of(page.lang) {
                self.findings
                    .push(foreign_label(block, label, &home.locale, page));
            }
        }
        for label in &breadcrumb.labels {
            if page.lang.is_foreign_script(label) {
                self.findings.push(foreign_script(block, label, page));
            }
        }
        let Some((category, sections)) = breadcrumb.labels.split_last() else {
            return;
        };
        match category_key(category, page) {
            Some(key) => {
                self.leave_out(category, "the category's label, for which its key stands");
                self.front_matter.field("category", key);
            }
            None => self.front_matter.field("category", category),
        }
        self.front_matter.list("sections", sections);
        let separators = separators_of(block.text);
        if !separators.is_empty() {
            self.leave_out(&separators, "separators of the breadcrumb");
        }
    }

    fn read_body(&mut self, blocks: &[PageBlock<'_>]) {
        for (index, block) in blocks.iter().enumerate() {
            let text = match split_dateline(block.text) {
                Some((dateline, dash, text)) if index == 0 => {
                    self.front_matter.field("dateline", &join_lines(dateline));
                    self.leave_out(dash, "the dash after the dateline");
                    text
                }
                _ => block.text,
            };
            self.body.push(if is_caption(text) {
                let caption = escape_html(text);
                format!("<figure><figcaption>{caption}</figcaption></figure>")
            } else {
                escape_markdown(text)
            });
        }
    }

    fn read_footer(&mut self, footer: Footer) {
        if let Some(source) = &footer.source {
            self.front_matter.field("source", source);
        }
        self.front_matter.list("follow", &footer.follow);
        self.left_out.extend(footer.left_out);
    }

    fn leave_out(&mut self, text: &str, reason: &'static str) {
        self.left_out.push(LeftOut::new(text, reason));
    }

    fn finish(self) -> Imported {
        let mut article = self.front_matter.finish();
        for block in self.body {
            article.push('\n');
            article.push_str(&block);
            article.push('\n');
        }
        Imported {
            article,
            left_out: self.left_out,
            findings: self.findings,
        }
    }
}

/// Takes the footer off the end of a page: its last block, and the one before it where the source
/// and the networks stand apart.
fn read_footer(body: &mut &[PageBlock<'_>], page: &Page<'_>) -> Footer {
    let mut footer = Footer::default();
    while let Some((last, before)) = body.split_last() {
        let Some(found) = Footer::parse(last.text, page) else {
            break;
        };
        if !footer.can_join(&found) {
            break;
        }
        footer.join(found);
        *body = before;
    }
    footer
}

fn foreign_label(block: PageBlock<'_>, label: &str, locale: &LocaleId, page: &Page<'_>) -> Finding {
    let span = block.up_to(label.len()).span;
    let message = format!(
        "`{label}` is how `nav-home` reads in `{locale}`, and the page is in `{}`",
        page.lang
    );
    FOREIGN_LABEL
        .in_file(page.path, message)
        .at(span)
        .in_locale(page.lang)
        .about("nav-home")
        .with_label(format!("a label in `{locale}`"))
        .with_hint("the article leaves it out; page templates write `nav-home` in each locale")
}

/// Reports a label whose letters the page's language does not use.
fn foreign_script(block: PageBlock<'_>, label: &str, page: &Page<'_>) -> Finding {
    let offset = block.text.find(label).unwrap_or_default();
    let span = block.from(offset).up_to(label.len()).span;
    let message = format!(
        "`{label}` is in another script than the page, which is in `{}`",
        page.lang
    );
    FOREIGN_LABEL
        .in_file(page.path, message)
        .at(span)
        .in_locale(page.lang)
        .with_label("a label in another script")
        .with_hint("write it in the language of the article; a label that leads home is `nav-home`")
}

fn join_lines(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
