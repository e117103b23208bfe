package nl.mijngesprek.portal.questionnaire.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.Optional;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.questionnaire.AnswerSheet;
import nl.mijngesprek.portal.questionnaire.AnswerSheets;
import nl.mijngesprek.portal.questionnaire.Presences;
import nl.mijngesprek.portal.questionnaire.Question;
import nl.mijngesprek.portal.questionnaire.QuestionId;
import nl.mijngesprek.portal.shared.ui.Polling;
import nl.mijngesprek.portal.shared.ui.Polling.Reason;
import nl.mijngesprek.portal.shared.ui.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A page on which something is answered, or looked over: it says who else has the list open, and shows what changes there.
 * It asks now and then, little while nobody else is there, for data costs money.
 */
abstract class AnsweringPage extends SheetPage {

    static final Duration ALONE = Duration.ofSeconds(15);
    static final Duration TOGETHER = Duration.ofSeconds(4);

    private static final Logger LOG = LoggerFactory.getLogger(AnsweringPage.class);

    private final transient Presences presences;
    private final Together together;
    private Optional<ConversationId> conversation = Optional.empty();
    private Optional<QuestionId> question = Optional.empty();
    private String address = "";
    private int content;
    private Registration polls = () -> {};

    AnsweringPage(Texts texts, AnswerSheets sheets, Presences presences) {
        super(texts, sheets);
        this.presences = presences;
        together = new Together(texts);
    }

    @Override
    final void show(AnswerSheet sheet, BeforeEnterEvent event) {
        conversation = Optional.of(sheet.conversation());
        question = Optional.empty();
        address = "/mijn/" + event.getLocation().getPathWithQueryParameters();
        shows(sheet);
        showAnswers(sheet, event);
        together.nobody();
        aboveHeading(together);
        meet(sheet);
    }

    /** Fills the empty page. */
    abstract void showAnswers(AnswerSheet sheet, BeforeEnterEvent event);

    /** This question is open here, and no other page of the list. */
    final void isAt(Question open) {
        question = Optional.of(open.id());
    }

    /** From here on the page shows the list as it is here. */
    final void shows(AnswerSheet sheet) {
        content = sheet.content();
    }

    /** Shows what changed elsewhere; a page that cannot do so in place says that it changed. */
    void follow(AnswerSheet now) {
        if (now.content() != content) {
            together.tellChanged(address);
        }
    }

    private void meet(AnswerSheet sheet) {
        var others = presences.meet(sheet.conversation(), Visit.id(), question);
        together.show(others, sheet, question);
        getUI().ifPresent(ui -> Polling.of(ui).want(Reason.NEWS, others.isEmpty() ? ALONE : TOGETHER));
    }

    private void look() {
        try {
            conversation.flatMap(sheets()::find).ifPresent(sheet -> {
                meet(sheet);
                follow(sheet);
            });
        } catch (RuntimeException failure) {
            // The line under what is typed says so when something cannot be kept; news can wait.
            LOG.debug("No news for now", failure);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        polls = event.getUI().addPollListener(poll -> look());
        Polling.of(event.getUI()).want(Reason.NEWS, ALONE);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        polls.remove();
        Polling.of(event.getUI()).stop(Reason.NEWS);
        super.onDetach(event);
    }
}
