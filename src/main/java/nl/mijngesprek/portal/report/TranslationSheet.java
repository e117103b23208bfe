package nl.mijngesprek.portal.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.shared.Words;

/**
 * A report while its translation into one language is typed in and checked by officers.
 *
 * @param clientLanguage BCP 47 code of the language the client chose
 * @param translator empty until it is typed in
 */
public record TranslationSheet(
        ReportId report,
        ConversationId conversation,
        ClientId client,
        String clientName,
        String clientLanguage,
        String translator,
        List<Line> lines) {

    /**
     * One sentence.
     *
     * @param typed what was typed in, approved or not
     * @param approved what the client reads now
     */
    public record Line(
            SentenceId sentence, int position, String dutch, Words typed, Optional<SentenceTranslation> approved) {

        /** Whether something was typed in that the client does not read yet. */
        boolean waits(String translator) {
            return !typed.text().isBlank()
                    && approved.filter(shown -> shown.wording().equals(typed.text())
                                    && shown.translator().equals(translator))
                            .isEmpty();
        }
    }

    public TranslationSheet {
        lines = List.copyOf(lines);
    }

    /** Which version of the words an officer has before their eyes, for each sentence. */
    Map<SentenceId, Integer> versions() {
        return lines.stream().collect(Collectors.toUnmodifiableMap(Line::sentence, line -> line.typed()
                .version()));
    }
}
