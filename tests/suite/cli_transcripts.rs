//! Whole sessions, as typed and as printed; each has its project beside it.

use std::path::Path;

#[test]
fn transcripts_hold() {
    trycmd::TestCases::new()
        .register_bin("tarjuma", Path::new(env!("CARGO_BIN_EXE_tarjuma")))
        .env("NO_COLOR", "1")
        .case("tests/cmd/*.md");
}
