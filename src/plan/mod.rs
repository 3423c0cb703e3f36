//! What a writing command would change.
//!
//! Pure: a plan is computed in memory; the command line prints it or hands it to `tree`.

mod ack;
mod adopt;
mod ahead;
mod changes;
mod fix;
mod import;
mod ledger;
mod problem;
mod rename;
mod sync;
mod todo;

pub use ack::{AckError, AckRequest, Review, ack};
pub use adopt::{AdoptPlan, AdoptRequest, AdoptedMessages, Existing, TranslatedDocument, adopt};
pub use ahead::{Ahead, MessagePlace};
pub use changes::{Note, Plan, Removal, Write};
pub use fix::FixedProject;
pub use import::{ImportFormat, ImportRequest, import};
pub use ledger::{Account, AccountEntry, Accounts, Draft, SourceChange};
pub use problem::ARTICLE_PROBLEMS;
pub use rename::{RenameError, RenameKind, RenameRequest, TemplateText, rename};
pub use sync::{
    LanguageChange, LedgerPart, Renames, SegmentMatch, SyncOptions, UnclearMatch, sync,
};
pub use todo::{EarlierSource, Task, TaskState, Todo, TodoFile, TodoRequest, insert_todo, todo};
