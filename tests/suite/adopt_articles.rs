//! Adoption of real translations, by hand and in places incomplete or out of date.

use std::fmt::Write as _;
use std::path::Path;

use tarjuma::article::adopt::{Adoption, Confidence, Reason, adopt};
use tarjuma::article::bundle::KnownBundle;
use tarjuma::article::{Article, SettledArticle};
use tarjuma::markdown::TRANSLATABLE_FIELDS;

use crate::shared::shared_data;

fn read(text: &str) -> Article {
    Article::read(text, &TRANSLATABLE_FIELDS, &|_| false)
}

fn settled(text: &str) -> SettledArticle {
    read(text).settle("a.md", &KnownBundle::default(), &[])
}

#[test]
fn trial() {
    let Some(folder) = shared_data("articles") else {
        return;
    };
    let dump = std::env::var("ADOPT_DUMP").unwrap_or_default();
    for locale in ["hi", "es", "ar", "fr", "ja", "ru"] {
        let mut lines = String::new();
        for entry in std::fs::read_dir(folder.join(locale)).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            let source = std::fs::read_to_string(folder.join("en").join(&name)).unwrap();
            let target = std::fs::read_to_string(&path).unwrap();
            let article = settled(&source);
            let translation = read(&target);
            let adoption = adopt(&article, &translation, Confidence::default());
            let count =
                |f: fn(&Reason) -> bool| adoption.passed.iter().filter(|p| f(&p.reason)).count();
            println!(
                "{locale} {name:50} score {:>5} src {:>3} tgt {:>3} adopted {:>3} missing {:>3} unsure {:>3} merged {:>2} untranslated {:>3} left over {:>3}",
                adoption.score.to_string(),
                article.segments.len(),
                translation.segments.len(),
                adoption.adopted.len(),
                count(|r| matches!(r, Reason::Missing)),
                count(|r| matches!(r, Reason::Unsure { .. })),
                count(|r| matches!(r, Reason::Merged { .. })),
                count(|r| matches!(r, Reason::Untranslated { .. })),
                adoption.left_over.len(),
            );
            write_dump(
                &mut lines,
                &name,
                &article,
                &translation,
                &adoption,
                &target,
            );
        }
        if !dump.is_empty() {
            std::fs::write(Path::new(&dump).join(format!("{locale}.txt")), lines).unwrap();
        }
    }
}

fn write_dump(
    out: &mut String,
    name: &str,
    article: &SettledArticle,
    _translation: &Article,
    adoption: &Adoption,
    target: &str,
) {
    for a in &adoption.adopted {
        let _ = writeln!(
            out,
            "A\t{name}\t{}\t{}\t{}\t{}",
            a.id,
            a.confidence.percent(),
            article.segments[a.segment]
                .text
                .to_string()
                .replace('\n', " "),
            a.text.to_string().replace('\n', " ")
        );
    }
    for p in &adoption.passed {
        let (r, s) = match &p.reason {
            Reason::Missing => ("missing".to_owned(), ""),
            Reason::Unsure { confidence, span } => {
                (format!("unsure {confidence}"), span.of(target))
            }
            Reason::Untranslated { span } => ("untranslated".to_owned(), span.of(target)),
            Reason::Merged { span } => ("merged".to_owned(), span.of(target)),
        };
        let _ = writeln!(
            out,
            "P\t{name}\t{}\t{r}\t{}\t{}",
            p.id,
            article.segments[p.segment]
                .text
                .to_string()
                .replace('\n', " "),
            s.replace('\n', " ")
        );
    }
    for l in &adoption.left_over {
        let _ = writeln!(
            out,
            "L\t{name}\t\t\t\t{}",
            l.text.to_string().replace('\n', " ")
        );
    }
}

#[test]
fn matrix() {
    let Some(folder) = shared_data("articles") else {
        return;
    };
    let locale = std::env::var("LOC").unwrap_or("hi".into());
    let mut names: Vec<String> = std::fs::read_dir(folder.join(&locale))
        .unwrap()
        .map(|e| e.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names.truncate(6);
    for s in &names {
        let article = settled(&std::fs::read_to_string(folder.join("en").join(s)).unwrap());
        let mut line = String::new();
        for t in &names {
            let translation = read(&std::fs::read_to_string(folder.join(&locale).join(t)).unwrap());
            let adoption = adopt(&article, &translation, Confidence::default());
            let _ = write!(
                line,
                "{:>4}/{:<4}",
                adoption.score.percent(),
                adoption.adopted.len()
            );
        }
        println!("{line} {s}");
    }
}
