//! Findings that a project knows and does not want to hear of again: those of the day on which it began
//! to check.
//!
//! A finding is known by its check, locale, file, entry and the entry's text, not by its line, so that
//! moved lines and renamed files keep it, and an edit of the text brings it up again.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::diagnostic::Finding;
use crate::fluent::EntryView;
use crate::ledger::{EntryId, Fingerprint};
use crate::project::{Resource, ResourceFile, Workspace};

const VERSION: u32 = 1;

/// So many hexadecimal digits tell texts apart that are no entries.
const DIGITS: usize = 16;

/// Findings that are known, sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Baseline {
    records: Vec<KnownFinding>,
}

/// What one finding is known by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KnownFinding {
    /// The file.
    pub path: String,
    /// The message, or term with its `-`, and the attribute: `search.title`; nothing where the
    /// finding is about no entry.
    pub entry: String,
    /// The check.
    pub check: String,
    /// The locale; nothing where the finding is about none.
    pub locale: String,
    /// The fingerprint of the text.
    pub text: String,
}

/// A file that is no baseline.
#[derive(Debug, Error)]
pub enum BaselineError {
    /// It cannot be read as JSON of the right form.
    #[error("it is no baseline: {0}")]
    Malformed(#[from] serde_json::Error),
    /// A newer program wrote it.
    #[error("it has version {0}; this program knows {VERSION}")]
    Version(u32),
}

/// Findings beside a baseline.
#[derive(Debug, Default)]
pub struct Compared {
    /// The findings that are not known.
    pub new: Vec<Finding>,
    /// How many are.
    pub known: usize,
    /// What is known and no longer found.
    pub fixed: Vec<KnownFinding>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    version: u32,
    findings: Vec<KnownFinding>,
}

impl Baseline {
    /// Takes these findings of a project for known.
    #[must_use]
    pub fn of(findings: &[Finding], workspace: &Workspace) -> Self {
        let texts = Texts::of(workspace);
        let mut records: Vec<_> = findings.iter().map(|found| texts.record(found)).collect();
        records.sort();
        Self { records }
    }

    /// Reads a baseline.
    ///
    /// # Errors
    ///
    /// Returns an error when the text is none that [`to_text`](Self::to_text) writes.
    pub fn parse(text: &str) -> Result<Self, BaselineError> {
        let document: Document = serde_json::from_str(text)?;
        match document.version {
            VERSION => Ok(Self {
                records: document.findings,
            }),
            version => Err(BaselineError::Version(version)),
        }
    }

    /// Writes the baseline as JSON, a finding a line, so that versions merge.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = format!("{{\n  \"version\": {VERSION},\n  \"findings\": [");
        for (index, record) in self.records.iter().enumerate() {
            let comma = if index == 0 { "" } else { "," };
            let record = serde_json::to_string(record).unwrap_or_default();
            let _ = write!(text, "{comma}\n    {record}");
        }
        text.push_str(if self.records.is_empty() {
            "]\n}\n"
        } else {
            "\n  ]\n}\n"
        });
        text
    }

    /// Returns the number of findings.
    #[must_use]
    pub fn len(&self) -> usize {
        self.records.len()
    }

    /// Says whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// Tells new findings from known ones. One that is known in another file is the same one, moved,
    /// unless it is still found there.
    #[must_use]
    pub fn compare(&self, findings: Vec<Finding>, workspace: &Workspace) -> Compared {
        let texts = Texts::of(workspace);
        let mut left: BTreeMap<KnownFinding, usize> = BTreeMap::new();
        for record in &self.records {
            *left.entry(record.clone()).or_default() += 1;
        }
        let found = findings
            .into_iter()
            .map(|found| (texts.record(&found), found));
        let strangers: Vec<_> = found
            .filter(|(record, _)| !take(&mut left, record))
            .collect();
        let mut moved: BTreeMap<KnownFinding, Vec<KnownFinding>> = BTreeMap::new();
        for (record, count) in &left {
            let records = moved.entry(anywhere(record)).or_default();
            records.extend(std::iter::repeat_n(record.clone(), *count));
        }
        let mut compared = Compared::default();
        for (record, finding) in strangers {
            let before = moved.get_mut(&anywhere(&record)).and_then(Vec::pop);
            if !before.is_some_and(|before| take(&mut left, &before)) {
                compared.new.push(finding);
            }
        }
        for (record, count) in left {
            compared.fixed.extend(std::iter::repeat_n(record, count));
        }
        compared.known = self.records.len() - compared.fixed.len();
        compared
    }
}

/// Takes one of what is left; says whether there was one.
fn take(left: &mut BTreeMap<KnownFinding, usize>, record: &KnownFinding) -> bool {
    let Some(count) = left.get_mut(record) else {
        return false;
    };
    *count -= 1;
    if *count == 0 {
        left.remove(record);
    }
    true
}

/// Returns the record without its file.
fn anywhere(record: &KnownFinding) -> KnownFinding {
    KnownFinding {
        path: String::new(),
        ..record.clone()
    }
}

/// The texts of a project by which findings are known.
struct Texts<'a> {
    workspace: &'a Workspace,
    by_path: BTreeMap<String, (&'a Resource, Option<&'a ResourceFile>)>,
}

impl<'a> Texts<'a> {
    fn of(workspace: &'a Workspace) -> Self {
        let mut by_path = BTreeMap::new();
        for resource in &workspace.resources {
            for locale in workspace.locale_ids() {
                let path = resource.expected_path(locale).to_string();
                by_path.insert(path, (resource, resource.file(locale)));
            }
        }
        Self { workspace, by_path }
    }

    fn record(&self, finding: &Finding) -> KnownFinding {
        let subject = &finding.subject;
        let locale = subject.locale.as_ref().map(ToString::to_string);
        let mut entry = subject.entry.as_deref().unwrap_or_default().to_owned();
        if let Some(attribute) = &subject.attribute {
            let _ = write!(entry, ".{attribute}");
        }
        KnownFinding {
            path: finding.path.to_string(),
            entry,
            check: finding.check.to_owned(),
            locale: locale.unwrap_or_default(),
            text: self.text(finding),
        }
    }

    /// Returns the fingerprint of the entry, or of its source where there is none; where the finding
    /// is about no entry, of the line it stands on, else of what it says.
    fn text(&self, finding: &Finding) -> String {
        if let Some(entry) = self.entry(finding) {
            return Fingerprint::of(entry).to_string();
        }
        let file = self.workspace.text(&finding.path);
        let line = finding.span.zip(file).and_then(|(span, text)| {
            let before = text.get(..span.start as usize)?;
            let line = text[before.rfind('\n').map_or(0, |end| end + 1)..].lines();
            line.into_iter().next()
        });
        let text = line.map_or_else(|| finding.message(), Cow::Borrowed);
        let mut digits = blake3::hash(text.as_bytes()).to_hex().to_string();
        digits.truncate(DIGITS);
        digits
    }

    fn entry(&self, finding: &Finding) -> Option<EntryView<'a>> {
        let id: EntryId = finding.subject.entry.as_ref()?.parse().ok()?;
        let (kind, id) = id.parts();
        let (resource, file) = self.by_path.get(&*finding.path)?;
        let files = file.iter().copied().chain(resource.source());
        let mut entries = files.filter_map(|file| file.view().entry(kind, id));
        entries.next()
    }
}
