//! The templates of a build.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use minijinja::{
    AutoEscape, Environment, Error, ErrorKind, Output, State, UndefinedBehavior, Value,
    escape_formatter,
};

use super::builtin::{STYLE, TEMPLATES};
use super::formatting::add_formatting;
use super::functions::{Shown, TextFault, TextMiss, UnformattedValue, add_text_functions};
use super::literal::{find_message_name, message_names};
use super::renderer::PageRenderer;
use super::typography::add_typography;
use crate::build::markup::escape;
use crate::build::texts::InterfaceTexts;
use crate::check::{MISSING_MESSAGE, known_id};
use crate::diagnostic::{Finding, ProblemKind, Severity};
use crate::locale::LocaleId;
use crate::project::UNREADABLE;
use crate::reading::{
    BROKEN_TEMPLATE, UNFORMATTABLE_MESSAGE, UNFORMATTABLE_VALUE, UNKNOWN_TEMPLATE_MESSAGE,
};
use crate::text::{LineIndex, Span};
use crate::tree::{Tree, TreePath};

/// How many steps a template may take for one page; a template that loops stops here.
const MOST_STEPS: u64 = 20_000_000;

/// What is told of a text that pages have in another language; the check of that name tells of bundles.
const IN_ANOTHER_LANGUAGE: ProblemKind = ProblemKind::warning(
    MISSING_MESSAGE.id,
    "pages show an interface text in another language",
);

/// A template in a project's folder.
#[derive(Clone, Debug)]
pub(crate) struct TemplateFile {
    /// Its name for templates, the path below the folder: `article.html`.
    pub(crate) name: String,
    /// Its path in the project.
    pub(crate) path: Arc<str>,
    /// Its text.
    pub(crate) text: Arc<str>,
}

impl TemplateFile {
    /// Reads the file at `path`, which lies in `folder`.
    pub(crate) fn read(
        tree: &dyn Tree,
        folder: &TreePath,
        path: &TreePath,
    ) -> Result<Self, Box<Finding>> {
        let unreadable = |reason: String| {
            let message = format!("the template cannot be read: {reason}");
            Box::new(UNREADABLE.in_file(path.to_shared(), message))
        };
        let bytes = tree
            .read(path)
            .map_err(|error| unreadable(error.to_string()))?;
        let text = String::from_utf8(bytes).map_err(|error| unreadable(error.to_string()))?;
        let name = path
            .as_str()
            .strip_prefix(folder.as_str())
            .unwrap_or(path.as_str());
        Ok(Self {
            name: name.trim_start_matches('/').to_owned(),
            path: path.to_shared(),
            text: text.into(),
        })
    }
}

/// The built-in templates and those of a project, which win.
pub(crate) struct TemplateLibrary {
    environment: Environment<'static>,
    files: BTreeMap<String, TemplateFile>,
    broken: BTreeSet<String>,
    findings: Vec<Finding>,
}

impl TemplateLibrary {
    /// Reads templates. One that does not parse is a finding, and pages that need it fail.
    pub(crate) fn new(files: impl IntoIterator<Item = TemplateFile>) -> Self {
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::SemiStrict);
        environment.set_fuel(Some(MOST_STEPS));
        environment.set_formatter(write_value);
        let files = files.into_iter().map(|file| (file.name.clone(), file));
        let mut library = Self {
            environment,
            files: files.collect(),
            broken: BTreeSet::new(),
            findings: Vec::new(),
        };
        library.parse();
        library
    }

    fn parse(&mut self) {
        let mut texts: BTreeMap<&str, &str> = TEMPLATES.into();
        let pages = self
            .files
            .values()
            .filter(|file| file.name.ends_with(".html"));
        texts.extend(pages.map(|file| (&*file.name, &*file.text)));
        for (name, text) in texts {
            let added = self
                .environment
                .add_template_owned(name.to_owned(), text.to_owned());
            if let Err(error) = added {
                self.broken.insert(name.to_owned());
                let finding = describe_failure(&self.files, name, &error);
                self.findings.push(finding);
            }
        }
    }

    /// Returns what is wrong with the templates themselves.
    pub(crate) fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// Returns all templates by name, those that count.
    pub(crate) fn texts(&self) -> BTreeMap<&str, &str> {
        let mut texts: BTreeMap<&str, &str> = TEMPLATES.into();
        let files = self.files.values();
        texts.extend(files.map(|file| (&*file.name, &*file.text)));
        texts
    }

    /// Returns the name and the text of the style sheet.
    pub(crate) fn style(&self) -> (&str, &str) {
        let (name, built_in) = STYLE;
        let own = self.files.get(name).map(|file| &*file.text);
        (name, own.unwrap_or(built_in))
    }

    /// Returns a renderer that speaks with the texts of one locale.
    pub(crate) fn speaking(&self, texts: &Arc<InterfaceTexts>) -> PageRenderer<'_> {
        let mut environment = self.environment.clone();
        add_text_functions(&mut environment, texts);
        add_formatting(&mut environment, texts);
        add_typography(&mut environment, texts);
        PageRenderer::new(self, environment, Arc::clone(texts))
    }

    /// Returns the names of messages that a project's own templates ask for in so many words.
    pub(crate) fn own_names(&self) -> BTreeSet<&str> {
        let files = self.files.values();
        let pages = files.filter(|file| file.name.ends_with(".html"));
        pages.flat_map(|file| message_names(&file.text)).collect()
    }

    /// Describes why a page could not be rendered; none when the fault has been told already, as
    /// one of a template that does not parse.
    pub(super) fn describe_error(&self, template: &str, error: &Error) -> Option<Box<Finding>> {
        let wants_broken = error.kind() == ErrorKind::TemplateNotFound && !self.broken.is_empty();
        (!wants_broken).then(|| Box::new(describe_failure(&self.files, template, error)))
    }

    /// Describes the messages that templates wanted, each with the locales of the pages that missed
    /// it. Those that the program has said in English are one finding for the same locales. `place_of`
    /// tells where a locale has a message.
    pub(crate) fn describe_misses(
        &self,
        misses: BTreeMap<&TextMiss, Vec<&LocaleId>>,
        place_of: impl Fn(&LocaleId, &str) -> Option<(Arc<str>, Span)>,
    ) -> Vec<Finding> {
        let mut built_in: BTreeMap<Vec<&LocaleId>, BTreeSet<&str>> = BTreeMap::new();
        let mut findings = Vec::new();
        for (miss, locales) in misses {
            match miss {
                TextMiss::InLocale(id) => findings.push(self.describe_other(id, &locales)),
                TextMiss::Everywhere(id) => findings.push(self.describe_unknown(id, &locales)),
                TextMiss::OfProgram(id) => {
                    built_in.entry(locales).or_default().insert(entry_of(id));
                }
                TextMiss::Faulty(fault) => {
                    let place = place_of(&fault.locale, entry_of(&fault.id));
                    findings.push(self.describe_fault(fault, place));
                }
                TextMiss::Unformatted(value) => findings.push(self.describe_value(value)),
            }
        }
        let built_in = built_in.into_iter();
        findings.extend(built_in.map(|(locales, entries)| describe_built_in(&locales, &entries)));
        findings
    }

    fn describe_other(&self, id: &str, locales: &[&LocaleId]) -> Finding {
        let names = join(locales);
        let message = format!("pages in {names} show `{id}` in another language");
        self.describe_miss(IN_ANOTHER_LANGUAGE, id, message, &names)
    }

    fn describe_unknown(&self, id: &str, locales: &[&LocaleId]) -> Finding {
        let message = format!("no locale has the message `{id}`; pages show its id");
        let names = join(locales);
        self.describe_miss(UNKNOWN_TEMPLATE_MESSAGE, id, message, &names)
    }

    /// Describes what is wrong with a text, at its place in a bundle, else in the template that wants
    /// it.
    fn describe_fault(&self, fault: &TextFault, place: Option<(Arc<str>, Span)>) -> Finding {
        let (severity, what) = match fault.shown {
            Shown::Text => (Severity::Warning, "a value is shown unformatted"),
            Shown::OtherText => (
                Severity::Error,
                "the text cannot be formatted, and another is shown",
            ),
            Shown::Id => (
                Severity::Error,
                "the text cannot be formatted and is not shown",
            ),
        };
        let message = format!("{what}: {}", fault.problem);
        let check = known_id(&fault.check).unwrap_or(UNFORMATTABLE_MESSAGE.id);
        let make = |path| Finding::new(check, severity, path, message);
        let finding = match place {
            Some((path, span)) => make(path).at(span),
            None => self.place_of(&fault.id, make),
        };
        let finding = finding.in_locale(&fault.locale);
        finding.about(entry_of(&fault.id))
    }

    fn describe_value(&self, unformatted: &UnformattedValue) -> Finding {
        let UnformattedValue {
            template,
            function,
            value,
            problem,
        } = unformatted;
        let message = format!("`{function}` shows `{value}` as it is: {problem}");
        match self.files.get(template) {
            Some(file) => {
                let finding = UNFORMATTABLE_VALUE.in_file(Arc::clone(&file.path), message);
                let span = find_call(&file.text, function, value);
                span.into_iter().fold(finding, Finding::at)
            }
            None => UNFORMATTABLE_VALUE.in_file(built_in_path(template), message),
        }
    }

    fn describe_miss(&self, kind: ProblemKind, id: &str, message: String, names: &str) -> Finding {
        let entry = entry_of(id);
        let hint = format!("add `{entry}` to the interface texts of {names}");
        let finding = self.place_of(id, |path| kind.in_file(path, message));
        finding.about(entry).with_hint(hint)
    }

    /// Points at the first template that names the message, a project's own before built-in ones.
    fn place_of(&self, id: &str, finding: impl FnOnce(Arc<str>) -> Finding) -> Finding {
        let own = self.files.values().find_map(|file| {
            find_message_name(&file.text, id).map(|span| (Arc::clone(&file.path), span))
        });
        if let Some((path, span)) = own {
            return finding(path).at(span);
        }
        let mut built_in = TEMPLATES
            .into_iter()
            .filter(|(name, _)| !self.files.contains_key(*name))
            .filter_map(|(name, text)| find_message_name(text, id).map(|span| (name, text, span)));
        let Some((name, text, span)) = built_in.next() else {
            return finding(built_in_path("base.html"));
        };
        let line = LineIndex::new(text).locate(text, span.start as usize).line;
        let mut finding = finding(built_in_path(name));
        let message = finding.message();
        finding.wording = format!("{message} (line {line} of the built-in template)").into();
        finding
    }
}

/// Returns the built-in templates that ask for a message.
pub(crate) fn built_in_templates_of(id: &str) -> Vec<&'static str> {
    let is_named =
        |text: &str| find_message_name(text, id).is_some_and(|span| span.len() == id.len());
    let templates = TEMPLATES.into_iter();
    let named = templates.filter(|(_, text)| is_named(text));
    named.map(|(name, _)| name).collect()
}

/// Writes a value as the engine does, but leaves the slashes of links as they are.
fn write_value(
    out: &mut Output<'_>,
    state: &mut State<'_, '_>,
    value: &Value,
) -> Result<(), Error> {
    match value.as_str() {
        Some(text) if !value.is_safe() && *state.auto_escape() == AutoEscape::Html => {
            Ok(out.write_str(&escape(text))?)
        }
        _ => escape_formatter(out, state, value),
    }
}

/// Describes texts that the program has said for pages in languages that it does not speak.
fn describe_built_in(locales: &[&LocaleId], entries: &BTreeSet<&str>) -> Finding {
    let names = join(locales);
    let message = match entries.len() {
        1 => format!("pages in {names} show an interface text in English"),
        count => format!("pages in {names} show {count} interface texts in English"),
    };
    let entries: Vec<String> = entries.iter().map(|entry| format!("`{entry}`")).collect();
    let hint = format!(
        "add to the interface texts of {names}: {}",
        entries.join(", ")
    );
    let path = built_in_path("base.html");
    IN_ANOTHER_LANGUAGE.in_file(path, message).with_hint(hint)
}

fn join(locales: &[&LocaleId]) -> String {
    let names: Vec<String> = locales.iter().map(ToString::to_string).collect();
    names.join(", ")
}

/// Returns the message of `message.attribute`.
fn entry_of(id: &str) -> &str {
    id.split('.').next().unwrap_or(id)
}

fn built_in_path(name: &str) -> Arc<str> {
    format!("templates/{name}").into()
}

fn describe_failure(
    files: &BTreeMap<String, TemplateFile>,
    template: &str,
    error: &Error,
) -> Finding {
    let name = error.name().unwrap_or(template);
    let what = error.detail().map_or_else(
        || error.kind().to_string(),
        |detail| format!("{}: {detail}", error.kind()),
    );
    let finding = |path: Arc<str>, message| {
        BROKEN_TEMPLATE.in_file(path, message).with_hint(
            "mend it, or delete it to have the built-in template; its pages are not built until then",
        )
    };
    match (files.get(name), error.line()) {
        (Some(file), line) => {
            let span = line.and_then(|line| line_span(&file.text, line));
            let message = format!("the template cannot be used: {what}");
            let finding = finding(Arc::clone(&file.path), message);
            span.map_or_else(|| finding.clone(), |span| finding.clone().at(span))
        }
        (None, line) => {
            let line = line.unwrap_or(1);
            let message = format!("the built-in template fails in line {line}: {what}");
            finding(built_in_path(name), message)
        }
    }
}

/// Returns where a template calls `function`: with `value` in so many words, else first.
fn find_call(text: &str, function: &str, value: &str) -> Option<Span> {
    let calls = text.match_indices(function).filter(|(start, name)| {
        let is_whole = !text[..*start].ends_with(|c: char| c.is_alphanumeric() || c == '_');
        is_whole && text[start + name.len()..].trim_start().starts_with('(')
    });
    let calls: Vec<usize> = calls.map(|(start, _)| start).collect();
    let names_value = |start: &&usize| {
        let rest = &text[**start..];
        let end = rest.find(')').unwrap_or(rest.len());
        rest[..end].contains(value)
    };
    let start = *calls.iter().find(names_value).or_else(|| calls.first())?;
    Some(Span::new(start, start + function.len()))
}

/// Returns where line `line` of `text` stands, without the white space around it.
fn line_span(text: &str, line: usize) -> Option<Span> {
    let start = LineIndex::new(text).line_start(u32::try_from(line).ok()?)?;
    let content = text[start..].lines().next().unwrap_or_default();
    let indent = content.len() - content.trim_start().len();
    let start = start + indent;
    Some(Span::new(start, start + content.trim().len()))
}
