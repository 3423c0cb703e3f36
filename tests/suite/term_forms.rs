//! Terms with cases and genders on the whole way: from bundles through an article to its page.

use tarjuma::tree::MemoryTree;

use crate::build_newsroom::{Publication, build};

const CONFIG: &str = "source-locale = \"en\"\nlocales = \"locales/{locale}/**/*.ftl\"\narticles = \"articles/*.md\"\n";

const ARTICLE: &str = "---\ntitle: Talks with { -petrov }\nlang: en\n---\n\n{ -petrov } said that { -karelina } was free.\n";

const ENGLISH_TERMS: &str = "-petrov = Arthur Petrov\n-karelina = Ksenia Karelina\n";

const ENGLISH: &str =
    "headline = Talks with { -petrov }\np-aaaa = { -petrov } said that { -karelina } was free.\n";

const RUSSIAN_TERMS: &str = "\
-petrov =
    { $case ->
       *[nominative] Артур Петров
        [genitive] Артура Петрова
        [instrumental] Артуром Петровым
    }
    .gender = masculine
-karelina =
    { $case ->
       *[nominative] Ксения Карелина
        [accusative] Ксению Карелину
    }
    .gender = feminine
";

const HINDI_TERMS: &str = "\
-petrov = आर्थर पेत्रोव
    .gender = masculine
-karelina = { $case ->
       *[direct] सेनिया कारेलिना
        [oblique] सेनिया कारेलिना को
    }
    .gender = feminine
";

const HINDI: &str = "\
headline = { -petrov } से बातचीत
p-aaaa = { -karelina.gender ->
    [feminine] { -karelina(case: \"oblique\") } रिहा की गईं
   *[masculine] { -karelina(case: \"oblique\") } रिहा किए गए
 }, यह { -petrov } ने बताया।
";

fn publication(russian: &str) -> Publication {
    let tree = MemoryTree::new()
        .with("tarjuma.toml", CONFIG)
        .with("articles/talks.md", ARTICLE)
        .with("locales/en/terms.ftl", ENGLISH_TERMS)
        .with("locales/en/articles/talks.ftl", ENGLISH)
        .with("locales/ru/terms.ftl", RUSSIAN_TERMS)
        .with("locales/ru/articles/talks.ftl", russian)
        .with("locales/hi/terms.ftl", HINDI_TERMS)
        .with("locales/hi/articles/talks.ftl", HINDI);
    build(&tree)
}

fn russian(paragraph: &str) -> Publication {
    let headline = "Переговоры с { -petrov(case: \"instrumental\") }";
    publication(&format!("headline = {headline}\np-aaaa = {paragraph}\n"))
}

#[test]
fn cases_and_genders_reach_the_page() {
    let publication = russian(
        "{ -petrov.gender ->\n    [feminine] Освобождена\n   *[masculine] Освобождён\n }: { -petrov }, без { -petrov(case: \"genitive\") } нашли { -karelina(case: \"accusative\") }.",
    );
    let page = publication.text("ru/talks.html");
    let text = "<p>Освобождён: Артур Петров, без Артура Петрова нашли Ксению Карелину.</p>";
    assert!(page.contains(text), "{page}");
    assert!(
        page.contains("<h1>Переговоры с Артуром Петровым</h1>"),
        "{page}"
    );
    let markdown = publication.text("ru/talks.md");
    assert!(
        markdown.contains("title: Переговоры с Артуром Петровым\n"),
        "{markdown}"
    );
    let hindi = publication.text("hi/talks.html");
    let text = "सेनिया कारेलिना को रिहा की गईं, यह आर्थर पेत्रोव ने बताया।";
    assert!(hindi.contains(text), "{hindi}");
}

#[test]
fn a_case_that_a_term_does_not_have_is_its_default() {
    let publication = russian(
        "{ -petrov(case: \"ablative\") } и { -karelina(kase: \"accusative\") } и { -petrov(case: 3) } свободны.",
    );
    let page = publication.text("ru/talks.html");
    let text = "<p>Артур Петров и Ксения Карелина и Артур Петров свободны.</p>";
    assert!(page.contains(text), "{page}");
}
