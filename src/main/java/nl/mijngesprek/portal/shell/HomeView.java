package nl.mijngesprek.portal.shell;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.identity.SignedInClient;
import nl.mijngesprek.portal.identity.ui.OpenPages;
import nl.mijngesprek.portal.shared.ui.CardList;
import nl.mijngesprek.portal.shared.ui.HomeCards;
import nl.mijngesprek.portal.shared.ui.HomeCards.HomeCard;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The client sees the one thing to do now, and then what else there is (G1, G3). */
@Route("")
@RolesAllowed({"CLIENT", "ACTING"})
class HomeView extends Page implements BeforeEnterObserver {

    private final transient CurrentActor currentActor;
    private final transient OpenPages openPages;
    private final transient List<HomeCards> modules;

    HomeView(Texts texts, CurrentActor currentActor, OpenPages openPages, List<HomeCards> modules) {
        super(texts);
        this.currentActor = currentActor;
        this.openPages = openPages;
        this.modules = modules;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin();
        heading(t(
                currentActor.isHelped() ? "shell.home-helped.heading" : "shell.home.heading",
                "name",
                currentActor.client().map(SignedInClient::displayName).orElse("")));
        var cards = modules.stream()
                .flatMap(module -> module.of(texts()).stream())
                // Who helps sees what the permission is for, and nothing of the rest.
                .filter(card -> openPages.isOpen(card.href()))
                .sorted(Comparator.comparingInt(HomeCard::order))
                .toList();
        var now = cards.stream()
                .filter(card -> card.order() < HomeCards.LATER)
                .limit(1)
                .toList();
        var later = cards.stream().filter(card -> !now.contains(card)).toList();
        if (now.isEmpty()) {
            add(classed(new Paragraph(t("shell.home.empty")), "lead"));
        } else {
            add(new H2(t("shell.home-now.heading")), new CardList(true, now));
        }
        if (!later.isEmpty()) {
            add(new H2(t("shell.home-later.heading")), new CardList(false, later));
        }
    }
}
