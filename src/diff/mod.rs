//! What differs between two states of a project or two of its locales, message by message.
//!
//! Compares Fluent entries as syntax trees: layout, order and comments change no text. Knows no
//! output; `report::diff` writes what is found here.

mod change;
mod compare;
mod comparison;
mod entries;
mod file;
mod folder;
mod moved;
mod order;
mod parts;
mod renamed;
mod side;
mod since;
mod stale;
mod stale_files;
mod totals;

pub use crate::fluent::{Piece, PieceKind, WordDiff};
pub use change::{ChangeKind, CommentChange, EntryChange, EntryWords};
pub use compare::{Between, Options, Order, compare};
pub use comparison::{Comparison, FileChanges, Uncompared, UncomparedKind};
pub use folder::PlainFolder;
pub use parts::{PartChange, PartPlace, Presence, VariantPlace};
pub use side::Side;
pub use since::Since;
pub use stale::stale_change;
pub use stale_files::stale_translations;
pub use totals::{TotalsKey, WordTotals};
