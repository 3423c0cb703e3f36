//! What went stale, from the ledger alone.

use tarjuma::diff::{ChangeKind, Comparison, EntryChange, stale_translations};
use tarjuma::ledger::Grade;
use tarjuma::plan::Accounts;
use tarjuma::tree::TreePath;

use crate::cli_project::ProjectFolder;
use crate::ledger_desk::Desk;

const EN: &str = "locales/en/ui.ftl";
const AR: &str = "locales/ar/ui.ftl";

fn stale(desk: &Desk, locale: &str, paths: &[&str]) -> Comparison {
    let workspace = desk.workspace();
    let paths: Vec<TreePath> = paths.iter().map(|path| path.parse().unwrap()).collect();
    let selection = workspace.select(&[locale.to_owned()], &paths).unwrap();
    let accounts = Accounts::of(&workspace);
    stale_translations(&workspace, &accounts, &locale.parse().unwrap(), &selection)
}

fn changes(comparison: &Comparison) -> Vec<&EntryChange> {
    let files = comparison.files.iter();
    files.flat_map(|file| &file.changes).collect()
}

fn newsroom() -> Desk {
    Desk::synced(&[
        (
            EN,
            "deaths = { $n ->\n    [one] One person died\n   *[other] { $n } people died\n }\n    .title = The toll\nnav-home = Home\n",
        ),
        (
            AR,
            "nav-home = الرئيسية\r\ndeaths = { $n ->\r\n    [one] قتيل واحد\r\n   *[other] { $n } قتلى\r\n }\r\n    .title = الحصيلة\r\n",
        ),
        (
            "articles/stepwell.md",
            "---\ntitle: The stepwell\nlang: en\n---\n\nRain filled the well in June.\n",
        ),
    ])
}

#[test]
fn the_variant_and_the_attribute_that_changed_stand_beside_their_translations() {
    let mut desk = newsroom();
    desk.edit(EN, "One person died", "One person was killed");
    desk.edit(EN, "The toll", "The toll so far");
    let comparison = stale(&desk, "ar", &[]);
    let [change] = changes(&comparison)[..] else {
        panic!("{comparison:#?}");
    };
    assert!(matches!(change.kind, ChangeKind::Stale { .. }));
    let parts = change.parts.iter();
    let parts: Vec<_> = parts
        .map(|part| (part.place.label(), part.words.to_string()))
        .collect();
    let expected = [
        (" $n [one]", "One person [-died-]{+was killed+}"),
        (".title", "The toll{+ so far+}"),
    ];
    let expected = expected.map(|(place, words)| (place.to_owned(), words.to_owned()));
    assert_eq!(parts, expected);
    assert_eq!(change.parts[1].translation.as_deref(), Some("الحصيلة"));
    assert_eq!(
        comparison.totals().into_values().next().unwrap().changed,
        10
    );
}

#[test]
fn an_edit_that_does_not_follow_its_source_is_unconfirmed() {
    let mut desk = newsroom();
    desk.edit(EN, "people died", "people did not die");
    desk.sync();
    desk.edit(AR, "قتيل واحد", "قتيل وحيد");
    let comparison = stale(&desk, "ar", &[]);
    let kinds: Vec<_> = changes(&comparison)
        .iter()
        .map(|change| change.kind.clone())
        .collect();
    let grade = Some(Grade::Negation);
    assert_eq!(kinds, [ChangeKind::Unconfirmed { grade }]);
}

#[test]
fn a_revised_article_shows_without_a_sync_what_its_translation_was_made_from() {
    let mut desk = newsroom();
    let bundle = desk.read("locales/en/articles/stepwell.ftl");
    let translated = bundle
        .replace("Rain filled the well in June.", "जून में बारिश से कुआँ भर गया।")
        .replace("The stepwell", "बावड़ी");
    desk.write("locales/hi/articles/stepwell.ftl", &translated);
    desk.sync();
    desk.edit("articles/stepwell.md", "June", "July");
    let comparison = stale(&desk, "hi", &["articles/stepwell.md"]);
    let [change] = changes(&comparison)[..] else {
        panic!("{comparison:#?}");
    };
    let part = &change.parts[0];
    assert_eq!(
        part.words.to_string(),
        "Rain filled the well in [-June-]{+July+}."
    );
    assert_eq!(part.translation.as_deref(), Some("जून में बारिश से कुआँ भर गया।"));
    assert_eq!(
        comparison.files[0].article.as_ref().unwrap().as_str(),
        "stepwell"
    );
    assert!(stale(&desk, "hi", &[EN]).is_empty());
}

#[test]
fn a_text_that_is_lost_is_said_to_be() {
    let mut desk = newsroom();
    desk.edit(EN, "= Home", "= Front page");
    desk.remove(".tarjuma/ledger/en/ui.ftl.texts.ftl");
    let comparison = stale(&desk, "ar", &[]);
    let [change] = changes(&comparison)[..] else {
        panic!("{comparison:#?}");
    };
    assert_eq!(change.kind, ChangeKind::Stale { grade: None });
    assert_eq!(change.parts[0].words.to_string(), "{+Front page+}");
    assert_eq!(change.parts[0].translation.as_deref(), Some("الرئيسية"));
}

#[test]
fn the_exit_status_tells_whether_anything_is_stale() {
    let project = ProjectFolder::newsroom();
    let diff = ["diff", "--stale", "hi", "--exit-code"];
    project
        .run(&diff)
        .ends_with(0)
        .says("`tarjuma sync` begins with it");
    project.run(&["sync"]).ends_with(0);
    project
        .run(&diff)
        .ends_with(0)
        .prints("no translation is stale");
    project.edit("locales/en/ui.ftl", "Home", "Front page");
    project.run(&diff).ends_with(1).prints("1 stale in 1 file");
    for format in ["json", "markdown", "html"] {
        let format = ["diff", "--stale", "hi", "--format", format];
        project.run(&format).ends_with(0).prints("होम");
    }
    let elsewhere = [
        "diff",
        "--stale",
        "hi",
        "articles/stepwell.md",
        "--exit-code",
    ];
    project.run(&elsewhere).ends_with(0);
    project
        .run(&["diff", "--stale", "hi", "--order"])
        .ends_with(2);
    project.run(&["diff", "--stale", "hi", "HEAD"]).ends_with(2);
    project.run(&["diff", "a", "b", "c"]).ends_with(2);
}
