package nl.mijngesprek.portal.shared.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The line under a control that says whether what it holds is kept; it is read aloud when it changes. */
final class KeptState extends Paragraph {

    private static final Logger LOG = LoggerFactory.getLogger(KeptState.class);

    private final Texts texts;
    private final SerializableConsumer<KeptState> keep;

    /** @param keep keeps what the control holds now and says so here; fails when it cannot */
    KeptState(Texts texts, String id, SerializableConsumer<KeptState> keep) {
        this.texts = texts;
        this.keep = keep;
        addClassName("saved");
        setId(id);
        getElement().setAttribute("role", "status");
    }

    /** It is kept, or refused for good. */
    void settled(String words) {
        Retries.remove(this);
        removeClassName("waiting");
        setText(words);
    }

    /** It is kept, and shown here as somebody left it elsewhere. */
    void changedElsewhere() {
        settled(texts.get("shell.changed-elsewhere.notice"));
    }

    /** It could not be kept, and is tried again from now on. */
    void waiting(RuntimeException failure) {
        addClassName("waiting");
        setText(texts.get("shell.not-saved.notice"));
        if (Retries.add(this)) {
            LOG.error("Not kept, tried again from now on", failure);
        }
    }

    /** Whether there is something here that could not be kept yet. */
    boolean isWaiting() {
        return hasClassName("waiting");
    }

    /** Keeps after a key or a choice. A failure is said here, and nowhere else: the client goes on typing. */
    void keepNow() {
        try {
            keep.accept(this);
        } catch (RuntimeException failure) {
            // Anything but that it could not be kept is a mistake, and is said above the page.
            if (!isWaiting()) {
                throw failure;
            }
        }
    }

    void keepAgain() {
        keep.accept(this);
    }
}
