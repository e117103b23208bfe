package nl.mijngesprek.portal.authoring.ui;

import java.util.UUID;
import nl.mijngesprek.portal.authoring.Draft;
import nl.mijngesprek.portal.authoring.TextKey.Part;
import nl.mijngesprek.portal.shared.ui.Texts;

/** What a topic, a question or a draft is called while it may have no words yet. */
final class Titles {

    private Titles() {}

    static String of(Texts texts, Draft draft, UUID item, Part part) {
        var words = draft.texts().dutch(item, part);
        return words.isEmpty() ? texts.get("authoring.no-words.text") : words;
    }
}
