//! A site as it lies on disk.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use serde::de::IgnoredAny;

use super::address::{address_of, page_of};
use super::html::{Attribute, Page};
use super::html_reader::read_page;
use crate::text::{LineIndex, Span};
use crate::tree::{Tree, TreeError, TreePath};

/// The files of a site.
pub(super) struct Site {
    /// The paths of all files.
    pub(super) files: BTreeSet<String>,
    /// The pages, by path.
    pub(super) pages: BTreeMap<String, Page>,
    /// The texts of the XML files and of `robots.txt`, by path.
    pub(super) documents: BTreeMap<String, String>,
    /// Marks that no reader should see, by path: what, and where in the file.
    pub(super) leftovers: Vec<(String, Attribute)>,
    /// The JSON files that cannot be read: where, and why.
    pub(super) unreadable: Vec<(String, Attribute)>,
    /// The files that are no UTF-8 although they should be text.
    pub(super) undecodable: Vec<String>,
    /// The files that begin with a byte order mark.
    pub(super) marked: Vec<String>,
    /// Where the site will be found, as its pages say.
    pub(super) base: Option<String>,
}

/// What is kept of one file.
#[derive(Default)]
struct Kept {
    page: Option<Page>,
    document: Option<String>,
    leftovers: Vec<Attribute>,
    /// Where, and why, it is no JSON although it should be.
    fault: Option<Attribute>,
    is_undecodable: bool,
    is_marked: bool,
}

/// What robots read first.
pub(super) const ROBOTS: &str = "robots.txt";

/// The endings of files that hold text.
const TEXTS: [&str; 5] = [".html", ".xml", ".json", ".txt", ".css"];

impl Site {
    /// Reads the site in `folder`.
    pub(super) fn read(tree: &dyn Tree, folder: &TreePath) -> Result<Self, TreeError> {
        let listing = tree.walk(folder, &[])?;
        let below = |path: &TreePath| {
            let path = path.as_str();
            let below = path.strip_prefix(folder.as_str()).unwrap_or(path);
            below.trim_start_matches('/').to_owned()
        };
        let files: Vec<(String, TreePath)> = listing
            .files
            .into_iter()
            .map(|path| (below(&path), path))
            .collect();
        let kept: Result<Vec<(String, Kept)>, TreeError> = files
            .par_iter()
            .filter(|(name, _)| TEXTS.iter().any(|ending| name.ends_with(ending)))
            .map(|(name, path)| Ok((name.clone(), keep(name, tree.read(path)?))))
            .collect();
        let mut site = Self {
            files: files.into_iter().map(|(name, _)| name).collect(),
            pages: BTreeMap::new(),
            documents: BTreeMap::new(),
            leftovers: Vec::new(),
            unreadable: Vec::new(),
            undecodable: Vec::new(),
            marked: Vec::new(),
            base: None,
        };
        for (name, kept) in kept? {
            site.take(name, kept);
        }
        site.base = site.find_base();
        Ok(site)
    }

    fn take(&mut self, name: String, kept: Kept) {
        let leftovers = kept.leftovers.into_iter();
        self.leftovers
            .extend(leftovers.map(|leftover| (name.clone(), leftover)));
        let fault = kept.fault.map(|fault| (name.clone(), fault));
        self.unreadable.extend(fault);
        if kept.is_undecodable {
            self.undecodable.push(name.clone());
        }
        if kept.is_marked {
            self.marked.push(name.clone());
        }
        if let Some(document) = kept.document {
            self.documents.insert(name.clone(), document);
        }
        if let Some(page) = kept.page {
            self.pages.insert(name, page);
        }
    }

    /// Returns the pages that search engines are to find.
    pub(super) fn indexed(&self) -> impl Iterator<Item = &Page> {
        self.pages.values().filter(|page| !page.is_hidden)
    }

    /// Returns the page of an absolute address.
    pub(super) fn page_at(&self, address: &str) -> Option<&Page> {
        self.pages.get(&page_of(address, self.base.as_deref()?)?)
    }

    /// Returns where the site will be found: what most pages' canonical addresses have in common
    /// when their own paths are taken off. Front pages and lists suffice, whose paths are written as
    /// they are.
    fn find_base(&self) -> Option<String> {
        let mut votes: BTreeMap<&str, usize> = BTreeMap::new();
        for page in self.pages.values() {
            let Some(canonical) = page.canonicals.first() else {
                continue;
            };
            let path = address_of(&page.path);
            let address = canonical.value.as_str();
            if let Some(base) = address
                .strip_suffix(path)
                .and_then(|base| base.strip_suffix('/'))
            {
                *votes.entry(base).or_default() += 1;
            }
        }
        let most = votes.into_iter().max_by_key(|(_, count)| *count);
        most.map(|(base, _)| base.to_owned())
    }
}

/// Says where, and why, a text is no JSON.
fn fault_of_json(text: &str) -> Option<Attribute> {
    let fault = serde_json::from_str::<IgnoredAny>(text).err()?;
    let line = u32::try_from(fault.line()).ok();
    let line = line.and_then(|line| LineIndex::new(text).line_start(line));
    let place = line.unwrap_or_default() + fault.column().saturating_sub(1);
    let place = text.floor_char_boundary(place);
    Some(Attribute {
        value: fault.to_string(),
        span: Span::empty(place),
    })
}

fn keep(name: &str, bytes: Vec<u8>) -> Kept {
    let is_marked = bytes.starts_with(b"\xef\xbb\xbf");
    let Ok(text) = String::from_utf8(bytes) else {
        return Kept {
            is_undecodable: true,
            ..Kept::default()
        };
    };
    let leftovers = super::rules::leftovers_in(name, &text);
    let page = name.ends_with(".html").then(|| read_page(name, &text));
    let fault = name.ends_with(".json").then(|| fault_of_json(&text));
    let is_document = name.ends_with(".xml") || name == ROBOTS;
    let document = is_document.then_some(text);
    Kept {
        page,
        document,
        fault: fault.flatten(),
        leftovers,
        is_undecodable: false,
        is_marked,
    }
}
