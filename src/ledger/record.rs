//! What is recorded of one message in one locale.

use std::fmt;

use super::fingerprint::Fingerprint;

/// What is recorded of a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// There is none.
    Missing,
    /// There is one that is not live: a proposal, or what is left of a message that is gone.
    Draft,
    /// There is one.
    Translated,
    /// A second person has looked at it.
    Reviewed,
    /// Somebody said that it holds although its source moved on.
    Acknowledged,
    /// It was edited after its source moved on, and nothing shows that the edit follows the source.
    Unconfirmed,
}

/// Where a translation comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Origin {
    /// A person.
    #[default]
    Human,
    /// A translation memory, at this likeness in per cent.
    Memory(u8),
    /// The machine translation of that name.
    Machine(String),
    /// A document or file that was taken over.
    Import,
}

/// What a ledger says of one message.
///
/// Without `from`, nobody knows what the translation was made from: it was there when the ledger
/// began. When its source moves on, the one beside which it was seen is presumed. Of a missing one, `from` and `target` are those of the translation that was taken away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// What it is.
    pub state: State,
    /// Where the translation comes from.
    pub origin: Origin,
    /// The source from which it was made.
    pub from: Option<Fingerprint>,
    /// Whether that is only the source beside which it was seen first, so that nothing proves that
    /// it was made from it.
    pub is_presumed: bool,
    /// The source when `sync` last looked.
    pub source: Fingerprint,
    /// The translation when `sync` last looked; of a draft, the draft.
    pub target: Option<Fingerprint>,
    /// Why somebody said that it holds.
    pub reason: Option<String>,
}

impl State {
    /// Every state.
    pub const ALL: [Self; 6] = [
        Self::Missing,
        Self::Draft,
        Self::Translated,
        Self::Reviewed,
        Self::Acknowledged,
        Self::Unconfirmed,
    ];

    /// Returns the word that ledgers use.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Draft => "draft",
            Self::Translated => "translated",
            Self::Reviewed => "reviewed",
            Self::Acknowledged => "acknowledged",
            Self::Unconfirmed => "unconfirmed",
        }
    }

    /// Says whether somebody has vouched for the translation.
    #[must_use]
    pub fn is_vouched_for(self) -> bool {
        matches!(self, Self::Reviewed | Self::Acknowledged)
    }

    pub(super) fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == word)
    }
}

impl Origin {
    pub(super) fn read(word: &str) -> Option<Self> {
        match word.split_once(':') {
            None if word == "human" => Some(Self::Human),
            None if word == "import" => Some(Self::Import),
            Some(("memory", percent)) => percent.parse().ok().map(Self::Memory),
            Some(("mt", name)) if !name.is_empty() => Some(Self::Machine(name.to_owned())),
            _ => None,
        }
    }
}

impl fmt::Display for State {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Human => formatter.write_str("human"),
            Self::Memory(percent) => write!(formatter, "memory:{percent}"),
            Self::Machine(name) => write!(formatter, "mt:{name}"),
            Self::Import => formatter.write_str("import"),
        }
    }
}

impl Record {
    /// Makes the record of a message that has no translation.
    #[must_use]
    pub fn missing(source: Fingerprint) -> Self {
        Self {
            state: State::Missing,
            origin: Origin::Human,
            from: None,
            is_presumed: false,
            source,
            target: None,
            reason: None,
        }
    }

    /// Makes the record of a translation that is not live.
    #[must_use]
    pub fn draft(from: Option<Fingerprint>, source: Fingerprint, target: Fingerprint) -> Self {
        Self {
            state: State::Draft,
            from,
            target: Some(target),
            ..Self::missing(source)
        }
    }

    /// Makes the record of a translation that was made from the source as it stands.
    #[must_use]
    pub fn translated(origin: Origin, source: Fingerprint, target: Fingerprint) -> Self {
        Self {
            state: State::Translated,
            origin,
            from: Some(source),
            is_presumed: false,
            source,
            target: Some(target),
            reason: None,
        }
    }

    /// Says that the translation holds for the source as it stands; `state` says who did.
    #[must_use]
    pub fn vouched_for(&self, state: State, reason: Option<String>) -> Self {
        Self {
            state,
            from: Some(self.source),
            is_presumed: false,
            reason,
            ..self.clone()
        }
    }

    /// Says that a change of the source leaves the translation as good as it was. What was never
    /// recorded is not recorded by that either.
    #[must_use]
    pub fn carried(&self, reason: &str) -> Self {
        if self.is_presumed {
            return Self {
                from: None,
                is_presumed: false,
                ..self.clone()
            };
        }
        self.vouched_for(State::Acknowledged, Some(reason.to_owned()))
    }

    /// Notes a translation that a program has rewritten, which makes it no fresher.
    #[must_use]
    pub fn rewritten(&self, target: Fingerprint) -> Self {
        Self {
            target: Some(target),
            ..self.clone()
        }
    }
}
