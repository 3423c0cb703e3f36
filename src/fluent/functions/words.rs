//! Options whose values are words.

/// Makes an enum of the words that an option takes.
macro_rules! words {
    (
        $(#[$about:meta])*
        $name:ident { $($(#[$variant_about:meta])* $variant:ident = $word:literal,)+ }
    ) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $name {
            $($(#[$variant_about])* $variant,)+
        }

        impl $name {
            /// The words, in the order of ECMA-402.
            pub const WORDS: &[&str] = &[$($word),+];

            /// Returns what a word means.
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> {
                match word {
                    $($word => Some(Self::$variant),)+
                    _ => None,
                }
            }
        }
    };
}

pub(super) use words;

words! {
    /// How much of a text is written out.
    TextStyle {
        /// Whole words.
        Long = "long",
        /// Abbreviated.
        Short = "short",
        /// As short as can be.
        Narrow = "narrow",
    }
}
