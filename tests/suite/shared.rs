//! The optional folder of real data that some tests run on.

use std::io::Write as _;
use std::path::{Path, PathBuf};

/// Returns `data/<relative>` in the folder that `TARJUMA_SHARED` names, `../shared` by default.
///
/// Where it is absent the test is skipped: a line says so and the result is none. With
/// `TARJUMA_REQUIRE_SHARED` set, absence fails the test instead.
pub(crate) fn shared_data(relative: &str) -> Option<PathBuf> {
    let folder = std::env::var_os("TARJUMA_SHARED").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared"),
        PathBuf::from,
    );
    let path = folder.join("data").join(relative);
    if path.exists() {
        return Some(path);
    }
    assert!(
        std::env::var_os("TARJUMA_REQUIRE_SHARED").is_none(),
        "{} is required and absent",
        path.display(),
    );
    tell_skipped(&format!("{} is absent", path.display()));
    None
}

/// Says that a test is skipped for want of a program; with `TARJUMA_REQUIRE_SHARED` set, it fails.
pub(crate) fn skip_for_want_of(program: &str) {
    assert!(
        std::env::var_os("TARJUMA_REQUIRE_SHARED").is_none(),
        "{program} is required and absent",
    );
    tell_skipped(&format!("there is no {program}"));
}

/// Tells why something was not tested, of tests that pass, too, whose own output is not shown.
pub(crate) fn tell_skipped(why: &str) {
    let _ = writeln!(std::io::stderr(), "skipped: {why}");
}

/// Says whether this build of the program can be killed at a step.
pub(crate) fn can_be_killed() -> bool {
    if !cfg!(debug_assertions) {
        tell_skipped("a program without debug assertions ends at no step");
    }
    cfg!(debug_assertions)
}
