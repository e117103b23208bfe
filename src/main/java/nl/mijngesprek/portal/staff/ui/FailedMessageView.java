package nl.mijngesprek.portal.staff.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.mijngesprek.portal.outbox.MessageId;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Facts;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;
import nl.mijngesprek.portal.staff.FailedMessages;
import nl.mijngesprek.portal.staff.FailedMessages.Choice;
import nl.mijngesprek.portal.staff.NextWay;
import nl.mijngesprek.portal.staff.NextWayOutcome;

/** What an officer does about one message that did not arrive. */
@Route(OfficerNavigation.FAILED_MESSAGE_ROUTE)
@RolesAllowed("OFFICER")
class FailedMessageView extends Page implements BeforeEnterObserver {

    private final transient FailedMessages failed;

    FailedMessageView(Texts texts, FailedMessages failed) {
        super(texts);
        this.failed = failed;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("message").flatMap(MessageId::parse).flatMap(failed::find));
    }

    private void show(Optional<Choice> choice) {
        choice.ifPresentOrElse(this::ask, () -> say(Tone.INFO, Drawing.INFO, t("staff.failed-gone.notice")));
    }

    private void ask(Choice choice) {
        var message = choice.message();
        begin();
        backTo(OfficerNavigation.FAILED);
        heading(t("staff.failed-message.heading", "name", message.clientName()));
        add(new Facts()
                .add(
                        Drawing.LETTER,
                        t("staff.failed-what.label"),
                        FailedMessagesView.what(message, texts()),
                        message.recipient().replace("\n", ", "))
                .add(
                        Drawing.WARNING,
                        t("staff.failed-why.label"),
                        FailedMessagesView.why(message, texts()),
                        t("staff.failed-since.text", "day", texts().day(message.createdAt())))
                .add(
                        Drawing.CALENDAR,
                        t("staff.calls-about.label"),
                        texts().day(message.startsAt()) + ", " + texts().time(message.startsAt())));
        var ways = new Actions(texts());
        choice.ways().stream()
                .sorted()
                .forEach(way -> ways.secondary(
                        t("staff.failed-way.%s.button".formatted(way.code())), () -> settle(message.id(), way)));
        add(ways);
    }

    private void settle(MessageId message, NextWay way) {
        switch (failed.settle(message, way)) {
            case NextWayOutcome.Done(var done) ->
                say(Tone.DONE, Drawing.CHECK, t("staff.failed-way.%s.notice".formatted(done.code())));
            case NextWayOutcome.NotFailed _ -> say(Tone.INFO, Drawing.INFO, t("staff.failed-gone.notice"));
            case NextWayOutcome.NotPossible _ -> {
                show(failed.find(message));
                add(new Notice(Tone.CARE, Drawing.WARNING, "", t("staff.failed-not-possible.notice")));
            }
        }
        focusHeading();
    }

    private void say(Tone tone, Drawing drawing, String words) {
        begin();
        heading(t("staff.failed.heading"));
        add(
                new Notice(tone, drawing, "", words),
                new Actions(texts()).primaryLink(OfficerNavigation.FAILED, t("staff.failed.link")));
    }
}
