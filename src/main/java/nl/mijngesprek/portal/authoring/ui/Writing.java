package nl.mijngesprek.portal.authoring.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.mijngesprek.portal.authoring.Draft;
import nl.mijngesprek.portal.authoring.DraftId;
import nl.mijngesprek.portal.authoring.DraftShape;
import nl.mijngesprek.portal.authoring.Drafts;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.Languages;
import nl.mijngesprek.portal.shared.ui.Texts;

/**
 * What the parts of an editor's page share.
 *
 * @param languages the languages clients can choose, Dutch first
 * @param changed told after every word and every change that is kept
 * @param refused told when a change comes too late, since the draft is submitted or gone
 */
record Writing(
        Texts texts,
        Drafts drafts,
        List<Language> languages,
        DraftId id,
        SerializableRunnable changed,
        SerializableRunnable refused) {

    static List<Language> spoken(Languages languages) {
        return languages.all().stream()
                .filter(language -> !language.equals(Languages.PSEUDO))
                .toList();
    }

    /** The draft as it is by now. */
    Draft draft() {
        return drafts.find(id).orElseThrow(NotFoundException::new);
    }

    String t(String key, Object... namedArguments) {
        return texts.get(key, namedArguments);
    }

    void change(UnaryOperator<DraftShape> change) {
        if (drafts.change(id, change)) {
            changed.run();
        } else {
            refused.run();
        }
    }

    /** A button of which there are many on the page: what it is about is heard, for the eye sees it. */
    NativeButton button(String key, String about, SerializableRunnable act) {
        var button = new NativeButton("", event -> act.run());
        var which = new Span(": " + about);
        which.addClassName("visually-hidden");
        button.add(new Span(t(key)), which);
        button.addClassNames("secondary", "small");
        button.getElement().setAttribute("type", "button");
        return button;
    }
}
