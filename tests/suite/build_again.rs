//! What a build makes anew when something has changed, and what it leaves alone.

use tarjuma::build::{self, BuildReport, Options, Prune, Reuse};
use tarjuma::project::Workspace;
use tarjuma::tree::DiskTree;

use crate::cli_project::ProjectFolder;

const SITE: &str = "[site]\nurl = \"https://daily.example.org\"\n";

/// The articles, seven locales each, of the newsroom in this repository.
const EDITIONS: usize = 3 * 7;

fn newsroom() -> ProjectFolder {
    ProjectFolder::own_newsroom().with("tarjuma.toml", SITE)
}

fn publish_with(project: &ProjectFolder, change: impl FnOnce(&mut Options)) -> BuildReport {
    let root = project.path("");
    let workspace = Workspace::load(&root, &DiskTree::new(&root)).expect("the project loads");
    let selection = workspace.select(&[], &[]).expect("everything is there");
    let mut options = Options::of(selection);
    change(&mut options);
    build::publish(&workspace, &options).expect("there is room")
}

fn publish(project: &ProjectFolder) -> BuildReport {
    publish_with(project, |_| {})
}

#[test]
fn when_nothing_has_changed_nothing_is_rendered_or_written() {
    let project = newsroom();
    let first = publish(&project);
    assert!(first.rendered > EDITIONS);
    let before = project.snapshot();
    let second = publish(&project);
    assert_eq!((second.rendered, second.written), (0, 0));
    assert_eq!(second.files, first.files);
    assert_eq!(second.fallbacks, first.fallbacks);
    assert_eq!(project.snapshot(), before);
}

#[test]
fn a_message_of_the_interface_costs_the_pages_that_use_it() {
    let project = newsroom();
    publish(&project);
    project.edit(
        "locales/hi/ui.ftl",
        "contents-title = ",
        "contents-title = यहाँ ",
    );
    let report = publish(&project);
    let uses = ["how-a-story-travels", "prisoner-exchange", "stepwell"]
        .iter()
        .filter(|slug| {
            let page = project.read(&format!("dist/hi/{slug}.html"));
            page.contains("class=\"contents\"")
        })
        .count();
    assert!(uses > 0);
    assert_eq!(report.rendered, uses);
    assert_eq!(report.written, uses);
}

#[test]
fn the_name_of_a_language_follows_the_text_that_it_stands_in() {
    let project = newsroom().with("templates/article.html", "{{ page.original_language }}\n");
    let notice = "untranslated-notice = ";
    project.edit("locales/hi/ui.ftl", notice, "other-notice = ");
    publish(&project);
    let page = "dist/hi/prisoner-exchange.html";
    assert_eq!(project.read(page), "English\n");
    project.edit("locales/hi/ui.ftl", "other-notice = ", notice);
    publish(&project);
    assert_eq!(project.read(page), "अंग्रेज़ी\n");
}

#[test]
fn a_term_costs_the_articles_that_name_it() {
    let project = newsroom();
    publish(&project);
    project.edit("locales/hi/terms.ftl", "-karelina = ", "-karelina = सुश्री ");
    let report = publish(&project);
    assert_eq!(report.rendered, 1);
    let page = project.read("dist/hi/prisoner-exchange.html");
    assert!(page.contains("सुश्री"), "{page}");
}

#[test]
fn a_translation_costs_its_own_files_and_the_lists_that_show_it() {
    let project = newsroom();
    publish(&project);
    let bundle = "locales/ja/articles/stepwell.ftl";
    let text = project.read(bundle);
    let headline = text
        .lines()
        .find(|line| line.starts_with("headline = "))
        .expect("there is a headline");
    project.edit(bundle, headline, "headline = 井戸がよみがえった");
    let report = publish(&project);
    let front = project.read("dist/ja/index.html");
    assert!(front.contains("井戸がよみがえった"));
    // The article, the front page, its category and its year.
    assert_eq!(report.rendered, 4);
}

#[test]
fn a_translation_that_is_finished_is_announced_by_all_others() {
    let project = newsroom();
    publish(&project);
    let before = project.read("dist/hi/prisoner-exchange.html");
    assert!(!before.contains("/ur/prisoner-exchange.html\""), "{before}");
    project.write(
        "tarjuma.toml",
        format!("{SITE}[locale.ur.publish]\nmin-words = 20\nrequired = []\n"),
    );
    publish(&project);
    let after = project.read("dist/hi/prisoner-exchange.html");
    assert!(after.contains("https://daily.example.org/ur/prisoner-exchange.html\""));
}

#[test]
fn a_template_costs_all_pages() {
    let project = newsroom();
    let first = publish(&project);
    project.write("templates/archive.html", "{% extends \"base.html\" %}\n");
    assert_eq!(publish(&project).rendered, first.rendered);
}

#[test]
fn a_file_that_is_gone_or_cut_is_made_again() {
    let project = newsroom();
    publish(&project);
    let page = "dist/ar/stepwell.html";
    let before = project.read(page);
    std::fs::remove_file(project.path(page)).unwrap();
    project.write("dist/ru/index.html", "cut");
    let report = publish(&project);
    assert_eq!((report.rendered, report.written), (2, 2));
    assert_eq!(project.read(page), before);
}

#[test]
fn records_that_are_damaged_or_gone_do_no_harm() {
    let project = newsroom();
    publish(&project);
    let before = project.snapshot();
    project.write(".tarjuma/cache/build.jsonl", "{\"edition\": 3}\nnonsense\n");
    let report = publish(&project);
    assert!(report.rendered > EDITIONS);
    assert_eq!(report.written, 0);
    std::fs::remove_dir_all(project.path(".tarjuma/cache")).unwrap();
    publish(&project);
    let after = project.snapshot();
    let bytes = |files: &std::collections::BTreeMap<_, (Vec<u8>, _)>| -> Vec<Vec<u8>> {
        files.values().map(|(bytes, _)| bytes.clone()).collect()
    };
    assert_eq!(bytes(&after), bytes(&before));
}

#[test]
fn all_is_rendered_when_that_is_asked_for() {
    let project = newsroom();
    let first = publish(&project);
    let again = publish_with(&project, |options| options.reuse = Reuse::Nothing);
    assert_eq!((again.rendered, again.written), (first.rendered, 0));
}

#[test]
fn pages_that_are_no_longer_published_stay_until_they_are_pruned() {
    let project = newsroom();
    publish(&project);
    let page = "dist/ur/how-a-story-travels.html";
    assert!(project.has(page));
    project.write(
        "tarjuma.toml",
        format!("{SITE}[publish]\nfallback = \"skip-article\"\n"),
    );
    let report = publish(&project);
    let withheld: Vec<_> = report
        .withheld
        .iter()
        .map(|(locale, slug)| format!("{locale}/{slug}"))
        .collect();
    assert!(
        withheld.contains(&"ur/how-a-story-travels".to_owned()),
        "{withheld:?}"
    );
    assert!(project.has(page), "a dip in a percentage deletes nothing");
    let kept = project.read(page);
    assert!(kept.contains("content=\"noindex\""), "{kept}");
    assert!(
        !kept.contains("rel=\"alternate\" hreflang=\"en\""),
        "{kept}"
    );
    assert!(!project.has("dist/ur/archive.html") && !project.has("dist/ur/archive"));
    project.run(&["verify"]).ends_with(0);
    assert_eq!(publish(&project).written, 0);
    assert!(
        !project
            .read("dist/ur/index.html")
            .contains("how-a-story-travels")
    );
    let report = publish_with(&project, |options| options.prune = Prune::Unmade);
    assert!(!project.has(page));
    assert!(
        report
            .removed
            .contains(&"ur/how-a-story-travels.html".to_owned())
    );
    assert!(project.has("dist/hi/how-a-story-travels.html"));
}

#[test]
fn without_an_address_nothing_is_left_that_names_it() {
    for layout in ["", "source-at-root = true\n"] {
        let project = newsroom().with("tarjuma.toml", format!("{SITE}{layout}"));
        publish(&project);
        let feed = |locale: &str| match (locale, layout) {
            ("en", "source-at-root = true\n") => "dist/feed.xml".to_owned(),
            _ => format!("dist/{locale}/feed.xml"),
        };
        let files = ["dist/sitemap.xml".to_owned(), "dist/robots.txt".to_owned()];
        let files = files.into_iter().chain(["en", "hi"].map(feed));
        let files: Vec<String> = files.collect();
        assert!(files.iter().all(|file| project.has(file)), "{files:?}");
        project.write("tarjuma.toml", format!("[site]\n{layout}"));
        let report = publish(&project);
        let left: Vec<_> = files.iter().filter(|file| project.has(file)).collect();
        assert!(left.is_empty(), "{left:?} {:?}", report.removed);
        assert!(project.has("dist/hi/stepwell.html"));
    }
}

#[test]
fn the_same_bytes_come_out_elsewhere_and_whatever_the_machine() {
    let (first, second) = (newsroom(), newsroom());
    first.run(&["build"]).ends_with(0);
    let mut command = second.command(&["build"]);
    command
        .env("RAYON_NUM_THREADS", "8")
        .env("TZ", "Pacific/Kiritimati")
        .env("LANG", "hi_IN.UTF-8");
    assert!(command.status().expect("the program runs").success());
    let dist = |project: &ProjectFolder| -> Vec<(String, Vec<u8>)> {
        let files = project.snapshot().into_iter();
        files
            .filter_map(|(path, (bytes, _))| {
                let path = path.to_string_lossy().into_owned();
                let (_, below) = path.split_once("/dist/")?;
                Some((below.to_owned(), bytes))
            })
            .collect()
    };
    let (one, other) = (dist(&first), dist(&second));
    assert!(!one.is_empty());
    assert_eq!(one.len(), other.len());
    for (left, right) in one.iter().zip(&other) {
        assert_eq!(left.0, right.0);
        assert!(left.1 == right.1, "{}", left.0);
    }
}
