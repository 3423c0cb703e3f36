//! What a new revision of an article does to its translations.

use tarjuma::diagnostic::Severity;
use tarjuma::ledger::{Standing, State, Texts};
use tarjuma::plan::{Accounts, AckError, AckRequest, Review, ack};

use crate::ledger_desk::Desk;

const ARTICLE: &str = "articles/stepwell.md";
const EN: &str = "locales/en/articles/stepwell.ftl";
const HI: &str = "locales/hi/articles/stepwell.ftl";
const HI_TEXTS: &str = ".tarjuma/ledger/hi/articles/stepwell.ftl.texts.ftl";

const RAIN: &str = "Rain filled the old well again in the first days of June. The pumps of the town went quiet for a month and nobody missed them.";
const WOMEN: &str = "Women of the ward had cleaned its walls by hand the winter before.";
const COUNCIL: &str = "The council keeps the key of the lower gate, and a list of who swims there.";

const RAIN_HI: &str = "जून में बारिश ने कुआँ भर दिया। पंप महीने भर चुप रहे, और किसी को उनकी कमी न खली।";
const WOMEN_HI: &str = "मोहल्ले की औरतों ने पिछली सर्दियों में दीवारें हाथ से साफ़ की थीं।";
const COUNCIL_HI: &str = "निचले दरवाज़े की चाबी परिषद के पास है।";

fn article(paragraphs: &[&str]) -> String {
    format!(
        "---\ntitle: The stepwell\nlang: en\n---\n\n{}\n",
        paragraphs.join("\n\n")
    )
}

/// Returns the id of the message that holds a text.
#[track_caller]
fn id_of(desk: &Desk, part: &str) -> String {
    let bundle = desk.read(EN);
    let line = bundle
        .lines()
        .find(|line| line.contains(part) && !line.starts_with('#'));
    let line = line.unwrap_or_else(|| panic!("no {part:?} in {bundle}"));
    line.split(" = ")
        .next()
        .expect("a message has an id")
        .to_owned()
}

/// Returns an article that was translated when everything was recorded.
#[track_caller]
fn newsroom() -> Desk {
    let mut desk = Desk::synced(&[
        (ARTICLE, &article(&[RAIN, WOMEN, COUNCIL])),
        ("locales/hi/ui.ftl", "# Hindi\n"),
    ]);
    let mut target = "headline = बावड़ी\n".to_owned();
    for (source, translation) in [(RAIN, RAIN_HI), (WOMEN, WOMEN_HI), (COUNCIL, COUNCIL_HI)] {
        target += &format!("{} = {translation}\n", id_of(&desk, source));
    }
    desk.write(HI, &target);
    desk.sync();
    assert!(
        desk.states()
            .values()
            .all(|standing| *standing == Standing::Current)
    );
    desk
}

/// Returns the draft of a message and the source it was made from; what `check` sees is what is kept.
#[track_caller]
fn draft(desk: &Desk, id: &str) -> [String; 2] {
    let entry = desk.entry("hi", id);
    assert_eq!(entry.standing(), Standing::Draft);
    let draft = entry.draft.expect("the draft is known");
    let texts = Texts::of(&desk.read(HI_TEXTS).into());
    let target = entry.record.target.expect("a draft has a text");
    assert_eq!(texts.wording(target).as_ref(), Some(&draft.wording));
    let old_source = draft.old_source.expect("its source is known");
    [draft.wording.text(), old_source.text()]
}

/// Says whether the file of the locale holds a translation.
#[track_caller]
fn is_live(desk: &Desk, id: &str) -> bool {
    desk.read(HI).contains(&format!("{id} ="))
}

#[test]
fn an_edited_paragraph_is_stale_before_and_after_sync() {
    let mut desk = newsroom();
    let id = id_of(&desk, RAIN);
    desk.write(
        ARTICLE,
        &article(&[&RAIN.replace("June", "July"), WOMEN, COUNCIL]),
    );
    assert_eq!(desk.standing("hi", &id), Standing::Stale);
    desk.sync();
    let entry = desk.entry("hi", &id);
    assert_eq!(entry.standing(), Standing::Stale);
    let old = entry.change.and_then(|change| change.old);
    assert_eq!(old.expect("the old text is kept").text(), RAIN);
    let stale = desk
        .states()
        .into_values()
        .filter(|standing| *standing == Standing::Stale);
    assert_eq!(stale.count(), 1);
}

#[test]
fn a_translation_is_made_from_the_bundle_that_its_translator_sees() {
    let mut desk = newsroom();
    let id = id_of(&desk, COUNCIL);
    desk.write(
        ARTICLE,
        &article(&[RAIN, WOMEN, &COUNCIL.replace("lower", "upper")]),
    );
    desk.edit(
        HI,
        COUNCIL_HI,
        "चाबी परिषद के पास रहती है, और तैरने वालों की सूची भी।",
    );
    assert_eq!(desk.standing("hi", &id), Standing::Stale);
}

#[test]
fn a_moved_paragraph_stays_current() {
    let mut desk = newsroom();
    desk.write(ARTICLE, &article(&[COUNCIL, RAIN, WOMEN]));
    desk.sync();
    assert!(
        desk.states()
            .values()
            .all(|standing| *standing == Standing::Current)
    );
}

#[test]
fn a_deleted_paragraph_that_returns_has_its_translation() {
    let mut desk = newsroom();
    let id = id_of(&desk, WOMEN);
    desk.write(ARTICLE, &article(&[RAIN, COUNCIL]));
    desk.sync();
    desk.edit(HI, &format!("{id} = {WOMEN_HI}\n"), "");
    desk.sync();
    desk.write(ARTICLE, &article(&[RAIN, WOMEN, COUNCIL]));
    desk.sync();
    assert_eq!(id_of(&desk, WOMEN), id);
    assert_eq!(draft(&desk, &id), [WOMEN_HI, WOMEN]);
    desk.edit(HI, "headline", &format!("{id} = {WOMEN_HI}\nheadline"));
    assert_eq!(desk.standing("hi", &id), Standing::Current);
}

#[test]
fn a_draft_is_known_before_sync_records_it() {
    let mut desk = newsroom();
    let (first, second) = RAIN.split_once(". ").expect("there are two sentences");
    desk.write(
        ARTICLE,
        &article(&[&format!("{first}."), second, WOMEN, COUNCIL]),
    );
    let accounts = Accounts::of(&desk.workspace());
    let entries = accounts.iter().flat_map(|account| &account.entries);
    let drafts = entries.filter_map(|entry| entry.draft.as_ref());
    let drafts: Vec<String> = drafts.map(|draft| draft.wording.text()).collect();
    assert_eq!(drafts, [RAIN_HI, RAIN_HI]);
}

#[test]
fn a_split_paragraph_hands_its_translation_on_as_drafts() {
    let mut desk = newsroom();
    let (first, second) = RAIN.split_once(". ").expect("there are two sentences");
    let first = format!("{first}.");
    desk.write(ARTICLE, &article(&[&first, second, WOMEN, COUNCIL]));
    desk.sync();
    for part in [first.as_str(), second] {
        let id = id_of(&desk, part);
        assert_eq!(draft(&desk, &id), [RAIN_HI, RAIN], "{part}");
        assert!(!is_live(&desk, &id));
    }
    let id = id_of(&desk, second);
    desk.edit(HI, "headline", &format!("{id} = {RAIN_HI}\nheadline"));
    assert_eq!(desk.standing("hi", &id), Standing::Stale);
    desk.edit(
        HI,
        &format!("{id} = {RAIN_HI}"),
        &format!("{id} = पंप महीने भर चुप रहे।"),
    );
    assert_eq!(desk.standing("hi", &id), Standing::Current);
}

#[test]
fn merged_paragraphs_hand_their_translations_on_as_one_draft() {
    let mut desk = newsroom();
    let merged = format!("{WOMEN} {COUNCIL}");
    desk.write(ARTICLE, &article(&[RAIN, &merged]));
    desk.sync();
    let id = id_of(&desk, &merged);
    let both = [format!("{WOMEN_HI} {COUNCIL_HI}"), merged];
    assert_eq!(draft(&desk, &id), both);
    assert!(!is_live(&desk, &id));
}

#[test]
fn nobody_can_vouch_for_a_revision_that_is_in_no_bundle_yet() {
    let mut desk = newsroom();
    let id = id_of(&desk, RAIN);
    desk.write(
        ARTICLE,
        &article(&[&RAIN.replace("June", "July"), WOMEN, COUNCIL]),
    );
    let request = AckRequest {
        locale: "hi".parse().expect("`hi` is a locale"),
        ids: vec![id.clone()],
        resources: Vec::new(),
        grades: Vec::new(),
        review: Review::Reviewed,
        reason: Some("the month stands in the caption".to_owned()),
    };
    let refused = ack(&desk.workspace(), &request);
    assert!(
        matches!(refused, Err(AckError::Unsynced { .. })),
        "{refused:?}"
    );
    desk.sync();
    desk.ack(&request);
    let record = desk.record("hi", &id);
    assert_eq!(record.standing(), Standing::Current);
    assert_eq!(record.state, State::Reviewed);
    assert_eq!(record.reason, request.reason);
}

#[test]
fn what_changes_in_a_corrected_article_is_an_error() {
    let mut desk = newsroom();
    let text = article(&[&RAIN.replace("quiet", "silent"), WOMEN, COUNCIL]);
    desk.write(ARTICLE, &text);
    let severity = |desk: &Desk| {
        let findings = desk.findings("stale-translation");
        findings
            .iter()
            .map(|finding| finding.severity)
            .collect::<Vec<_>>()
    };
    assert_eq!(severity(&desk), [Severity::Warning]);
    let corrected = text.replace("lang: en", "lang: en\ncorrection: The pumps were silent.");
    desk.write(ARTICLE, &corrected);
    assert_eq!(severity(&desk), [Severity::Error]);
}
