//! What templates know of a page: the variable `page`.

mod article;
mod frame;
mod index;
mod languages;

pub(crate) use article::{ArticlePage, Heading};
pub(crate) use frame::{Frame, Served};
pub(crate) use index::{Card, IndexPage};
pub(crate) use languages::{LanguageRow, LanguagesPage};
