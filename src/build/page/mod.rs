//! What templates know of a page: the variable `page`.

mod archive;
mod article;
mod card;
mod frame;
mod head;
mod languages;
mod list;

pub(crate) use archive::{ArchivePage, NotFoundPage};
pub(crate) use article::{ArticlePage, Heading};
pub(crate) use card::{Card, sort_newest_first};
pub(crate) use frame::{Frame, Served};
pub(crate) use head::{Head, Versions};
pub(crate) use languages::{LanguageRow, LanguagesPage};
pub(crate) use list::{ListLink, ListPage, Sheet, Topic};
