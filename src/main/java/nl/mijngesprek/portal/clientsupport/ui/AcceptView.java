package nl.mijngesprek.portal.clientsupport.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import nl.mijngesprek.portal.clientsupport.SupportInbox;
import nl.mijngesprek.portal.clientsupport.SupportRequest;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Field;
import nl.mijngesprek.portal.shared.ui.Texts;

/** A support worker says yes, and when the client is called. */
@Route(SupportInboxNavigation.ACCEPT_ROUTE)
@RolesAllowed("WORKER")
class AcceptView extends AskedPage {

    AcceptView(Texts texts, SupportInbox inbox) {
        super(texts, inbox);
    }

    @Override
    void show(SupportRequest request) {
        backTo(SupportInboxNavigation.asked(request.id()));
        heading(t("clientsupport.accept.heading", "name", request.asker().name()));
        var day = Field.input("day", t("clientsupport.accept-day.label"), "date", "");
        var time = Field.input("time", t("clientsupport.accept-time.label"), "time", "");
        var words = Field.area("words", t("clientsupport.accept-words.label"), "")
                .hint(t("clientsupport.client-reads.hint"));
        add(
                new Paragraph(t(
                        "clientsupport.accept.text",
                        "part",
                        t("clientsupport.part-of-day." + request.partOfDay().code() + ".option"))),
                day,
                time,
                words,
                new Actions(texts())
                        .primary(t("clientsupport.accept.button"), () -> moment(day.value(), time.value())
                                .ifPresentOrElse(
                                        moment -> after(
                                                inbox().accept(request.id(), moment, words.value()),
                                                request.id(),
                                                day.name(),
                                                words.name()),
                                        () -> showError(day.name(), t("clientsupport.moment.error"))))
                        .plainLink(SupportInboxNavigation.asked(request.id()), t("clientsupport.not-now.link")));
    }

    private static Optional<Instant> moment(String day, String time) {
        try {
            return Optional.of(LocalDate.parse(day)
                    .atTime(LocalTime.parse(time))
                    .atZone(Dates.ZONE)
                    .toInstant());
        } catch (DateTimeParseException notWhole) {
            return Optional.empty();
        }
    }
}
