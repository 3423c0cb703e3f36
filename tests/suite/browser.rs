//! The built site as a browser shows it. Where there is no Chromium, that is said and skipped.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::cli_project::ProjectFolder;
use crate::shared::skip_for_want_of;

/// What a page tells about itself when it is shown in a frame as narrow as a telephone.
const PROBE: &str = r#"<!doctype html><meta charset="utf-8"><title>probe</title>
<iframe id="frame" style="width:360px;height:640px;border:0"></iframe>
<script>
addEventListener("load", async () => {
  const frame = document.getElementById("frame");
  const lines = [];
  for (const page of PAGES) {
    await new Promise((done) => { frame.onload = done; frame.src = page; });
    const root = frame.contentDocument.documentElement;
    const heading = frame.contentDocument.querySelector("h1");
    const view = frame.contentWindow;
    const direction = view.getComputedStyle(frame.contentDocument.body).direction;
    const start = heading ? view.getComputedStyle(heading).textAlign : "none";
    const spacing = heading ? view.getComputedStyle(heading).letterSpacing : "none";
    lines.push([page, root.scrollWidth, direction, start, spacing].join("|"));
  }
  document.body.append(Object.assign(document.createElement("pre"), { textContent: lines.join("\n") }));
  document.title = "done";
});
</script>
"#;

/// What follows a page's switcher into each of its other languages, and asks
/// [axe](https://github.com/dequelabs/axe-core), where it is, what keeps readers out.
const VISIT: &str = r##"<!doctype html><meta charset="utf-8"><title>visit</title>
<iframe id="frame" style="width:360px;height:640px;border:0"></iframe>
<script>
addEventListener("load", async () => {
  const frame = document.getElementById("frame");
  const lines = [];
  const load = (start) => new Promise((done) => { frame.onload = done; start(); });
  const go = (page) => load(() => { frame.src = page; });
  for (const page of PAGES) {
    await go(page);
    const links = [...frame.contentDocument.querySelectorAll(".languages a[hreflang]")];
    const languages = links.map((link) => link.hreflang);
    for (const language of languages) {
      await go(page);
      const link = frame.contentDocument.querySelector(`.languages a[hreflang="${language}"]`);
      await load(() => link.click());
      lines.push(["switch", page, language, frame.contentDocument.documentElement.lang].join("|"));
    }
    await go(page);
    if (!AXE) continue;
    const inside = frame.contentDocument;
    await new Promise((done) => {
      const script = Object.assign(inside.createElement("script"), { src: new URL("axe.min.js", location), onload: done });
      inside.head.append(script);
    });
    const result = await frame.contentWindow.axe.run(inside);
    lines.push(["rules", page, result.passes.length].join("|"));
    for (const violation of result.violations)
      for (const node of violation.nodes)
        lines.push(["axe", page, violation.impact, violation.id, node.target.join(" ")].join("|"));
  }
  document.body.append(Object.assign(document.createElement("pre"), { textContent: lines.join("\n") }));
});
</script>
"##;

fn chromium() -> Option<PathBuf> {
    let places = [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
    ];
    let found = places.iter().map(PathBuf::from).find(|path| path.exists());
    if found.is_none() {
        skip_for_want_of("Chromium");
    }
    found
}

/// Returns the page as the browser has it in the end, and what it logged.
fn dump(browser: &Path, project: &ProjectFolder, page: &str) -> (String, String) {
    let profile = project.path("profile");
    let output = Command::new(browser)
        .args([
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--dump-dom",
        ])
        .args([
            "--allow-file-access-from-files",
            "--enable-logging=stderr",
            "--v=0",
        ])
        .args(["--virtual-time-budget=200000", "--disable-dev-shm-usage"])
        .arg(format!("--user-data-dir={}", profile.display()))
        .arg(format!("file://{}", project.path(page).display()))
        .output()
        .expect("the browser runs");
    let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
    (text(&output.stdout), text(&output.stderr))
}

/// Returns the pages of which each locale has one: its front page and an article, which all but Urdu
/// have in full.
fn pages_of_each_locale() -> Vec<String> {
    let locales = ["ar", "en", "es", "hi", "ja", "ru", "ur"];
    let pages = locales
        .map(|locale| ["index", "prisoner-exchange"].map(|name| format!("{locale}/{name}.html")));
    pages.into_iter().flatten().collect()
}

/// Returns the lines that a page left in its first `pre`.
fn lines_of(shown: &str) -> Vec<&str> {
    let report = shown.split_once("<pre>");
    let report = report.and_then(|(_, rest)| rest.split_once("</pre>"));
    report.map_or(Vec::new(), |(report, _)| report.lines().collect())
}

#[test]
fn readers_can_switch_languages_and_nothing_keeps_them_out() {
    let Some(browser) = chromium() else {
        return;
    };
    let project = ProjectFolder::own_newsroom();
    project.run(&["build"]).ends_with(0);
    let axe = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/browser/node_modules/axe-core/axe.min.js");
    let axe = std::fs::read(axe).ok();
    if axe.is_none() {
        skip_for_want_of("axe (`npm ci --prefix tests/browser` installs it)");
    }
    let pages = pages_of_each_locale();
    let list = serde_json::to_string(&pages).expect("a list of names is JSON");
    let has_axe = axe.is_some();
    let visit = VISIT
        .replace("PAGES", &list)
        .replace("AXE", &has_axe.to_string());
    project.write("dist/visit.html", visit);
    project.write("dist/axe.min.js", axe.unwrap_or_default());
    let (shown, log) = dump(&browser, &project, "dist/visit.html");
    let lines = lines_of(&shown);
    let of = |kind: &str| lines.iter().filter(|line| line.starts_with(kind)).count();
    assert!(of("switch|") >= 6 * 5, "{shown}\n{log}");
    assert_eq!(of("rules|"), if has_axe { pages.len() } else { 0 });
    for line in &lines {
        let fields: Vec<&str> = line.split('|').collect();
        match fields[..] {
            ["switch", page, wanted, found] => assert_eq!(found, wanted, "{page}"),
            ["rules", _, passed] => assert!(passed.parse::<u32>().unwrap() > 10, "{line}"),
            ["axe", _, impact, ..] => {
                assert!(!matches!(impact, "serious" | "critical"), "{lines:#?}")
            }
            _ => panic!("{line}"),
        }
    }
    let complaints = log.lines().filter(|line| line.contains("CONSOLE"));
    assert_eq!(complaints.collect::<Vec<_>>(), Vec::<&str>::new());
}

#[test]
fn pages_fit_a_telephone_and_run_in_the_direction_of_their_script() {
    let Some(browser) = chromium() else {
        return;
    };
    let project = ProjectFolder::own_newsroom();
    project.run(&["build"]).ends_with(0);
    let mut pages = vec!["index.html".to_owned()];
    for locale in ["ar", "en", "es", "hi", "ja", "ru", "ur"] {
        let names = [
            "index",
            "archive",
            "prisoner-exchange",
            "how-a-story-travels",
            "stepwell",
        ];
        pages.extend(names.map(|name| format!("{locale}/{name}.html")));
    }
    let list = serde_json::to_string(&pages).expect("a list of names is JSON");
    project.write("dist/probe.html", PROBE.replace("PAGES", &list));
    let (shown, log) = dump(&browser, &project, "dist/probe.html");
    let lines = lines_of(&shown);
    assert_eq!(lines.len(), pages.len(), "{shown}\n{log}");
    for line in lines {
        let fields: Vec<&str> = line.split('|').collect();
        let [page, width, direction, start, spacing] = fields[..] else {
            panic!("{line}");
        };
        assert!(
            width.parse::<u32>().unwrap() <= 360,
            "{page} is {width} wide"
        );
        let is_rtl = page.starts_with("ar/") || page.starts_with("ur/");
        assert_eq!(direction, if is_rtl { "rtl" } else { "ltr" }, "{page}");
        assert_eq!(start, "start", "{page}");
        assert!(spacing.starts_with("normal"), "{page}: {spacing}");
    }
    let complaints = log.lines().filter(|line| line.contains("CONSOLE"));
    assert_eq!(complaints.collect::<Vec<_>>(), Vec::<&str>::new());
}

/// Feeds and sitemaps, read by a reader of XML that is not ours.
#[test]
fn feeds_and_sitemaps_are_well_formed() {
    if Command::new("xmllint").arg("--version").output().is_err() {
        skip_for_want_of("xmllint");
        return;
    }
    let project = ProjectFolder::own_newsroom().with(
        "tarjuma.toml",
        "[site]\nurl = \"https://daily.example.org\"\nslugs = \"translated\"\n",
    );
    // The day on which the newest article of the sample appeared, so that it is news.
    let mut build = project.command(&["build"]);
    let output = build
        .env("SOURCE_DATE_EPOCH", "1744329600")
        .output()
        .unwrap();
    assert!(output.status.success());
    let locales = ["ar", "en", "es", "hi", "ja", "ru", "ur"];
    let feeds = locales.map(|locale| format!("dist/{locale}/feed.xml"));
    let maps = ["dist/sitemap.xml", "dist/news-sitemap.xml"].map(str::to_owned);
    for file in feeds.iter().chain(&maps) {
        let mut xmllint = Command::new("xmllint");
        let output = xmllint
            .args(["--noout", "--nonet"])
            .arg(project.path(file))
            .output()
            .unwrap();
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && told.is_empty(), "{file}: {told}");
    }
    let count = |file: &str, path: &str| {
        let mut xmllint = Command::new("xmllint");
        let output = xmllint
            .args(["--xpath", path])
            .arg(project.path(file))
            .output()
            .unwrap();
        String::from_utf8_lossy(&output.stdout)
            .trim()
            .parse::<usize>()
            .unwrap()
    };
    assert_eq!(
        count("dist/hi/feed.xml", "count(//*[local-name()='entry'])"),
        3
    );
    let alternates = "count(//*[local-name()='link' and @hreflang='x-default'])";
    assert!(count("dist/sitemap.xml", alternates) >= 3 * 6);
}
