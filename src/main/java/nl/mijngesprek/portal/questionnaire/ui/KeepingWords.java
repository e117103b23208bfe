package nl.mijngesprek.portal.questionnaire.ui;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mijngesprek.portal.questionnaire.AnswerSheet;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;

/** Says to the client how long what is in a list is kept, or since when it is gone. */
final class KeepingWords {

    private KeepingWords() {}

    /** Empty before the conversation is over, for what is kept then still changes. */
    static Optional<Notice> after(Texts texts, AnswerSheet sheet, Instant now) {
        return sheet.keeping().over().isAfter(now) ? Optional.empty() : Optional.of(notice(texts, sheet));
    }

    private static Notice notice(Texts texts, AnswerSheet sheet) {
        return new Notice(
                Tone.INFO,
                Drawing.LOCK,
                texts.get("questionnaire.keeping.heading"),
                words(texts, sheet).toArray(String[]::new));
    }

    private static List<String> words(Texts texts, AnswerSheet sheet) {
        var keeping = sheet.keeping();
        if (sheet.isRemoved() && !sheet.isKeptWithReport()) {
            return said(
                            texts,
                            "questionnaire.removed-all.text",
                            sheet.handedOverAt()
                                    .flatMap(_ -> keeping.sharedRemovedAt())
                                    .or(keeping::privateRemovedAt))
                    .toList();
        }
        var kept = sheet.isRemoved()
                ? said(texts, "questionnaire.removed-private.text", keeping.privateRemovedAt())
                : said(texts, "questionnaire.keeping-private.text", keeping.privateUntil());
        var shared = said(
                texts, "questionnaire.keeping-shared.text", sheet.handedOverAt().flatMap(_ -> keeping.sharedUntil()));
        return Stream.concat(kept, shared).toList();
    }

    private static Stream<String> said(Texts texts, String key, Optional<Instant> day) {
        return day.map(at -> texts.get(key, "day", texts.day(at))).stream();
    }
}
