package nl.mijngesprek.portal.paper.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.paper.PaperSheet;
import nl.mijngesprek.portal.paper.TypingIn;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Texts;

/** A page about one list on paper, for the officer of the conversation; for any other it is not there. */
abstract class TypingPage extends Page implements BeforeEnterObserver {

    private final transient TypingIn typing;

    TypingPage(Texts texts, TypingIn typing) {
        super(texts);
        this.typing = typing;
    }

    final TypingIn typing() {
        return typing;
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        var sheet = event.getRouteParameters()
                .get(PaperNavigation.CONVERSATION)
                .flatMap(ConversationId::parse)
                .flatMap(typing::find)
                .orElseThrow(NotFoundException::new);
        begin();
        show(sheet, event);
    }

    /** Fills the empty page. */
    abstract void show(PaperSheet sheet, BeforeEnterEvent event);
}
