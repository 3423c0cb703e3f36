//! The rules, one file each, named for what they are about.

pub(super) mod alternates;
pub(super) mod broken_link;
pub(super) mod canonical;
pub(super) mod data_file;
pub(super) mod default_alternate;
pub(super) mod encoding;
pub(super) mod feed;
pub(super) mod leftover;
pub(super) mod linked_data;
pub(super) mod not_found_page;
pub(super) mod open_graph;
pub(super) mod page_language;
pub(super) mod robots;
pub(super) mod sitemap;
pub(super) mod time_element;
pub(super) mod unmarked_language;

pub(super) use leftover::leftovers_in;
