package nl.mijngesprek.portal.clientsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.mijngesprek.portal.TableTest;
import nl.mijngesprek.portal.clientsupport.EntryProblem.Kind;
import nl.mijngesprek.portal.clientsupport.EntryProblem.Place;
import nl.mijngesprek.portal.identity.HelperDelivery;
import nl.mijngesprek.portal.identity.HelperId;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.LocalText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** An organisation keeps what clients read about it, past an editor; with a second organisation that it never touches. */
class OwnEntriesTest extends TableTest {

    @Autowired
    SupportDirectory directory;

    @Autowired
    OwnEntries entries;

    @Autowired
    EntryDesk desk;

    private OrganisationId ours = new OrganisationId(UUID.randomUUID());
    private OrganisationId theirs = ours;
    private String reference = "";
    private HelperId wim = new HelperId(UUID.randomUUID());
    private HelperId second = wim;
    private HelperId worker = wim;
    private HelperId otherManager = wim;
    private OfficerId editor = new OfficerId(UUID.randomUUID());

    @BeforeEach
    void twoOrganisationsWithTheirManagersAndAnEditor() {
        reference = reference();
        ours = intake(() -> directory.deliver(delivery(reference, "Staat naast u", true)));
        theirs = intake(() -> directory.deliver(delivery(reference(), "Staat elders", true)));
        wim = manager("Wim van Ons", ours);
        second = manager("Sara van Ons", ours);
        worker = helper("Fatma van Ons", ours.value());
        otherManager = manager("Otto van Elders", theirs);
        editor = editor("Eva Redactie");
    }

    private static SupportOrganisationDelivery delivery(String reference, String summary, boolean hasRoom) {
        return new SupportOrganisationDelivery(
                reference,
                9_750,
                "Naast Ons",
                new LocalText(Map.of("nl", summary, "en", "Is beside you")),
                LocalText.ofDutch("Gaat mee naar het gesprek."),
                Optional.empty(),
                List.of("nl"),
                List.of(),
                hasRoom,
                "050 000 00 97",
                LocalText.ofDutch("Elke werkdag"),
                "",
                true,
                true,
                LocalDate.of(2026, 10, 1),
                List.of(new SupportPerson("Fatma van Ons", List.of("nl"))));
    }

    private HelperId manager(String name, OrganisationId organisation) {
        return intake(() ->
                helpers.deliver(new HelperDelivery(name, reference(), organisation.value(), true, Optional.empty())));
    }

    private OwnEntry entry(HelperId helper) {
        return as(helper, entries::find).orElseThrow();
    }

    private SupportOrganisation read() {
        return as(anna, () -> directory.find(ours)).orElseThrow();
    }

    private static TypedEntry with(TypedEntry before, EntryText text, String language, String words) {
        var texts = new EnumMap<EntryText, Map<String, String>>(EntryText.class);
        before.texts().forEach((key, kept) -> texts.put(key, new TreeMap<>(kept)));
        texts.computeIfAbsent(text, _ -> new TreeMap<>()).put(language, words);
        return new TypedEntry(
                texts, before.languages(), before.neighbourhoods(), before.phone(), before.address(), before.persons());
    }

    private EntryOutcome propose(HelperId helper, EntryText text, String language, String words) {
        var entry = entry(helper);
        return as(
                helper, () -> entries.propose(with(TypedEntry.of(entry.words()), text, language, words), entry.seen()));
    }

    private EntrySeen.Waiting waiting() {
        return entry(wim).seen().proposal().orElseThrow();
    }

    private EntryDecisionOutcome approve(OfficerId officer) {
        var seen = waiting();
        return as(officer, () -> desk.approve(seen));
    }

    /** Issue 6, build 1: kept by the organisation, a second look by an editor. */
    @Test
    void clients_read_what_an_organisation_writes_once_an_editor_says_so() {
        assertThat(propose(wim, EntryText.SUMMARY, "nl", "Staat altijd naast u"))
                .isInstanceOf(EntryOutcome.Proposed.class);
        assertThat(read().summary().in("nl").words()).isEqualTo("Staat naast u");
        assertThat(as(editor, desk::waiting)).anySatisfy(proposal -> {
            assertThat(proposal.organisation()).isEqualTo(ours);
            assertThat(proposal.changedBy()).isEqualTo("Wim van Ons");
        });

        assertThat(approve(editor)).isInstanceOf(EntryDecisionOutcome.Done.class);

        assertThat(read().summary().in("nl").words()).isEqualTo("Staat altijd naast u");
        assertThat(read().persons()).containsExactly(new SupportPerson("Fatma van Ons", List.of("nl")));
        assertThat(entry(wim).waiting()).isEmpty();
        assertThat(entry(wim).decided().flatMap(EntryProposal::decision)).hasValueSatisfying(decision -> assertThat(
                        decision)
                .isInstanceOfSatisfying(EntryProposal.Decision.Approved.class, approved -> assertThat(approved.by())
                        .isEqualTo("Eva Redactie")));
    }

    @Test
    void of_dutch_that_reads_otherwise_the_translation_goes_and_clients_read_dutch() {
        propose(wim, EntryText.SUMMARY, "nl", "Staat altijd naast u");
        approve(editor);

        assertThat(read().summary().in("en")).isEqualTo(new LocalText.Piece("Staat altijd naast u", "nl"));
        assertThat(EntryWords.of(read()).lacking(List.of("en", "ar"))).containsExactly("en", "ar");
    }

    @Test
    void persons_languages_and_what_is_for_whom_come_along_and_who_is_left_out_is_named_no_more() {
        var entry = entry(wim);
        var typed = with(TypedEntry.of(entry.words()), EntryText.FOR_WHOM, "nl", "Voor ouders.");
        assertThat(as(
                        wim,
                        () -> entries.propose(
                                new TypedEntry(
                                        typed.texts(),
                                        List.of("nl", "pl"),
                                        List.of("De Wijert"),
                                        typed.phone(),
                                        " Kade 1 ",
                                        List.of(new SupportPerson("Wim van Ons", List.of("nl", "en")))),
                                entry.seen())))
                .isInstanceOf(EntryOutcome.Proposed.class);
        approve(editor);

        assertThat(read()).satisfies(now -> {
            assertThat(now.languages()).containsExactly("nl", "pl");
            assertThat(now.neighbourhoods()).containsExactly("De Wijert");
            assertThat(now.address()).isEqualTo("Kade 1");
            assertThat(now.forWhom()).map(text -> text.in("nl").words()).contains("Voor ouders.");
            assertThat(now.persons()).containsExactly(new SupportPerson("Wim van Ons", List.of("nl", "en")));
        });
    }

    /** The second person, in the service and in the database: also the same person with another role, and who translated. */
    @Test
    void who_wrote_it_does_not_approve_it() {
        propose(wim, EntryText.SUMMARY, "nl", "Staat altijd naast u");
        var alsoWim = editor("wim VAN ons");
        assertThat(approve(alsoWim)).isInstanceOf(EntryDecisionOutcome.OwnWords.class);
        assertThatThrownBy(() -> approveInDatabase(alsoWim)).rootCause().hasMessageContaining("does not approve it");

        var translator = editor("Tine Vertaalt");
        var seen = as(translator, () -> desk.find(ours)).orElseThrow();
        assertThat(as(
                        translator,
                        () -> desk.translate(
                                ours,
                                Map.of(EntryText.SUMMARY, Map.of("nl", "Iets anders", "ar", "بجانبك دائما")),
                                seen.seen())))
                .isInstanceOf(EntryOutcome.Proposed.class);
        assertThat(approve(translator)).isInstanceOf(EntryDecisionOutcome.OwnWords.class);
        assertThatThrownBy(() -> approveInDatabase(translator)).rootCause().hasMessageContaining("does not approve it");

        assertThat(approve(editor)).isInstanceOf(EntryDecisionOutcome.Done.class);
        assertThat(read().summary().in("ar").words()).isEqualTo("بجانبك دائما");
        assertThat(read().summary().in("nl").words())
                .as("an editor translates, and leaves the Dutch")
                .isEqualTo("Staat altijd naast u");
    }

    private int approveInDatabase(OfficerId officer) {
        return as(
                officer,
                () -> inTransaction(() -> database.execute(
                        "update entry_proposal set decision = 'approved' where organisation_id = ?", ours.value())));
    }

    @Test
    void nobody_but_an_editor_lets_words_through_to_clients() {
        propose(wim, EntryText.SUMMARY, "nl", "Staat altijd naast u");

        var officer = officer("Olaf zonder redactie");
        assertThat(as(officer, desk::isEditor)).isFalse();
        assertThat(as(officer, desk::waiting)).isEmpty();
        assertThat(as(officer, () -> desk.find(ours))).isEmpty();
        assertThat(as(officer, desk::organisations)).isEmpty();
        assertThat(approveInDatabase(officer)).isZero();
        assertThatThrownBy(() -> as(
                        wim,
                        () -> inTransaction(() -> database.execute(
                                "update entry_proposal set decision = 'approved' where organisation_id = ?",
                                ours.value()))))
                .rootCause()
                .hasMessageContaining("an organisation withdraws and an editor decides");
        for (var change : List.of("summary = '{\"nl\": \"x\"}'", "phone = '0500000000'", "independent = true")) {
            assertThatThrownBy(() -> as(
                            wim,
                            () -> inTransaction(() -> database.execute(
                                    "update support_organisation set " + change + " where id = ?", ours.value()))))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
        assertThat(read().summary().in("nl").words()).isEqualTo("Staat naast u");
    }

    @Test
    void what_is_approved_is_what_was_read() {
        propose(wim, EntryText.SUMMARY, "nl", "Staat altijd naast u");
        var seen = waiting();
        propose(wim, EntryText.SUMMARY, "nl", "Staat soms naast u");

        assertThat(as(editor, () -> desk.approve(seen))).isInstanceOf(EntryDecisionOutcome.ChangedMeanwhile.class);
        assertThat(as(editor, () -> desk.sendBack(seen, "Te kort.")))
                .isInstanceOf(EntryDecisionOutcome.ChangedMeanwhile.class);
        assertThat(read().summary().in("nl").words()).isEqualTo("Staat naast u");
    }

    @Test
    void two_managers_at_once_never_overwrite_each_other_in_silence() {
        var before = entry(wim);
        var ofSara = with(TypedEntry.of(before.words()), EntryText.SUMMARY, "nl", "Van Sara");
        propose(wim, EntryText.SUMMARY, "nl", "Van Wim");

        assertThat(as(second, () -> entries.propose(ofSara, before.seen())))
                .isInstanceOf(EntryOutcome.ChangedMeanwhile.class);
        approve(editor);
        assertThat(as(second, () -> entries.propose(ofSara, before.seen())))
                .as("also when it was approved meanwhile")
                .isInstanceOf(EntryOutcome.ChangedMeanwhile.class);
        assertThat(as(second, () -> entries.propose(ofSara, entry(second).seen())))
                .isInstanceOf(EntryOutcome.Proposed.class);
        assertThat(read().summary().in("nl").words()).isEqualTo("Van Wim");
    }

    @Test
    void what_is_sent_back_says_why_and_can_be_proposed_again() {
        propose(wim, EntryText.SUMMARY, "nl", "Beste van de stad");
        var seen = waiting();

        assertThat(as(editor, () -> desk.sendBack(seen, "  "))).isInstanceOf(EntryDecisionOutcome.ReasonMissing.class);
        assertThat(as(editor, () -> desk.sendBack(seen, "Schrijf liever wat u doet.")))
                .isInstanceOf(EntryDecisionOutcome.Done.class);

        assertThat(entry(second).decided().flatMap(EntryProposal::decision))
                .hasValueSatisfying(decision -> assertThat(decision)
                        .isInstanceOfSatisfying(EntryProposal.Decision.SentBack.class, back -> {
                            assertThat(back.by()).isEqualTo("Eva Redactie");
                            assertThat(back.reason()).isEqualTo("Schrijf liever wat u doet.");
                        }));
        assertThat(propose(second, EntryText.SUMMARY, "nl", "Denkt mee")).isInstanceOf(EntryOutcome.Proposed.class);
    }

    @Test
    void what_is_withdrawn_or_says_nothing_new_bothers_no_editor() {
        assertThat(propose(wim, EntryText.SUMMARY, "nl", " Staat naast u "))
                .isInstanceOf(EntryOutcome.NothingNew.class);
        propose(wim, EntryText.SUMMARY, "nl", "Toch anders");
        var seen = waiting();

        assertThat(as(otherManager, () -> entries.withdraw(seen))).isFalse();
        assertThat(as(second, () -> entries.withdraw(seen))).isTrue();

        assertThat(as(editor, desk::waiting))
                .extracting(EntryProposal::organisation)
                .doesNotContain(ours);
        assertThat(as(editor, () -> desk.approve(seen))).isInstanceOf(EntryDecisionOutcome.ChangedMeanwhile.class);
    }

    @Test
    void too_much_text_is_refused_by_field_and_limit_and_stores_nothing() {
        assertThat(propose(wim, EntryText.DETAILS, "nl", "x".repeat(100_000)))
                .isEqualTo(new EntryOutcome.Refused(
                        List.of(new EntryProblem(Place.DETAILS, "nl", Kind.TOO_LONG, EntryText.DETAILS.limit()))));
        assertThat(propose(wim, EntryText.SUMMARY, "ar", "ب".repeat(301)))
                .isEqualTo(new EntryOutcome.Refused(
                        List.of(new EntryProblem(Place.SUMMARY, "ar", Kind.TOO_LONG, EntryText.SUMMARY.limit()))));
        assertThat(propose(wim, EntryText.OPENING, "nl", " "))
                .isEqualTo(new EntryOutcome.Refused(
                        List.of(new EntryProblem(Place.OPENING, "nl", Kind.MISSING, EntryText.OPENING.limit()))));
        assertThat(entry(wim).waiting()).isEmpty();

        assertThat(propose(wim, EntryText.SUMMARY, "nl", "s".repeat(300))).isInstanceOf(EntryOutcome.Proposed.class);
        assertThatThrownBy(() -> as(
                        wim,
                        () -> inTransaction(() -> database.execute(
                                "update entry_proposal set summary = jsonb_build_object('nl', repeat('x', 301))"
                                        + " where organisation_id = ?",
                                ours.value()))))
                .rootCause()
                .hasMessageContaining("entry_proposal_summary_check");
    }

    @Test
    void lists_phones_and_persons_are_checked_too() {
        var entry = entry(wim);
        var typed = TypedEntry.of(entry.words());
        var outcome = as(
                wim,
                () -> entries.propose(
                        new TypedEntry(
                                typed.texts(),
                                List.of(),
                                List.of("Selwerd", "Selwerd"),
                                "bel maar",
                                "a".repeat(201),
                                List.of(new SupportPerson("Wim", List.of()))),
                        entry.seen()));

        assertThat(outcome).isInstanceOfSatisfying(EntryOutcome.Refused.class, refused -> assertThat(refused.problems())
                .extracting(EntryProblem::place, EntryProblem::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Place.LANGUAGES, Kind.MISSING),
                        org.assertj.core.groups.Tuple.tuple(Place.NEIGHBOURHOODS, Kind.TWICE),
                        org.assertj.core.groups.Tuple.tuple(Place.PHONE, Kind.NO_PHONE),
                        org.assertj.core.groups.Tuple.tuple(Place.ADDRESS, Kind.TOO_LONG),
                        org.assertj.core.groups.Tuple.tuple(Place.PERSONS, Kind.MISSING)));
    }

    /** G8: room is a fact of today, and needs no second look. */
    @Test
    void room_and_still_right_count_at_once_and_for_the_own_organisation_alone() {
        assertThat(as(wim, () -> entries.sayRoom(false))).isTrue();
        assertThat(as(wim, entries::sayStillRight)).isTrue();

        assertThat(read().hasRoom()).isFalse();
        assertThat(read().lastChecked()).isEqualTo(Dates.dayOf(testClock.instant()));
        assertThat(as(anna, () -> directory.find(theirs)).orElseThrow()).satisfies(other -> {
            assertThat(other.hasRoom()).isTrue();
            assertThat(other.lastChecked()).isEqualTo(LocalDate.of(2026, 10, 1));
        });
        assertThatThrownBy(() -> as(
                        wim,
                        () -> inTransaction(() -> database.execute(
                                "update support_organisation set has_room = false where id = ?", theirs.value()))))
                .rootCause()
                .hasMessageContaining("does not manage this organisation");
    }

    @Test
    void who_works_there_reads_it_and_changes_nothing() {
        assertThat(entry(worker)).satisfies(entry -> {
            assertThat(entry.organisation().id()).isEqualTo(ours);
            assertThat(entry.manages()).isFalse();
        });
        propose(wim, EntryText.SUMMARY, "nl", "Nog niet voor iedereen");

        assertThat(entry(worker).waiting()).isEmpty();
        refusesEverything(worker);
    }

    /** At the very next click: in the service, and in the database. */
    @Test
    void a_manager_who_left_manages_nothing() throws SQLException {
        propose(wim, EntryText.SUMMARY, "nl", "Van voor het vertrek");
        var before = entry(wim);
        try (var connection = superuser();
                var statement =
                        connection.prepareStatement("update helper set left_on = current_date - 2 where id = ?")) {
            statement.setObject(1, wim.value());
            statement.execute();
        }

        assertThat(as(wim, entries::find)).isEmpty();
        refusesEverything(wim);
        assertThat(as(wim, () -> entries.propose(TypedEntry.of(before.words()), before.seen())))
                .isInstanceOf(EntryOutcome.NotFound.class);
    }

    private void refusesEverything(HelperId helper) {
        assertThat(as(helper, () -> entries.sayRoom(false))).isFalse();
        assertThat(as(helper, entries::sayStillRight)).isFalse();
        assertThat(as(helper, () -> entries.withdraw(waitingOf(second)))).isFalse();
        assertThat(as(
                        helper,
                        () -> inTransaction(() ->
                                database.fetch("select id from entry_proposal").size())))
                .isZero();
        assertThatThrownBy(() -> as(
                        helper,
                        () -> inTransaction(() -> database.execute(
                                "update support_organisation set has_room = false where id = ?", ours.value()))))
                .rootCause()
                .hasMessageContaining("does not manage this organisation");
        assertThatThrownBy(() -> as(
                        helper,
                        () -> inTransaction(() -> database.execute(
                                "insert into entry_proposal (id, organisation_id, summary, details, languages,"
                                        + " neighbourhoods, phone, opening, address, person_names, person_languages)"
                                        + " select gen_random_uuid(), id, summary, details, languages, neighbourhoods, phone,"
                                        + " opening, address, '{}', '{}' from support_organisation where id = ?",
                                theirs.value()))))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    private EntrySeen.Waiting waitingOf(HelperId helper) {
        return as(helper, entries::find).orElseThrow().seen().proposal().orElseThrow();
    }

    /** What the organisation keeps itself is not undone by the next document of the case system. */
    @Test
    void the_case_system_leaves_what_an_organisation_keeps_itself() {
        intake(() -> directory.deliver(delivery(reference, "Zoals geleverd", false)));
        assertThat(read().summary().in("nl").words())
                .as("before it kept anything")
                .isEqualTo("Zoals geleverd");
        assertThat(read().hasRoom()).isFalse();
        as(wim, () -> entries.sayRoom(true));
        propose(wim, EntryText.SUMMARY, "nl", "Van onszelf");
        approve(editor);

        intake(() -> directory.deliver(delivery(reference, "Zoals geleverd", false)));

        assertThat(read().summary().in("nl").words()).isEqualTo("Van onszelf");
        assertThat(read().hasRoom()).isTrue();
        assertThat(read().persons()).hasSize(1);
        assertThat(read().lastChecked()).isAfterOrEqualTo(LocalDate.of(2026, 10, 2));
    }

    @Test
    void clients_and_officers_keep_no_entries_and_helpers_sit_at_no_desk() {
        assertThatThrownBy(() -> as(anna, entries::find)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(editor, entries::find)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(wim, desk::waiting)).isInstanceOf(AccessDeniedException.class);
    }
}
