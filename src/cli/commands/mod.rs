//! One file a command: its arguments and `run`.

pub(crate) mod ack;
pub(crate) mod adopt;
pub(crate) mod build;
pub(crate) mod check;
pub(crate) mod diff;
pub(crate) mod explain;
pub(crate) mod import;
pub(crate) mod rename;
pub(crate) mod status;
pub(crate) mod sync;
pub(crate) mod templates;
pub(crate) mod todo;
pub(crate) mod verify;
