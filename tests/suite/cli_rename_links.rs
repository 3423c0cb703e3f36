//! Links and images of which one end is renamed.

use crate::cli_project::ProjectFolder;

const SWAP: &str = "\
---
title: The swap
lang: en
---

Two prisoners went home, says [the agency](notes/agency.md) and `(handover.svg)`.

![Two aircraft](handover.svg)

<p><img src=\"map.svg\" alt=\"A map\"></p>
";

const STEPWELL: &str = "\
---
title: The stepwell
lang: en
---

Read about [the swap](swap.md#who), [on its page][page] or [at its address](https://example.org/en/swap.html).

[page]: swap.html
";

fn site() -> ProjectFolder {
    let project = ProjectFolder::new()
        .with("articles/swap.md", SWAP)
        .with(
            "articles/handover.svg",
            "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        )
        .with("articles/stepwell.md", STEPWELL)
        .with(
            "locales/en/ui.ftl",
            "lead = See [the swap](/en/swap.html)\n",
        )
        .with(
            "locales/hi/ui.ftl",
            "lead = [अदला-बदली](/hi/swap.html) देखें\n",
        );
    project.run(&["sync"]).ends_with(0);
    let id = |bundle: &str| {
        let mut lines = bundle.lines().filter(|line| line.starts_with("p-"));
        lines
            .next_back()
            .unwrap()
            .split(' ')
            .next()
            .unwrap()
            .to_owned()
    };
    let bundle = project.read("locales/en/articles/stepwell.ftl");
    let id = id(&bundle);
    project.write(
        "locales/hi/articles/stepwell.ftl",
        format!(
            "headline = बावड़ी\n{id} = [अदला-बदली](swap.html#hi), [पन्ने पर]({{ $link-2 }}) या [पते पर]({{ $link-3 }}) पढ़ें।\n"
        ),
    );
    project.run(&["sync"]).ends_with(0);
    project
}

#[test]
fn images_and_links_follow_an_article_into_another_folder() {
    let project = site();
    let ran = project.run(&["rename", "swap", "2025/trade"]).ends_with(0);
    let swap = project.read("articles/2025/trade.md");
    assert!(swap.contains("![Two aircraft](../handover.svg)"), "{swap}");
    assert!(swap.contains("[the agency](../notes/agency.md)"), "{swap}");
    assert!(swap.contains("`(handover.svg)`"), "{swap}");
    let stepwell = project.read("articles/stepwell.md");
    assert!(
        stepwell.contains("[the swap](2025/trade.md#who)"),
        "{stepwell}"
    );
    assert!(stepwell.contains("[page]: 2025/trade.html\n"), "{stepwell}");
    let hindi = project.read("locales/hi/articles/stepwell.ftl");
    assert!(hindi.contains("[अदला-बदली](2025/trade.html#hi)"), "{hindi}");
    ran.says(
        "articles/stepwell.md: line 6 leads to `https://example.org/en/swap.html`, which is left",
    )
    .says("locales/en/ui.ftl: line 1 leads to `/en/swap.html`, which is left")
    .says("locales/hi/ui.ftl: line 1 leads to `/hi/swap.html`, which is left");
    assert!(swap.contains("<img src=\"../map.svg\""), "{swap}");
    project.run(&["sync", "--check", "--ledger"]).ends_with(0);
}

#[test]
fn a_link_that_follows_makes_no_stale_translation_fresher() {
    let project = site();
    project.edit("articles/stepwell.md", "Read about", "Do not read about");
    project.run(&["sync"]).ends_with(0);
    project.assert_finding(&["error[stale-translation]", "(negation)"]);
    project.run(&["rename", "swap", "2025/trade"]).ends_with(0);
    project.assert_finding(&["error[stale-translation]", "(negation)"]);
    project.run(&["sync", "--check", "--ledger"]).ends_with(0);
}

#[test]
fn the_own_articles_can_be_renamed_and_verified() {
    let project = ProjectFolder::own_newsroom();
    project.run(&["sync"]).ends_with(0);
    project
        .run(&["rename", "prisoner-exchange", "2025/swap"])
        .ends_with(0);
    project.run(&["sync", "--check", "--ledger"]).ends_with(0);
    project.run(&["build"]);
    project.run(&["verify"]).ends_with(0);
}

#[test]
fn a_name_that_is_taken_is_shown_in_the_source_and_the_same_name_is_told_as_such() {
    let project = ProjectFolder::new()
        .with(
            "locales/ar/ui.ftl",
            "nav-home = الرئيسية\nnav-start = البداية\n",
        )
        .with("locales/en/ui.ftl", "nav-home = Home\nnav-start = Start\n");
    project
        .run(&["rename", "nav-home", "nav-start"])
        .ends_with(2)
        .says("already, in locales/en/ui.ftl");
    project
        .run(&["rename", "nav-start", "nav-start"])
        .ends_with(2)
        .says("`nav-start` is what it is called already");
}
