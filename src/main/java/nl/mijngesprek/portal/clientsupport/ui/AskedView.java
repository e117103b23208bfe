package nl.mijngesprek.portal.clientsupport.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.mijngesprek.portal.clientsupport.RequestAnswer;
import nl.mijngesprek.portal.clientsupport.SupportInbox;
import nl.mijngesprek.portal.clientsupport.SupportRequest;
import nl.mijngesprek.portal.clientsupport.SupportRequest.State;
import nl.mijngesprek.portal.clientsupport.SupportTerm;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Facts;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.OwnWords;
import nl.mijngesprek.portal.shared.ui.PhoneLink;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;

/** A support worker reads what one client asks, and goes on to yes or no; the client sees that it was read. */
@Route(SupportInboxNavigation.ASKED_ROUTE)
@RolesAllowed("WORKER")
class AskedView extends AskedPage {

    private final transient SupportTerm term;

    AskedView(Texts texts, SupportInbox inbox, SupportTerm term) {
        super(texts, inbox);
        this.term = term;
    }

    @Override
    void show(SupportRequest request) {
        backTo(SupportInboxNavigation.inbox());
        heading(t(
                "clientsupport.asked-" + request.kind().code() + ".heading",
                "name",
                request.asker().name()));
        request.answer().ifPresent(answer -> add(answered(request, answer)));
        Optional.ofNullable(inbox().away().get(request.id()))
                .ifPresent(away -> add(new Notice(
                        Tone.CARE,
                        Drawing.CLOCK,
                        "",
                        t(
                                "clientsupport.supporter-away.text",
                                "supporter",
                                away.name(),
                                "day",
                                texts().day(away.until())),
                        t("clientsupport.supporter-away-go-on.text"))));
        add(facts(request));
        if (!request.words().isBlank()) {
            add(new H2(t("clientsupport.asked-words.heading")), new OwnWords(request.words()));
        }
        var actions = new Actions(texts());
        if (request.state() == State.WAITING) {
            actions.primaryLink(SupportInboxNavigation.accept(request.id()), t("clientsupport.accept.link"))
                    .secondaryLink(SupportInboxNavigation.decline(request.id()), t("clientsupport.decline.link"));
        } else if (request.state() == State.ACCEPTED) {
            actions.primaryLink(SupportInboxNavigation.accept(request.id()), t("clientsupport.other-moment.link"))
                    .secondaryLink(SupportInboxNavigation.decline(request.id()), t("clientsupport.decline.link"));
        } else {
            actions.primaryLink(SupportInboxNavigation.inbox(), t("clientsupport.inbox.link"));
        }
        add(actions);
    }

    private Notice answered(SupportRequest request, RequestAnswer answer) {
        var notice = new Notice(
                Tone.DONE,
                Drawing.CHECK,
                "",
                switch (answer) {
                    case RequestAnswer.Accepted yes ->
                        t(
                                "clientsupport.we-call.text",
                                "supporter",
                                yes.supporter(),
                                "name",
                                request.asker().name(),
                                "day",
                                texts().day(yes.agreedAt()),
                                "time",
                                texts().time(yes.agreedAt()));
                    case RequestAnswer.Declined no ->
                        t("clientsupport.we-declined.text", "supporter", no.supporter(), "day", texts().day(no.at()));
                });
        return answer.words().isBlank() ? notice : notice.with(new OwnWords(answer.words()));
    }

    private Facts facts(SupportRequest request) {
        var facts = new Facts()
                .add(
                        Drawing.PERSON,
                        t("clientsupport.asker.label"),
                        request.asker().name())
                .add(
                        Drawing.INTERPRETER,
                        t("clientsupport.asker-language.label"),
                        texts().languageName(request.asker().languageCode()))
                .add(Drawing.PHONE, t("clientsupport.phone-asked.label"), new PhoneLink(texts(), request.phone()))
                .add(
                        Drawing.CLOCK,
                        t("clientsupport.part-of-day.label"),
                        t("clientsupport.part-of-day." + request.partOfDay().code() + ".option"));
        request.talk()
                .ifPresent(talk -> facts.add(
                        Drawing.CALENDAR,
                        t("clientsupport.your-talk.label"),
                        t(
                                "invitation.when.text",
                                "day",
                                texts().day(talk.startsAt()),
                                "time",
                                texts().time(talk.startsAt()))));
        facts.add(Drawing.LETTER, t("clientsupport.sent-on.label"), texts().day(request.sentAt()));
        return request.state() == State.WAITING
                ? facts.add(
                        Drawing.WARNING,
                        t("clientsupport.answer-by.label"),
                        texts().day(term.answerBy(request.sentAt())))
                : facts;
    }
}
