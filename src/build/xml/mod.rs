//! Files for readers of feeds and for search engines, as XML.

mod element;
mod feed;
mod news;
mod sitemap;

pub(super) use feed::{Feed, render_feed};
pub(super) use news::render_news;
pub(super) use sitemap::{MapEntry, MapGroup, render_sitemaps};
