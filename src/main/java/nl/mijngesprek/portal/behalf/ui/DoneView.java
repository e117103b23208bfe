package nl.mijngesprek.portal.behalf.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.mijngesprek.portal.behalf.DoneForClient;
import nl.mijngesprek.portal.behalf.DoneWords;
import nl.mijngesprek.portal.behalf.IdentityChecks;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.PhoneLink;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The client reads what officers did for them, who did, when, and how they were sure (promises 2 and 6). */
@Route(BehalfNavigation.MINE_ROUTE)
@RolesAllowed("CLIENT")
class DoneView extends Page implements BeforeEnterObserver {

    private final transient IdentityChecks checks;
    private final transient DoneWords words;

    DoneView(Texts texts, IdentityChecks checks, DoneWords words) {
        super(texts);
        this.checks = checks;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin();
        backTo("/mijn/ingezien");
        heading(t("behalf.mine.heading"));
        add(classed(new Paragraph(t("behalf.mine.text")), "lead"));
        var done = checks.mine();
        if (done.isEmpty()) {
            add(new Paragraph(t("behalf.mine.empty")));
        }
        done.forEach(this::show);
        add(
                new Paragraph(t("behalf.wrong.text")),
                new PhoneLink(texts(), texts().phone()),
                new Actions(texts()).primaryLink("/mijn/", t("shell.start.link")));
    }

    private void show(DoneForClient done) {
        add(new H2(t("contact.sent.label", "day", texts().day(done.at()), "time", texts().time(done.at()))));
        words.sure(done, texts().language()).forEach(sentence -> {
            var paragraph = new Paragraph();
            texts().say(paragraph, sentence);
            add(paragraph);
        });
        var things = new UnorderedList();
        done.things().forEach(thing -> {
            var item = new ListItem();
            texts().say(item, words.of(thing, texts().language()));
            things.add(item);
        });
        add(new Paragraph(t("behalf.what.text")), things);
    }
}
