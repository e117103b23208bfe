package nl.mijngesprek.portal.authoring;

import static nl.mijngesprek.database.Tables.QUESTIONNAIRE_DRAFT_TEXT;

import java.util.Optional;
import nl.mijngesprek.portal.shared.KeptWords;
import nl.mijngesprek.portal.shared.Words;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;

/** One text of one draft, in which saving loses nothing anybody typed; the caller has seen that the draft is open. */
final class DraftTextTable implements KeptWords {

    private final DSLContext database;
    private final DraftId draft;
    private final TextKey key;

    DraftTextTable(DSLContext database, DraftId draft, TextKey key) {
        this.database = database;
        this.draft = draft;
        this.key = key;
    }

    @Override
    public Optional<Words> find() {
        return Optional.of(database.select(
                        QUESTIONNAIRE_DRAFT_TEXT.WORDS,
                        QUESTIONNAIRE_DRAFT_TEXT.VERSION,
                        QUESTIONNAIRE_DRAFT_TEXT.SAVED_AT)
                .from(QUESTIONNAIRE_DRAFT_TEXT)
                .where(here())
                .fetchOptional(Records.mapping(Words::new))
                .orElse(Words.NONE));
    }

    @Override
    public boolean store(Words next) {
        return next.version() == 1 ? insert(next) : update(next);
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

    private boolean update(Words next) {
        return database.update(QUESTIONNAIRE_DRAFT_TEXT)
                        .set(QUESTIONNAIRE_DRAFT_TEXT.WORDS, next.text())
                        .set(QUESTIONNAIRE_DRAFT_TEXT.VERSION, next.version())
                        .set(QUESTIONNAIRE_DRAFT_TEXT.SAVED_AT, next.savedAt())
                        .where(here())
                        .and(QUESTIONNAIRE_DRAFT_TEXT.VERSION.eq(next.version() - 1))
                        .execute()
                == 1;
    }

    private Condition here() {
        return QUESTIONNAIRE_DRAFT_TEXT
                .DRAFT_ID
                .eq(draft.value())
                .and(QUESTIONNAIRE_DRAFT_TEXT.ITEM.eq(key.item()))
                .and(QUESTIONNAIRE_DRAFT_TEXT.PART.eq(key.part().code()))
                .and(QUESTIONNAIRE_DRAFT_TEXT.LANGUAGE.eq(key.language()));
    }
}
