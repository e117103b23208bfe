package nl.mijngesprek.portal.invitation.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import nl.mijngesprek.portal.invitation.Invitation;
import nl.mijngesprek.portal.invitation.InvitationAnswer;
import nl.mijngesprek.portal.invitation.InvitationLinks;
import nl.mijngesprek.portal.invitation.Invitations;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.CardList;
import nl.mijngesprek.portal.shared.ui.HomeCards.HomeCard;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;

/** Says what the client answered, what happens next and who does it, and how to change it. */
@Route(InvitationNavigation.ANSWERED_ROUTE)
@RolesAllowed("CLIENT")
class AnsweredView extends InvitationPage {

    private final transient List<InvitationLinks> modules;

    AnsweredView(Texts texts, Invitations invitations, List<InvitationLinks> modules) {
        super(texts, invitations);
        this.modules = modules;
    }

    @Override
    void show(Invitation invitation) {
        invitation
                .answer()
                .ifPresentOrElse(answer -> showAnswer(invitation, answer), () -> askToAnswerFirst(invitation));
    }

    private void showAnswer(Invitation invitation, InvitationAnswer answer) {
        var conversation = invitation.conversation();
        heading(t("invitation.said." + answer.choice().code() + ".heading"));
        var notice = new Notice(
                Tone.DONE,
                Drawing.CHECK,
                t("invitation.next.heading"),
                t(
                        "invitation.next." + answer.choice().code() + ".text",
                        "officer",
                        conversation.officer().name(),
                        "day",
                        texts().day(conversation.startsAt()),
                        "time",
                        texts().time(conversation.startsAt())));
        add(notice);
        if (!answer.words().isEmpty()) {
            var words = new Paragraph(answer.words().text());
            words.addClassName("own-words");
            words.getElement().setAttribute("dir", "auto");
            add(new H2(t("invitation.own-words.heading")), words);
        }
        add(new Paragraph(t("invitation.changeable.text")));
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
