//! From a workspace to the files of a publication.

mod anchor;
mod assets;
mod chosen;
mod formats;
mod image;
mod markup;
mod options;
mod output;
mod overview;
mod page;
mod place;
#[cfg(test)]
mod preview_tmp;
mod rendition;
mod slug;
mod template;
mod texts;
mod voices;
