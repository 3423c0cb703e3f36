//! All that is to be done in a locale.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::HashSet;
use std::sync::Arc;

use super::standing::Desk;
use super::task::{EarlierSource, Task, TaskState};
use super::uses::uses;
use crate::fluent::edit::{NewAttribute, NewEntry};
use crate::fluent::{EntryView, scaffold, words_of};
use crate::ledger::{EntryId, Grade, Record, Texts, Wording};
use crate::locale::LocaleId;
use crate::plan::ledger::with_bundles;
use crate::plan::sync::settled_bundles;
use crate::plan::{Account, Accounts};
use crate::project::{Resource, ResourcePath, Selection, Workspace};

/// What is asked for.
#[derive(Clone, Copy, Debug)]
pub struct TodoRequest<'r> {
    /// The locale.
    pub locale: &'r LocaleId,
    /// The part of the project.
    pub selection: &'r Selection,
    /// So many tasks at most.
    pub limit: Option<usize>,
}

/// What is to be done in a locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Todo {
    /// The locale.
    pub locale: LocaleId,
    /// The files in which something is to be done, sorted by resource.
    pub files: Vec<TodoFile>,
    /// How many tasks the limit has left out.
    pub left_out: usize,
    /// Whether there is a ledger that does not know the sources as they are now: a translation made
    /// from one of them would be unconfirmed.
    pub is_ahead_of_ledger: bool,
}

/// What is to be done in one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TodoFile {
    /// Where it is, or will be.
    pub path: Arc<str>,
    /// The resource.
    pub resource: ResourcePath,
    /// The tasks, in the order of the source.
    pub tasks: Vec<Task>,
}

/// Finds all that is to be done in a locale, as it is when articles are synced.
#[must_use]
pub fn todo(workspace: &Workspace, request: TodoRequest<'_>) -> Todo {
    let bundles = settled_bundles(workspace);
    let after = with_bundles(workspace, &bundles);
    let accounts = Accounts::in_locale(workspace, &after, &bundles, request.locale);
    let mut left = request.limit.unwrap_or(usize::MAX);
    let mut todo = Todo {
        locale: request.locale.clone(),
        files: Vec::new(),
        left_out: 0,
        is_ahead_of_ledger: false,
    };
    for resource in &after.resources {
        if !request.selection.includes(resource, request.locale) {
            continue;
        }
        let account = accounts.account(&resource.path, request.locale);
        let Some(desk) = Desk::open(resource, request.locale, account) else {
            continue;
        };
        let mut tasks = desk.tasks();
        todo.left_out += tasks.len().saturating_sub(left);
        tasks.truncate(left);
        left -= tasks.len();
        todo.is_ahead_of_ledger |= account.is_some_and(|account| knows_not_all(account, &tasks));
        if !tasks.is_empty() {
            todo.files.push(TodoFile {
                path: resource.expected_path(request.locale),
                resource: resource.path.clone(),
                tasks,
            });
        }
    }
    todo.is_ahead_of_ledger &= !workspace.ledgers.is_empty();
    todo
}

/// Says whether the ledger has another source of one of these messages than there is.
fn knows_not_all(account: &Account, tasks: &[Task]) -> bool {
    let mut entries = tasks
        .iter()
        .filter_map(|task| account.entry(task.id.as_str()));
    entries.any(|entry| {
        let recorded = entry.before.as_ref();
        recorded.map(|record| record.source) != Some(entry.record.source)
    })
}

/// Returns the project with the bundles that its articles will have.
pub(super) fn as_synced(workspace: &Workspace) -> Cow<'_, Workspace> {
    let bundles = settled_bundles(workspace);
    with_bundles(workspace, &bundles)
}

impl Todo {
    /// Returns the tasks of all files.
    pub fn tasks(&self) -> impl Iterator<Item = &Task> + Clone {
        self.files.iter().flat_map(|file| &file.tasks)
    }
}

/// Returns the messages and terms of a source that can be read, each once, in order.
pub(super) fn source_entries(resource: &Resource) -> Vec<EntryView<'_>> {
    let mut seen = HashSet::new();
    let entries = resource
        .source()
        .into_iter()
        .flat_map(|file| file.view().entries());
    entries
        .filter(|entry| !entry.entry().is_truncated)
        .filter(|entry| seen.insert((entry.kind(), entry.id())))
        .collect()
}

impl Desk<'_> {
    /// Returns what is to be done, in the order of the source.
    fn tasks(self) -> Vec<Task> {
        let writer = TaskWriter {
            desk: self,
            translations: OnceCell::new(),
            sources: OnceCell::new(),
        };
        let entries = source_entries(self.resource).into_iter();
        entries
            .filter_map(|source| Some(writer.task(source, self.state(source)?)))
            .collect()
    }
}

/// Describes tasks; texts that are kept beside the ledger are parsed when first looked into.
struct TaskWriter<'w> {
    desk: Desk<'w>,
    translations: OnceCell<Texts>,
    sources: OnceCell<Texts>,
}

impl TaskWriter<'_> {
    fn task(&self, source: EntryView<'_>, state: TaskState) -> Task {
        let translation = self.shown_translation(source, state);
        let group = source.group().map(|group| {
            let lines: Vec<&str> = group.lines().collect();
            lines.join(" ")
        });
        let entry = match (&translation, state) {
            (Some(begun), TaskState::Draft | TaskState::Stale | TaskState::Unconfirmed) => {
                laid_out(NewEntry {
                    kind: source.kind(),
                    ..begun.to_message(source.id())
                })
            }
            _ => laid_out(scaffolded(source, self.desk.locale)),
        };
        Task {
            id: EntryId::of(source),
            state,
            source: Wording::of(source),
            earlier: self.earlier(source, state),
            translation,
            group,
            comment: source.comment_lines().map(str::to_owned).collect(),
            uses: uses(source),
            words: words_of(source),
            entry,
        }
    }

    /// Returns the translation to be shown: the present one, or one that is not live.
    fn shown_translation(&self, source: EntryView<'_>, state: TaskState) -> Option<Wording> {
        match state {
            TaskState::Stale | TaskState::Unconfirmed => {
                self.desk.translation(source).map(Wording::of)
            }
            TaskState::Draft | TaskState::Missing => {
                let kept = self.record(source)?.target?;
                let account = self.desk.account?;
                let texts = || Texts::of(&account.kept_translations());
                self.translations.get_or_init(texts).wording(kept)
            }
            TaskState::Copy => None,
        }
    }

    /// Returns what a translation or draft was made from, if that is another text.
    fn earlier(&self, source: EntryView<'_>, state: TaskState) -> Option<EarlierSource> {
        if let Some(change) = self.desk.recorded(source)?.change.as_ref() {
            return Some(EarlierSource {
                text: change.old.clone(),
                grade: change.grade,
            });
        }
        let record = self.record(source)?;
        let from = record.from.filter(|from| *from != record.source);
        let from = from.filter(|_| state == TaskState::Draft)?;
        let account = self.desk.account?;
        let texts = || Texts::of(&account.kept_sources());
        let text = self.sources.get_or_init(texts).wording(from);
        let language = self.desk.resource.source_locale.language();
        let grade = text
            .as_ref()
            .map(|old| Grade::between(old, &Wording::of(source), language));
        Some(EarlierSource { text, grade })
    }

    fn record(&self, source: EntryView<'_>) -> Option<&Record> {
        self.desk.recorded(source).map(|entry| &entry.record)
    }
}

/// Puts the braces that close selections at the start of their lines, as people do; no text can have
/// one there.
fn laid_out(mut entry: NewEntry) -> NewEntry {
    let attributes = entry.attributes.iter_mut();
    let attributes = attributes.map(|attribute| &mut attribute.value);
    for pattern in entry.value.iter_mut().chain(attributes) {
        *pattern = pattern.replace("\n }", "\n}");
    }
    entry
}

/// Returns an entry with the texts of the source, and the plural categories of a locale.
fn scaffolded(source: EntryView<'_>, locale: &LocaleId) -> NewEntry {
    let attributes = source.attributes().map(|attribute| NewAttribute {
        name: attribute.name().text.to_owned(),
        value: scaffold(attribute.value(), locale),
    });
    NewEntry {
        kind: source.kind(),
        id: source.id().to_owned(),
        comment: None,
        value: source.value().map(|value| scaffold(value, locale)),
        attributes: attributes.collect(),
    }
}
