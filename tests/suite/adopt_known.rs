//! What was known of a message before a document was adopted: nothing is made fresher by it.

use crate::cli_project::ProjectFolder;

const ARTICLE: &str = "articles/prisoner-exchange.md";
const BUNDLE: &str = "locales/hi/articles/prisoner-exchange.ftl";
const LEDGER: &str = ".tarjuma/ledger/hi/articles/prisoner-exchange.ftl";
const ADOPT: [&str; 5] = ["adopt", "hi", "old.md", "--article", "prisoner-exchange"];

/// A newsroom with the page of an article from before its source was turned into the opposite.
fn denied() -> ProjectFolder {
    let project = ProjectFolder::own_newsroom();
    project.run(&["sync"]).ends_with(0);
    project.run(&["build"]);
    project.write("old.md", project.read("dist/hi/prisoner-exchange.md"));
    project.edit(ARTICLE, "capitals want", "capitals do not want");
    project.run(&["sync"]).ends_with(0);
    project.assert_finding(&[
        "locales/hi/",
        "error[stale-translation]",
        "p-vb6s",
        "(negation)",
    ]);
    project
}

fn record(project: &ProjectFolder) -> String {
    let ledger = project.read(LEDGER);
    let mut lines = ledger.lines().skip_while(|line| *line != "p-vb6s");
    lines.nth(1).expect("it is recorded").to_owned()
}

#[test]
fn a_page_that_reads_as_the_stale_translation_changes_neither_it_nor_its_record() {
    let project = denied();
    let (bundle, before) = (project.read(BUNDLE), record(&project));
    assert!(bundle.contains("{ -abu-dhabi }"));
    for force in [&[][..], &["--force"]] {
        project.run(&[&ADOPT[..], force].concat()).ends_with(0);
        assert_eq!(project.read(BUNDLE), bundle);
        assert_eq!(record(&project), before);
    }
    project.assert_finding(&["locales/hi/", "error[stale-translation]", "p-vb6s"]);
}

#[test]
fn a_stale_translation_that_comes_back_by_its_page_is_stale_and_has_its_terms() {
    let project = denied();
    let (bundle, before) = (project.read(BUNDLE), record(&project));
    let stale = bundle.lines().find(|line| line.starts_with("p-vb6s = "));
    let stale = stale.expect("it is translated").to_owned();
    std::fs::remove_file(project.path(BUNDLE)).unwrap();
    project.run(&ADOPT).ends_with(0);
    assert!(project.read(BUNDLE).contains(&stale));
    assert_eq!(record(&project), before);
    project.run(&["sync"]).ends_with(0);
    project.assert_finding(&["locales/hi/", "error[stale-translation]", "p-vb6s"]);
}

#[test]
fn another_text_over_a_stale_translation_stays_unconfirmed_and_lost_terms_are_told() {
    let project = denied();
    let old = project.read("old.md");
    let first = old.find("\n\n").unwrap() + 2;
    let word = old[first..].split(' ').next().unwrap().to_owned();
    project.write(
        "old.md",
        old.replacen(&format!("\n\n{word} "), &format!("\n\n{word} सचमुच "), 1),
    );
    project
        .run(&ADOPT)
        .ends_with(0)
        .says("kept p-vb6s: `")
        .says(" सचमुच ");
    project
        .run(&[&ADOPT[..], &["--force"]].concat())
        .ends_with(0)
        .says("still unconfirmed: p-vb6s; nothing shows that the document follows the source")
        .says("names are written out in place of `{ -abu-dhabi }` in p-vb6s");
    assert!(record(&project).starts_with("  unconfirmed import since:"));
    project.run(&["sync"]).ends_with(0).says("nothing to do");
    project.assert_finding(&["locales/hi/", "[unconfirmed-translation]", "p-vb6s"]);
}

#[test]
fn a_text_that_begins_with_markup_comes_back_with_its_terms_too() {
    let project = ProjectFolder::new()
        .with("locales/en/ui.ftl", "-city = Delhi\n")
        .with("locales/hi/ui.ftl", "-city = दिल्ली\n")
        .with(
            "articles/well.md",
            "---\nlang: en\n---\n\n**Rain** filled the wells of { -city }.\n",
        );
    project.run(&["sync"]).ends_with(0);
    let source = project.read("locales/en/articles/well.ftl");
    let id = source.lines().find_map(|line| line.split_once(" = **"));
    let (id, _) = id.expect("the paragraph is a message");
    let bundle = "locales/hi/articles/well.ftl";
    let translation = format!("{id} = **बारिश** से {{ -city }} के कुएँ भर गए।\n");
    project.write(bundle, &translation);
    project.run(&["sync"]).ends_with(0);
    project.run(&["build"]);
    let page = project.read("dist/hi/well.md");
    assert!(page.contains("**बारिश** से दिल्ली के"), "{page}");
    project.write("old.md", page);
    project.edit("articles/well.md", "filled", "did not fill");
    project.run(&["sync"]).ends_with(0);
    std::fs::remove_file(project.path(bundle)).unwrap();
    let adopt = ["adopt", "hi", "old.md", "--article", "well"];
    project.run(&adopt).ends_with(0);
    assert!(project.read(bundle).contains(&translation));
}
