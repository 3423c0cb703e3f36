//! A large newsroom, made from the sample in this repository.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use crate::measure::{Measured, run};

/// The locales of the newsroom, each with the one of the sample whose texts it has.
pub(crate) const LOCALES: [(&str, &str); 10] = [
    ("en", "en"),
    ("ar", "ar"),
    ("es", "es"),
    ("hi", "hi"),
    ("ja", "ja"),
    ("ru", "ru"),
    ("ur", "ur"),
    ("es-MX", "es"),
    ("ar-EG", "ar"),
    ("ur-IN", "ur"),
];

const CONFIG: &str = "source-locale = \"en\"\n\n[site]\nurl = \"https://daily.example.org\"\n";

/// A newsroom on disk.
pub(crate) struct Newsroom {
    folder: TempDir,
}

impl Newsroom {
    /// Makes a newsroom of so many articles.
    pub(crate) fn make(articles: usize) -> Self {
        let newsroom = Self {
            folder: TempDir::new().expect("there is room"),
        };
        let sample = Path::new(env!("CARGO_MANIFEST_DIR"));
        newsroom.write("tarjuma.toml", CONFIG);
        for name in files_in(&sample.join("articles"), ".svg") {
            let image = fs::read_to_string(sample.join("articles").join(&name));
            newsroom.write(
                &format!("articles/{name}"),
                &image.expect("the sample can be read"),
            );
        }
        let originals = files_in(&sample.join("articles"), ".md");
        for (locale, from) in LOCALES {
            let folder = sample.join("locales").join(from);
            for name in files_in(&folder, ".ftl") {
                let text = fs::read_to_string(folder.join(&name)).expect("the sample can be read");
                newsroom.write(&format!("locales/{locale}/{name}"), &text);
            }
            for number in 0..articles {
                let original = originals[number % originals.len()].trim_end_matches(".md");
                let bundle = folder.join(format!("articles/{original}.ftl"));
                if let Ok(text) = fs::read_to_string(bundle) {
                    newsroom.write(
                        &format!("locales/{locale}/articles/{original}-{number}.ftl"),
                        &text,
                    );
                }
            }
        }
        for number in 0..articles {
            let original = originals[number % originals.len()].trim_end_matches(".md");
            let path = sample.join(format!("articles/{original}.md"));
            let text = fs::read_to_string(path).expect("the sample can be read");
            newsroom.write(&format!("articles/{original}-{number}.md"), &text);
        }
        newsroom
    }

    /// Builds everything that has to be.
    pub(crate) fn build(&self) -> Measured {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tarjuma"));
        run(command.arg("build").current_dir(self.folder.path()))
    }

    /// Changes a text that pages of one locale show.
    pub(crate) fn change_a_message(&self) {
        self.edit(
            "locales/hi/ui.ftl",
            "contents-title = ",
            "contents-title = यहाँ ",
        );
    }

    /// Changes the first article in one locale.
    pub(crate) fn change_an_article(&self) {
        let name = files_in(&self.path("locales/hi/articles"), "-0.ftl").remove(0);
        let path = format!("locales/hi/articles/{name}");
        self.edit(&path, "headline = ", "headline = आज ");
    }

    /// Returns where a file of it lies.
    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn edit(&self, path: &str, before: &str, after: &str) {
        let text = fs::read_to_string(self.path(path)).expect("the newsroom has it");
        assert!(text.contains(before), "{path} has no {before}");
        self.write(path, &text.replacen(before, after, 1));
    }

    fn write(&self, path: &str, text: &str) {
        write(&self.path(path), text);
    }
}

/// Writes a file and the folders it lies in.
pub(crate) fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("a file lies in a folder")).expect("there is room");
    fs::write(path, text).expect("there is room");
}

/// Returns the names in a folder that end so, sorted.
pub(crate) fn files_in(folder: &Path, ending: &str) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("the folder can be read");
    let names = entries.map(|entry| entry.expect("it can be read").file_name());
    let mut names: Vec<String> = names
        .filter_map(|name| name.into_string().ok())
        .filter(|name| name.ends_with(ending))
        .collect();
    names.sort_unstable();
    names
}
