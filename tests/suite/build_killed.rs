//! A build that is killed before each change it makes on disk, or whose disk is full: nothing
//! leads to a page that is not there, and the next build makes what a first one would.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::Command;

use tarjuma::build::{self, Options};
use tarjuma::diagnostic::Finding;
use tarjuma::project::Workspace;
use tarjuma::tree::DiskTree;
use tarjuma::verify;

use crate::cli_project::ProjectFolder;
use crate::shared::can_be_killed;

/// Says at which step the program ends.
const ABORT_AT: &str = "TARJUMA_ABORT_AT_STEP";

/// The day of all builds, and a second of it as the program takes it.
const TODAY: (&str, &str) = ("2025-04-10", "1744300800");

type Files = BTreeMap<PathBuf, Vec<u8>>;

const CONFIG: &str =
    "[site]\nurl = \"https://daily.example.org\"\nslugs = \"translated\"\npage-size = 1\n";

/// A site of two articles, of which one was changed, one has a new name and one is new since it was
/// built.
fn newsroom(is_swapped: bool) -> ProjectFolder {
    let article = |title: &str, text: &str| {
        format!("---\ntitle: {title}\nlang: en\ndate: 2025-04-10\n---\n\n{text}\n")
    };
    let project = ProjectFolder::new()
        .with("tarjuma.toml", CONFIG)
        .with("locales/en/ui.ftl", "nav-home = Home\n")
        .with("locales/ar/ui.ftl", "nav-home = الرئيسية\n")
        .with("articles/rain.md", article("Rain", "It rained in June."))
        .with("articles/old.md", {
            let of_its_own = "date: 2019-04-10\ncategory: yesterday";
            article("Old", "This will go.").replace("date: 2025-04-10", of_its_own)
        });
    project.run(&["sync"]).ends_with(0);
    let source = project.read("locales/en/articles/rain.ftl");
    let arabic = |title: &str| {
        let text = source.replace("= Rain", &format!("= {title}"));
        text.replace("It rained in June.", "هطل المطر في يونيو.")
    };
    project.write("locales/ar/articles/rain.ftl", arabic("مطر"));
    project.run(&["sync"]).ends_with(0);
    build(&project, is_swapped);
    project.write("locales/ar/articles/rain.ftl", arabic("مطر غزير"));
    project.write("articles/well.md", article("Well", "See [rain](rain.md)."));
    std::fs::remove_file(project.path("articles/old.md")).unwrap();
    project.run(&["sync"]).ends_with(0);
    project
}

/// Returns the files below a folder of a project, those that are hidden aside.
fn site(project: &ProjectFolder) -> Files {
    let root = project.path("dist").canonicalize().unwrap();
    let tree = walk(&root);
    tree.into_iter()
        .map(|path| {
            let bytes = std::fs::read(&path).unwrap();
            (path.strip_prefix(&root).unwrap().to_owned(), bytes)
        })
        .collect()
}

fn walk(folder: &std::path::Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let is_shown = |path: &PathBuf| {
        let name = path.file_name().unwrap().to_string_lossy();
        !name.starts_with('.')
    };
    let shown = entries.filter(is_shown);
    shown
        .flat_map(|path| {
            if path.is_dir() {
                walk(&path)
            } else {
                vec![path]
            }
        })
        .collect()
}

fn copy_of(project: &ProjectFolder) -> ProjectFolder {
    let copy = ProjectFolder::new();
    let status = Command::new("cp")
        .arg("-a")
        .arg(project.path("").join("."))
        .arg(copy.path(""))
        .status();
    assert!(status.unwrap().success());
    copy
}

fn is_killed_at(step: u64, project: &ProjectFolder, arguments: &[&str]) -> bool {
    let mut command = project.command(arguments);
    command
        .env("SOURCE_DATE_EPOCH", TODAY.1)
        .env(ABORT_AT, step.to_string())
        .env("RAYON_NUM_THREADS", "1")
        .env("RUST_BACKTRACE", "0");
    command.output().unwrap().status.code().is_none()
}

/// Builds as the program does, without the price of a process.
fn build(project: &ProjectFolder, is_swapped: bool) {
    let root = project.path("");
    let workspace = Workspace::load(&root, &DiskTree::new(&root)).unwrap();
    let selection = workspace.select(&[], &[]).unwrap();
    let options = Options {
        today: Some(TODAY.0.parse().unwrap()),
        ..Options::of(selection)
    };
    match is_swapped {
        true => build::publish_swapped(&workspace, &options),
        false => build::publish(&workspace, &options),
    }
    .unwrap();
}

/// Asserts that every page that a list, feed or sitemap of the site names is there.
fn assert_lists_hold(step: u64, project: &ProjectFolder) {
    let tree = DiskTree::new(project.path(""));
    let verified = verify::run(&tree, &"dist".parse().unwrap()).unwrap();
    let is_list = |finding: &&Finding| {
        let path = &*finding.path;
        let name = path.rsplit('/').next().unwrap_or_default();
        name.ends_with(".xml")
            || path.contains("/archive")
            || path.contains("/category")
            || path.contains("/page/")
            || name == "index.html"
    };
    // What is not named yet is no harm; what is named and absent is.
    let is_dead = |finding: &&Finding| {
        matches!(finding.check, "broken-link" | "sitemap" | "feed")
            && !finding.message().contains("is not in the sitemap")
    };
    let findings = verified.findings.iter();
    let dead: Vec<&Finding> = findings.filter(is_list).filter(is_dead).collect();
    assert!(dead.is_empty(), "step {step}: {dead:?}");
}

#[test]
fn a_build_that_is_killed_leads_nowhere_in_vain_and_is_finished_by_the_next() {
    if !can_be_killed() {
        return;
    }
    let before = newsroom(false);
    let done = copy_of(&before);
    build(&done, false);
    done.run(&["verify"]).ends_with(0);
    let (old, new) = (site(&before), site(&done));
    assert!(old != new);
    for step in 1.. {
        let project = copy_of(&before);
        if !is_killed_at(step, &project, &["build"]) {
            assert!(site(&project) == new);
            assert!(step > 60, "{step} steps");
            return;
        }
        for (path, bytes) in site(&project) {
            let is_whole = old.get(&path) == Some(&bytes) || new.get(&path) == Some(&bytes);
            assert!(is_whole, "step {step}: {}", path.display());
        }
        assert_lists_hold(step, &project);
        build(&project, false);
        assert!(site(&project) == new, "step {step}");
        assert!(!project.has("dist/.tarjuma-building"), "step {step}");
        let record = |project: &ProjectFolder| project.read("dist/.tarjuma-built");
        assert_eq!(record(&project), record(&done), "step {step}");
    }
}

#[cfg(unix)]
#[test]
fn a_site_that_is_replaced_as_a_whole_is_old_or_new_at_every_step() {
    if !can_be_killed() {
        return;
    }
    let before = newsroom(true);
    let done = copy_of(&before);
    build(&done, true);
    let (old, new) = (site(&before), site(&done));
    for step in 1.. {
        let project = copy_of(&before);
        if !is_killed_at(step, &project, &["build", "--swap"]) {
            assert!(step > 60, "{step} steps");
            return;
        }
        let present = site(&project);
        assert!(present == old || present == new, "step {step}");
        build(&project, true);
        assert!(site(&project) == new, "step {step}");
        let twins = [".dist.a", ".dist.b"].map(|twin| project.has(twin));
        assert_ne!(twins[0], twins[1], "step {step}");
        assert!(!project.has(".dist.a.link") && !project.has(".dist.b.link"));
    }
}

#[cfg(unix)]
#[test]
fn a_site_that_is_replaced_as_a_whole_is_a_link_to_it() {
    let project = newsroom(true);
    let link = || std::fs::read_link(project.path("dist")).unwrap();
    assert_eq!(link(), PathBuf::from(".dist.a"));
    project.write("dist/notes.html.bak", "by hand");
    build(&project, true);
    assert_eq!(link(), PathBuf::from(".dist.b"));
    assert_eq!(project.read("dist/notes.html.bak"), "by hand");
    assert!(!project.has(".dist.a") && !project.has("dist/en/old.html"));
    project.run(&["verify"]).ends_with(0);
    let before = project.snapshot();
    build(&project, true);
    assert_eq!(project.snapshot(), before);
    build(&project, false);
}

#[test]
fn a_folder_is_not_replaced_as_a_whole_unasked() {
    let project = newsroom(false);
    let before = project.snapshot();
    let ran = project.run(&["build", "--swap"]).ends_with(3);
    ran.says("no link that `--swap` made")
        .says("mv dist .dist.a && ln -s .dist.a dist");
    assert_eq!(project.snapshot(), before);
}

/// A limit of the size of files is how a disk that is full looks to a program that may not fill one.
#[cfg(unix)]
#[test]
fn a_disk_that_is_full_leaves_the_old_site() {
    for arguments in ["build", "build --swap"] {
        let is_swapped = arguments.contains("swap");
        let project = newsroom(is_swapped);
        let done = copy_of(&project);
        build(&done, is_swapped);
        let (old, new) = (site(&project), site(&done));
        let program = project.command(&[]).get_program().to_owned();
        let script = format!("trap '' XFSZ; ulimit -f 2; exec \"$0\" {arguments}");
        let mut command = Command::new("bash");
        command
            .arg("-c")
            .arg(script)
            .arg(program)
            .env("SOURCE_DATE_EPOCH", TODAY.1)
            .current_dir(project.path(""));
        let output = command.output().unwrap();
        assert_eq!(output.status.code(), Some(3), "{output:?}");
        for (path, bytes) in site(&project) {
            let is_whole = [&old, &new]
                .iter()
                .any(|site| site.get(&path) == Some(&bytes));
            assert!(is_whole, "{}", path.display());
        }
        if is_swapped {
            assert!(site(&project) == old);
            assert!(!project.has(".dist.b"));
        }
        assert_lists_hold(0, &project);
        project
            .run(&arguments.split(' ').collect::<Vec<_>>())
            .ends_with(0);
        project.run(&["verify"]).ends_with(0);
    }
}
