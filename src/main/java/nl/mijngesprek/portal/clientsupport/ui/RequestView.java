package nl.mijngesprek.portal.clientsupport.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.clientsupport.RequestAnswer;
import nl.mijngesprek.portal.clientsupport.RequestId;
import nl.mijngesprek.portal.clientsupport.RequestKind;
import nl.mijngesprek.portal.clientsupport.SupportRequest;
import nl.mijngesprek.portal.clientsupport.SupportRequests;
import nl.mijngesprek.portal.clientsupport.SupportTerm;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Facts;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.OwnWords;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.PhoneLink;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.RadioList;
import nl.mijngesprek.portal.shared.ui.RadioList.Choice;
import nl.mijngesprek.portal.shared.ui.Texts;

/** How a request stands: who does what now and when, and how to take it back or ask somebody else. */
@Route(SupportNavigation.REQUEST_ROUTE)
@RolesAllowed({"CLIENT", "SUPPORT"})
class RequestView extends Page implements BeforeEnterObserver {

    private static final String YES = "yes";
    private static final String NO = "no";

    private final transient SupportRequests requests;
    private final transient SupportTerm term;
    private final transient Clock clock;

    RequestView(Texts texts, SupportRequests requests, SupportTerm term, Clock clock) {
        super(texts);
        this.requests = requests;
        this.term = term;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get(SupportNavigation.REQUEST)
                .flatMap(RequestId::parse)
                .flatMap(requests::find)
                .orElseThrow(NotFoundException::new));
    }

    private void show(SupportRequest request) {
        begin();
        backTo("/mijn/");
        switch (request.state()) {
            case WAITING -> showWaiting(request);
            case ACCEPTED, DECLINED -> request.answer().ifPresent(answer -> showAnswer(request, answer));
            case WITHDRAWN -> showWithdrawn(request);
        }
    }

    private void showWaiting(SupportRequest request) {
        heading(t("clientsupport.sent.heading"));
        var late = term.isLate(request.sentAt(), clock.instant());
        var read = request.opened()
                .map(opened -> t(
                        "clientsupport.opened.text", "supporter", opened.supporter(), "day", texts().day(opened.at())))
                .orElse("");
        add(
                late
                        ? new Notice(
                                Tone.CARE,
                                Drawing.CLOCK,
                                t("clientsupport.late.heading"),
                                read,
                                t("clientsupport.late.text"))
                        : new Notice(
                                Tone.DONE,
                                Drawing.CHECK,
                                t("clientsupport.next.heading"),
                                read,
                                t(
                                        "clientsupport.next.text",
                                        "organisation",
                                        request.asked().name()),
                                t("clientsupport.heard-by.text", "day", texts().day(term.answerBy(request.sentAt())))),
                facts(request));
        addWords(request);
        addOfficerMayKnow(request);
        add(withdrawing(request));
    }

    private void showAnswer(SupportRequest request, RequestAnswer answer) {
        switch (answer) {
            case RequestAnswer.Accepted yes -> showAccepted(request, yes);
            case RequestAnswer.Declined no -> showDeclined(request, no);
        }
    }

    private void showAccepted(SupportRequest request, RequestAnswer.Accepted yes) {
        heading(t("clientsupport.accepted.heading", "supporter", yes.supporter()));
        var notice = new Notice(
                Tone.DONE,
                Drawing.CHECK,
                t("clientsupport.next.heading"),
                RequestWords.state(texts(), request),
                request.talk()
                        .map(talk -> t(
                                "clientsupport.comes-along.text",
                                "supporter",
                                yes.supporter(),
                                "day",
                                texts().day(talk.startsAt()),
                                "time",
                                texts().time(talk.startsAt())))
                        .orElse(""));
        if (!yes.words().isBlank()) {
            notice.with(new OwnWords(yes.words()));
        }
        add(notice, facts(request));
        addOfficerMayKnow(request);
        add(withdrawing(request));
    }

    private void showDeclined(SupportRequest request, RequestAnswer.Declined no) {
        heading(t(
                "clientsupport.declined.heading",
                "organisation",
                request.asked().name()));
        var notice = new Notice(
                Tone.INFO,
                Drawing.INFO,
                "",
                t("clientsupport.declined-because." + no.because().code() + ".text"),
                t("clientsupport.declined-not-you.text"));
        if (!no.words().isBlank()) {
            notice.with(new OwnWords(no.words()));
        }
        add(notice);
        no.alternative()
                .ifPresent(other -> add(
                        new H2(t("clientsupport.alternative.heading", "supporter", no.supporter())),
                        classed(
                                new Paragraph(
                                        new Anchor(SupportNavigation.organisation(other.organisation()), other.name())),
                                "also")));
        add(
                facts(request),
                new Actions(texts())
                        .primaryLink(SupportNavigation.choose(), t("clientsupport.choose-again.link"))
                        .secondaryLink(SupportNavigation.support(), t("clientsupport.others.link"))
                        .plainLink("/mijn/", t("invitation.done.link")));
    }

    private void showWithdrawn(SupportRequest request) {
        heading(t("clientsupport.withdrawn.heading"));
        add(
                new Notice(
                        Tone.DONE,
                        Drawing.CHECK,
                        "",
                        t(
                                "clientsupport.withdrawn.text",
                                "organisation",
                                request.asked().name())),
                new Actions(texts())
                        .primaryLink("/mijn/", t("invitation.done.link"))
                        .secondaryLink(SupportNavigation.support(), t("clientsupport.others.link")));
    }

    private Facts facts(SupportRequest request) {
        var facts = new Facts()
                .add(
                        Drawing.HELPER,
                        t("clientsupport.asked.label"),
                        request.asked().name())
                .add(Drawing.LETTER, t("clientsupport.sent-on.label"), texts().day(request.sentAt()))
                .add(
                        Drawing.CALL_ME,
                        t("clientsupport.your-phone.label"),
                        t("clientsupport.your-number.text", "phone", request.phone()),
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
        return facts.add(
                Drawing.PHONE,
                t("clientsupport.call-them.label"),
                new PhoneLink(texts(), request.asked().phone()));
    }

    private void addWords(SupportRequest request) {
        if (!request.words().isBlank()) {
            add(new H2(t("clientsupport.your-words.heading")), new OwnWords(request.words()));
        }
    }

    /** Who comes along is told to the officer only when the client says so (C2). */
    private void addOfficerMayKnow(SupportRequest request) {
        if (request.kind() == RequestKind.COME_ALONG) {
            add(
                    new H2(t("clientsupport.officer-may-know.heading")),
                    new Paragraph(t("clientsupport.officer-may-know.text")),
                    new RadioList(
                                    texts(),
                                    "officer-may-know",
                                    texts().piece("clientsupport.officer-may-know.heading"),
                                    false,
                                    List.of(
                                            option(NO, "clientsupport.officer-may-know.no.option"),
                                            option(YES, "clientsupport.officer-may-know.yes.option")))
                            .choose(request.officerMayKnow() ? YES : NO)
                            .keep(code -> requests.tellOfficer(request.id(), code.equals(YES))));
        }
    }

    private Choice option(String code, String key) {
        return new Choice(code, texts().piece(key), Optional.empty());
    }

    private Actions withdrawing(SupportRequest request) {
        return new Actions(texts())
                .primaryLink("/mijn/", t("invitation.done.link"))
                .secondaryLink(SupportNavigation.support(), t("clientsupport.ask-other.link"))
                .secondary(t("clientsupport.withdraw.button"), () -> {
                    requests.withdraw(request.id());
                    show(requests.find(request.id()).orElseThrow(NotFoundException::new));
                    getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
                    focusHeading();
                });
    }
}
