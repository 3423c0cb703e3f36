//! What a build saw and told, by which the next one knows, without loading the project, that it would
//! change nothing.
//!
//! Kept of builds of everything that found no fault, for faults are shown with excerpts of files.

use std::path::Path;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::manifest::{MANIFEST, Manifest};
use super::output::{BuildReport, Fallback};
use super::publish::RECORDS;
use super::records::{Digest, Digester, RecordedFallback};
use crate::locale::LocaleId;
use crate::project::{Slug, Workspace};
use crate::tree::{
    DiskTree, DiskWriter, Sightings, Tree, TreePath, WatchedTree, WriteError, WriteLock,
    program_stamp,
};

/// Where it is kept; it may be deleted at any time.
pub(super) const SEEN: &str = ".tarjuma/cache/seen";

/// A build, and where it went.
#[derive(Clone, Debug)]
pub struct Built {
    /// What it tells.
    pub report: BuildReport,
    /// The output folder.
    pub folder: TreePath,
    /// Whether the site has an address.
    pub has_address: bool,
}

/// What is told of a build that changes nothing, the first line of what is kept.
#[derive(Debug, Serialize, Deserialize)]
struct Told {
    occasion: Digest,
    folder: String,
    has_address: bool,
    files: usize,
    fallbacks: Vec<ToldFallback>,
    withheld: Vec<(LocaleId, String)>,
    unannounced: Vec<(LocaleId, String)>,
}

#[derive(Debug, Serialize, Deserialize)]
struct ToldFallback {
    article: String,
    locale: LocaleId,
    what: RecordedFallback,
}

/// Returns what a build of the project at `root` would tell, if the one before says that it would
/// change nothing: the files that it read, and those that stood in its output when it ended, are the same,
/// and so are the program and the day.
///
/// # Errors
///
/// Returns an error when another process is building.
pub fn find_unchanged(root: &Path, today: Date) -> Result<Option<Built>, WriteError> {
    let disk = DiskTree::new(root);
    let bytes = disk.read(&SEEN.parse().unwrap_or_default());
    let text = bytes.ok().and_then(|bytes| String::from_utf8(bytes).ok());
    let kept = text.as_deref().and_then(|text| text.split_once('\n'));
    let Some((told, seen)) = kept else {
        return Ok(None);
    };
    let (Ok(told), Some(occasion)) = (serde_json::from_str::<Told>(told), occasion(root, today))
    else {
        return Ok(None);
    };
    let (Ok(folder), true) = (told.folder.parse(), told.occasion == occasion) else {
        return Ok(None);
    };
    let folder: TreePath = folder;
    let _lock = WriteLock::take(&root.join(folder.as_str()))?;
    let is_seen_again = Sightings::read(seen).is_some_and(|seen| seen.are_seen_again(&disk));
    Ok(is_seen_again.then(|| told.build_into(folder)))
}

/// Keeps what a build of everything saw in `tree`, and told in `report`, in which there is no fault.
///
/// # Errors
///
/// Returns an error when the system refuses.
pub fn keep_seen(
    workspace: &Workspace,
    tree: WatchedTree,
    report: &BuildReport,
    today: Date,
) -> Result<(), WriteError> {
    let (Some(mut seen), Some(occasion)) =
        (tree.into_sightings(), occasion(&workspace.root, today))
    else {
        return Ok(());
    };
    let folder = &workspace.config.output.value;
    let Ok(_lock) = WriteLock::take(&workspace.root.join(folder.as_str())) else {
        return Ok(());
    };
    let disk = DiskTree::new(&workspace.root);
    let manifest = folder.join(&MANIFEST.parse().unwrap_or_default());
    let bytes = disk.read(&manifest).unwrap_or_default();
    let written = Manifest::read(&String::from_utf8_lossy(&bytes));
    let outputs = written.files.keys().map(|path| folder.join(path));
    let records: TreePath = RECORDS.parse().unwrap_or_default();
    for path in outputs.chain([manifest, records]) {
        seen.note_file(&disk, path);
    }
    let told = Told {
        occasion,
        folder: folder.to_string(),
        has_address: workspace.config.site.url.is_some(),
        files: report.files,
        fallbacks: report.fallbacks.iter().map(ToldFallback::of).collect(),
        withheld: named(&report.withheld),
        unannounced: named(&report.unannounced),
    };
    let (Some(seen), Ok(told)) = (seen.to_text(), serde_json::to_string(&told)) else {
        return Ok(());
    };
    let writer = DiskWriter::new(&workspace.root);
    let text = format!("{told}\n{seen}");
    let path = SEEN.parse().unwrap_or_default();
    writer.write_output(&path, text.as_bytes()).map(drop)
}

/// Digests what a build depends on beside files of its project; none where the system does not tell
/// what program this is.
fn occasion(root: &Path, today: Date) -> Option<Digest> {
    let digester = Digester::default()
        .with(env!("CARGO_PKG_VERSION"))
        .with(program_stamp()?.to_string())
        .with(root.as_os_str().as_encoded_bytes())
        .with(today.to_string());
    Some(digester.finish())
}

impl Told {
    fn build_into(self, folder: TreePath) -> Built {
        Built {
            report: BuildReport {
                files: self.files,
                fallbacks: self.fallbacks.into_iter().map(Fallback::from).collect(),
                withheld: editions(self.withheld),
                unannounced: editions(self.unannounced),
                ..BuildReport::default()
            },
            folder,
            has_address: self.has_address,
        }
    }
}

/// Returns articles in locales by what the articles are called.
fn named(editions: &[(LocaleId, Slug)]) -> Vec<(LocaleId, String)> {
    let editions = editions.iter();
    let named = editions.map(|(locale, article)| (locale.clone(), article.to_string()));
    named.collect()
}

fn editions(named: Vec<(LocaleId, String)>) -> Vec<(LocaleId, Slug)> {
    let named = named.into_iter();
    let editions = named.map(|(locale, article)| (locale, Slug::new(article)));
    editions.collect()
}

impl ToldFallback {
    fn of(fallback: &Fallback) -> Self {
        Self {
            article: fallback.article.to_string(),
            locale: fallback.locale.clone(),
            what: RecordedFallback::of(fallback),
        }
    }
}

impl From<ToldFallback> for Fallback {
    fn from(told: ToldFallback) -> Self {
        let article = Slug::new(told.article);
        told.what.fallback_of(article, told.locale)
    }
}
