//! Names of resources in `tarjuma.toml`.

use std::sync::Arc;

use crate::plan::Plan;
use crate::project::config::{Config, ResourcePattern, Setting};
use crate::project::pattern::PathPattern;
use crate::project::{ResourcePath, Workspace};
use crate::text::{Span, TextEdit, apply_edits};

/// Returns the patterns by which resources are found when one has another path. A pattern that
/// names this one alone, without wildcards, is edited.
pub(super) fn plan_patterns(
    workspace: &Workspace,
    old: &ResourcePath,
    new: &ResourcePath,
    plan: &mut Plan,
) -> Vec<ResourcePattern> {
    let config = &workspace.config;
    let mut patterns = config.resources.clone();
    let mut edits = Vec::new();
    for pattern in patterns.iter_mut().map(|resource| &mut resource.pattern) {
        let written = pattern.value.to_string();
        let is_named = !written.contains('*') && pattern.value.write(old.as_str(), "").is_some();
        let renamed = written.strip_suffix(old.as_str()).filter(|_| is_named);
        let renamed = renamed.map(|start| format!("{start}{new}"));
        let value = renamed.as_ref().and_then(|text| text.parse().ok());
        let (Some(renamed), Some(value), Some(span)) = (renamed, value, place(config, pattern))
        else {
            continue;
        };
        edits.push(TextEdit::replace(span, renamed));
        pattern.value = value;
    }
    if let Some(text) = &config.text
        && let Ok(after) = apply_edits(text, &edits)
    {
        plan.write(Arc::clone(&config.path), Some(Arc::clone(text)), after);
    }
    patterns
}

/// Returns where a pattern stands, without its quotes.
fn place(config: &Config, pattern: &Setting<PathPattern>) -> Option<Span> {
    let (text, span) = (config.text.as_ref()?, pattern.span?);
    let written = pattern.value.to_string();
    let start = span.start as usize + span.of(text).find(&written)?;
    Some(Span::new(start, start + written.len()))
}
