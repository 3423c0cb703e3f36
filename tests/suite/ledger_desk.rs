//! A small newsroom in memory, whose files are edited and synced.

use std::collections::BTreeMap;
use std::path::Path;

use tarjuma::check::{self, Options};
use tarjuma::diagnostic::Finding;
use tarjuma::ledger::{Record, Standing};
use tarjuma::plan::{AccountEntry, Accounts, AckRequest, LedgerPart, Plan, SyncOptions, ack, sync};
use tarjuma::project::Workspace;
use tarjuma::project::config::Carried;
use tarjuma::tree::MemoryTree;

/// The files of a project.
#[derive(Clone, Debug, Default)]
pub(crate) struct Desk {
    files: BTreeMap<String, String>,
}

impl Desk {
    /// Makes a project of these files and syncs it.
    #[track_caller]
    pub(crate) fn synced(files: &[(&str, &str)]) -> Self {
        let mut desk = Self::unsynced(files);
        desk.sync();
        desk
    }

    pub(crate) fn unsynced(files: &[(&str, &str)]) -> Self {
        let files = files.iter();
        Self {
            files: files
                .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
                .collect(),
        }
    }

    /// Writes a file as a translator or author does.
    pub(crate) fn write(&mut self, path: &str, text: &str) {
        self.files.insert(path.to_owned(), text.to_owned());
    }

    pub(crate) fn remove(&mut self, path: &str) {
        self.files.remove(path).expect("the file is there");
    }

    #[track_caller]
    pub(crate) fn edit(&mut self, path: &str, old: &str, new: &str) {
        let text = self.read(path);
        assert!(text.contains(old), "no {old:?} in {text}");
        self.write(path, &text.replace(old, new));
    }

    #[track_caller]
    pub(crate) fn read(&self, path: &str) -> String {
        let file = self.files.get(path);
        file.unwrap_or_else(|| panic!("no {path} in {:?}", self.paths()))
            .clone()
    }

    /// Returns the text of a file, or nothing.
    pub(crate) fn read_if_there(&self, path: &str) -> String {
        self.files.get(path).cloned().unwrap_or_default()
    }

    pub(crate) fn paths(&self) -> Vec<&str> {
        self.files.keys().map(String::as_str).collect()
    }

    #[track_caller]
    pub(crate) fn workspace(&self) -> Workspace {
        let files = self.files.iter();
        let tree = files.fold(MemoryTree::new(), |tree, (path, text)| {
            tree.with(path, text.as_str())
        });
        Workspace::load(Path::new("/site"), &tree).expect("the project loads")
    }

    /// Syncs, and sees that a second run has nothing to write.
    #[track_caller]
    pub(crate) fn sync(&mut self) -> Plan {
        self.sync_carrying(&[])
    }

    #[track_caller]
    pub(crate) fn sync_carrying(&mut self, carried: &[Carried]) -> Plan {
        let options = SyncOptions {
            ledger: LedgerPart::Keep,
            carried: carried.to_vec(),
            ..SyncOptions::default()
        };
        let expected = self.states();
        let plan = sync(&self.workspace(), &options).expect("no match is unclear");
        self.apply(&plan);
        let again = sync(&self.workspace(), &options).expect("no match is unclear");
        assert_eq!(again.writes, [], "a second sync writes nothing");
        if carried.is_empty() && !expected.is_empty() {
            assert_eq!(self.states(), expected, "check sees what sync records");
        }
        plan
    }

    /// Syncs, and looks at nothing else.
    #[track_caller]
    pub(crate) fn sync_once(&mut self) {
        let options = SyncOptions {
            ledger: LedgerPart::Keep,
            ..SyncOptions::default()
        };
        let plan = sync(&self.workspace(), &options).expect("no match is unclear");
        self.apply(&plan);
    }

    #[track_caller]
    pub(crate) fn ack(&mut self, request: &AckRequest) -> Plan {
        let plan = ack(&self.workspace(), request).expect("the translation can hold");
        self.apply(&plan);
        plan
    }

    fn apply(&mut self, plan: &Plan) {
        for write in &plan.writes {
            self.files
                .insert(write.path.to_string(), write.after.clone());
        }
    }

    /// Returns what every translation is worth.
    #[track_caller]
    pub(crate) fn states(&self) -> BTreeMap<String, Standing> {
        let accounts = Accounts::of(&self.workspace());
        let entries = accounts.iter().flat_map(|account| {
            let entries = account.entries.iter();
            entries.map(|entry| {
                let name = format!("{} {} {}", account.locale, account.resource, entry.id);
                (name, entry.standing())
            })
        });
        entries.collect()
    }

    #[track_caller]
    pub(crate) fn entry(&self, locale: &str, id: &str) -> AccountEntry {
        let accounts = Accounts::of(&self.workspace());
        let mut own = accounts
            .iter()
            .filter(|account| account.locale.to_string() == locale);
        let entry = own.find_map(|account| account.entry(id).cloned());
        entry.unwrap_or_else(|| panic!("no {id} in {:?}", self.states()))
    }

    #[track_caller]
    pub(crate) fn standing(&self, locale: &str, id: &str) -> Standing {
        self.entry(locale, id).standing()
    }

    #[track_caller]
    pub(crate) fn record(&self, locale: &str, id: &str) -> Record {
        self.entry(locale, id).record
    }

    #[track_caller]
    pub(crate) fn findings(&self, check: &str) -> Vec<Finding> {
        let workspace = self.workspace();
        let options = Options::from_config(&workspace.config).expect("the configuration is right");
        let mut findings = check::run(&workspace, &options);
        findings.retain(|finding| finding.check == check);
        findings
    }
}
