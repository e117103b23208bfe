package nl.mijngesprek.portal.staff.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import nl.mijngesprek.portal.shared.ui.DataTable;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Pager;
import nl.mijngesprek.portal.shared.ui.Texts;
import nl.mijngesprek.portal.staff.FailedMessage;
import nl.mijngesprek.portal.staff.FailedMessages;

/** The officer sees which messages to clients did not arrive, why, and goes on from there. */
@Route("gemeente/mislukt")
@RolesAllowed("OFFICER")
class FailedMessagesView extends Page implements BeforeEnterObserver {

    private final transient FailedMessages failed;

    FailedMessagesView(Texts texts, FailedMessages failed) {
        super(texts);
        this.failed = failed;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var page = Pager.asked(event);
        var messages = failed.page(page);
        begin();
        backTo(OfficerNavigation.TODAY);
        heading(t("staff.failed.heading"));
        if (messages.total() == 0) {
            add(new Paragraph(t("staff.failed.empty")));
            return;
        }
        add(classed(new Paragraph(t("staff.failed.text")), "lead"));
        var table = new DataTable(
                "failed",
                t("staff.failed-count.label", "count", messages.total()),
                List.of(
                        t("staff.table.client.label"),
                        t("staff.failed-what.label"),
                        t("staff.failed-why.label"),
                        t("staff.calls-about.label")));
        messages.rows()
                .forEach(message -> table.row(
                        new Anchor(OfficerNavigation.failed(message.id()), message.clientName()),
                        what(message, texts()),
                        why(message, texts()),
                        texts().day(message.startsAt())));
        add(table, new Pager(texts(), OfficerNavigation.FAILED, Map.of(), page, messages.pages()));
    }

    static String what(FailedMessage message, Texts texts) {
        var channel = message.channel().code();
        return message.reminder()
                ? texts.get("staff.failed-reminder.%s.text".formatted(channel))
                : texts.get("staff.failed-invitation.%s.text".formatted(channel));
    }

    static String why(FailedMessage message, Texts texts) {
        return switch (message.problem()) {
            case REFUSED -> texts.get("staff.failed-refused.text");
            case LATE -> texts.get("staff.failed-late.text");
            case UNREACHABLE ->
                texts.get("staff.failed-unreachable.%s.text"
                        .formatted(message.channel().code()));
        };
    }
}
