//! What `tarjuma.toml` may say, and how faults in it are told.

use tarjuma::diagnostic::Severity;
use tarjuma::ledger::Grade;
use tarjuma::project::config::{
    Access, Config, ConfigError, FallbackPolicy, Level, PageLayout, PublishSettings, StalePolicy,
};

fn refuse(text: &str) -> ConfigError {
    Config::parse(text).expect_err("the configuration is refused")
}

/// Checks what is said about a faulty configuration, and the text that is pointed at.
fn assert_refused(text: &str, place: &str, message: &str, hint: Option<&str>) {
    let error = refuse(text);
    assert_eq!(error.span.of(text), place, "{text}");
    assert!(error.message.contains(message), "{}", error.message);
    assert_eq!(error.hint.as_deref(), hint, "{text}");
}

#[test]
fn an_empty_file_leaves_the_defaults() {
    let config = Config::parse("").unwrap();
    let expected = Config {
        text: config.text.clone(),
        ..Config::default()
    };
    assert_eq!(config, expected);
}

#[test]
fn numbers_and_dates_are_chosen_by_locale() {
    let config = Config::parse(
        r#"
time-zone = "Asia/Kolkata"

[locale.hi]
numbering-system = "deva"
calendar = "indian"

[locale.hi-IN]
hour-cycle = "h23"

[locale.en]
format-locale = "en-GB-u-nu-latn-hc-h12"
hour-cycle = "h23"
time-zone = "Europe/London"
"#,
    )
    .unwrap();
    let of = |locale: &str| config.formats_of(&locale.parse().unwrap());
    let hindi = of("hi-IN");
    assert_eq!(hindi.numbering_system, "deva".parse().ok());
    assert_eq!(hindi.calendar, "indian".parse().ok());
    assert_eq!(hindi.hour_cycle, "h23".parse().ok());
    assert_eq!(hindi.time_zone, "Asia/Kolkata".parse().ok());
    let english = of("en");
    assert_eq!(english.locale, "en-GB".parse().ok());
    assert_eq!(english.hour_cycle, "h23".parse().ok());
    assert_eq!(english.numbering_system, "latn".parse().ok());
    assert_eq!(english.time_zone, "Europe/London".parse().ok());
    assert_eq!(of("ru").numbering_system, None);
}

#[test]
fn formats_that_do_not_exist_are_pointed_at() {
    for (text, place, message) in [
        (
            "[locale.hi]\nnumbering-system = \"dewa\"\n",
            "\"dewa\"",
            "did you mean `deva`?",
        ),
        (
            "[locale.fa]\ncalendar = \"jalali\"\n",
            "\"jalali\"",
            "`jalali` is no calendar",
        ),
        (
            "[locale.de]\nhour-cycle = \"h24\"\n",
            "\"h24\"",
            "`h24` is no hour cycle",
        ),
        (
            "time-zone = \"IST\"\n[locale.hi]\ntime-zone = \"Asia/Delhi\"\n",
            "\"IST\"",
            "`IST` is no time zone",
        ),
        (
            "[locale.en]\nformat-locale = \"en-u-nu-romn\"\n",
            "\"en-u-nu-romn\"",
            "`romn` is no numbering system",
        ),
    ] {
        assert_refused(text, place, message, None);
    }
}

#[test]
fn reads_every_key() {
    let config = Config::parse(
        r#"
source-locale = "hi"
locales = ["core/{locale}/*.ftl", "mail/{locale}/*.ftl"]
articles = "content/{locale}/**/*.md"
exclude = ["core/drafts"]
output = "public/site"
min-coverage = 90
required-locales = ["ur", "ar"]
translatable-fields = ["title", "summary"]
fallback-pivots = ["en"]

[locale.pt_BR]
min-coverage = 50
fallback = ["es"]

[severity]
untranslated-copy = "off"
obsolete-message = "error"

[[resources]]
path = "../terms/{locale}.ftl"
read-only = true
"#,
    )
    .unwrap();
    assert_eq!(config.source_locale.value.to_string(), "hi");
    let access: Vec<_> = config
        .resources
        .iter()
        .map(|resource| resource.access)
        .collect();
    assert_eq!(
        access,
        [Access::Writable, Access::Writable, Access::ReadOnly]
    );
    assert_eq!(config.output.value.as_str(), "public/site");
    let brazil = "pt-BR".parse().unwrap();
    assert_eq!(config.min_coverage_of(&brazil).value.value(), 50);
    assert_eq!(config.pivots_of(&brazil)[0].to_string(), "es");
    let severities: Vec<_> = config
        .severities
        .iter()
        .map(|setting| (setting.check.value.as_str(), setting.level.value))
        .collect();
    let error = Level::At(Severity::Error);
    assert_eq!(
        severities,
        [
            ("untranslated-copy", Level::Off),
            ("obsolete-message", error)
        ]
    );
}

#[test]
fn reads_what_is_said_of_the_site_and_of_publishing() {
    let config = Config::parse(
        r#"
[locale.pt_BR.publish]
min-words = 60
stale.rewrite = "hold"

[site]
url = "https://example.org/news/"
title = "बावड़ी डेली"
layout = "folders"
page-size = 10
provenance-labels = true

[publish]
fallback = "skip-article"
min-words = 90
required = ["headline", "captions"]
stale = { number = "hold", quote = "mark" }
"#,
    )
    .unwrap();
    let brazil = "pt-BR".parse().unwrap();
    assert_eq!(
        config.site.url.as_ref().unwrap().value.as_str(),
        "https://example.org/news"
    );
    assert_eq!(config.site.layout.value, PageLayout::Folders);
    assert_eq!(config.site.page_size.value.get(), 10);
    let policy = config.publish_policy(&brazil, &PublishSettings::default());
    assert_eq!(policy.min_words.value(), 60);
    assert_eq!(policy.fallback, FallbackPolicy::SkipArticle);
    let stale =
        [Grade::Rewrite, Grade::Number, Grade::Quote].map(|grade| policy.for_stale(Some(grade)));
    assert_eq!(
        stale,
        [StalePolicy::Hold, StalePolicy::Hold, StalePolicy::Mark]
    );
}

#[test]
fn every_setting_knows_its_place() {
    let text = "# यहाँ\r\nmin-coverage = 90\r\n[severity]\r\nobsolete-mesage = \"error\"\r\n";
    let config = Config::parse(text).unwrap();
    assert_eq!(config.min_coverage.span.unwrap().of(text), "90");
    assert_eq!(
        config.severities[0].check.span.unwrap().of(text),
        "obsolete-mesage"
    );
    assert_eq!(
        config.severities[0].level.span.unwrap().of(text),
        "\"error\""
    );
    assert_eq!(config.source_locale.span, None);
}

#[test]
fn an_unknown_key_is_pointed_at_and_the_right_one_suggested() {
    let text = "output = \"dist\"\nsorce-locale = \"en\"\n";
    assert_refused(
        text,
        "sorce-locale",
        "no key `sorce-locale`",
        Some("did you mean `source-locale`?"),
    );
    let error = refuse(text);
    assert_eq!((error.place.line, error.place.column), (2, 1));
    assert!(error.to_string().starts_with("tarjuma.toml:2:1: "));
    let hint = "the keys here are `min-coverage`, `until`, `severity`, `fallback`, `format-locale`, \
                `numbering-system`, `calendar`, `hour-cycle`, `time-zone`, `publish`";
    assert_refused(
        "[locale.hi]\nplurals = 2\n",
        "plurals",
        "no key `plurals`",
        Some(hint),
    );
    let text = "[[resources]]\npath = \"x/{locale}.ftl\"\nreadonly = true\n";
    assert_refused(
        text,
        "readonly",
        "no key `readonly`",
        Some("did you mean `read-only`?"),
    );
}

#[test]
fn a_value_of_the_wrong_kind_is_pointed_at() {
    let percent = "`min-coverage` takes a whole number from 0 to 100";
    let hint = Some("100 asks for every message; a locale that may lag behind gets less");
    assert_refused(
        "min-coverage = 150\n",
        "150",
        "takes a whole number from 0 to 100, not 150",
        hint,
    );
    assert_refused("min-coverage = \"90\"\n", "\"90\"", percent, None);
    assert_refused("min-coverage = -1\n", "-1", percent, hint);
    assert_refused("source-locale = 3\n", "3", "takes a string", None);
    assert_refused(
        "locales = [\"{locale}.ftl\", 1]\n",
        "1",
        "takes a string",
        None,
    );
    assert_refused("severity = \"off\"\n", "\"off\"", "takes a section", None);
    assert_refused("resources = 1\n", "1", "takes a list of sections", None);
    let text = "[[resources]]\npath = \"x/{locale}.ftl\"\nread-only = 1\n";
    assert_refused(text, "1", "takes `true` or `false`", None);
}

#[test]
fn a_value_that_cannot_be_is_pointed_at() {
    assert_refused(
        "source-locale = \"english\"\n",
        "\"english\"",
        "not a locale",
        None,
    );
    assert_refused(
        "required-locales = [\"hi\", \"x\"]\n",
        "\"x\"",
        "not a locale",
        None,
    );
    assert_refused("[locale.drafts]\n", "drafts", "not a locale", None);
    assert_refused(
        "[severity]\na = \"fatal\"\n",
        "\"fatal\"",
        "no severity",
        None,
    );
    assert_refused("articles = \"a**b\"\n", "\"a**b\"", "whole folders", None);
    assert_refused(
        "[site]\nurl = \"example.org\"\n",
        "\"example.org\"",
        "no address",
        None,
    );
    assert_refused(
        "[site]\nlayout = \"pretty\"\n",
        "\"pretty\"",
        "`pretty` is not one of `files`, `folders`",
        None,
    );
    assert_refused(
        "[site]\nslugs = \"spelt\"\n",
        "\"spelt\"",
        "`spelt` is not one of `kept`, `translated`, `transliterated`",
        None,
    );
    let text = "[site]\npage-size = 0\n";
    assert_refused(text, "0", "from 1 on", None);
    assert_refused(
        "[publish]\nrequired = [\"headline\", \"body\"]\n",
        "\"body\"",
        "not one of `headline`, `lead`, `captions`",
        None,
    );
    assert_refused(
        "[locale.hi.publish.stale]\nnumbers = \"hold\"\n",
        "numbers",
        "no grade of a change",
        None,
    );
    assert_refused(
        "[[resources]]\nread-only = true\n",
        "[[resources]]",
        "needs a `path`",
        None,
    );
    assert_refused(
        "[locale.hi-IN]\n[locale.hi_IN]\n",
        "hi_IN",
        "second name",
        None,
    );
}

#[test]
fn files_that_builds_or_writers_may_not_touch_are_refused() {
    let hint = Some("write a folder that builds may fill, such as `dist`");
    assert_refused(
        "output = \"../site\"\n",
        "\"../site\"",
        "no folder inside the project",
        hint,
    );
    assert_refused(
        "output = \".\"\n",
        "\".\"",
        "no folder inside the project",
        hint,
    );
    assert_refused("output = \"/srv\"\n", "\"/srv\"", "absolute", None);
    let hint = Some("read it by a `[[resources]]` section with `read-only = true`");
    let text = "locales = \"../terms/{locale}.ftl\"\n";
    assert_refused(
        text,
        "\"../terms/{locale}.ftl\"",
        "outside the project",
        hint,
    );
}

#[test]
fn a_pattern_of_resources_says_where_the_locale_stands() {
    let hint = Some("write, for example, `locales/{locale}/**/*.ftl`");
    let text = "locales = \"locales/**/*.ftl\"\n";
    assert_refused(
        text,
        "\"locales/**/*.ftl\"",
        "where `{locale}` stands",
        hint,
    );
}

#[test]
fn what_is_no_toml_or_no_utf8_is_an_error_with_a_place() {
    let error = refuse("output = \"dist\"\nlocales = [\n");
    assert!(error.place.line >= 2, "{error}");
    let error = Config::from_bytes(b"# caf\xe9\n".to_vec()).unwrap_err();
    assert_eq!(
        (error.message.as_str(), error.place.column),
        ("the file is not UTF-8", 6)
    );
}

#[test]
fn a_byte_order_mark_is_passed_over() {
    let text = "\u{feff}output = \"site\"\n";
    let config = Config::parse(text).unwrap();
    assert_eq!(config.output.span.unwrap().of(text), "\"site\"");
}
