package nl.mijngesprek.portal.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.mijngesprek.portal.TableTest;
import nl.mijngesprek.portal.authoring.TextKey.Part;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.Aim;
import nl.mijngesprek.portal.questionnaire.AnswerSheets;
import nl.mijngesprek.portal.questionnaire.Lists;
import nl.mijngesprek.portal.questionnaire.PublishedVersion;
import nl.mijngesprek.portal.questionnaire.QuestionKind;
import nl.mijngesprek.portal.questionnaire.QuestionnaireId;
import nl.mijngesprek.portal.questionnaire.QuestionnaireLimits;
import nl.mijngesprek.portal.questionnaire.Questionnaires;
import nl.mijngesprek.portal.shared.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** Drafts and the way to publication, on the database that holds the same rules. */
class DraftsTest extends TableTest {

    @Autowired
    Drafts drafts;

    @Autowired
    Publishing publishing;

    @Autowired
    Questionnaires questionnaires;

    @Autowired
    AnswerSheets sheets;

    private OfficerId wil = new OfficerId(UUID.randomUUID());
    private OfficerId yara = wil;

    @BeforeEach
    void twoEditors() {
        wil = editor("Wil Schrijver");
        yara = editor("Yara Lezer");
    }

    private Draft draft(DraftId id) {
        return as(wil, () -> drafts.find(id).orElseThrow());
    }

    private Words.Saving write(OfficerId editor, DraftId id, UUID item, Part part, String words) {
        return as(editor, () -> drafts.saveWords(id, new TextKey(item, part, "nl"), words, 0));
    }

    /** A draft of Wil's with one question that lacks nothing. */
    private DraftId whole() {
        var id = as(wil, () -> drafts.begin(Aim.ACTIVATING));
        var question = UUID.randomUUID();
        write(wil, id, id.value(), Part.TITLE, "Vragen van Wil");
        as(wil, () -> drafts.change(id, shape -> shape.addQuestion(question, Optional.empty())));
        write(wil, id, question, Part.WORDING, "Hoe gaat het?");
        write(wil, id, question, Part.WHY, "Zo leren wij u kennen.");
        write(wil, id, question, Part.USED_FOR, "Alleen voor het gesprek.");
        return id;
    }

    private DraftId submitted() {
        var id = whole();
        assertThat(as(wil, () -> publishing.submit(id))).isInstanceOf(PublishingOutcome.Done.class);
        return id;
    }

    private Optional<PublishedVersion> published(DraftId id) {
        return as(wil, () -> questionnaires.published()).stream()
                .filter(version -> version.id().value().equals(id.value()))
                .findFirst();
    }

    private int rows(OfficerId officer, String sql, Object... bindings) {
        return as(
                officer,
                () -> inTransaction(() -> sql.startsWith("select")
                        ? database.fetch(sql, bindings).size()
                        : database.execute(sql, bindings)));
    }

    @Test
    void an_officer_who_is_no_editor_finds_no_draft_and_the_database_refuses_one() {
        var id = whole();
        var other = officer("Geen Redacteur");

        assertThat(as(other, () -> drafts.isEditor())).isFalse();
        assertThat(as(other, () -> drafts.find(id))).isEmpty();
        assertThat(as(other, () -> drafts.all())).isEmpty();
        assertThat(write(other, id, id.value(), Part.TITLE, "Van mij")).isInstanceOf(Words.NotYours.class);
        assertThat(as(other, () -> publishing.publish(id))).isInstanceOf(PublishingOutcome.TooLate.class);
        assertThat(rows(other, "select id from questionnaire_draft")).isZero();
        assertThat(rows(other, "select words from questionnaire_draft_text")).isZero();
        assertThatThrownBy(() -> as(other, () -> drafts.begin(Aim.ACTIVATING)))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> rows(other, "select withdraw_version(?)", id.value()))
                .rootCause()
                .hasMessageContaining("edits no questions");
        assertThatThrownBy(() -> rows(anna, "select id from questionnaire_draft"))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void a_draft_says_what_it_lacks_and_is_not_submitted_before() {
        var id = as(wil, () -> drafts.begin(Aim.CHECKING));

        assertThat(as(wil, () -> publishing.submit(id)))
                .isEqualTo(new PublishingOutcome.Lacking(
                        List.of(new Lack(Lack.Kind.TITLE, id.value()), new Lack(Lack.Kind.QUESTIONS, id.value()))));

        var question = UUID.randomUUID();
        as(
                wil,
                () -> drafts.change(id, shape -> shape.addQuestion(question, Optional.empty())
                        .change(question, there -> there.answeredBy(QuestionKind.SEVERAL_OF)
                                .withOneMoreOption()
                                .withOneMoreOption())));
        write(wil, id, question, Part.WORDING, "  \n ");
        write(wil, id, question, Part.WHY, "a".repeat(QuestionnaireLimits.LONGEST_TEXT + 1));
        assertThat(((PublishingOutcome.Lacking) as(wil, () -> publishing.submit(id))).lacks())
                .extracting(Lack::kind)
                .containsExactly(
                        Lack.Kind.TITLE,
                        Lack.Kind.WORDING,
                        Lack.Kind.USED_FOR,
                        Lack.Kind.OPTIONS,
                        Lack.Kind.OPTION_WORDING,
                        Lack.Kind.TOO_LONG);
        assertThat(published(id)).isEmpty();
    }

    @Test
    void who_wrote_in_it_does_not_publish_it_and_the_database_holds_that() {
        var id = submitted();

        assertThat(as(wil, () -> publishing.publish(id))).isInstanceOf(PublishingOutcome.OwnWords.class);
        assertThatThrownBy(() -> as(wil, () -> questionnaires.publish(new QuestionnaireId(id.value()))))
                .rootCause()
                .hasMessageContaining("does not publish it");

        as(wil, () -> publishing.takeBack(id));
        write(yara, id, id.value(), Part.TITLE, "Vragen van Wil en Yara");
        as(wil, () -> publishing.submit(id));
        assertThat(as(yara, () -> publishing.publish(id))).isInstanceOf(PublishingOutcome.OwnWords.class);
        assertThatThrownBy(() -> as(yara, () -> questionnaires.publish(new QuestionnaireId(id.value()))))
                .rootCause()
                .hasMessageContaining("does not publish it");
        var third = editor("Derde Redacteur");
        assertThat(as(third, () -> publishing.publish(id))).isInstanceOf(PublishingOutcome.Done.class);
        assertThat(published(id).orElseThrow().approvedBy()).contains("Derde Redacteur");
    }

    @Test
    void what_is_submitted_stands_still_and_what_is_published_stays() {
        var id = submitted();

        assertThat(write(wil, id, id.value(), Part.TITLE, "Toch anders")).isInstanceOf(Words.NotYours.class);
        assertThat(as(wil, () -> drafts.change(id, shape -> shape.addTopic(UUID.randomUUID()))))
                .isFalse();
        assertThat(as(wil, () -> drafts.discard(id))).isFalse();
        assertThatThrownBy(() -> rows(
                        wil,
                        "update questionnaire_draft_text set words = 'x', version = 9 where draft_id = ?",
                        id.value()))
                .rootCause()
                .hasMessageContaining("stands still");
        assertThatThrownBy(() -> rows(wil, "update questionnaire_draft set aim = 'checking' where id = ?", id.value()))
                .rootCause()
                .hasMessageContaining("never changed");

        assertThat(as(yara, () -> publishing.publish(id))).isInstanceOf(PublishingOutcome.Done.class);
        assertThatThrownBy(() -> rows(yara, "select withdraw_version(?)", id.value()))
                .rootCause()
                .hasMessageContaining("never changed");
        assertThat(as(wil, () -> publishing.takeBack(id))).isInstanceOf(PublishingOutcome.TooLate.class);
        assertThat(as(wil, () -> drafts.find(id))).isEmpty();
        assertThat(published(id).orElseThrow())
                .returns(1, PublishedVersion::version)
                .returns(Optional.of("Wil Schrijver"), PublishedVersion::writtenBy)
                .returns(Optional.of("Yara Lezer"), PublishedVersion::approvedBy);
    }

    @Test
    void of_two_who_publish_at_once_one_is_told_it_was_too_late() throws Exception {
        var id = submitted();
        var third = editor("Derde Redacteur");

        try (var both = Executors.newFixedThreadPool(2)) {
            var outcomes = both
                    .invokeAll(List.<Callable<PublishingOutcome>>of(
                            () -> as(yara, () -> publishing.publish(id)),
                            () -> as(third, () -> publishing.publish(id))))
                    .stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
            assertThat(outcomes)
                    .containsExactlyInAnyOrder(new PublishingOutcome.Done(), new PublishingOutcome.TooLate());
        }
        assertThat(published(id)).isPresent();
    }

    @Test
    void two_who_type_in_one_text_lose_nothing() {
        var id = as(wil, () -> drafts.begin(Aim.ACTIVATING));

        assertThat(write(wil, id, id.value(), Part.TITLE, "Vragen over uw dag")).isInstanceOf(Words.Saved.class);
        assertThat(write(yara, id, id.value(), Part.TITLE, "Vragen over werk")).isInstanceOf(Words.SavedBoth.class);

        assertThat(draft(id).texts().dutch(id.value(), Part.TITLE)).isEqualTo("Vragen over uw dag\n\nVragen over werk");
        assertThat(draft(id).writers()).containsExactlyInAnyOrder(wil, yara);
        assertThat(draft(id).changed().name()).isEqualTo("Yara Lezer");
    }

    @Test
    void given_back_it_says_why_and_is_submitted_again_as_the_same_version() {
        var id = submitted();

        assertThat(as(yara, () -> publishing.giveBack(id, " ")))
                .isEqualTo(new PublishingOutcome.RemarkMissing(Publishing.LONGEST_REMARK));
        assertThat(as(yara, () -> publishing.giveBack(id, "Kan het korter?"))).isEqualTo(new PublishingOutcome.Done());

        assertThat(draft(id).isOpen()).isTrue();
        assertThat(draft(id).remark().orElseThrow())
                .returns("Kan het korter?", Draft.Remark::words)
                .returns("Yara Lezer", remark -> remark.by().name());
        write(wil, id, id.value(), Part.TITLE, "Vragen van Wil, korter");
        as(wil, () -> publishing.submit(id));
        as(yara, () -> publishing.publish(id));
        assertThat(published(id).orElseThrow().version()).isEqualTo(1);
    }

    /** B9: what clients answered before can be offered again, for the codes are the same. */
    @Test
    void a_next_version_begins_with_the_words_and_the_codes_of_the_one_before() {
        var reference = reference();
        var list = new Lists()
                .about("Uw dag")
                .ask("day", QuestionKind.ONE_OF, "busy", "quiet")
                .askAfter("more", QuestionKind.OPEN, "day", Set.of("busy", "rather-not-say"));
        intake(() -> sheets.deliver(list.delivery(reference, 4)));
        var version = as(wil, () -> questionnaires.published()).stream()
                .filter(one -> one.reference().equals(reference))
                .findFirst()
                .orElseThrow();

        var id = as(wil, () -> drafts.beginFrom(version.id())).orElseThrow();

        assertThat(as(yara, () -> drafts.beginFrom(version.id()))).contains(id);
        var before = as(wil, () -> questionnaires.content(version.id())).orElseThrow();
        var now = DraftContent.of(draft(id));
        assertThat(VersionChanges.between(before, now)).isEmpty();
        assertThat(now.questions()).extracting(question -> question.code()).containsExactly("day", "more");
        var day = draft(id).shape().inOrder().getFirst();
        assertThat(day.options()).extracting(DraftOption::code).containsExactly("busy", "quiet");

        as(wil, () -> drafts.saveWords(id, new TextKey(day.id(), Part.WORDING, "nl"), "Hoe is uw dag?", 1));
        as(
                wil,
                () -> drafts.change(
                        id, shape -> shape.takeOut(shape.inOrder().getLast().id())
                                .addQuestion(UUID.randomUUID(), Optional.empty())));
        assertThat(VersionChanges.between(before, DraftContent.of(draft(id))))
                .satisfiesExactly(
                        change -> assertThat(((VersionChange.Changed) change).aspects())
                                .containsExactly(VersionChange.Aspect.WORDING),
                        change -> assertThat(change).isInstanceOf(VersionChange.Added.class),
                        change -> assertThat(((VersionChange.Removed) change)
                                        .question()
                                        .code())
                                .isEqualTo("more"));
    }

    @Test
    void a_discarded_draft_is_gone_and_the_next_one_begins_anew() {
        var id = whole();
        assertThat(as(yara, () -> drafts.discard(id))).isTrue();
        assertThat(as(wil, () -> drafts.find(id))).isEmpty();
        assertThat(write(wil, id, id.value(), Part.TITLE, "Nog iets")).isInstanceOf(Words.NotYours.class);
    }

    @Test
    void the_limits_are_those_of_delivered_lists() throws Exception {
        try (var file = new ClassPathResource("intake/intake-document.schema.json").getInputStream()) {
            var format = JsonMapper.shared().readTree(file).path("$defs");
            var list = format.path("questionnaire").path("properties");
            assertThat(list.path("topics").path("maxItems").intValue()).isEqualTo(QuestionnaireLimits.MOST_TOPICS);
            assertThat(list.path("questions").path("maxItems").intValue())
                    .isEqualTo(QuestionnaireLimits.MOST_QUESTIONS);
            var question = format.path("question").path("properties");
            assertThat(question.path("examples").path("maxItems").intValue())
                    .isEqualTo(QuestionnaireLimits.MOST_EXAMPLES);
            assertThat(question.path("options").path("maxItems").intValue())
                    .isEqualTo(QuestionKind.ONE_OF.mostOptions() + 2);
            assertThat(format.path("localText")
                            .path("additionalProperties")
                            .path("maxLength")
                            .intValue())
                    .isEqualTo(QuestionnaireLimits.LONGEST_TEXT);
        }
    }
}
