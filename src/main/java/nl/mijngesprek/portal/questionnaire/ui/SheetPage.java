package nl.mijngesprek.portal.questionnaire.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.questionnaire.AnswerSheet;
import nl.mijngesprek.portal.questionnaire.AnswerSheets;
import nl.mijngesprek.portal.questionnaire.SheetLinks;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.CardList;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Texts;

/** A page about one client's list of questions. One that is not there and one of somebody else give the same page. */
abstract class SheetPage extends Page implements BeforeEnterObserver {

    private final transient AnswerSheets sheets;

    SheetPage(Texts texts, AnswerSheets sheets) {
        super(texts);
        this.sheets = sheets;
    }

    @Override
    public final boolean isForTwo() {
        return true;
    }

    final AnswerSheets sheets() {
        return sheets;
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        var sheet = event.getRouteParameters()
                .get(QuestionnaireNavigation.CONVERSATION)
                .flatMap(ConversationId::parse)
                .flatMap(sheets::find)
                .orElseThrow(NotFoundException::new);
        begin();
        if (sheet.isRemoved()) {
            showRemoved(sheet);
        } else {
            show(sheet, event);
        }
    }

    /** Nothing is asked any more: the client reads since when their answers are gone, and what is left of them. */
    private void showRemoved(AnswerSheet sheet) {
        backTo("/mijn/");
        heading(sheet.title());
        KeepingWords.after(texts(), sheet, sheet.keeping().over()).ifPresent(this::add);
        var ways = new Actions(texts());
        if (sheet.isKeptWithReport()) {
            ways.primaryLink(QuestionnaireNavigation.share(sheet.conversation()), t("questionnaire.read-shared.link"));
        }
        add(ways.secondaryLink("/mijn/", t("questionnaire.home.link")));
    }

    /** Fills the empty page. */
    abstract void show(AnswerSheet sheet, BeforeEnterEvent event);

    /**
     * The list as it is by now. What waits for a button or a choice asks for it here and holds none itself: a list with long
     * answers would stay in memory as long as the page does.
     */
    final AnswerSheet fresh(ConversationId conversation) {
        return sheets.find(conversation).orElseThrow(NotFoundException::new);
    }

    /** The place in the list that the address names. */
    static Optional<Integer> position(BeforeEnterEvent event) {
        return event.getRouteParameters().get(QuestionnaireNavigation.POSITION).flatMap(SheetPage::number);
    }

    static Optional<Integer> number(String text) {
        return text.matches("[1-9][0-9]{0,5}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    static boolean has(BeforeEnterEvent event, String parameter) {
        return event.getLocation().getQueryParameters().getParameters().containsKey(parameter);
    }

    /** What other modules have to offer beside this list. */
    final CardList linksTo(AnswerSheet sheet, List<SheetLinks> links) {
        return new CardList(
                false,
                links.stream()
                        .flatMap(link -> link.of(sheet.conversation(), texts()).stream())
                        .toList());
    }

    final void go(String path) {
        getUI().ifPresent(ui -> {
            var place = new Location(path);
            ui.navigate(place.getPath(), place.getQueryParameters());
        });
    }
}
