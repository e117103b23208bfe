package nl.mijngesprek.portal.report.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.report.AgreedSentence;
import nl.mijngesprek.portal.report.AgreementOutcome;
import nl.mijngesprek.portal.report.AgreementWord;
import nl.mijngesprek.portal.report.AgreementWord.Kind;
import nl.mijngesprek.portal.report.Agreements;
import nl.mijngesprek.portal.report.PassageId;
import nl.mijngesprek.portal.report.ui.AgreementLines.Reader;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.RadioList;
import nl.mijngesprek.portal.shared.ui.RadioList.Choice;
import nl.mijngesprek.portal.shared.ui.TextAnswer;
import nl.mijngesprek.portal.shared.ui.Texts;

/** One agreement: the client asks something about it, or says that it went otherwise; nobody is blamed (F2, F5). */
@Route(AgreementNavigation.ONE_ROUTE)
@RolesAllowed({"CLIENT", "REMARKS"})
class MyAgreementView extends Page implements BeforeEnterObserver {

    private final transient Agreements agreements;
    private final transient Clock clock;

    MyAgreementView(Texts texts, Agreements agreements, Clock clock) {
        super(texts);
        this.agreements = agreements;
        this.clock = clock;
        canBeReadAloud();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(
                event.getRouteParameters()
                        .get(AgreementNavigation.PASSAGE)
                        .flatMap(PassageId::parse)
                        .orElseThrow(NotFoundException::new),
                Optional.empty());
    }

    private void show(PassageId passage, Optional<String> done) {
        var mine = agreements.find(passage).orElseThrow(NotFoundException::new);
        var agreed = mine.agreed();
        begin();
        backTo(AgreementNavigation.MINE);
        heading(t("report.agreement.heading"));
        done.ifPresent(words -> add(new Notice(Tone.DONE, Drawing.SAVED, "", words)));
        add(new AgreementLines(texts(), Reader.CLIENT, agreed, Dates.dayOf(clock.instant())));
        if (agreed.unanswered().isPresent()) {
            add(new Paragraph(t("report.agreement-waits.text")));
        }
        var kinds = new RadioList(
                texts(),
                "kind",
                texts().piece("report.agreement-kind.label"),
                true,
                List.of(
                        choice(Kind.QUESTION, Drawing.NOT_UNDERSTOOD, "report.agreement-question.option"),
                        choice(Kind.OTHERWISE, Drawing.SPEECH, "report.agreement-otherwise.option")));
        var words = new TextAnswer(
                texts(),
                "words",
                t("report.agreement-words.label"),
                mine.draft(),
                (typed, version) -> agreements.saveWords(passage, typed, version));
        add(
                kinds,
                words,
                new Paragraph(t("report.no-sanction.text")),
                new Actions(texts())
                        .primary(t("report.agreement-send.button"), () -> send(agreed, kinds, words))
                        .secondary(
                                t(agreed.isDone() ? "report.agreement-undone.button" : "report.agreement-done.button"),
                                () -> turn(agreed, words))
                        .plainLink(
                                ReportNavigation.sentence(agreed.report(), agreed.position()),
                                t("report.agreement-in-report.link")));
    }

    private Choice choice(Kind kind, Drawing drawing, String key) {
        return new Choice(kind.code(), texts().piece(key), Optional.of(drawing));
    }

    private void send(AgreedSentence agreed, RadioList kinds, TextAnswer words) {
        if (!keeps(words)) {
            return;
        }
        var kind = kinds.value().flatMap(Kind::ofCode);
        if (kind.isEmpty()) {
            showError(kinds.firstId(), t("report.agreement-kind.error"));
            return;
        }
        var typed = agreements
                .find(agreed.passage())
                .orElseThrow(NotFoundException::new)
                .draft()
                .text();
        var outcome = kind.get() == Kind.QUESTION
                ? agreements.ask(agreed.passage(), typed)
                : agreements.otherwise(agreed.passage(), typed);
        switch (outcome) {
            case AgreementOutcome.Said _ -> again(agreed, "report.agreement-sent.notice");
            case AgreementOutcome.NothingSaid _ -> showError(words.name(), t("report.agreement-words.error"));
            case AgreementOutcome.TooLong _ ->
                showError(words.name(), t("report.agreement-long.error", "limit", AgreementWord.LIMIT));
            case AgreementOutcome.NothingAsked _, AgreementOutcome.NotFound _ -> throw new NotFoundException();
        }
    }

    private void turn(AgreedSentence agreed, TextAnswer words) {
        if (!keeps(words)) {
            return;
        }
        var outcome = agreed.isDone() ? agreements.untick(agreed.passage()) : agreements.tick(agreed.passage());
        if (outcome instanceof AgreementOutcome.NotFound) {
            throw new NotFoundException();
        }
        again(agreed, agreed.isDone() ? "report.agreement-undone.notice" : "report.agreement-done.notice");
    }

    private void again(AgreedSentence agreed, String notice) {
        show(agreed.passage(), Optional.of(t(notice)));
        focusHeading();
    }
}
