package nl.mijngesprek.portal.outcome.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.mijngesprek.portal.invitation.Invitation;
import nl.mijngesprek.portal.invitation.InvitationAnswer;
import nl.mijngesprek.portal.shared.ui.OwnWords;
import nl.mijngesprek.portal.shared.ui.Part;

/** What the client said to the invitation, and who said it, how and when (promise 6). */
final class AnswerPart extends Part {

    AnswerPart(ConversationView page, Invitation invitation) {
        super(page);
        add(new H2(t("outcome.answer.heading")));
        invitation.answer().ifPresentOrElse(this::add, () -> add(new Paragraph(t("outcome.answer.empty"))));
    }

    private void add(InvitationAnswer answer) {
        add(new Paragraph(t("invitation.choice." + answer.choice().code() + ".option")));
        answer.said().ifPresent(said -> add(new Paragraph(AnswerMark.of(said, texts()))));
        if (!answer.words().isEmpty()) {
            add(new OwnWords(answer.words().text()));
        }
    }
}
