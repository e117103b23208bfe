package nl.mijngesprek.portal.outreach.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.outreach.Outreach;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.RadioList;
import nl.mijngesprek.portal.shared.ui.RadioList.Choice;
import nl.mijngesprek.portal.shared.ui.TextAnswer;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The client says whether, and whom, the municipality may ask when it cannot reach the client (E4). */
@Route(OutreachNavigation.GO_BETWEEN_ROUTE)
@RolesAllowed("CLIENT")
class GoBetweenView extends Page implements BeforeEnterObserver {

    private static final String YES = "yes";
    private static final String NO = "no";

    private final transient Outreach outreach;

    GoBetweenView(Texts texts, Outreach outreach) {
        super(texts);
        this.outreach = outreach;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var now = outreach.goBetween();
        begin();
        backTo(OutreachNavigation.contact());
        heading(t("outreach.go-between.heading"));
        var choice = new RadioList(
                texts(),
                "allowed",
                texts().piece("outreach.go-between.heading"),
                false,
                List.of(
                        new Choice(YES, texts().piece("outreach.go-between-yes.option"), Optional.of(Drawing.CHECK)),
                        new Choice(NO, texts().piece("outreach.go-between-no.option"), Optional.of(Drawing.CROSS))));
        if (now.words().version() > 0) {
            choice.choose(now.allowed() ? YES : NO);
        }
        choice.keep(code -> outreach.allowGoBetween(code.equals(YES)));
        var words = new TextAnswer(
                        texts(), "words", t("outreach.go-between.label"), now.words(), outreach::saveGoBetweenWords)
                .hint(t("outreach.go-between.hint"));
        add(
                new Paragraph(t("outreach.go-between.text")),
                choice,
                words,
                new Actions(texts()).primary(t("outreach.next.button"), () -> {
                    if (keeps(words)) {
                        getUI().ifPresent(ui -> ui.navigate(OutreachNavigation.CONTACT_ROUTE));
                    }
                }));
    }
}
