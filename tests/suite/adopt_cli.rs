//! What a user of `adopt` sees.

use crate::cli_project::ProjectFolder;

const ARTICLE: &str = "\
---
title: The stepwell
lang: en
---

Rain filled the well on 12 June 2024, after six dry years in the old town of Bundi.

## Who paid

- The council gave **40 rupees** a family.
- Read [the plan](https://example.org/plan).

The children of the school read the level on the wall every Monday.

![The well](well.jpg)
";

const HINDI: &str = "\
---
title: बावड़ी
lang: hi
---

12 जून 2024 को बारिश ने बावड़ी भर दी; बूंदी के पुराने शहर में इससे पहले छह सूखे साल बीते।

## पैसा किसने दिया

- समिति ने हर परिवार से **40 रुपये** लिए।
- [योजना](https://example.org/plan) पढ़ें।

स्कूल के बच्चे हर सोमवार को दीवार पर जलस्तर पढ़ते हैं।

![The well](well.jpg)
";

const WEATHER: &str = "\
---
title: कल का मौसम
---

कल धूप रहेगी।

> उत्तरी हवा।

| शहर | डिग्री |
|---|---|
| दिल्ली | 31 |
| शिमला | 24 |
| मनाली | 22 |
| पटना | 29 |
";

fn site() -> ProjectFolder {
    let project = ProjectFolder::new()
        .with("articles/stepwell.md", ARTICLE)
        .with("locales/hi/ui.ftl", "nav-home = होम\n")
        .with("locales/en/ui.ftl", "nav-home = Home\n")
        .with("old/stepwell.md", HINDI);
    project.run(&["sync"]).ends_with(0);
    project
}

const BUNDLE: &str = "locales/hi/articles/stepwell.ftl";

#[test]
fn a_translated_document_becomes_a_bundle_under_its_own_headings() {
    let project = site();
    let ran = project
        .run(&["adopt", "hi", "old/stepwell.md"])
        .ends_with(0);
    ran.says("6 of 7 messages found")
        .says("created locales/hi/articles/stepwell.ftl");
    let bundle = project.read(BUNDLE);
    assert!(bundle.starts_with("headline = बावड़ी\n"), "{bundle}");
    assert!(bundle.contains("\n## पैसा किसने दिया\n\nh-"), "{bundle}");
    assert!(bundle.contains(" = [योजना]({ $link-1 }) पढ़ें।\n"), "{bundle}");
    assert!(bundle.ends_with("\n\n##\n"), "{bundle}");
    project.run(&["build"]);
    let built = project.read("dist/hi/stepwell.md");
    assert!(
        built.contains("- [योजना](https://example.org/plan) पढ़ें।\n"),
        "{built}"
    );
}

#[test]
fn places_are_called_as_in_the_source() {
    let english = ARTICLE.replace("Monday.", "Monday; see [who paid](#who-paid).");
    let hindi = HINDI.replace("पढ़ते हैं।", "पढ़ते हैं; [पैसा किसने दिया](#पैसा-किसने-दिया) देखिए।");
    let project = site()
        .with("articles/stepwell.md", english.clone())
        .with("old/stepwell.md", hindi.clone());
    project.run(&["sync"]).ends_with(0);
    let adopt = [
        "adopt",
        "hi",
        "old/stepwell.md",
        "--article",
        "stepwell",
        "--force",
    ];
    project.run(&adopt).ends_with(0);
    let bundle = project.read(BUNDLE);
    assert!(bundle.contains("[पैसा किसने दिया]({ $link-1 })"), "{bundle}");
    let twice = english.replace("(#who-paid).", "(#who-paid), [below](#end).");
    let turned = hindi.replace("(#पैसा-किसने-दिया) देखिए", "(#नीचे), [पैसा](#who-paid) देखिए");
    let project = site()
        .with("articles/stepwell.md", twice)
        .with("old/stepwell.md", hindi);
    project.run(&["sync"]).ends_with(0);
    project.run(&adopt).ends_with(0);
    let bundle = project.read(BUNDLE);
    assert!(
        bundle.contains("[पैसा किसने दिया](#पैसा-किसने-दिया)"),
        "{bundle}"
    );
    let project = project.with("old/stepwell.md", turned);
    project.run(&adopt).ends_with(0);
    let bundle = project.read(BUNDLE);
    let right = "[पैसा किसने दिया]({ $link-2 }), [पैसा]({ $link-1 })";
    assert!(bundle.contains(right), "{bundle}");
}

#[test]
fn what_is_still_english_is_left_out_and_listed() {
    let project = site();
    let ran = project.run(&["adopt", "hi", "old/stepwell.md"]);
    ran.says("still in en, line 15: `The well`");
    assert!(!project.read(BUNDLE).contains("The well"));
}

#[test]
fn a_dry_run_prints_the_bundle_and_writes_nothing() {
    let project = site();
    let before = project.snapshot();
    let ran = project.run(&["adopt", "hi", "old/stepwell.md", "--dry-run"]);
    ran.prints("+++ b/locales/hi/articles/stepwell.ftl\n")
        .prints("+headline = बावड़ी\n");
    assert_eq!(project.snapshot(), before);
}

#[test]
fn a_second_run_changes_nothing() {
    let project = site();
    project.run(&["adopt", "hi", "old/stepwell.md"]);
    let before = project.snapshot();
    project
        .run(&["adopt", "hi", "old/stepwell.md"])
        .ends_with(0)
        .says("nothing to do");
    assert_eq!(project.snapshot(), before);
}

#[test]
fn what_is_translated_stays_without_force_and_gives_way_with_it() {
    let project = site().with(BUNDLE, "# Mine\r\nheadline = मेरी बावड़ी\r\n");
    project
        .run(&["adopt", "hi", "old/stepwell.md"])
        .says("kept headline: `मेरी बावड़ी`, not `बावड़ी`");
    let bundle = project.read(BUNDLE);
    assert!(
        bundle.starts_with("# Mine\r\nheadline = मेरी बावड़ी\r\n"),
        "{bundle}"
    );
    assert!(bundle.contains("[योजना]"), "{bundle}");
    assert!(!bundle.replace("\r\n", "").contains('\n'), "{bundle:?}");
    project.run(&["adopt", "hi", "old/stepwell.md", "--force"]);
    let forced = project.read(BUNDLE);
    assert!(
        forced.starts_with("# Mine\r\nheadline = बावड़ी\r\n"),
        "{forced}"
    );
    assert_eq!(forced.len(), bundle.len() - "मेरी ".len());
}

#[test]
fn messages_come_into_a_bundle_where_the_article_has_them() {
    let project = site();
    project.run(&["adopt", "hi", "old/stepwell.md"]);
    let whole = project.read(BUNDLE);
    let ids = |bundle: &str| -> Vec<String> {
        let lines = bundle.lines().filter(|line| line.contains(" = "));
        lines
            .map(|line| line.split(" = ").next().unwrap().to_owned())
            .collect()
    };
    let kept: Vec<&str> = whole
        .lines()
        .filter(|line| !line.starts_with("headline") && !line.contains("40 रुपये"))
        .collect();
    project.write(BUNDLE, kept.join("\n") + "\n");
    project.run(&["adopt", "hi", "old/stepwell.md"]);
    assert_eq!(ids(&project.read(BUNDLE)), ids(&whole));
}

#[test]
fn a_document_of_something_else_is_refused_with_its_score() {
    let project = site().with("old/weather.md", WEATHER);
    let before = project.snapshot();
    project
        .run(&["adopt", "hi", "old/weather.md", "--article", "stepwell"])
        .ends_with(1)
        .says("error[not-a-translation]")
        .says("its score is ");
    assert_eq!(project.snapshot(), before);
}

#[test]
fn an_unsure_match_is_left_out_with_its_confidence() {
    let project = site();
    let ran = project.run(&["adopt", "hi", "old/stepwell.md", "--min-confidence", "100"]);
    ran.says(" % sure, line 6: `12 जून 2024");
}

#[test]
fn a_folder_is_adopted_by_the_names_of_the_articles() {
    let project = site();
    project
        .run(&["adopt", "hi", "--folder", "old"])
        .ends_with(0)
        .says("created locales/hi/articles/stepwell.ftl");
}

#[test]
fn translations_beside_the_articles_are_adopted() {
    let project = ProjectFolder::new()
        .with("tarjuma.toml", "articles = \"content/{locale}/*.md\"\n")
        .with("content/en/stepwell.md", ARTICLE)
        .with("content/hi/stepwell.md", HINDI)
        .with("locales/en/ui.ftl", "nav-home = Home\n");
    project.run(&["sync"]);
    project.run(&["adopt", "hi", "--folder"]).ends_with(0);
    assert!(project.read(BUNDLE).starts_with("headline = बावड़ी\n"));
}

#[test]
fn wrong_arguments_are_told_with_the_way_out() {
    let project = site();
    project
        .run(&["adopt", "hi", "old/stepwell.md", "--article", "stepwel"])
        .ends_with(1)
        .says("did you mean `--article stepwell`?");
    project
        .run(&["adopt", "en", "old/stepwell.md"])
        .ends_with(1)
        .says("is written in `en`");
    project
        .run(&["adopt", "hi", "old/none.md"])
        .ends_with(2)
        .says("`old/none.md`");
    project.run(&["adopt", "hi"]).ends_with(2);
}

#[test]
fn the_text_of_a_page_is_adopted_too() {
    let text = "बावड़ी\n\n12 जून 2024 को बारिश ने बावड़ी भर दी; बूंदी के पुराने शहर में इससे पहले छह सूखे साल बीते।\n\n\
        पैसा किसने दिया\n\nसमिति ने हर परिवार से 40 रुपये लिए।\n\nयोजना पढ़ें।\n\n\
        स्कूल के बच्चे हर सोमवार को दीवार पर जलस्तर पढ़ते हैं।\n";
    let project = site().with("old/stepwell.txt", text);
    project
        .run(&["adopt", "hi", "old/stepwell.txt"])
        .ends_with(0);
    let bundle = project.read(BUNDLE);
    assert!(bundle.contains("headline = बावड़ी\n"), "{bundle}");
    assert!(bundle.contains("स्कूल के बच्चे हर सोमवार"), "{bundle}");
}

const LEDGER: &str = ".tarjuma/ledger/hi/articles/stepwell.ftl";

#[test]
fn the_ledger_calls_what_is_adopted_imported_and_made_from_the_present_source() {
    let project = site();
    let adopt = ["adopt", "hi", "old/stepwell.md"];
    project
        .run(&adopt)
        .ends_with(0)
        .says("updated the ledger: 1 file");
    let ledger = project.read(LEDGER);
    assert_eq!(ledger.matches("  translated import from:").count(), 6);
    assert_eq!(ledger.matches("  missing source:").count(), 1);
    let before = project.snapshot();
    project.run(&["sync"]).ends_with(0).says("nothing to do");
    project.run(&adopt).ends_with(0);
    assert_eq!(project.snapshot(), before);
    project.edit("articles/stepwell.md", "12 June", "13 June");
    project.run(&["sync"]).ends_with(0);
    project.assert_finding(&["error[stale-translation]", "[-12-]{+13+}"]);
}

#[test]
fn a_project_that_was_never_synced_learns_what_was_adopted() {
    let project = ProjectFolder::new()
        .with("articles/stepwell.md", ARTICLE)
        .with("locales/hi/ui.ftl", "nav-home = होम\n")
        .with("old/stepwell.md", HINDI);
    project
        .run(&["adopt", "hi", "old/stepwell.md"])
        .ends_with(0);
    let ledger = project.read(LEDGER);
    assert_eq!(ledger.matches("  translated import from:").count(), 6);
    project.run(&["sync"]).ends_with(0);
    assert_eq!(project.read(LEDGER), ledger);
}
