package nl.mijngesprek.portal.report.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import nl.mijngesprek.portal.outcome.ui.OutcomeNavigation;
import nl.mijngesprek.portal.report.AgreedSentence;
import nl.mijngesprek.portal.report.AgreementOutcome;
import nl.mijngesprek.portal.report.Agreements;
import nl.mijngesprek.portal.report.ui.AgreementLines.Reader;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.PhoneLink;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;

/** What client and municipality agreed in reports: who does what by when, and what became of it (F1, F2, F5). */
@Route(AgreementNavigation.MINE_ROUTE)
@RolesAllowed({"CLIENT", "READ_REPORT"})
class MyAgreementsView extends Page implements BeforeEnterObserver {

    private final transient Agreements agreements;
    private final transient Clock clock;

    MyAgreementsView(Texts texts, Agreements agreements, Clock clock) {
        super(texts);
        this.agreements = agreements;
        this.clock = clock;
        canBeReadAloud();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Optional.empty());
    }

    private void show(Optional<String> done) {
        begin();
        backTo("/mijn/");
        heading(t("report.agreements.heading"));
        done.ifPresent(words -> add(new Notice(Tone.DONE, Drawing.SAVED, "", words)));
        var all = agreements.all();
        if (all.isEmpty()) {
            add(new Paragraph(t("report.agreements.empty")));
        } else {
            add(classed(new Paragraph(t("report.agreements.text")), "lead"));
            var list = classed(new OrderedList(), "sentences");
            all.stream().filter(agreed -> !agreed.isDone()).forEach(agreed -> list.add(item(agreed, list)));
            all.stream().filter(AgreedSentence::isDone).forEach(agreed -> list.add(item(agreed, list)));
            add(list, new Paragraph(t("report.agreements-help.text")), new PhoneLink(texts(), texts().phone()));
        }
        add(new Paragraph(new Anchor(OutcomeNavigation.MINE, t("report.agreements-others.link"))));
    }

    private ListItem item(AgreedSentence agreed, OrderedList list) {
        var number = list.getComponentCount() + 1;
        var turn = new NativeButton(
                t(agreed.isDone() ? "report.agreement-undone.button" : "report.agreement-done.button"),
                event -> turn(agreed));
        turn.addClassName("secondary");
        turn.setId("turn-" + number);
        turn.getElement().setAttribute("type", "button").setAttribute("aria-describedby", AgreementLines.id(agreed));
        return new ListItem(
                new AgreementLines(texts(), Reader.CLIENT, agreed, Dates.dayOf(clock.instant())),
                turn,
                new Paragraph(new Anchor(
                        AgreementNavigation.mine(agreed.passage()), t("report.agreement-say.link", "number", number))));
    }

    private void turn(AgreedSentence agreed) {
        var outcome = agreed.isDone() ? agreements.untick(agreed.passage()) : agreements.tick(agreed.passage());
        if (outcome instanceof AgreementOutcome.NotFound) {
            throw new NotFoundException();
        }
        show(Optional.of(t(agreed.isDone() ? "report.agreement-undone.notice" : "report.agreement-done.notice")));
        focusHeading();
    }
}
