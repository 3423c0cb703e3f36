//! Source bundles that follow their articles.

use std::path::Path;

use tarjuma::diagnostic::Finding;
use tarjuma::plan::{LanguageChange, Plan, SegmentMatch, SyncOptions, UnclearMatch, sync};
use tarjuma::project::Workspace;
use tarjuma::tree::MemoryTree;

const ARTICLE: &str = "articles/swap.md";
const BUNDLE: &str = "locales/en/articles/swap.ftl";

const TEXT: &str = "---
lang: en
title: A Second Exchange
vars:
  sum: 50
---

The United States and Russia carried out a swap in { -abu-dhabi } on Thursday.

## What is known

She had been sentenced for giving { $sum } dollars to [a charity](https://example.org/a).

- Released: one dancer
- Released: one engineer

> “This is a step forward,” an official said.
";

fn tree(files: &[(&str, &str)]) -> MemoryTree {
    let tree = MemoryTree::new()
        .with("locales/en/ui.ftl", "nav-home = Home\n")
        .with("locales/en/terms.ftl", "-abu-dhabi = Abu Dhabi\n")
        .with("locales/hi/ui.ftl", "nav-home = होम\n");
    files
        .iter()
        .fold(tree, |tree, (path, text)| tree.with(path, *text))
}

/// What is wrong with files that these tests are about.
const MEANT: [&str; 2] = ["language-change", "merge-conflict"];

fn plan_with(files: &[(&str, &str)], options: &SyncOptions) -> Plan {
    try_plan(files, options).expect("no match is unclear")
}

fn try_plan(files: &[(&str, &str)], options: &SyncOptions) -> Result<Plan, UnclearMatch> {
    let workspace = Workspace::load(Path::new("/site"), &tree(files)).expect("the project loads");
    let told: Vec<_> = workspace.problems.iter().collect();
    let is_meant = |finding: &&&Finding| MEANT.contains(&finding.check);
    assert_eq!(
        told.iter().filter(|finding| !is_meant(finding)).count(),
        0,
        "{told:#?}"
    );
    sync(&workspace, options)
}

fn plan(files: &[(&str, &str)]) -> Plan {
    plan_with(files, &SyncOptions::default())
}

/// Returns the one bundle that a plan writes.
fn bundle(plan: &Plan) -> &str {
    let [write] = plan.writes.as_slice() else {
        panic!("{plan:?}");
    };
    assert_eq!(&*write.path, BUNDLE);
    &write.after
}

fn ids(bundle: &str) -> Vec<&str> {
    let lines = bundle
        .lines()
        .filter(|line| line.starts_with(char::is_alphabetic));
    lines.filter_map(|line| line.split(" =").next()).collect()
}

fn notes(plan: &Plan) -> Vec<&str> {
    plan.notes.iter().map(|note| &*note.text).collect()
}

/// Returns the bundle of the article as it was and the plan for the article as it is.
fn revise(before: &str, after: &str) -> (String, Plan) {
    let first = plan(&[(ARTICLE, before)]);
    let bundle = bundle(&first).to_owned();
    let second = plan(&[(ARTICLE, after), (BUNDLE, &bundle)]);
    (bundle, second)
}

#[test]
fn a_new_article_gets_its_bundle() {
    let plan = plan(&[(ARTICLE, TEXT)]);
    assert_eq!(plan.findings, []);
    let bundle = bundle(&plan);
    let outline = tarjuma::fluent::parse(bundle);
    assert!(outline.junk.is_empty(), "{bundle}");
    for part in [
        "### The text of articles/swap.md, written by `tarjuma sync`.\n",
        "\n# Headline\nheadline = A Second Exchange\n",
        "a swap in { -abu-dhabi } on Thursday.\n",
        "\n## What is known\n\n# Heading\nh-",
        "\n# Paragraph\n# $link-1: https://example.org/a\np-",
        "giving { $sum } dollars to [a charity]({ $link-1 }).\n",
        "\n# List item\nli-",
        "\n# Quotation\nq-",
        "an official said.\n\n##\n",
    ] {
        assert!(bundle.contains(part), "{part:?} in\n{bundle}");
    }
    assert_eq!(notes(&plan), ["7 added"]);
}

#[test]
fn a_second_run_changes_nothing() {
    let (_, plan) = revise(TEXT, TEXT);
    assert_eq!(plan, Plan::default());
}

#[test]
fn a_crlf_article_is_the_same_article() {
    let (bundle, plan) = revise(TEXT, &TEXT.replace('\n', "\r\n"));
    assert_eq!(plan, Plan::default(), "{bundle}");
    let crlf = bundle.replace('\n', "\r\n");
    let edited = TEXT.replace("Thursday", "Friday");
    let plan = self::plan(&[(ARTICLE, &edited), (BUNDLE, &crlf)]);
    let after = self::bundle(&plan);
    assert_eq!(after.matches('\n').count(), after.matches("\r\n").count());
}

#[test]
fn edits_insertions_moves_and_deletions_keep_ids() {
    let swap = "The United States and Russia carried out a swap in { -abu-dhabi } on Thursday.\n\n";
    let after = TEXT
        .replace(swap, "")
        .replace("50", "51")
        .replace("an official said", "a senior official said")
        .replace("- Released: one dancer\n", "")
        .replace("> “", &format!("A new paragraph stands here.\n\n{swap}> “"));
    let (before, plan) = revise(TEXT, &after);
    let (before, after) = (ids(&before), ids(bundle(&plan)));
    assert_eq!(after[0], "headline");
    assert_eq!(after[1..4], [before[2], before[3], before[5]]);
    assert!(!before.contains(&after[4]));
    assert_eq!(after[5..], [before[1], before[6]]);
    let notes = notes(&plan);
    assert_eq!(notes[0], "1 added, 1 deleted, 1 edited, 1 moved");
    assert!(notes.contains(&format!("deleted {}", before[4]).as_str()));
    assert!(notes.contains(&format!("moved {}", before[1]).as_str()));
}

#[test]
fn a_changed_destination_keeps_its_number_and_a_new_link_gets_another() {
    let after = TEXT.replace(
        "She had been sentenced for giving { $sum } dollars to [a charity](https://example.org/a).",
        "[She](/she) had been sentenced for giving { $sum } dollars to [a charity](https://example.org/a).",
    );
    let (_, plan) = revise(TEXT, &after);
    let bundle = bundle(&plan);
    assert!(bundle.contains("[She]({ $link-2 }) had"), "{bundle}");
    assert!(bundle.contains("[a charity]({ $link-1 })"));
    assert!(bundle.contains("# $link-2: /she\n# $link-1: https://example.org/a\n"));
    let (_, plan) = revise(TEXT, &TEXT.replace("org/a", "org/b"));
    assert_eq!(notes(&plan), [""; 0], "a changed URL changes no text");
    assert!(self::bundle(&plan).contains("# $link-1: https://example.org/b\n"));
}

#[test]
fn comments_of_people_survive() {
    let first = plan(&[(ARTICLE, TEXT)]);
    let commented = bundle(&first).replace(
        "# Quotation\n",
        "# Quotation\n# «шаг вперёд», а не «прорыв»\n",
    );
    let second = plan(&[(ARTICLE, TEXT), (BUNDLE, &commented)]);
    assert_eq!(second, Plan::default());
    let edited = TEXT.replace("Thursday", "Friday");
    let third = plan(&[(ARTICLE, &edited), (BUNDLE, &commented)]);
    assert!(bundle(&third).contains("# «шаг вперёд», а не «прорыв»\nq-"));
}

#[test]
fn terms_and_attributes_of_people_survive() {
    let first = plan(&[(ARTICLE, TEXT)]);
    let source = bundle(&first)
        .replace(
            "\n# Headline\n",
            "\n# For this article\n-dancer = the dancer\n\n# Headline\n",
        )
        .replace(
            "A Second Exchange\n",
            "A Second Exchange\n    .short = Exchange\n",
        );
    assert!(source.contains(".short"));
    let second = plan(&[(ARTICLE, TEXT), (BUNDLE, &source)]);
    assert_eq!(second, Plan::default());
}

#[test]
fn both_sides_of_a_merge_keep_their_ids() {
    let (ours, theirs) = ("Our own new paragraph.\n\n", "एक नया अनुच्छेद।\n\n");
    let with = |paragraphs: &str| TEXT.replace("## What", &format!("{paragraphs}## What"));
    let (_, left) = revise(TEXT, &with(ours));
    let (_, right) = revise(TEXT, &with(theirs));
    let (left, right) = (bundle(&left), bundle(&right));
    let lines = |text: &str, other: &str| -> String {
        let is_own = |line: &&str| !other.contains(line);
        text.split_inclusive('\n').filter(is_own).collect()
    };
    let conflict = format!(
        "<<<<<<< HEAD\n# Paragraph\n{}=======\n# Paragraph\n{}>>>>>>> theirs\n",
        lines(left, right),
        lines(right, left)
    );
    let merged = left.replace(&format!("# Paragraph\n{}", lines(left, right)), &conflict);
    assert!(merged.contains("<<<<<<<"));
    let both = with(&format!("{ours}{theirs}"));
    let plan = self::plan(&[(ARTICLE, &both), (BUNDLE, &merged)]);
    let after = ids(bundle(&plan));
    for id in ids(left).into_iter().chain(ids(right)) {
        assert!(after.contains(&id), "{id}");
    }
    assert_eq!(notes(&plan), [""; 0]);
}

#[test]
fn an_unknown_variable_is_an_error_at_its_place() {
    let text = TEXT.replace("{ $sum }", "{ $amount }");
    let plan = plan(&[(ARTICLE, &text)]);
    let [finding] = plan.findings.as_slice() else {
        panic!("{:?}", plan.findings);
    };
    assert_eq!(finding.span.unwrap().of(&text), "{ $amount }");
    assert_eq!(finding.check, "unknown-variable");
    assert!(finding.hint.as_deref().unwrap().contains("`\\{`"));
    assert!(bundle(&plan).contains("giving { $amount } dollars"));
}

#[test]
fn an_ambiguous_match_is_reported_and_can_be_settled() {
    let paragraph = "The lawyer confirmed that she had left Abu Dhabi for home.";
    let before = format!("---\ntitle: One\n---\n\n{paragraph}\n");
    let after = format!(
        "---\ntitle: One\n---\n\n{}\n\n{}\n",
        paragraph.replace("home", "Doha"),
        paragraph.replace("home", "Baku")
    );
    let (bundle_before, plan) = revise(&before, &after);
    assert_eq!(plan.findings.len(), 2);
    let id = ids(&bundle_before)[1];
    assert!(plan.findings[0].message().contains(&format!("`{id}`")));
    let hint = plan.findings[1].hint.as_deref().unwrap();
    assert!(hint.contains(&format!("--match {id}=7")), "{hint}");
    let options = SyncOptions {
        matches: vec![SegmentMatch {
            id: id.parse().unwrap(),
            line: 7,
        }],
        ..SyncOptions::default()
    };
    let settled = plan_with(&[(ARTICLE, &after), (BUNDLE, &bundle_before)], &options);
    assert_eq!(settled.findings, []);
    assert!(bundle(&settled).contains(&format!("{id} = {}", paragraph.replace("home", "Baku"))));
}

#[test]
fn a_match_in_an_article_without_texts_names_no_lines() {
    let headline = "headline = A Second Exchange\n";
    let files = [(ARTICLE, "---\nlang: en\n---\n"), (BUNDLE, headline)];
    let options = SyncOptions {
        matches: vec![SegmentMatch {
            id: "headline".parse().unwrap(),
            line: 2,
        }],
        ..SyncOptions::default()
    };
    let unclear = try_plan(&files, &options).unwrap_err();
    assert_eq!(unclear.hint(), "the article has no text to translate");
}

#[test]
fn a_match_that_means_nothing_is_reported_and_touches_no_other_article() {
    let (_, first) = revise(TEXT, &TEXT.replace("Thursday", "Friday"));
    let bundle = bundle(&first);
    let files = [
        (ARTICLE, TEXT),
        (BUNDLE, bundle),
        ("articles/other.md", TEXT),
        (
            "locales/en/articles/other.ftl",
            "headline = A Second Exchange\n",
        ),
    ];
    let with = |id: &str, line| {
        let matches = vec![SegmentMatch {
            id: id.parse().unwrap(),
            line,
        }];
        let options = SyncOptions {
            matches,
            ..SyncOptions::default()
        };
        try_plan(&files, &options)
    };
    let known = ids(bundle)[1];
    for (id, line, told) in [
        ("p-none", 8, "no article has had a message `p-none`"),
        (
            known,
            99,
            &format!("no text that `{known}` could be stands on line 99 of {ARTICLE}"),
        ),
        (
            "headline",
            3,
            "`articles/other.md` and `articles/swap.md` have a message `headline`",
        ),
    ] {
        assert_eq!(with(id, line).unwrap_err().to_string(), told);
    }
    let plan = with(known, 8).expect("no match is unclear");
    assert_eq!(plan.findings, []);
    let other = plan
        .writes
        .iter()
        .find(|write| write.path.contains("other"))
        .unwrap();
    let paragraphs = ids(&other.after)
        .into_iter()
        .filter(|id| id.starts_with("p-"));
    assert_eq!(paragraphs.count(), 2);
}

#[test]
fn a_changed_language_is_refused_without_the_flag() {
    let first = plan(&[(ARTICLE, TEXT)]);
    let source = bundle(&first);
    let hindi = TEXT.replace("lang: en", "lang: hi");
    let files = [
        (ARTICLE, hindi.as_str()),
        (BUNDLE, source),
        (
            "locales/hi/articles/swap.ftl",
            "headline = दूसरी अदला-बदली\n",
        ),
    ];
    let refused = plan(&files);
    assert!(refused.is_empty());
    assert_eq!(refused.findings[0].check, "language-change");
    let options = SyncOptions {
        language_change: LanguageChange::Accept,
        ..SyncOptions::default()
    };
    let accepted = plan_with(&files, &options);
    assert_eq!(&*accepted.writes[0].path, "locales/hi/articles/swap.ftl");
}

#[test]
fn a_bundle_without_article_is_kept_and_noted() {
    let first = plan(&[(ARTICLE, TEXT)]);
    let files = tree(&[(BUNDLE, bundle(&first))]);
    let workspace = Workspace::load(Path::new("/site"), &files).expect("the project loads");
    let plan = sync(&workspace, &SyncOptions::default()).expect("no match is unclear");
    assert!(plan.writes.is_empty());
    let [note] = plan.notes.as_slice() else {
        panic!("{plan:?}");
    };
    assert_eq!(&*note.path, BUNDLE);
    assert_eq!(note.text, "kept, although there is no article `swap`");
}

#[test]
fn an_article_under_another_name_gets_no_bundle_of_its_own() {
    let first = plan(&[(ARTICLE, TEXT)]);
    let files = tree(&[("articles/exchange.md", TEXT), (BUNDLE, bundle(&first))]);
    let workspace = Workspace::load(Path::new("/site"), &files).expect("the project loads");
    let plan = sync(&workspace, &SyncOptions::default()).expect("no match is unclear");
    assert!(plan.writes.is_empty());
    let [finding] = plan.findings.as_slice() else {
        panic!("{plan:?}");
    };
    assert_eq!(finding.check, "renamed-article");
}

#[test]
fn broken_front_matter_leaves_the_bundle_alone() {
    let first = plan(&[(ARTICLE, TEXT)]);
    let broken = TEXT.replace("title: A", "title: \"A");
    let files = tree(&[(ARTICLE, broken.as_str()), (BUNDLE, bundle(&first))]);
    let workspace = Workspace::load(Path::new("/site"), &files).expect("the project loads");
    let plan = sync(&workspace, &SyncOptions::default()).expect("no match is unclear");
    assert!(plan.is_empty());
    assert_eq!(plan.notes, []);
    assert_eq!(plan.findings[0].check, "broken-front-matter");
}

#[test]
fn two_articles_of_one_name_are_reported() {
    let patterns = "articles = [\"articles/**/*.md\", \"desk/**/*.md\"]\n";
    let tree = tree(&[
        ("tarjuma.toml", patterns),
        (ARTICLE, TEXT),
        ("desk/swap.md", TEXT),
    ]);
    let workspace = Workspace::load(Path::new("/site"), &tree).unwrap();
    let plan = sync(&workspace, &SyncOptions::default()).expect("no match is unclear");
    assert_eq!(plan.writes.len(), 1);
    let [finding] = plan.findings.as_slice() else {
        panic!("{:?}", plan.findings);
    };
    assert_eq!(
        (finding.check, &*finding.path),
        ("duplicate-article", "desk/swap.md")
    );
}
