package nl.mijngesprek.portal.outcome.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.mijngesprek.portal.invitation.Invitations;
import nl.mijngesprek.portal.invitation.PlaceWish;
import nl.mijngesprek.portal.outcome.Held;
import nl.mijngesprek.portal.plain.ui.WritingHelp;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Field;
import nl.mijngesprek.portal.shared.ui.OwnWords;

/** The place the client chose. It is granted unless it is refused, and that takes a reason, which the client reads (A2). */
final class PlacePart extends ConversationPart {

    private final transient Invitations invitations;

    PlacePart(ConversationView page, Held held, PlaceWish wish, Invitations invitations) {
        super(page, held);
        this.invitations = invitations;
        add(
                new H2(t("outcome.place.heading")),
                new Paragraph(t(
                        "outcome.place.text",
                        "place",
                        t("invitation.place-choice.%s.option"
                                .formatted(wish.kind().code())))));
        wish.refusal().ifPresentOrElse(this::addRefusal, this::addForm);
    }

    private void addRefusal(String reason) {
        add(new Paragraph(t("outcome.place-refused.text")), new OwnWords(reason));
    }

    private void addForm() {
        var reason = WritingHelp.under(
                Field.input("place-reason", t("outcome.place-reason.label"), "text", "")
                        .hint(t("outcome.place-reason.hint")),
                texts());
        add(reason, new Actions(texts()).secondary(t("outcome.place-refuse.button"), () -> refuse(reason)));
    }

    private void refuse(Field reason) {
        if (reason.value().isBlank()) {
            showError(reason.name(), t("outcome.place-reason.error"));
        } else {
            invitations.refusePlace(held().conversation(), reason.value());
            shown(t("outcome.place-refused.notice"));
        }
    }
}
