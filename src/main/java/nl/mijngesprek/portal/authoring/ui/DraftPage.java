package nl.mijngesprek.portal.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.authoring.Draft;
import nl.mijngesprek.portal.authoring.DraftId;
import nl.mijngesprek.portal.authoring.Drafts;
import nl.mijngesprek.portal.shared.IdText;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.Languages;
import nl.mijngesprek.portal.shared.ui.ErrorSummary;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Texts;

/** A page about one draft. For an officer who is no editor it looks like a draft that is not there. */
abstract class DraftPage extends Page implements BeforeEnterObserver {

    private final transient Drafts drafts;
    private final List<Language> languages;
    private final Paragraph said = new Paragraph();

    DraftPage(Texts texts, Drafts drafts, Languages languages) {
        super(texts);
        this.drafts = drafts;
        this.languages = Writing.spoken(languages);
        said.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
    }

    final Drafts drafts() {
        return drafts;
    }

    final List<Language> languages() {
        return languages;
    }

    /** The line that says what came of a button. */
    final Component said() {
        said.setText("");
        return said;
    }

    /** Says it where it can be read and heard; the button that was pressed may be gone. */
    final void say(String words) {
        said.setText(words);
        said.getElement().executeJs("this.focus()");
    }

    /** @param changed told after everything that is kept */
    final Writing writing(DraftId draft, SerializableRunnable changed) {
        return new Writing(texts(), drafts, languages, draft, changed, this::standsStill);
    }

    final void standsStill() {
        showErrors(new ErrorSummary(
                texts(), List.of(new ErrorSummary.Problem("heading", t("authoring.stands-still.error")))));
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        var draft = event.getRouteParameters()
                .get(AuthoringNavigation.DRAFT)
                .flatMap(DraftId::parse)
                .flatMap(drafts::find)
                .orElseThrow(NotFoundException::new);
        begin();
        if (isForWriting() && !draft.isOpen()) {
            event.forwardTo(AuthoringNavigation.path(AuthoringNavigation.DRAFT_ROUTE, draft.id()));
            return;
        }
        show(draft, event);
    }

    /** Whether it is a page to write on, which leads elsewhere while the draft stands still. */
    boolean isForWriting() {
        return true;
    }

    /** Fills the empty page. */
    abstract void show(Draft draft, BeforeEnterEvent event);

    /** The topic or question that the address names. */
    static Optional<UUID> item(BeforeEnterEvent event) {
        return event.getRouteParameters().get(AuthoringNavigation.ITEM).flatMap(text -> IdText.parse(text, id -> id));
    }

    final void go(String path) {
        getUI().ifPresent(ui -> ui.navigate(path));
    }
}
