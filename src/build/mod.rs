//! From a workspace to the files of a publication.

mod anchor;
mod assets;
mod image;
mod markup;
mod options;
mod output;
mod overview;
mod page;
mod place;
mod rendition;
mod slug;
mod template;
mod texts;
mod voices;
