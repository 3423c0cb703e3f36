//! An article as its author left it, ready to be read in any locale.

use super::voices::{ArticleVoices, Voices};
use crate::article::{Article, SettledArticle};
use crate::fluent::runtime::{Argument, Arguments, Number};
use crate::markdown::{FrontMatter, Notation, Scalar, ScalarStyle};
use crate::project::{ArticleFile, Resource, ResourcePath, Workspace};
use crate::text::without_isolates;

/// The field that declares the variables of an article's messages.
const VARIABLES: &str = "vars";

/// An article as its author left it, and what its messages say in every locale.
pub(crate) struct Original<'w> {
    pub(crate) workspace: &'w Workspace,
    /// What its author wrote.
    pub(crate) file: &'w ArticleFile,
    /// Where its segments are; none before the first `sync`.
    pub(crate) resource: Option<&'w Resource>,
    /// With the ids that `sync` would give its segments.
    pub(crate) article: SettledArticle,
    pub(super) voices: ArticleVoices<'w>,
    /// What its front matter declares for its messages.
    pub(super) variables: Arguments,
}

impl<'w> Original<'w> {
    /// Reads an article.
    pub(crate) fn read(
        workspace: &'w Workspace,
        voices: &'w Voices,
        file: &'w ArticleFile,
    ) -> Self {
        let resource = workspace.resource(&ResourcePath::of_article(&file.slug));
        let article = settle(workspace, voices, file, resource);
        Self {
            workspace,
            file,
            resource,
            voices: voices.of_article(resource, file, &article.bundle),
            variables: read_variables(article.document.front_matter()),
            article,
        }
    }

    /// Returns the variables as a text in that notation takes them in.
    pub(super) fn variables_in(&self, notation: Notation) -> Arguments {
        let variables = self.variables.iter();
        variables.fold(Arguments::new(), |written, (name, value)| {
            let value = match value {
                Argument::Text(text) => Argument::Text(notation.write(text)),
                Argument::Number(_) => value.clone(),
            };
            written.with(name, value)
        })
    }

    /// Returns the names of the translatable fields.
    pub(crate) fn fields(&self) -> Vec<&'w str> {
        translatable_fields(self.workspace)
    }
}

fn translatable_fields(workspace: &Workspace) -> Vec<&str> {
    let fields = workspace.config.translatable_fields.iter();
    fields.map(|field| field.value.as_str()).collect()
}

/// Reads the article and gives its segments the ids of its bundle; new segments get new ones, as
/// `sync` would give them.
fn settle(
    workspace: &Workspace,
    voices: &Voices,
    file: &ArticleFile,
    resource: Option<&Resource>,
) -> SettledArticle {
    let is_message = |id: &str| voices.has_message(&file.locale, id);
    let article = Article::read(&file.text, &translatable_fields(workspace), &is_message);
    let bundle = resource.and_then(Resource::source);
    let known = workspace.known_bundle(file, bundle);
    article.settle(&file.path, &known, &[])
}

/// Reads the variables of an article's messages. A number without quotes is one, all else is text.
fn read_variables(front_matter: Option<&FrontMatter>) -> Arguments {
    let declared = front_matter.map_or(&[][..], |front_matter| front_matter.map(VARIABLES));
    let read = |arguments: Arguments, (name, scalar): &(String, Scalar)| {
        let value = match read_number(scalar) {
            Some(number) => Argument::Number(number),
            None => Argument::Text(without_isolates(&scalar.text)),
        };
        arguments.with(name.as_str(), value)
    };
    declared.iter().fold(Arguments::new(), read)
}

/// Returns the number that is meant: none in quotes, which make a text of `"2025"`, and none where
/// it would lose the zeros in front of it, as `007` would.
fn read_number(scalar: &Scalar) -> Option<Number> {
    let digits = scalar.text.trim_start_matches(['-', '+']);
    let mut start = digits.chars();
    let is_code =
        start.next() == Some('0') && start.next().is_some_and(|next| next.is_ascii_digit());
    let is_number = scalar.style == ScalarStyle::Plain && !is_code;
    is_number.then(|| scalar.text.parse().ok()).flatten()
}
