//! Glossaries: what is read of them, and what is wrong in them.

use std::path::Path;

use tarjuma::diagnostic::{Finding, Severity};
use tarjuma::project::{GlossaryRow, Workspace};
use tarjuma::tree::MemoryTree;

fn load(glossary: impl Into<Vec<u8>>) -> Workspace {
    let tree = MemoryTree::new()
        .with(
            "tarjuma.toml",
            "[glossary]\nfiles = [\"words/glossary.csv\"]\n",
        )
        .with("locales/en/ui.ftl", "nav-home = Home\n")
        .with("locales/hi/ui.ftl", "nav-home = होम\n")
        .with("locales/pt-BR/ui.ftl", "nav-home = Início\n")
        .with("words/glossary.csv", glossary.into());
    Workspace::load(Path::new("/site"), &tree).expect("the project loads")
}

fn rows(glossary: &str) -> Vec<GlossaryRow> {
    let workspace = load(glossary);
    assert_eq!(workspace.problems, []);
    workspace.glossaries[0].rows.clone()
}

/// Returns what is wrong with a glossary, and the lines that hold all the same.
fn problems(glossary: &str) -> (Vec<String>, usize) {
    let workspace = load(glossary);
    let text = workspace.text("words/glossary.csv").expect("it is loaded");
    let tell = |finding: &Finding| {
        let place = finding.span.unwrap_or_default().of(text);
        assert_eq!(
            (finding.check, &*finding.path),
            ("invalid-glossary", "words/glossary.csv")
        );
        let hint = finding.hint.as_deref().unwrap_or_default();
        format!("{place}: {}: {hint}", finding.message())
    };
    let told = workspace.problems.iter().map(tell).collect();
    (told, workspace.glossaries[0].rows.len())
}

#[test]
fn a_row_has_terms_by_locale_alternatives_and_what_is_forbidden() {
    let rows = rows(
        "\u{feff}term,hi,pt_BR,note,forbidden,forbidden:hi\r\n\
         press council,प्रेस परिषद|पत्रकार परिषद,,\"as agreed, in 2024\",board,समिति | मंडल\r\n",
    );
    let [row] = rows.as_slice() else {
        panic!("{rows:#?}");
    };
    let term = |locale: &str| row.terms.get(&locale.parse().unwrap()).map(Vec::as_slice);
    assert_eq!(row.line, 2);
    assert_eq!(term("en"), Some(["press council".to_owned()].as_slice()));
    assert_eq!(term("hi").map(<[String]>::len), Some(2));
    assert_eq!(term("pt-BR"), None);
    assert_eq!(row.note.as_deref(), Some("as agreed, in 2024"));
    assert_eq!(row.forbidden, ["board"]);
    assert_eq!(row.forbidden_in[&"hi".parse().unwrap()], ["समिति", "मंडल"]);
}

#[test]
fn semicolons_and_tabs_set_cells_apart_as_well() {
    for glossary in ["en;hi\ncouncil;परिषद\n", "en\thi\ncouncil\tपरिषद\n"] {
        assert_eq!(rows(glossary)[0].terms.len(), 2, "{glossary}");
    }
}

#[test]
fn columns_that_are_no_locale_are_told_with_the_nearest() {
    let (told, rows) = problems("en,hi,pt-RB,noet\ncouncil,परिषद,conselho,so\n");
    assert_eq!(rows, 1);
    assert_eq!(
        told,
        [
            "pt-RB: the column `pt-RB` is no locale of the project: did you mean `pt-BR`?",
            "noet: the column `noet` is no locale of the project: did you mean `note`?",
        ]
    );
    let (told, _) = problems("en,hi,anmerkung\ncouncil,परिषद,so\n");
    assert_eq!(
        told,
        [
            "anmerkung: the column `anmerkung` is no locale of the project: \
             the columns can be en, hi, pt-BR, note, forbidden"
        ]
    );
    let (told, _) = problems("en,hi,hi\ncouncil,परिषद,सभा\n");
    assert!(told[0].contains("two columns are `hi`"), "{told:?}");
}

#[test]
fn columns_in_languages_of_other_projects_are_told_once_and_not_read() {
    let glossary = "en,fr,hi,forbidden:sw,zh-Hant\ncouncil,conseil,परिषद,baraza,議會\n";
    let workspace = load(glossary);
    let [told] = workspace.problems.as_slice() else {
        panic!("{:#?}", workspace.problems);
    };
    assert_eq!(told.severity, Severity::Info);
    assert_eq!(
        told.message(),
        "the columns `fr`, `forbidden:sw`, `zh-Hant` are in no language of the project and are not read"
    );
    let rows = &workspace.glossaries[0].rows;
    let locales: Vec<String> = rows[0].terms.keys().map(ToString::to_string).collect();
    assert_eq!(locales, ["en", "hi"]);
    assert!(rows[0].forbidden_in.is_empty());
}

#[test]
fn lines_that_cannot_be_used_are_told_and_the_others_hold() {
    let (told, rows) = problems("en,hi\ncouncil, press,परिषद\n,सभा\n\nhome,घर\n");
    assert_eq!(rows, 1);
    assert_eq!(
        told,
        [
            "council, press,परिषद: the line has 3 cells, and the first line 2: \
             put a cell that has a comma in it between quotation marks: `\"…\"`",
            ",सभा: the line has no term in `en`, the first column: \
             write the term, or remove the line",
        ]
    );
    let (told, rows) = problems("en,hi\ncouncil,\"परिषद\nhome,घर\n");
    assert_eq!((told.len(), rows), (1, 0));
    assert!(told[0].contains("is not closed"), "{told:?}");
    assert_eq!(problems(""), (Vec::new(), 0));
}

#[test]
fn a_glossary_that_is_missing_is_told_where_it_is_named() {
    let tree = MemoryTree::new()
        .with("tarjuma.toml", "[glossary]\nfiles = \"glosary.csv\"\n")
        .with("locales/en/ui.ftl", "nav-home = Home\n");
    let workspace = Workspace::load(Path::new("/site"), &tree).expect("the project loads");
    let [problem] = workspace.problems.as_slice() else {
        panic!("{:#?}", workspace.problems);
    };
    assert_eq!(&*problem.path, "tarjuma.toml");
    assert!(
        problem
            .message()
            .contains("there is no glossary `glosary.csv`")
    );
    assert!(problem.span.is_some());
}
