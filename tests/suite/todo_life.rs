//! From a message to do, by way of the translator's file, to one that is done.

use std::collections::BTreeMap;

use tarjuma::check::{Coverage, WordCount};
use tarjuma::plan::{Plan, Task, TaskState, Todo, TodoRequest, insert_todo, todo};
use tarjuma::report::todo::write_fluent;

use crate::ledger_desk::Desk;

const EN: &str = "locales/en/ui.ftl";
const HI: &str = "locales/hi/ui.ftl";
const AR: &str = "locales/ar/ui.ftl";

const SOURCE: &str = "\
## Navigation

# The front page
nav-home = Home
nav-search = Search { -site-name }
    .title = Search the whole site
-site-name = The Wire

## Counts

files = { $n ->
    [one] One file
   *[other] { $n } files
 }
deaths = 12 people died
";

const HINDI: &str = "\
## नेविगेशन

nav-home = होम
-site-name = द वायर

## गिनती

deaths = 12 लोगों की मौत
";

fn newsroom() -> Desk {
    Desk::synced(&[
        (EN, SOURCE),
        (HI, HINDI),
        (AR, "nav-home = الرئيسية\r\n"),
        ("locales/pl/ui.ftl", ""),
    ])
}

fn todo_in(desk: &Desk, locale: &str) -> Todo {
    let workspace = desk.workspace();
    let selection = workspace.select(&[locale.to_owned()], &[]).unwrap();
    let request = TodoRequest {
        locale: &locale.parse().unwrap(),
        selection: &selection,
        limit: None,
    };
    todo(&workspace, request)
}

fn states(desk: &Desk, locale: &str) -> Vec<(String, TaskState)> {
    let todo = todo_in(desk, locale);
    let tasks = todo.tasks();
    tasks
        .map(|task| (task.id.to_string(), task.state))
        .collect()
}

fn task(desk: &Desk, locale: &str, id: &str) -> Task {
    let todo = todo_in(desk, locale);
    let mut tasks = todo.tasks();
    tasks.find(|task| task.id.as_str() == id).unwrap().clone()
}

/// Inserts all there is to do, and sees that this counts as nothing and that a second time has
/// nothing to insert.
#[track_caller]
pub(crate) fn insert(desk: &mut Desk, locale: &str) -> Plan {
    let before = coverage(desk);
    let plan = insert_todo(&desk.workspace(), &todo_in(desk, locale));
    for write in &plan.writes {
        desk.write(&write.path, &write.after);
    }
    let again = insert_todo(&desk.workspace(), &todo_in(desk, locale));
    assert_eq!(again.writes, [], "a second time inserts nothing");
    assert_eq!(coverage(desk), before, "stubs count as nothing");
    assert_eq!(desk.findings("syntax-error"), []);
    plan
}

fn coverage(desk: &Desk) -> Coverage {
    Coverage::of(&desk.workspace(), WordCount::Count)
}

fn printed(todo: &Todo) -> String {
    let mut out = Vec::new();
    write_fluent(todo, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn what_is_missing_stands_in_the_order_of_the_source() {
    let expected = [
        ("nav-search", TaskState::Missing),
        ("files", TaskState::Missing),
    ];
    let expected = expected.map(|(id, state)| (id.to_owned(), state));
    assert_eq!(states(&newsroom(), "hi"), expected);
}

#[test]
fn an_entry_begins_with_the_source_and_tells_what_a_translator_has_to_know() {
    let task = task(&newsroom(), "hi", "nav-search");
    let expected = "\
# tarjuma todo: nav-search, missing
# | In: Navigation
# | Source: Search { -site-name }
# |   .title = Search the whole site
# | Uses: { -site-name }
nav-search = Search { -site-name }
    .title = Search the whole site";
    assert_eq!(task.text().unwrap(), expected);
}

#[test]
fn plural_variants_are_those_of_the_locale() {
    let desk = newsroom();
    let arabic = task(&desk, "ar", "files").entry_text().unwrap();
    for key in ["zero", "one", "two", "few", "many"] {
        assert!(arabic.contains(&format!("\n    [{key}] ")), "{arabic}");
    }
    assert!(arabic.contains("\n   *[other] { $n } files"), "{arabic}");
    let polish = task(&desk, "pl", "files").entry_text().unwrap();
    assert!(
        polish.contains("[many]") && !polish.contains("[two]"),
        "{polish}"
    );
}

#[test]
fn stubs_stand_where_their_messages_belong_and_nothing_else_changes() {
    let mut desk = newsroom();
    insert(&mut desk, "hi");
    let expected = "\
## नेविगेशन

nav-home = होम

# tarjuma todo: nav-search, missing
# | In: Navigation
# | Source: Search { -site-name }
# |   .title = Search the whole site
# | Uses: { -site-name }
# nav-search = Search { -site-name }
#     .title = Search the whole site

-site-name = द वायर

## गिनती

# tarjuma todo: files, missing
# | In: Counts
# | Source: { $n ->
# |       [one] One file
# |      *[other] { $n } files
# |    }
# | Uses: { $n }
# files = { $n ->
#     [one] One file
#    *[other] { $n } files
# }

deaths = 12 लोगों की मौत
";
    assert_eq!(desk.read(HI), expected);
}

#[test]
fn a_stub_that_is_filled_in_place_loses_its_leftovers_with_the_next_sync() {
    let mut desk = newsroom();
    insert(&mut desk, "hi");
    desk.edit(
        HI,
        "# nav-search = Search { -site-name }\n#     .title = Search the whole site",
        "nav-search = { -site-name } में खोजें\n    .title = पूरी साइट में खोजें",
    );
    desk.edit(
        HI,
        "# files = { $n ->\n#     [one] One file\n#    *[other] { $n } files\n# }",
        "files = { $n ->\n    [one] एक फ़ाइल\n   *[other] { $n } फ़ाइलें\n }",
    );
    desk.sync();
    let expected = "\
## नेविगेशन

nav-home = होम

nav-search = { -site-name } में खोजें
    .title = पूरी साइट में खोजें

-site-name = द वायर

## गिनती

files = { $n ->
    [one] एक फ़ाइल
   *[other] { $n } फ़ाइलें
 }

deaths = 12 लोगों की मौत
";
    assert_eq!(desk.read(HI), expected);
    assert_eq!(states(&desk, "hi"), []);
}

#[test]
fn a_message_translated_elsewhere_in_the_file_takes_its_stub_along() {
    let mut desk = newsroom();
    insert(&mut desk, "hi");
    let text = desk.read(HI) + "\nnav-search = खोजें\n    .title = साइट में खोजें\n";
    desk.write(HI, &text);
    desk.sync();
    let text = desk.read(HI);
    assert!(text.contains("nav-home = होम\n\n-site-name"), "{text}");
    assert!(text.contains("todo: files,"), "{text}");
}

#[test]
fn an_entry_that_was_uncommented_and_not_translated_is_still_to_do() {
    let mut desk = newsroom();
    for locale in ["hi", "ar"] {
        insert(&mut desk, locale);
        let path = format!("locales/{locale}/ui.ftl");
        let text = desk.read(&path);
        let (before, stub) = text.split_once("# files = ").unwrap();
        let end = stub.find("deaths").unwrap_or(stub.len());
        let (entry, after) = stub.split_at(end);
        let (entry, between) = entry.split_once("# }").unwrap();
        let uncommented = format!("files = {}}}{between}", entry.replace("# ", ""));
        desk.write(&path, &format!("{before}{uncommented}{after}"));
        desk.sync();
        assert!(desk.read(&path).contains("todo: files, missing"));
        assert_eq!(task(&desk, locale, "files").state, TaskState::Copy);
        insert(&mut desk, locale);
        assert!(desk.read(&path).contains("todo: files, copy"));
    }
}

#[test]
fn a_stale_translation_has_its_note_above_it_until_it_is_edited() {
    let mut desk = newsroom();
    let before = desk.read(HI);
    desk.edit(EN, "12 people", "15 people");
    desk.write(HI, &before.replace("nav-home", "# हमारी टिप्पणी\nnav-home"));
    desk.edit(EN, "Home", "Front page");
    insert(&mut desk, "hi");
    let text = desk.read(HI);
    let note = "\
# tarjuma todo: deaths, stale (number)
# | In: Counts
# | Changed: [-12-]{+15+} people died
# | Source: 15 people died
# | Translation: 12 लोगों की मौत

deaths = 12 लोगों की मौत
";
    assert!(text.ends_with(note), "{text}");
    desk.sync();
    assert_eq!(
        desk.read(HI),
        text,
        "a note stays while its message is stale"
    );
    desk.edit(HI, "deaths = 12", "deaths = 15");
    desk.edit(HI, "nav-home = होम", "nav-home = मुख पृष्ठ");
    desk.sync();
    let text = desk.read(HI);
    assert!(
        !text.contains("todo: deaths") && !text.contains("todo: nav-home"),
        "{text}"
    );
    assert!(
        text.contains("\n\n# हमारी टिप्पणी\nnav-home = मुख पृष्ठ\n"),
        "{text}"
    );
}

#[test]
fn a_stub_follows_its_source_and_keeps_what_was_begun() {
    let mut desk = newsroom();
    insert(&mut desk, "hi");
    desk.edit(EN, "whole site", "entire site");
    desk.edit(EN, "One file", "A file");
    desk.edit(HI, "#     [one] One file", "#     [one] एक फ़ाइल");
    insert(&mut desk, "hi");
    let text = desk.read(HI);
    assert!(
        text.contains(
            "# nav-search = Search { -site-name }\n#     .title = Search the entire site\n"
        ),
        "{text}"
    );
    assert!(text.contains("# |       [one] A file\n"), "{text}");
    assert!(text.contains("#     [one] एक फ़ाइल\n"), "{text}");
}

#[test]
fn line_ends_stay_and_a_missing_file_is_made() {
    let mut desk = newsroom();
    desk.write("locales/en/errors.ftl", "not-found = Page not found\n");
    insert(&mut desk, "ar");
    let text = desk.read(AR);
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    assert!(
        text.starts_with("nav-home = الرئيسية\r\n\r\n# tarjuma todo: nav-search"),
        "{text}"
    );
    assert!(
        text.ends_with("\r\n") && !text.ends_with("\r\n\r\n"),
        "{text}"
    );
    let made = "# tarjuma todo: not-found, missing\n# | Source: Page not found\n# not-found = Page not found\n";
    assert_eq!(desk.read("locales/ar/errors.ftl"), made);
    desk.edit(
        "locales/ar/errors.ftl",
        "# not-found = Page not found",
        "not-found = الصفحة غير موجودة",
    );
    desk.sync();
    assert_eq!(
        desk.read("locales/ar/errors.ftl"),
        "not-found = الصفحة غير موجودة\n"
    );
}

#[test]
fn the_halves_of_a_split_paragraph_begin_with_the_translation_of_the_whole() {
    let first =
        "The old stepwell in the middle of the town held water again after the rain in June";
    let second = "children from the nearby school measure its level every Monday and write it down";
    let article = |text: &str| format!("---\ntitle: The stepwell\nlang: en\n---\n\n{text}\n");
    let mut desk = Desk::synced(&[(
        "articles/stepwell.md",
        &article(&format!("{first}. {second}.")),
    )]);
    let hindi = "जून की बारिश के बाद शहर के बीच की पुरानी बावड़ी में फिर पानी आ गया। पास के स्कूल के बच्चे हर सोमवार को स्तर नापते और लिखते हैं।";
    let bundle = desk.read("locales/en/articles/stepwell.ftl");
    let translated = bundle
        .replace(&format!("{first}. {second}."), hindi)
        .replace("= The stepwell", "= बावड़ी");
    desk.write("locales/hi/articles/stepwell.ftl", &translated);
    desk.sync();
    desk.write(
        "articles/stepwell.md",
        &article(&format!("{first}.\n\n{second}.")),
    );
    let drafts: Vec<Task> = todo_in(&desk, "hi")
        .tasks()
        .filter(|task| task.state == TaskState::Draft)
        .cloned()
        .collect();
    assert!(!drafts.is_empty(), "{:?}", states(&desk, "hi"));
    for draft in drafts {
        let text = draft.text().unwrap();
        assert!(text.contains("# | Draft: जून की बारिश"), "{text}");
        assert!(text.contains("# | Changed: "), "{text}");
        assert!(text.contains(&format!("{} = {hindi}", draft.id)), "{text}");
    }
}

#[test]
fn what_is_printed_can_be_pasted() {
    let desk = newsroom();
    let mut pasted = desk.clone();
    for locale in ["hi", "ar", "pl"] {
        let path = format!("locales/{locale}/ui.ftl");
        let text = format!("{}\n{}", desk.read(&path), printed(&todo_in(&desk, locale)));
        pasted.write(&path, &text);
    }
    assert_eq!(pasted.findings("syntax-error"), []);
    assert_eq!(pasted.findings("missing-message"), []);
    let states: BTreeMap<String, TaskState> = states(&pasted, "hi").into_iter().collect();
    assert!(
        states.values().all(|state| *state == TaskState::Copy),
        "{states:?}"
    );
}

/// Takes the `#` off all entries in stubs and translates them, as a translator does.
fn filled(text: &str) -> String {
    let mut is_in_stub = false;
    let lines = text.split_inclusive('\n').map(|whole| {
        let line = whole.trim_end_matches(['\r', '\n']);
        is_in_stub = line.starts_with('#') && (is_in_stub || line.starts_with("# tarjuma todo: "));
        let is_entry =
            is_in_stub && !line.starts_with("# tarjuma todo: ") && !line.starts_with("# |");
        if !is_entry {
            return whole.to_owned();
        }
        let has_text = !line.ends_with(['}', '>']) || line.contains("*[");
        let word = if has_text { " हिन्दी" } else { "" };
        let line_end = &whole[line.len()..];
        format!("{}{word}{line_end}", line.replacen("# ", "", 1))
    });
    lines.collect()
}

#[test]
fn files_of_every_kind_take_stubs_and_keep_their_lines() {
    let files = [
        "",
        "\n\n",
        "### Licence",
        "\u{feff}nav-home = होम",
        "nav-home = होम\r\ndeaths = 12 की मौत\r\n\r\n\r\n",
        "deaths = 12 की मौत\nnav-home = होम\n-site-name = द वायर\n",
        "## A\nnav-home = होम\n## B\ndeaths = 12 की मौत\n##\n",
        "nav-home = होम\n\nहम यहाँ हैं\n\ndeaths = 12 की मौत\n",
        "nav-home = देखिए\n[1] सूची\ndeaths = 12 की मौत\n",
        "# अकेली टिप्पणी\n\nextra = और\n# अंत",
    ];
    for file in files {
        let mut desk = Desk::synced(&[(EN, SOURCE), (HI, file)]);
        let plan = insert_todo(&desk.workspace(), &todo_in(&desk, "hi"));
        desk.write(HI, &plan.writes[0].after);
        let again = insert_todo(&desk.workspace(), &todo_in(&desk, "hi"));
        assert_eq!(again.writes, [], "{file:?}");
        desk.write(HI, &filled(&desk.read(HI)));
        desk.sync();
        let text = desk.read(HI);
        let mut lines = text.lines();
        for line in file.lines().filter(|line| !line.trim().is_empty()) {
            assert!(lines.any(|other| other == line), "{line:?} in {text}");
        }
        assert!(!text.contains("tarjuma todo"), "{file:?}: {text}");
        assert_eq!(states(&desk, "hi"), [], "{file:?}: {text}");
        let has_crlf = file.contains("\r\n");
        assert_eq!(text.contains("\r\n"), has_crlf, "{file:?}: {text}");
    }
}

#[test]
fn a_stub_whose_message_is_gone_from_the_source_is_left_to_its_translator() {
    let mut desk = newsroom();
    insert(&mut desk, "hi");
    desk.edit(
        HI,
        "# nav-search = Search { -site-name }",
        "# nav-search = { -site-name } में खोजें",
    );
    desk.edit(
        EN,
        "nav-search = Search { -site-name }\n    .title = Search the whole site\n",
        "",
    );
    desk.sync();
    assert!(
        desk.read(HI)
            .contains("# nav-search = { -site-name } में खोजें")
    );
}

#[test]
fn what_was_acknowledged_or_carries_no_words_is_not_to_do() {
    let mut desk = newsroom();
    let source = format!("{SOURCE}ok = OK\n# tarjuma: no-translate\npaper = The Morning Post\n");
    desk.write(EN, &source);
    desk.write(HI, &format!("{HINDI}ok = OK\npaper = The Morning Post\n"));
    let ids: Vec<String> = states(&desk, "hi").into_iter().map(|(id, _)| id).collect();
    assert_eq!(ids, ["nav-search", "files"]);
}
