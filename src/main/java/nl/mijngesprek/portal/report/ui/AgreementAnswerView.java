package nl.mijngesprek.portal.report.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import nl.mijngesprek.portal.plain.ui.WritingHelp;
import nl.mijngesprek.portal.report.AgreedSentence;
import nl.mijngesprek.portal.report.Agreement;
import nl.mijngesprek.portal.report.AgreementDesk;
import nl.mijngesprek.portal.report.AgreementOutcome;
import nl.mijngesprek.portal.report.AgreementWord;
import nl.mijngesprek.portal.report.PassageId;
import nl.mijngesprek.portal.report.ui.AgreementLines.Reader;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Field;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;

/** One agreement for the officer: what was said of it, the answer to it, and whether the municipality did its part (F2, F5). */
@Route(AgreementNavigation.DESK_ONE_ROUTE)
@RolesAllowed("OFFICER")
class AgreementAnswerView extends Page implements BeforeEnterObserver {

    private final transient AgreementDesk desk;
    private final transient Clock clock;

    AgreementAnswerView(Texts texts, AgreementDesk desk, Clock clock) {
        super(texts);
        this.desk = desk;
        this.clock = clock;
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
        var agreed = desk.find(passage).orElseThrow(NotFoundException::new);
        begin();
        backTo(AgreementNavigation.DESK);
        heading(t("report.desk-agreement.heading", "name", agreed.clientName()));
        done.ifPresent(words -> add(new Notice(Tone.DONE, Drawing.SAVED, "", words)));
        add(new AgreementLines(texts(), Reader.OFFICER, agreed, Dates.dayOf(clock.instant())));
        var actions = new Actions(texts());
        if (agreed.unanswered().isPresent()) {
            var words = WritingHelp.under(
                    Field.area("words", t("report.answer-words.label"), "").hint(t("report.agreement-answer.hint")),
                    texts());
            add(words, new Notice(Tone.INFO, Drawing.INFO, "", t("report.answer-for-good.text")));
            actions.primary(t("report.answer.button"), () -> answer(agreed, words));
        } else {
            add(new Paragraph(t("report.agreement-nothing.text")));
        }
        if (agreed.agreement().by() == Agreement.By.MUNICIPALITY) {
            actions.secondary(
                    t(agreed.isDone() ? "report.agreement-undone.button" : "report.agreement-done.button"),
                    () -> turn(agreed));
        }
        actions.secondaryLink(RemarkDeskNavigation.report(agreed.report()), t("report.desk-agreement.link"));
        add(actions);
    }

    private void answer(AgreedSentence agreed, Field words) {
        clearErrors();
        switch (desk.answer(agreed.passage(), words.value())) {
            case AgreementOutcome.Said _ -> again(agreed, "report.agreement-answered.notice");
            case AgreementOutcome.NothingSaid _ -> showError(words.name(), t("report.desk-words.error"));
            case AgreementOutcome.TooLong _ ->
                showError(words.name(), t("report.agreement-long.error", "limit", AgreementWord.LIMIT));
            case AgreementOutcome.NothingAsked _ -> showError("heading", t("report.agreement-nothing.text"));
            case AgreementOutcome.NotFound _ -> throw new NotFoundException();
        }
    }

    private void turn(AgreedSentence agreed) {
        var outcome = agreed.isDone() ? desk.untick(agreed.passage()) : desk.tick(agreed.passage());
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
