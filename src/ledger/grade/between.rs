//! From two texts to the grade of the change.

use super::features::Features;
use super::kind::Grade;
use super::names::have_other_names;
use crate::ledger::Wording;

impl Grade {
    /// Grades the change from one wording of a language to another.
    ///
    /// Names are capitalised words within sentences, and terms; negations and numbers in words are
    /// known in some languages. Another variable is another [`Number`](Self::Number): what it stands
    /// for is as wrong for readers. What cannot be told is a [`Rewrite`](Self::Rewrite).
    #[must_use]
    pub fn between(old: &Wording, new: &Wording, language: &str) -> Self {
        let old = Features::of(old, language);
        let new = Features::of(new, language);
        if old.negations != new.negations {
            Self::Negation
        } else if old.all_numbers() != new.all_numbers() || old.variables != new.variables {
            Self::Number
        } else if have_other_names(&old, &new) {
            Self::Name
        } else if old.quotes != new.quotes {
            Self::Quote
        } else if old.words != new.words
            || sorted(&old.placeables) != sorted(&new.placeables)
            || old.symbols != new.symbols
        {
            Self::Rewrite
        } else if old.urls != new.urls {
            Self::Url
        } else if old.markup != new.markup {
            Self::Markup
        } else {
            Self::Punctuation
        }
    }
}

fn sorted(texts: &[String]) -> Vec<&str> {
    let mut sorted: Vec<&str> = texts.iter().map(String::as_str).collect();
    sorted.sort_unstable();
    sorted
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grade(language: &str, old: &str, new: &str) -> Grade {
        Grade::between(&Wording::of_value(old), &Wording::of_value(new), language)
    }

    #[test]
    fn punctuation_and_capitals_are_little() {
        let pairs = [
            ("en", "Follow us", "Follow us!"),
            ("en", "home page", "Home page"),
            ("hi", "कैदी लौटे", "कैदी लौटे।"),
            ("ar", "عاد السجناء، اليوم", "عاد السجناء اليوم."),
            ("ja", "囚人が帰国した", "囚人が、帰国した。"),
            ("fr", "Il est parti !", "Il est parti\u{202f}!"),
            ("en", "He said “it is over”", "He said \"it is over\""),
        ];
        for (language, old, new) in pairs {
            assert_eq!(
                grade(language, old, new),
                Grade::Punctuation,
                "{old} → {new}"
            );
        }
    }

    #[test]
    fn a_question_is_no_statement() {
        assert_eq!(grade("en", "He won.", "He won?"), Grade::Rewrite);
        assert_eq!(grade("ur", "وہ جیت گیا۔", "وہ جیت گیا؟"), Grade::Rewrite);
    }

    #[test]
    fn emphasis_tags_and_destinations_are_markup() {
        assert_eq!(grade("en", "the _old_ well", "the old well"), Grade::Markup);
        assert_eq!(
            grade("en", "the *old* well", "the **old** well"),
            Grade::Markup
        );
        assert_eq!(
            grade("ru", "старый колодец", "старый <b>колодец</b>"),
            Grade::Markup
        );
        assert_eq!(
            grade("en", "see the agency", "see [the agency]({ $link-1 })"),
            Grade::Markup
        );
    }

    #[test]
    fn an_address_is_a_url() {
        assert_eq!(
            grade(
                "es",
                "Vea https://example.org/a.",
                "Vea https://example.org/b."
            ),
            Grade::Url
        );
    }

    #[test]
    fn a_number_is_a_number_in_any_digits() {
        let pairs = [
            ("en", "12 people died", "15 people died"),
            ("hi", "१२ लोग", "१५ लोग"),
            ("ar", "١٢ شخصا", "١٥ شخصا"),
            ("en", "rose by 1.5 per cent", "rose by 15 per cent"),
            ("ja", "12人が", "15人が"),
        ];
        for (language, old, new) in pairs {
            assert_eq!(grade(language, old, new), Grade::Number, "{old} → {new}");
        }
        assert_eq!(grade("hi", "१२ लोग", "12 लोग।"), Grade::Rewrite);
    }

    #[test]
    fn a_number_is_a_number_in_words_too() {
        let pairs = [
            ("en", "Five people died", "Six people died"),
            ("en", "They waited five days", "They waited six days"),
            ("en", "half of the steps", "a third of the steps"),
            ("en", "Prices doubled", "Prices tripled"),
            ("en", "It cost about $50", "It cost about $50 million"),
            ("en", "One person died", "Two people died"),
            ("en", "twenty-one goats", "twenty-two goats"),
            ("hi", "पाँच लोग मारे गए", "छह लोग मारे गए"),
            ("hi", "आधे लोग", "एक तिहाई लोग"),
            ("hi", "50 हज़ार लोग", "50 लाख लोग"),
            ("es", "Murieron cinco personas", "Murieron seis personas"),
            ("es", "se duplicaron", "se triplicaron"),
            ("fr", "Cinq personnes", "Six personnes"),
            ("fr", "la moitié des marches", "le tiers des marches"),
            ("de", "fünf Menschen starben", "sechs Menschen starben"),
            ("de", "fünfundzwanzig Ziegen", "sechsundzwanzig Ziegen"),
            ("pt", "Cinco pessoas morreram", "Seis pessoas morreram"),
            ("ru", "Погибли пять человек", "Погибли шесть человек"),
            ("ru", "цены удвоились", "цены утроились"),
            ("ar", "مقتل خمسة أشخاص", "مقتل ستة أشخاص"),
            ("ar", "نصف السكان", "ثلث السكان"),
            ("ur", "پانچ افراد", "چھ افراد"),
            ("ja", "五人が死亡した", "六人が死亡した"),
            ("ja", "50万人が", "50億人が"),
            ("en", "{ $count } wells", "{ $total } wells"),
        ];
        for (language, old, new) in pairs {
            assert_eq!(grade(language, old, new), Grade::Number, "{old} → {new}");
        }
        let alike = [
            ("en", "Five people died", "5 people died"),
            ("en", "the old one", "the old well"),
            ("en", "a second later", "a moment later"),
            ("fr", "un pont neuf", "un pont ancien"),
        ];
        for (language, old, new) in alike {
            assert_eq!(grade(language, old, new), Grade::Rewrite, "{old} → {new}");
        }
    }

    #[test]
    fn what_parts_the_digits_of_a_number_is_little() {
        let pairs = [
            ("en", "1,000 people", "1000 people"),
            ("hi", "1,00,000 लोग", "100000 लोग"),
            ("de", "1.000 Menschen", "1000 Menschen"),
            ("fr", "10\u{202f}000 personnes", "10 000 personnes"),
            ("ru", "10\u{a0}000 человек", "10000 человек"),
            ("ar", "١٬٠٠٠ شخص", "١٠٠٠ شخص"),
        ];
        for (language, old, new) in pairs {
            let found = grade(language, old, new);
            assert_eq!(found, Grade::Punctuation, "{old} → {new}");
        }
        for (old, new) in [("1,000", "1.000"), ("1.5", "15"), ("5,10", "510")] {
            assert_eq!(grade("en", old, new), Grade::Number, "{old} → {new}");
        }
    }

    #[test]
    fn a_capital_alone_makes_no_name() {
        let pairs = [
            ("The minister resigned today", "The Minister resigned today"),
            ("Now relax. The well is full", "Now relax; The well is full"),
            ("They met in Paris: He won", "They met in Paris, he won"),
            ("The NATO summit", "The Nato summit"),
        ];
        for (old, new) in pairs {
            let found = grade("en", old, new);
            assert_eq!(found, Grade::Punctuation, "{old} → {new}");
        }
        let names = [
            ("Lavrov met Rubio", "Rubio met Lavrov"),
            ("He told us so", "He told US so"),
            ("Rain in Bundi today", "Rain in Kota today"),
        ];
        for (old, new) in names {
            assert_eq!(grade("en", old, new), Grade::Name, "{old} → {new}");
        }
    }

    #[test]
    fn signs_and_currencies_count() {
        assert_eq!(
            grade("en", "It cost $5 million", "It cost €5 million"),
            Grade::Rewrite
        );
        assert_eq!(grade("en", "at 5 degrees", "at -5 degrees"), Grade::Rewrite);
        assert_eq!(grade("en", "by 5 or so", "by 5% or so"), Grade::Rewrite);
    }

    #[test]
    fn names_are_capitalised_words_within_sentences_and_terms() {
        assert_eq!(
            grade("en", "They met Lavrov there", "They met Rubio there"),
            Grade::Name
        );
        assert_eq!(
            grade("ru", "Самолёт из Москвы", "Самолёт из Минска"),
            Grade::Name
        );
        assert_eq!(grade("hi", "{ -moscow } से", "{ -minsk } से"), Grade::Name);
        assert_eq!(grade("en", "The old well", "An old well"), Grade::Rewrite);
        assert_eq!(
            grade("de", "Das alte Haus", "Das alte Gebäude"),
            Grade::Rewrite
        );
        assert_eq!(
            grade("en", "Rains Fill The Old Well", "Rains Fill An Old Well"),
            Grade::Rewrite
        );
    }

    #[test]
    fn a_not_is_a_negation() {
        let pairs = [
            ("en", "She will be freed", "She will not be freed"),
            ("en", "He did sign", "He didn’t sign"),
            ("hi", "वह रिहा होंगी", "वह रिहा नहीं होंगी"),
            ("ar", "وقع الاتفاق", "لم يوقع الاتفاق"),
            ("ru", "он подписал", "он не подписал"),
            ("ja", "署名した", "署名しなかった"),
        ];
        for (language, old, new) in pairs {
            assert_eq!(grade(language, old, new), Grade::Negation, "{old} → {new}");
        }
    }

    #[test]
    fn words_in_quotation_marks_are_what_somebody_said() {
        assert_eq!(
            grade("en", "He called it “brave”", "He called it “rash”"),
            Grade::Quote
        );
        assert_eq!(
            grade("ru", "назвал это «смелым»", "назвал это «дерзким»"),
            Grade::Quote
        );
        assert_eq!(grade("en", "a fair trial", "a “fair” trial"), Grade::Quote);
    }

    #[test]
    fn all_else_is_a_rewrite() {
        assert_eq!(grade("en", "the old well", "the dry well"), Grade::Rewrite);
        assert_eq!(
            grade("en", "{ NUMBER($count) } wells", "{ $count } wells"),
            Grade::Rewrite
        );
        assert_eq!(
            grade(
                "pl",
                "{ $n ->\n *[other] plików\n}",
                "{ $n ->\n *[other] dokumentów\n}"
            ),
            Grade::Rewrite
        );
    }
}
