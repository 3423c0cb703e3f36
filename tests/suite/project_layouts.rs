//! Where projects keep their files.

use std::path::Path;

use tarjuma::locale::LocaleId;
use tarjuma::project::{ArticleRole, Resource, Scope, Workspace};
use tarjuma::tree::MemoryTree;

/// Loads a project that exists in memory only.
fn load(tree: &MemoryTree) -> Workspace {
    Workspace::load(Path::new("/site"), tree).expect("the project loads")
}

fn locale(name: &str) -> LocaleId {
    name.parse().expect("the test names a locale")
}

fn resource_paths(workspace: &Workspace) -> Vec<&str> {
    let resources = workspace.resources.iter();
    resources.map(|resource| resource.path.as_str()).collect()
}

fn locale_names(workspace: &Workspace) -> Vec<&str> {
    let locales = workspace.locales.iter();
    locales.map(|locale| locale.name.as_str()).collect()
}

fn resource<'w>(workspace: &'w Workspace, path: &str) -> &'w Resource {
    let mut resources = workspace.resources.iter();
    let found = resources.find(|resource| resource.path.as_str() == path);
    found.expect("the project has the resource")
}

fn expected(workspace: &Workspace, path: &str, name: &str) -> String {
    resource(workspace, path)
        .expected_path(&locale(name))
        .to_string()
}

#[test]
fn loads_the_default_layout_without_configuration() {
    let workspace = load(
        &MemoryTree::new()
            .with("locales/en/ui.ftl", "nav-home = Home\n")
            .with("locales/hi/ui.ftl", "\u{feff}nav-home = होम\r\n")
            .with("locales/ar/articles/swap.ftl", "headline = تبادل\n")
            .with("articles/swap.md", "---\nlang: hi\n---\n# अदला-बदली\n")
            .with("README.md", "# Not an article\n"),
    );
    assert!(workspace.problems.is_empty(), "{:?}", workspace.problems);
    assert_eq!(resource_paths(&workspace), ["articles/swap.ftl", "ui.ftl"]);
    assert_eq!(locale_names(&workspace), ["ar", "en", "hi"]);
    assert_eq!(workspace.articles.len(), 1);
    let hindi = resource(&workspace, "ui.ftl")
        .file(&locale("hi"))
        .expect("there is a file");
    assert_eq!(hindi.view().entries().count(), 1);
}

#[test]
fn an_article_gives_its_resource_scope_and_source_locale() {
    let workspace = load(
        &MemoryTree::new()
            .with("locales/en/ui.ftl", "nav-home = Home\n")
            .with("locales/hi/articles/2025/mela.ftl", "headline = मेला\n")
            .with("articles/2025/mela.md", "---\nlang: hi\n---\n# मेला\n"),
    );
    let mela = resource(&workspace, "articles/2025/mela.ftl");
    assert_eq!(mela.source_locale, locale("hi"));
    assert!(matches!(&mela.scope, Scope::Article(slug) if slug.as_str() == "2025/mela"));
    let targets: Vec<_> = workspace.targets(mela).map(ToString::to_string).collect();
    assert_eq!(targets, ["en"]);
    assert_eq!(workspace.shared_resources().count(), 1);
    let path = workspace.expected_path(&mela.path, &locale("ja"));
    assert_eq!(path.as_deref(), Some("locales/ja/articles/2025/mela.ftl"));
}

#[test]
fn a_folder_named_articles_is_shared_where_there_are_no_articles() {
    let workspace = load(&MemoryTree::new().with("locales/en/articles/list.ftl", "a = A\n"));
    assert_eq!(workspace.resources[0].scope, Scope::Shared);
}

#[test]
fn the_locale_can_be_a_file_name() {
    let workspace = load(
        &MemoryTree::new()
            .with(
                "tarjuma.toml",
                "source-locale = \"en-US\"\nlocales = \"src/uu/*/locales/{locale}.ftl\"\n",
            )
            .with("src/uu/arch/locales/en-US.ftl", "arch-about = Show\n")
            .with("src/uu/arch/locales/zh-Hans.ftl", "arch-about = 显示\n")
            .with("src/uu/cat/locales/en-US.ftl", "cat-about = Join\n"),
    );
    assert_eq!(resource_paths(&workspace), ["arch.ftl", "cat.ftl"]);
    assert_eq!(
        expected(&workspace, "cat.ftl", "zh-Hans"),
        "src/uu/cat/locales/zh-Hans.ftl"
    );
}

#[test]
fn the_locale_can_be_the_first_folder_or_one_after_a_wildcard() {
    for (pattern, file, path) in [
        (
            "{locale}/**/*.ftl",
            "pl/browser/menu.ftl",
            "browser/menu.ftl",
        ),
        ("core/{locale}/*.ftl", "core/pl/menu.ftl", "menu.ftl"),
        ("*/{locale}/*.ftl", "mail/pl/menu.ftl", "mail/menu.ftl"),
    ] {
        let config = format!("source-locale = \"pl\"\nlocales = \"{pattern}\"\n");
        let tree = MemoryTree::new()
            .with("tarjuma.toml", config)
            .with(file, "menu = Menu\n");
        assert_eq!(resource_paths(&load(&tree)), [path], "{pattern}");
    }
}

#[test]
fn a_missing_file_is_expected_under_the_name_its_locale_has_on_disk() {
    let workspace = load(
        &MemoryTree::new()
            .with("locales/en/ui.ftl", "a = A\n")
            .with("locales/en/terms.ftl", "-b = B\n")
            .with("locales/pt_BR/ui.ftl", "a = Á\n"),
    );
    assert_eq!(locale_names(&workspace), ["en", "pt_BR"]);
    assert_eq!(
        expected(&workspace, "terms.ftl", "pt-BR"),
        "locales/pt_BR/terms.ftl"
    );
}

#[test]
fn a_second_pattern_keeps_its_folders_in_the_paths_of_its_resources() {
    let workspace = load(
        &MemoryTree::new()
            .with(
                "tarjuma.toml",
                "locales = [\"core/{locale}/*.ftl\", \"mail/{locale}/*.ftl\"]\n",
            )
            .with("core/en/ui.ftl", "a = A\n")
            .with("mail/en/ui.ftl", "b = B\n")
            .with("mail/ja/ui.ftl", "b = あ\n"),
    );
    assert_eq!(resource_paths(&workspace), ["mail/ui.ftl", "ui.ftl"]);
    assert_eq!(expected(&workspace, "mail/ui.ftl", "hi"), "mail/hi/ui.ftl");
    assert_eq!(expected(&workspace, "ui.ftl", "ja"), "core/ja/ui.ftl");
}

#[test]
fn shared_terms_outside_the_root_are_seen_and_bring_no_locales() {
    let workspace = load(
        &MemoryTree::new()
            .with(
                "tarjuma.toml",
                "[[resources]]\npath = \"../terms/{locale}.ftl\"\nread-only = true\n",
            )
            .with("locales/en/ui.ftl", "a = { -agency }\n")
            .with("../terms/en.ftl", "-agency = Reuters\n")
            .with("../terms/ur.ftl", "-agency = رائٹرز\n"),
    );
    assert!(workspace.problems.is_empty(), "{:?}", workspace.problems);
    let terms = resource(&workspace, "terms.ftl");
    assert!(terms.is_read_only);
    assert_eq!(terms.files.len(), 2);
    assert_eq!(locale_names(&workspace), ["en"]);
}

#[test]
fn of_articles_in_several_locales_the_source_is_the_one_in_the_source_locale() {
    let workspace = load(
        &MemoryTree::new()
            .with("tarjuma.toml", "articles = \"content/{locale}/**/*.md\"\n")
            .with("content/ar/guide.md", "# دليل\n")
            .with("content/en/guide.md", "# Guide\n")
            .with("content/hi/mela.md", "---\nlang: hi\n---\n# मेला\n"),
    );
    let roles: Vec<_> = workspace
        .articles
        .iter()
        .map(|article| article.role)
        .collect();
    assert_eq!(
        roles,
        [
            ArticleRole::Translation,
            ArticleRole::Source,
            ArticleRole::Source
        ]
    );
    assert_eq!(workspace.articles[0].slug, workspace.articles[1].slug);
    assert_eq!(workspace.articles[2].locale, locale("hi"));
}

#[test]
fn required_locales_are_there_without_files() {
    let tree = MemoryTree::new()
        .with("tarjuma.toml", "required-locales = [\"ur\"]\n")
        .with("locales/en/ui.ftl", "a = A\n");
    let workspace = load(&tree);
    assert_eq!(locale_names(&workspace), ["en", "ur"]);
    assert_eq!(expected(&workspace, "ui.ftl", "ur"), "locales/ur/ui.ftl");
}

#[test]
fn output_hidden_folders_and_excluded_files_are_no_part_of_the_project() {
    let workspace = load(
        &MemoryTree::new()
            .with(
                "tarjuma.toml",
                "locales = \"**/{locale}/*.ftl\"\nexclude = [\"old\"]\n",
            )
            .with("en/ui.ftl", "a = A\n")
            .with("dist/en/ui.ftl", "a = A\n")
            .with(".git/en/ui.ftl", "a = A\n")
            .with("old/en/ui.ftl", "a = A\n"),
    );
    assert_eq!(resource_paths(&workspace), ["ui.ftl"]);
}

#[test]
fn fallback_goes_through_configured_pivots() {
    let tree = MemoryTree::new().with(
        "tarjuma.toml",
        "fallback-pivots = [\"en\"]\n[locale.mai]\nfallback = [\"hi\"]\n[locale.hi]\nmin-coverage = 80\n",
    );
    let workspace = load(&tree);
    let names = |name: &str| -> Vec<String> {
        let chain = workspace.fallback_chain(&locale(name), &locale("fr"));
        chain.locales().iter().map(ToString::to_string).collect()
    };
    assert_eq!(names("mai-IN"), ["mai-IN", "mai", "hi", "fr"]);
    assert_eq!(names("ja"), ["ja", "en", "fr"]);
    assert_eq!(
        workspace
            .config
            .min_coverage_of(&locale("hi"))
            .value
            .value(),
        80
    );
    assert_eq!(
        workspace
            .config
            .min_coverage_of(&locale("ja"))
            .value
            .value(),
        100
    );
}
