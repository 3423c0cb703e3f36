//! The options of LIST, which writes its arguments as a list.

use super::fault::CallFault;
use super::given::{Given, Options};
use super::table;
use super::words::{TextStyle, words};

words! {
    /// How the items of a list stand to each other.
    ListType {
        /// All of them: "A, B and C".
        Conjunction = "conjunction",
        /// One of them: "A, B or C".
        Disjunction = "disjunction",
        /// Parts of one measure: "5 hours, 3 minutes".
        Unit = "unit",
    }
}

/// The options of LIST.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ListOptions {
    /// How the items stand to each other.
    pub list_type: ListType,
    /// How long the words between them are.
    pub style: TextStyle,
}

impl ListOptions {
    /// Reads the options of a call.
    ///
    /// # Errors
    ///
    /// Returns what is wrong with them.
    pub fn from_call(given: &[Given<'_>]) -> Result<Self, Vec<CallFault>> {
        let options = table::check("LIST", given)?;
        Ok(Self::read(options))
    }

    fn read(options: Options<'_>) -> Self {
        let list_type = options.read("type", ListType::from_word);
        let style = options.read("style", TextStyle::from_word);
        Self {
            list_type: list_type.unwrap_or(ListType::Conjunction),
            style: style.unwrap_or(TextStyle::Long),
        }
    }
}
