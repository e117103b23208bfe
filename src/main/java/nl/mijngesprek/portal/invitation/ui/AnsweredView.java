package nl.mijngesprek.portal.invitation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.invitation.AnswerChoice;
import nl.mijngesprek.portal.invitation.Arrangement;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.invitation.Invitation;
import nl.mijngesprek.portal.invitation.InvitationAnswer;
import nl.mijngesprek.portal.invitation.InvitationLinks;
import nl.mijngesprek.portal.invitation.Invitations;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.CardList;
import nl.mijngesprek.portal.shared.ui.HomeCards.HomeCard;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.OwnWords;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.SummaryList;
import nl.mijngesprek.portal.shared.ui.Texts;

/** Says what the client answered, what happens next and who does it, and how to change it. */
@Route(InvitationNavigation.ANSWERED_ROUTE)
@RolesAllowed({"CLIENT", "ANSWER_INVITATION"})
class AnsweredView extends InvitationPage {

    private final transient List<InvitationLinks> modules;

    AnsweredView(Texts texts, Invitations invitations, List<InvitationLinks> modules) {
        super(texts, invitations);
        this.modules = modules;
    }

    @Override
    void show(Invitation invitation) {
        if (invitation.calledOff().isPresent()) {
            heading(t("invitation.called-off.heading"));
            add(
                    calledOff(invitation.calledOff().get()),
                    calendar(invitation.conversation().id(), "invitation.calendar-cancel.link"),
                    new Actions(texts()).primaryLink("/mijn/", t("invitation.done.link")));
            return;
        }
        invitation
                .answer()
                .ifPresentOrElse(answer -> showAnswer(invitation, answer), () -> askToAnswerFirst(invitation));
    }

    private SummaryList arranged(ConversationId conversation, Arrangement arrangement) {
        var needs = arrangement.needs().stream()
                .sorted()
                .map(need -> t("invitation.needs." + need.code() + ".option"))
                .toList();
        return new SummaryList(texts())
                .add(
                        texts().piece("invitation.companion.heading"),
                        arrangement.companion().map(companion -> texts().piece(
                                        "invitation.companion." + companion.code() + ".option")),
                        "",
                        InvitationNavigation.companion(conversation),
                        change("invitation.companion.heading"))
                .add(
                        texts().piece("invitation.interpreter.heading"),
                        arrangement.interpreter().map(interpreter -> InterpreterView.words(texts(), interpreter)),
                        "",
                        InvitationNavigation.interpreter(conversation),
                        change("invitation.interpreter.heading"))
                .add(
                        texts().piece("invitation.needs.heading"),
                        needs.isEmpty()
                                ? Optional.empty()
                                : Optional.of(new LocalText.Piece(
                                        String.join(", ", needs),
                                        texts().language().code())),
                        "",
                        InvitationNavigation.needs(conversation),
                        change("invitation.needs.heading"));
    }

    private Paragraph calendar(ConversationId conversation, String key) {
        var file = new Anchor(InvitationNavigation.calendarFile(conversation), t(key));
        // Flow leaves a file to the browser, and does not look for a page there.
        file.setRouterIgnore(true);
        return classed(new Paragraph(file), "also");
    }

    private String change(String key) {
        return t("invitation.arrange-change.link", "what", t(key));
    }

    private void showAnswer(Invitation invitation, InvitationAnswer answer) {
        var conversation = invitation.conversation();
        heading(t(AnswerWords.said(invitation, answer)));
        var notice = new Notice(
                Tone.DONE,
                Drawing.CHECK,
                t("invitation.next.heading"),
                t(
                        AnswerWords.next(invitation, answer),
                        "officer",
                        conversation.officer().name(),
                        "day",
                        texts().day(conversation.startsAt()),
                        "time",
                        texts().time(conversation.startsAt())),
                marked(answer));
        add(notice);
        if (!answer.words().isEmpty()) {
            add(
                    new H2(t("invitation.own-words.heading")),
                    new OwnWords(answer.words().text()));
        }
        add(new Paragraph(t("invitation.changeable.text")));
        if (answer.choice() == AnswerChoice.NOT_WANTED) {
            add(calendar(conversation.id(), "invitation.calendar-cancel.link"));
        } else {
            add(calendar(conversation.id(), "invitation.calendar.link"));
            add(
                    new H2(t("invitation.arrange.heading")),
                    new Paragraph(t("invitation.arrange.text")),
                    arranged(conversation.id(), invitation.arrangement()));
        }
        add(new H2(t("invitation.beforehand.heading")));
        add(new CardList(
                false,
                modules.stream()
                        .flatMap(module -> module.of(conversation.id(), texts()).stream())
                        .sorted(Comparator.comparingInt(HomeCard::order))
                        .toList()));
        add(new Actions(texts())
                .primaryLink("/mijn/", t("invitation.done.link"))
                .secondaryLink(InvitationNavigation.answer(conversation.id()), t("invitation.change.link")));
    }
}
