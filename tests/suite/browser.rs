//! The built site as a browser shows it. Where there is no Chromium, that is said and skipped.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::cli_project::ProjectFolder;

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

fn chromium() -> Option<PathBuf> {
    let places = [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
    ];
    let found = places.iter().map(PathBuf::from).find(|path| path.exists());
    if found.is_none() {
        println!("skipped: there is no Chromium");
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
        .args(["--virtual-time-budget=20000", "--disable-dev-shm-usage"])
        .arg(format!("--user-data-dir={}", profile.display()))
        .arg(format!("file://{}", project.path(page).display()))
        .output()
        .expect("the browser runs");
    let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
    (text(&output.stdout), text(&output.stderr))
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
    let report = shown
        .split_once("<pre>")
        .and_then(|(_, rest)| rest.split_once("</pre>"));
    let lines: Vec<&str> = report.map_or(Vec::new(), |(report, _)| report.lines().collect());
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
