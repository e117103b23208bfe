package nl.mijngesprek.portal.authoring;

import static nl.mijngesprek.database.Tables.QUESTIONNAIRE_DRAFT_TEXT;

import java.util.Optional;
import nl.mijngesprek.portal.shared.KeptWords;
import nl.mijngesprek.portal.shared.Words;
import nl.mijngesprek.portal.shared.WordsTable;
import org.jooq.DSLContext;

/** One text of one draft, in which saving loses nothing anybody typed; the caller has seen that the draft is open. */
final class DraftTextTable implements KeptWords {

    private final DSLContext database;
    private final DraftId draft;
    private final TextKey key;
    private final WordsTable kept;

    DraftTextTable(DSLContext database, DraftId draft, TextKey key) {
        this.database = database;
        this.draft = draft;
        this.key = key;
        kept = new WordsTable(
                database,
                QUESTIONNAIRE_DRAFT_TEXT,
                QUESTIONNAIRE_DRAFT_TEXT.WORDS,
                QUESTIONNAIRE_DRAFT_TEXT.VERSION,
                QUESTIONNAIRE_DRAFT_TEXT.SAVED_AT,
                QUESTIONNAIRE_DRAFT_TEXT
                        .DRAFT_ID
                        .eq(draft.value())
                        .and(QUESTIONNAIRE_DRAFT_TEXT.ITEM.eq(key.item()))
                        .and(QUESTIONNAIRE_DRAFT_TEXT.PART.eq(key.part().code()))
                        .and(QUESTIONNAIRE_DRAFT_TEXT.LANGUAGE.eq(key.language())));
    }

    @Override
    public Optional<Words> find() {
        return kept.find().or(() -> Optional.of(Words.NONE));
    }

    @Override
    public boolean store(Words next) {
        return next.version() == 1 ? insert(next) : kept.store(next);
    }

    private boolean insert(Words first) {
        return database.insertInto(QUESTIONNAIRE_DRAFT_TEXT)
                        .set(QUESTIONNAIRE_DRAFT_TEXT.DRAFT_ID, draft.value())
                        .set(QUESTIONNAIRE_DRAFT_TEXT.ITEM, key.item())
                        .set(QUESTIONNAIRE_DRAFT_TEXT.PART, key.part().code())
                        .set(QUESTIONNAIRE_DRAFT_TEXT.LANGUAGE, key.language())
                        .set(QUESTIONNAIRE_DRAFT_TEXT.WORDS, first.text())
                        .set(QUESTIONNAIRE_DRAFT_TEXT.VERSION, first.version())
                        .set(QUESTIONNAIRE_DRAFT_TEXT.SAVED_AT, first.savedAt())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}
