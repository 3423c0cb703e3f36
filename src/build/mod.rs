//! From a workspace to the files of a publication.

mod anchor;
mod markup;
mod slug;
mod template;
mod texts;
