//! What becomes of the HTML that authors write: kept in the text of an article, text elsewhere.

use crate::build_newsroom::{Publication, build, newsroom};

/// An article with HTML in its text and in its front matter.
const ARTICLE: &str = "---
lang: en
title: A <b>bold</b> title
description: <script>x</script>
author: <i>A</i>
category: <u>news</u>
correction: <em>late</em>
vars:
  city: <s>Aden</s>
---

<section class=\"box\" onclick=\"go()\">
<p style=\"color: red\" data-id=\"7\">In <mark>red</mark>, { $city }.</p>
</section>

<script>if (a < b && c) { go(); }</script>

<style>p > a { color: red }</style>

<!-- a note -->

<iframe src=\"https://video.example/1\" srcdoc=\"<p>x</p>\"></iframe>

<a href=\"java&#10;script:go()\">run</a> and <img src=\"https://pictures.example/a.png\" srcset=\"https://pictures.example/w_1,h_2/a.png 2x\" alt=\"\" onerror=\"go()\">
";

fn built() -> Publication {
    build(&newsroom().with("articles/raw.md", ARTICLE))
}

#[test]
fn the_html_of_an_article_is_kept_as_it_is() {
    let publication = built();
    for path in ["en/raw.html", "hi/raw.html", "ar/raw.html"] {
        let page = publication.text(path);
        for kept in [
            "<section class=\"box\" onclick=\"go()\">",
            "style=\"color: red\" data-id=\"7\"",
            "<mark>red</mark>",
            "<script>if (a < b && c) { go(); }</script>",
            "<style>p > a { color: red }</style>",
            "<!-- a note -->",
            "<iframe src=\"https://video.example/1\">",
            "onerror=\"go()\"",
            "srcset=\"https://pictures.example/w_1,h_2/a.png 2x\"",
        ] {
            assert!(page.contains(kept), "{path} has no {kept}:\n{page}");
        }
    }
}

#[test]
fn addresses_that_run_and_pages_within_attributes_are_left_out() {
    let page = built();
    let page = page.text("en/raw.html");
    assert!(page.contains("<a>run</a>"), "{page}");
    assert!(!page.contains("srcdoc"), "{page}");
}

#[test]
fn what_is_not_the_text_of_an_article_is_escaped() {
    let publication = built();
    let page = publication.text("en/raw.html");
    for escaped in [
        "<h1>A &lt;b&gt;bold&lt;",
        "&lt;script&gt;x&lt;",
        "&lt;i&gt;A&lt;",
        "&lt;u&gt;news&lt;",
        "&lt;em&gt;late&lt;",
        "&lt;s&gt;Aden",
    ] {
        assert!(page.contains(escaped), "{escaped}:\n{page}");
    }
    for raw in [
        "<b>bold",
        "<script>x",
        "<i>A",
        "<u>news",
        "<em>late",
        "<s>Aden",
    ] {
        assert!(!page.contains(raw), "{raw}:\n{page}");
    }
    assert_eq!(publication.verified(), Vec::<String>::new());
}
