//! The life of translations of UI strings: current, stale, unconfirmed, and back.

use tarjuma::diagnostic::Severity;
use tarjuma::ledger::{Grade, Standing, State};
use tarjuma::plan::{AckRequest, Review};
use tarjuma::project::config::Carried;

use crate::ledger_desk::Desk;

const EN: &str = "locales/en/ui.ftl";
const HI: &str = "locales/hi/ui.ftl";
const LEDGER: &str = ".tarjuma/ledger/hi/ui.ftl";

const SOURCE: &str = "well = The well is dry.\ndeaths = 12 people died.\nfollow = Follow us\n";
const TRANSLATION: &str = "well = कुआँ सूखा है।\ndeaths = 12 लोगों की मौत हुई।\nfollow = हमें फ़ॉलो करें\n";

/// Returns a newsroom whose Hindi was translated when everything was recorded.
#[track_caller]
fn newsroom() -> Desk {
    let mut desk = Desk::synced(&[(EN, SOURCE), (HI, "# Hindi\n")]);
    assert_eq!(desk.standing("hi", "well"), Standing::Missing);
    desk.write(HI, TRANSLATION);
    desk.sync();
    for id in ["well", "deaths", "follow"] {
        assert_eq!(desk.standing("hi", id), Standing::Current);
    }
    desk
}

/// Returns the newsroom after the source of `well` has moved on and `sync` has seen it.
#[track_caller]
fn stale_newsroom() -> Desk {
    let mut desk = newsroom();
    desk.edit(EN, "is dry", "is full again");
    desk.sync();
    assert_eq!(desk.standing("hi", "well"), Standing::Stale);
    desk
}

#[test]
fn a_source_that_stays_keeps_its_translation_current_edited_or_not() {
    let mut desk = newsroom();
    desk.edit(HI, "कुआँ सूखा है।", "बावड़ी सूखी पड़ी है।");
    assert_eq!(desk.standing("hi", "well"), Standing::Current);
    desk.sync();
    assert_eq!(desk.standing("hi", "well"), Standing::Current);
}

#[test]
fn a_source_that_moves_on_makes_its_translation_stale_with_or_without_a_sync() {
    let mut desk = newsroom();
    desk.edit(EN, "is dry", "is full again");
    let entry = desk.entry("hi", "well");
    assert_eq!(entry.standing(), Standing::Stale);
    let change = entry.change.expect("the change is known");
    assert_eq!(
        change.old.expect("the old text is kept").text(),
        "The well is dry."
    );
    assert_eq!(change.new.text(), "The well is full again.");
    assert_eq!(desk.standing("hi", "deaths"), Standing::Current);
    desk.sync();
    let old = desk
        .entry("hi", "well")
        .change
        .and_then(|change| change.old);
    assert_eq!(
        old.expect("the old text is kept").text(),
        "The well is dry."
    );
}

#[test]
fn the_old_text_stays_at_hand_however_often_the_source_moves() {
    let mut desk = stale_newsroom();
    for wording in ["is deep", "is old", "is closed"] {
        let text = format!("well = The well {wording}.\ndeaths = 12 people died.\n");
        desk.write(EN, &text);
        desk.sync();
    }
    let change = desk.entry("hi", "well").change.expect("it is stale");
    assert_eq!(
        change.old.expect("the old text is kept").text(),
        "The well is dry."
    );
}

#[test]
fn an_edit_that_follows_a_source_that_sync_has_seen_is_current() {
    let mut desk = stale_newsroom();
    desk.edit(HI, "कुआँ सूखा है।", "कुआँ फिर भर गया है।");
    assert_eq!(desk.standing("hi", "well"), Standing::Current);
    desk.sync();
    let record = desk.record("hi", "well");
    assert_eq!(record.from, Some(record.source));
}

#[test]
fn an_edit_before_sync_has_seen_the_source_is_unconfirmed_until_edited_again_or_acknowledged() {
    let mut desk = newsroom();
    desk.edit(EN, "is dry", "is full again");
    desk.edit(HI, "कुआँ सूखा है।", "कुआँ फिर भर गया है।");
    assert_eq!(desk.standing("hi", "well"), Standing::Unconfirmed);
    desk.sync();
    assert_eq!(desk.standing("hi", "well"), Standing::Unconfirmed);
    let mut edited = desk.clone();
    edited.edit(HI, "कुआँ फिर भर गया है।", "बावड़ी में पानी लौट आया है।");
    assert_eq!(edited.standing("hi", "well"), Standing::Current);
    desk.ack(&request(&["well"]));
    assert_eq!(desk.standing("hi", "well"), Standing::Current);
    assert_eq!(desk.findings("unconfirmed-translation"), []);
}

fn request(ids: &[&str]) -> AckRequest {
    AckRequest {
        locale: "hi".parse().expect("`hi` is a locale"),
        ids: ids.iter().map(|id| (*id).to_owned()).collect(),
        resources: Vec::new(),
        grades: Vec::new(),
        review: Review::Acknowledge,
        reason: None,
    }
}

#[test]
fn a_slip_of_the_pen_put_right_in_an_old_translation_leaves_it_behind() {
    let edits = [
        ("कुआँ सूखा है।", "कुआँ सूखा है"),
        ("कुआँ सूखा है।", "कूआँ सूखा है।"),
        ("कुआँ सूखा है।", "कुआँ  सूखा\n    है।"),
    ];
    for (old, new) in edits {
        let mut desk = stale_newsroom();
        desk.edit(HI, old, new);
        assert_ne!(desk.standing("hi", "well"), Standing::Current, "{new}");
        desk.sync();
        desk.edit(HI, "लोगों की", "लोगों  की");
        desk.sync();
        assert_ne!(desk.standing("hi", "well"), Standing::Current, "{new}");
    }
}

#[test]
fn a_second_slip_put_right_does_not_confirm_the_first() {
    let mut desk = stale_newsroom();
    for (old, new) in [("सूखा", "सुखा"), ("सुखा", "सूखा"), ("कुआँ", "कुआं")]
    {
        desk.edit(HI, old, new);
        desk.sync();
        assert_ne!(desk.standing("hi", "well"), Standing::Current);
    }
}

#[test]
fn an_edit_that_leaves_the_old_number_is_unconfirmed() {
    let mut desk = newsroom();
    desk.edit(EN, "12 people", "15 people");
    desk.sync();
    desk.edit(HI, "लोगों की मौत हुई", "लोग मारे गए");
    assert_eq!(desk.standing("hi", "deaths"), Standing::Unconfirmed);
    desk.sync();
    desk.edit(HI, "12 लोग", "१५ लोग");
    assert_eq!(desk.standing("hi", "deaths"), Standing::Current);
}

#[test]
fn an_edit_on_a_branch_with_the_old_source_does_not_make_a_translation_current() {
    let base = newsroom();
    let mut branch = base.clone();
    branch.edit(HI, "कुआँ सूखा है।", "बावड़ी सूखी पड़ी है।");
    branch.sync();
    let mut main = base;
    main.edit(EN, "is dry", "is full again");
    main.sync();
    // As git leaves it: the bundles merge, the record is in conflict.
    let (ours, theirs) = (main.read(LEDGER), branch.read(LEDGER));
    let mut merged = main;
    merged.write(HI, &branch.read(HI));
    for ledger in [
        format!("{ours}{theirs}"),
        format!("<<<<<<< main\n{ours}=======\n{theirs}>>>>>>> hi\n"),
        theirs.clone(),
    ] {
        merged.write(LEDGER, &ledger);
        assert_eq!(merged.standing("hi", "well"), Standing::Stale, "{ledger}");
        let mut merged = merged.clone();
        merged.sync();
        assert_eq!(merged.standing("hi", "well"), Standing::Stale);
        assert_eq!(merged.findings("damaged-ledger"), []);
    }
    merged.write(LEDGER, &ours);
    merged.edit(HI, "सूखी पड़ी", "सूखी");
    assert_ne!(merged.standing("hi", "follow"), Standing::Stale);
}

#[test]
fn comments_order_layout_and_another_file_make_nothing_stale() {
    let mut desk = stale_newsroom();
    let before = desk.states();
    desk.write(
        EN,
        "### The site\r\n\r\nfollow =\r\n    Follow us\r\n# How many\r\ndeaths = 12 people\r\n        died.\r\nwell =\r\n  The well is full again.\r\n",
    );
    desk.sync();
    assert_eq!(desk.states(), before);
    desk.write(EN, "well = The well is full again.\n");
    desk.write(
        "locales/en/news.ftl",
        "deaths = 12 people died.\nfollow = Follow us\n",
    );
    desk.write(HI, "well = कुआँ सूखा है।\n");
    desk.write(
        "locales/hi/news.ftl",
        "deaths = 12 लोगों की मौत हुई।\nfollow = हमें फ़ॉलो करें\n",
    );
    desk.sync();
    let states: Vec<_> = desk.states().into_values().collect();
    let mut expected: Vec<_> = before.into_values().collect();
    expected.sort();
    let mut states_sorted = states;
    states_sorted.sort();
    assert_eq!(states_sorted, expected);
    desk.edit("locales/en/news.ftl", "12 people", "15 people");
    assert_eq!(desk.standing("hi", "deaths"), Standing::Stale);
}

#[test]
fn a_stale_message_that_moves_to_another_file_is_stale_there() {
    let mut desk = stale_newsroom();
    desk.write(EN, "deaths = 12 people died.\nfollow = Follow us\n");
    desk.write("locales/en/news.ftl", "well = The well is full again.\n");
    desk.edit(HI, "well = कुआँ सूखा है।\n", "");
    desk.write("locales/hi/news.ftl", "well = कुआँ सूखा है।\n");
    desk.sync();
    let entry = desk.entry("hi", "well");
    assert_eq!(entry.standing(), Standing::Stale);
    let old = entry.change.and_then(|change| change.old);
    assert_eq!(
        old.expect("the old text moves along").text(),
        "The well is dry."
    );
    assert!(!desk.read(LEDGER).contains("well"));
}

#[test]
fn a_target_file_rewritten_by_a_serializer_changes_no_state() {
    let mut desk = stale_newsroom();
    let before = desk.states();
    let ledger = desk.read(LEDGER);
    desk.write(
        HI,
        "# Pontoon\nfollow = हमें फ़ॉलो करें\ndeaths =\n    12 लोगों की मौत हुई।\nwell = कुआँ सूखा है।\n",
    );
    desk.sync();
    assert_eq!(desk.states(), before);
    assert_eq!(desk.read(LEDGER), ledger);
}

#[test]
fn a_stale_message_under_another_id_is_not_current() {
    let mut desk = stale_newsroom();
    desk.edit(EN, "well =", "stepwell =");
    desk.edit(HI, "well =", "stepwell =");
    assert_ne!(desk.standing("hi", "stepwell"), Standing::Current);
    desk.sync();
    assert_ne!(desk.standing("hi", "stepwell"), Standing::Current);
    desk.edit(EN, "stepwell =", "well =");
    desk.edit(HI, "stepwell =", "well =");
    desk.sync();
    assert_ne!(desk.standing("hi", "well"), Standing::Current);
}

#[test]
fn taking_a_stale_translation_away_and_putting_it_back_makes_it_no_fresher() {
    let mut desk = stale_newsroom();
    desk.edit(HI, "well = कुआँ सूखा है।\n", "");
    desk.sync();
    assert_eq!(desk.standing("hi", "well"), Standing::Missing);
    desk.write(HI, TRANSLATION);
    desk.sync();
    assert_eq!(desk.standing("hi", "well"), Standing::Stale);
}

#[test]
fn a_translation_that_breaks_and_is_mended_is_what_it_was() {
    let mut desk = stale_newsroom();
    desk.edit(HI, "कुआँ सूखा है।", "कुआँ { सूखा है।");
    desk.sync();
    desk.edit(HI, "कुआँ { सूखा है।", "कुआँ सूखा है।");
    assert_eq!(desk.standing("hi", "well"), Standing::Stale);
}

#[test]
fn a_doctored_record_is_found_out_and_put_right() {
    let mut desk = stale_newsroom();
    let record = desk.record("hi", "well");
    let from = record.from.expect("it was recorded");
    desk.edit(
        LEDGER,
        &format!("from:{from}"),
        &format!("from:{}", record.source),
    );
    let findings = desk.findings("doctored-ledger");
    let spans = findings.iter().filter_map(|finding| finding.span);
    let ledger = desk.read(LEDGER);
    let spelt: Vec<&str> = spans.map(|span| span.of(&ledger)).collect();
    assert_eq!(spelt, [format!("from:{}", record.source)]);
    assert_eq!(desk.standing("hi", "well"), Standing::Stale);
    desk.sync();
    assert_eq!(desk.findings("doctored-ledger"), []);
    assert_eq!(desk.record("hi", "well").from, Some(from));
}

#[test]
fn a_record_of_a_source_that_sync_has_never_seen_is_found_out_and_put_right() {
    let mut desk = newsroom();
    let before = desk.record("hi", "well");
    let from = before.from.expect("it was recorded");
    desk.edit(EN, "is dry", "is full again");
    let present = desk.record("hi", "well").source;
    let ledger = desk.read(LEDGER);
    for doctored in [
        ledger.replace(&format!("from:{from}"), &format!("from:{present}")),
        ledger.replace(&from.to_string(), &present.to_string()),
    ] {
        let mut desk = desk.clone();
        desk.write(LEDGER, &doctored);
        assert_eq!(desk.findings("doctored-ledger").len(), 1, "{doctored}");
        assert_eq!(desk.standing("hi", "well"), Standing::Stale);
        desk.sync();
        assert_eq!(desk.findings("doctored-ledger"), []);
        assert_eq!(desk.record("hi", "well").from, Some(from));
    }
    desk.write(LEDGER, &ledger);
    desk.ack(&request(&["well"]));
    assert_eq!(desk.findings("doctored-ledger"), []);
    assert_eq!(desk.standing("hi", "well"), Standing::Current);
}

#[test]
fn a_stale_translation_whose_record_is_lost_is_still_stale() {
    let mut desk = stale_newsroom();
    desk.write(LEDGER, "tarjuma-ledger 1\nwell\n  transl\n");
    assert_eq!(desk.standing("hi", "well"), Standing::Stale);
    assert_eq!(desk.findings("damaged-ledger").len(), 1);
    desk.remove(LEDGER);
    assert_eq!(desk.standing("hi", "well"), Standing::Stale);
    desk.sync();
    assert_eq!(desk.findings("damaged-ledger"), []);
}

#[test]
fn findings_carry_both_texts_and_the_grade_and_the_grade_decides_how_bad_it_is() {
    let mut desk = newsroom();
    desk.edit(EN, "12 people", "15 people");
    desk.edit(EN, "Follow us", "Follow us!");
    desk.edit(EN, "is dry", "is full");
    let findings = desk.findings("stale-translation");
    let severities: Vec<_> = findings.iter().map(|finding| finding.severity).collect();
    assert_eq!(
        severities,
        [Severity::Warning, Severity::Error, Severity::Info]
    );
    assert!(
        findings[1]
            .message()
            .contains("(number) [-12-]{+15+} people died.")
    );
    assert_eq!(
        findings[1].label.as_deref(),
        Some("made from: 12 people died.")
    );
    assert_eq!(findings[1].related.len(), 1);
}

#[test]
fn punctuation_is_carried_where_that_is_wanted_and_nothing_else_is() {
    let mut desk = newsroom();
    desk.edit(EN, "Follow us", "Follow us!");
    desk.edit(EN, "is dry", "is full");
    desk.sync_carrying(&[Carried::Punctuation]);
    assert_eq!(desk.record("hi", "follow").state, State::Acknowledged);
    assert!(desk.read(HI).contains("follow = हमें फ़ॉलो करें!\n"));
    assert_eq!(desk.standing("hi", "follow"), Standing::Current);
    assert_eq!(desk.standing("hi", "well"), Standing::Stale);
    desk.write("tarjuma.toml", "carry = [\"punctuation\"]\n");
    desk.edit(EN, "12 people died.", "12 people died");
    let before = desk.read(HI);
    desk.ack(&request(&["well"]));
    assert_eq!(desk.read(HI), before, "ack leaves files alone");
    assert_eq!(desk.standing("hi", "deaths"), Standing::Current);
    desk.sync();
    assert!(desk.read(HI).contains("deaths = 12 लोगों की मौत हुई\n"));
    assert_eq!(desk.standing("hi", "deaths"), Standing::Current);
    assert_eq!(desk.findings("doctored-ledger"), []);
}

#[test]
fn ack_changes_the_ledger_alone() {
    let mut desk = stale_newsroom();
    let before = desk.clone();
    let reason = "the desk has seen it";
    let plan = desk.ack(&AckRequest {
        reason: Some(reason.to_owned()),
        review: Review::Reviewed,
        ..request(&["well"])
    });
    for write in &plan.writes {
        assert!(write.path.starts_with(".tarjuma/ledger/"), "{}", write.path);
    }
    assert_eq!(desk.read(HI), before.read(HI));
    let record = desk.record("hi", "well");
    assert_eq!(
        (record.state, record.reason.as_deref()),
        (State::Reviewed, Some(reason))
    );
    assert_eq!(desk.standing("hi", "well"), Standing::Current);
    desk.sync();
    assert_eq!(desk.record("hi", "well"), record);
}

#[test]
fn ack_takes_in_files_and_grades() {
    let mut desk = newsroom();
    desk.edit(EN, "12 people", "15 people");
    desk.edit(EN, "Follow us", "Follow us!");
    let resources = desk.workspace().resources;
    desk.ack(&AckRequest {
        resources: vec![resources[0].path.clone()],
        grades: vec![Grade::Punctuation],
        ..request(&[])
    });
    assert_eq!(desk.standing("hi", "follow"), Standing::Current);
    assert_eq!(desk.standing("hi", "deaths"), Standing::Stale);
}

#[test]
fn ack_leaves_named_messages_whose_change_is_of_another_grade() {
    let mut desk = newsroom();
    desk.edit(EN, "12 people", "15 people");
    desk.edit(EN, "Follow us", "Follow us!");
    let plan = desk.ack(&AckRequest {
        grades: vec![Grade::Punctuation],
        ..request(&["well", "deaths", "follow"])
    });
    let notes: Vec<_> = plan.notes.iter().map(|note| note.text.as_str()).collect();
    let expected = [
        "`well` is left: its source has not changed",
        "`deaths` is left: its source changed by number",
        "`follow` holds in `hi`",
    ];
    assert_eq!(notes, expected);
    assert_eq!(desk.record("hi", "well").state, State::Translated);
    assert_eq!(desk.standing("hi", "deaths"), Standing::Stale);
    assert_eq!(desk.standing("hi", "follow"), Standing::Current);
}

#[test]
fn ack_brings_its_own_ledger_up_to_date_and_no_other() {
    let mut desk = newsroom();
    desk.write("locales/en/news.ftl", "top = Top stories\n");
    desk.write("locales/hi/news.ftl", "top = मुख्य ख़बरें\n");
    desk.edit(EN, "12 people", "15 people");
    desk.edit(EN, "Follow us", "Follow us!");
    let plan = desk.ack(&request(&["follow"]));
    let paths: Vec<&str> = plan.writes.iter().map(|write| &*write.path).collect();
    assert_eq!(
        paths,
        [
            ".tarjuma/ledger/en/ui.ftl.texts.ftl",
            LEDGER,
            ".tarjuma/ledger/hi/ui.ftl.texts.ftl"
        ]
    );
    let record = desk.record("hi", "deaths");
    assert_ne!(record.from, Some(record.source));
    let again = tarjuma::plan::ack(&desk.workspace(), &request(&["follow"]));
    assert_eq!(again.expect("it holds").writes, []);
}

#[test]
fn nothing_without_translation_can_be_acknowledged() {
    let desk = Desk::synced(&[(EN, SOURCE), (HI, "well = कुआँ सूखा है।\n")]);
    let ask = |id: &str| tarjuma::plan::ack(&desk.workspace(), &request(&[id]));
    let error = ask("deaths").expect_err("there is no translation");
    assert_eq!(error.to_string(), "`deaths` has no translation in `hi`");
    let error = ask("wel").expect_err("there is no such message");
    let told = format!("{error:?}");
    assert!(told.contains("nearest: Some(\"well\")"), "{told}");
}

#[test]
fn what_was_there_before_the_ledger_is_unrecorded_and_stale_once_its_source_moves() {
    let mut desk = Desk::synced(&[(EN, SOURCE), (HI, TRANSLATION)]);
    assert_eq!(desk.standing("hi", "well"), Standing::Unrecorded);
    assert!(!desk.read(LEDGER).contains("from:"));
    assert_eq!(desk.findings("unrecorded"), []);
    desk.edit(EN, "is dry", "is full");
    assert_eq!(desk.standing("hi", "well"), Standing::Stale);
    desk.write("tarjuma.toml", "[severity]\nunrecorded = \"info\"\n");
    assert_eq!(desk.findings("unrecorded").len(), 2);
}

#[test]
fn without_a_ledger_nothing_is_stale_and_nothing_is_written_by_looking() {
    let desk = Desk::unsynced(&[(EN, SOURCE), (HI, TRANSLATION)]);
    assert!(desk.states().is_empty());
    assert_eq!(desk.findings("stale-translation"), []);
}

#[test]
fn terms_attributes_and_selections_are_kept_track_of() {
    let source = "-agency = The Wire\nopen =\n    .title = Open\nfiles = { $n ->\n    [one] One file\n   *[other] { $n } files\n }\n";
    let target = "-agency = Agencja\nopen =\n    .title = Otwórz\nfiles = { $n ->\n    [one] Jeden plik\n    [few] { $n } pliki\n   *[other] { $n } plików\n }\n";
    let pl = "locales/pl/ui.ftl";
    let mut desk = Desk::synced(&[(EN, source), (pl, "\n")]);
    desk.write(pl, target);
    desk.sync();
    desk.edit(EN, "The Wire", "The New Wire");
    desk.edit(EN, ".title = Open", ".title = Open it");
    desk.edit(EN, "{ $n } files", "{ $n } documents");
    desk.sync();
    for id in ["-agency", "open", "files"] {
        let entry = desk.entry("pl", id);
        assert_eq!(entry.standing(), Standing::Stale, "{id}");
        assert!(
            entry.change.is_some_and(|change| change.old.is_some()),
            "{id}"
        );
    }
}
