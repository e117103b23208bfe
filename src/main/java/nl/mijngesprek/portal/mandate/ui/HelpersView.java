package nl.mijngesprek.portal.mandate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import nl.mijngesprek.portal.mandate.Mandate;
import nl.mijngesprek.portal.mandate.Mandates;
import nl.mijngesprek.portal.mandate.OwnPaper;
import nl.mijngesprek.portal.mandate.PaperMandates;
import nl.mijngesprek.portal.mandate.Proposal;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.CardList;
import nl.mijngesprek.portal.shared.ui.HomeCards.HomeCard;
import nl.mijngesprek.portal.shared.ui.More;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;

/** Who may act for the client, for what and until when; each ends with one button. */
@Route(MandateNavigation.HELPERS_ROUTE)
@RolesAllowed("CLIENT")
class HelpersView extends Page implements BeforeEnterObserver {

    private final transient Mandates mandates;
    private final transient PaperMandates papers;
    private final transient Clock clock;

    HelpersView(Texts texts, Mandates mandates, PaperMandates papers, Clock clock) {
        super(texts);
        this.mandates = mandates;
        this.papers = papers;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show(Component... first) {
        var now = clock.instant();
        var all = mandates.all();
        var current = all.stream().filter(mandate -> mandate.holds(now)).toList();
        var past = all.stream().filter(mandate -> !mandate.holds(now)).toList();
        begin();
        backTo("/mijn/");
        heading(t("mandate.helpers.heading"));
        add(first);
        var asked = mandates.open();
        if (!asked.isEmpty()) {
            add(new CardList(true, asked.stream().map(this::card).toList()));
        }
        add(classed(new Paragraph(t("mandate.helpers.text")), "lead"));
        if (current.isEmpty()) {
            add(new Paragraph(t("mandate.helpers.empty")));
        } else {
            var list = classed(new UnorderedList(), "organisations");
            for (var number = 1; number <= current.size(); number++) {
                list.add(item(current.get(number - 1), number));
            }
            add(list);
        }
        add(new Actions(texts()).primaryLink(MandateNavigation.giveNew(), t("mandate.new.link")));
        if (!past.isEmpty()) {
            add(new More(t("mandate.past.heading"), past(past)));
        }
        var signed = papers.own();
        if (!signed.isEmpty()) {
            add(new More(t("mandate.own-papers.heading"), signed(signed)));
        }
    }

    /** What the client signed, as the municipality has it. */
    private UnorderedList signed(List<OwnPaper> papers) {
        var list = new UnorderedList();
        papers.forEach(paper -> {
            var item = new ListItem(new Paragraph(
                    t("mandate.own-paper.text", "name", paper.helper(), "day", texts().day(paper.signedOn()))));
            for (var number = 1; number <= paper.pages(); number++) {
                var page = new Anchor(
                        MandateNavigation.page(paper.proposal(), number),
                        t("mandate.own-paper.link", "number", number));
                page.getElement().setAttribute("router-ignore", true);
                item.add(page);
            }
            list.add(item);
        });
        return list;
    }

    /** Somebody waits for a yes or a no. */
    private HomeCard card(Proposal proposal) {
        return new HomeCard(
                0,
                Drawing.HELPER,
                MandateNavigation.answer(proposal.id()),
                t("mandate.asked.heading", "name", proposal.helper().orElse("")),
                t("mandate.asked-card.text"));
    }

    private ListItem item(Mandate mandate, int number) {
        var name = new H2(mandate.helper());
        name.setId("helper-" + number);
        var stop = new NativeButton(t("mandate.stop.button"), event -> end(mandate));
        stop.getElement().setAttribute("type", "button");
        stop.setId("stop-" + number);
        // Several of these buttons stand on the page: each says whose it is.
        stop.getElement().setAttribute("aria-describedby", "helper-" + number);
        stop.addClassName("secondary");
        var item = new ListItem(
                name,
                new Paragraph(t("mandate.may.text")),
                TaskWords.list(texts(), mandate.tasks()),
                new Paragraph(t(
                        "mandate.until.text",
                        "day",
                        texts().day(mandate.endsAt().minusMillis(1)))),
                new Paragraph(
                        t("mandate.way." + mandate.way().code() + ".text", "day", texts().day(mandate.givenAt()))),
                stop);
        if (mandate.endsSoon(clock.instant())) {
            // Before the buttons: what one may want to do about it is to let the same person help on.
            item.addComponentAtIndex(1, new Notice(Tone.CARE, Drawing.CLOCK, "", t("mandate.ends-soon.notice")));
        }
        item.addClassName("organisation");
        return item;
    }

    /** One press ends it: who is in trouble with a helper has no second page to get through. */
    private void end(Mandate mandate) {
        mandates.end(mandate.id());
        show(new Notice(
                Tone.DONE,
                Drawing.CHECK,
                t("mandate.stopped.heading"),
                t("mandate.stopped.text", "name", mandate.helper())));
        focusHeading();
    }

    private UnorderedList past(List<Mandate> past) {
        var list = new UnorderedList();
        past.forEach(mandate -> list.add(new ListItem(
                new H3(mandate.helper()),
                new Paragraph(mandate.ended()
                        .map(ended -> t("mandate.ended." + ended.by().code() + ".text", "day", texts().day(ended.at())))
                        .orElseGet(() -> t(
                                "mandate.over.text",
                                "day",
                                texts().day(mandate.endsAt().minusMillis(1))))))));
        return list;
    }
}
