//! Where a test may end the process, as a power cut would.
//!
//! Each change of the file system is a step, and so is each half of a file. A build with debug
//! assertions ends before the step whose number, from 1, [`ABORT_AT`] holds; a release knows
//! nothing of it.

/// The variable of the environment that a test sets.
#[cfg(debug_assertions)]
const ABORT_AT: &str = "TARJUMA_ABORT_AT_STEP";

/// Marks that a change of the file system follows.
#[cfg(debug_assertions)]
pub(super) fn step() {
    use std::sync::OnceLock;
    use std::sync::atomic::{AtomicU64, Ordering};

    static TAKEN: AtomicU64 = AtomicU64::new(0);
    static LAST: OnceLock<Option<u64>> = OnceLock::new();
    let last = LAST.get_or_init(|| std::env::var(ABORT_AT).ok()?.parse().ok());
    let taken = TAKEN.fetch_add(1, Ordering::Relaxed) + 1;
    if *last == Some(taken) {
        std::process::abort();
    }
}

/// Marks that a change of the file system follows.
#[cfg(not(debug_assertions))]
pub(super) fn step() {}
