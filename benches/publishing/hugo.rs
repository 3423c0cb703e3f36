//! The same pages by [Hugo](https://gohugo.io), for comparison.

use std::fmt::Write as _;
use std::fs;
use std::process::Command;

use tempfile::TempDir;

use crate::measure::{Measured, run};
use crate::newsroom::{LOCALES, Newsroom, files_in, write};

const PAGE: &str = r#"<!doctype html><html lang="{{ .Site.Language.Lang }}"><head><meta charset="utf-8"><title>{{ .Title }}</title>
<link rel="canonical" href="{{ .Permalink }}">{{ range .AllTranslations }}<link rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .Permalink }}">{{ end }}
</head><body><nav>{{ range .Translations }}<a href="{{ .Permalink }}">{{ .Language.Lang }}</a>{{ end }}</nav>
<main><h1>{{ .Title }}</h1><p>{{ .Params.description }}</p><p>{{ .Date.Format "2006-01-02" }}</p>{{ .Content }}</main></body></html>
"#;

const LIST: &str = r#"<!doctype html><html lang="{{ .Site.Language.Lang }}"><head><meta charset="utf-8"><title>{{ .Site.Title }}</title></head>
<body><main>{{ $list := .Paginate .Site.RegularPages 20 }}{{ range $list.Pages }}<h2><a href="{{ .Permalink }}">{{ .Title }}</a></h2><p>{{ .Params.description }}</p>{{ end }}
{{ with $list.Next }}<a href="{{ .URL }}">older</a>{{ end }}</main></body></html>
"#;

/// A site of Hugo.
pub(crate) struct Site {
    folder: TempDir,
}

impl Site {
    /// Makes a site of the Markdown files that a newsroom was built into; none without Hugo.
    pub(crate) fn of(newsroom: &Newsroom) -> Option<Self> {
        Command::new("hugo").arg("version").output().ok()?;
        let site = Self {
            folder: TempDir::new().expect("there is room"),
        };
        let mut config = "baseURL = \"https://daily.example.org/\"\ntitle = \"Daily\"\n\
            defaultContentLanguage = \"en\"\ndefaultContentLanguageInSubdir = true\n\
            disableKinds = [\"taxonomy\", \"term\", \"section\"]\n\n\
            [markup.goldmark.renderer]\nunsafe = true\n\n[languages]\n"
            .to_owned();
        for (weight, (locale, _)) in (1..).zip(LOCALES) {
            let _ = writeln!(
                config,
                "[languages.{locale}]\nweight = {weight}\ncontentDir = \"content/{locale}\"\n"
            );
            let from = newsroom.path(&format!("dist/{locale}"));
            for name in files_in(&from, ".md") {
                let text = fs::read_to_string(from.join(&name)).expect("it was built");
                site.write(&format!("content/{locale}/{name}"), &text);
            }
        }
        site.write("config.toml", &config);
        site.write("layouts/_default/single.html", PAGE);
        site.write("layouts/index.html", LIST);
        Some(site)
    }

    /// Builds all of it, as Hugo always does.
    pub(crate) fn build(&self) -> Measured {
        run(Command::new("hugo")
            .arg("--quiet")
            .current_dir(self.folder.path()))
    }

    fn write(&self, path: &str, text: &str) {
        write(&self.folder.path().join(path), text);
    }
}
