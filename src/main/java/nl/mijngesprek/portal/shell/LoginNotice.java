package nl.mijngesprek.portal.shell;

import java.util.Map;
import java.util.Optional;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;
import org.jspecify.annotations.Nullable;

/** What a login that did not succeed has to say, on the public page where it began. */
final class LoginNotice {

    private static final String CANCELLED = "geannuleerd";

    private LoginNotice() {}

    /** @param keys the values the page's address may have, and the text of each */
    static Optional<Notice> of(@Nullable String notice, Map<String, String> keys, Texts texts) {
        var cancelled = CANCELLED.equals(notice);
        return Optional.ofNullable(notice)
                .map(keys::get)
                .map(key -> new Notice(
                        cancelled ? Tone.INFO : Tone.CARE,
                        cancelled ? Drawing.INFO : Drawing.WARNING,
                        "",
                        texts.get(key)));
    }
}
