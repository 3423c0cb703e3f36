//! What a finding is known by from run to run, so that services tell new findings from old ones.

use std::collections::HashMap;

use crate::diagnostic::Finding;
use crate::report::Sources;

/// So many hexadecimal digits are enough to tell all findings of a project apart.
const DIGITS: usize = 32;

/// Returns the fingerprint of each finding: of its check, file, locale, entry and message, or,
/// where it is about no entry, of the line it stands on. Lines may move. Of several findings that
/// are alike, each has its own.
pub(super) fn fingerprints(findings: &[&Finding], sources: &Sources<'_>) -> Vec<String> {
    let mut met: HashMap<blake3::Hash, usize> = HashMap::new();
    let prints = findings.iter().map(|finding| {
        let mut hasher = hash(finding, sources);
        let count = met.entry(hasher.finalize()).or_default();
        *count += 1;
        if *count > 1 {
            add(&mut hasher, &count.to_string());
        }
        let mut digits = hasher.finalize().to_hex().to_string();
        digits.truncate(DIGITS);
        digits
    });
    prints.collect()
}

fn hash(finding: &Finding, sources: &Sources<'_>) -> blake3::Hasher {
    let mut hasher = blake3::Hasher::new();
    let subject = &finding.subject;
    let locale = subject.locale.as_ref().map(ToString::to_string);
    add(&mut hasher, finding.check);
    add(&mut hasher, &finding.path);
    add(&mut hasher, &locale.unwrap_or_default());
    add(&mut hasher, subject.entry.as_deref().unwrap_or_default());
    add(
        &mut hasher,
        subject.attribute.as_deref().unwrap_or_default(),
    );
    add(&mut hasher, &finding.message());
    if subject.entry.is_none()
        && let Some(span) = finding.span
        && let Some((line, _)) = sources.lines_around(&finding.path, span)
    {
        add(&mut hasher, line);
    }
    hasher
}

/// Adds a part, told from its neighbours.
fn add(hasher: &mut blake3::Hasher, part: &str) {
    hasher.update(part.as_bytes());
    hasher.update(&[0]);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Severity;
    use crate::text::Span;

    fn prints(text: &str, places: &[usize]) -> Vec<String> {
        let finding = |start: &usize| {
            Finding::new(
                "missing-variable",
                Severity::Error,
                "hi.ftl",
                "`$name` is missing",
            )
            .about("welcome")
            .at(Span::new(*start, *start + 1))
        };
        let findings: Vec<_> = places.iter().map(finding).collect();
        let sources: Sources<'_> = [("hi.ftl", text)].into_iter().collect();
        fingerprints(&findings.iter().collect::<Vec<_>>(), &sources)
    }

    #[test]
    fn lines_may_move_and_twins_are_told_apart() {
        let before = prints("welcome = स्वागत\n", &[0, 3]);
        let after = prints("# ऊपर\n\nwelcome = स्वागत\n", &[10, 13]);
        assert_eq!(before, after);
        assert_ne!(before[0], before[1]);
    }
}
