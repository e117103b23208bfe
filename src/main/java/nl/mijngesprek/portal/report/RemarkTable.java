package nl.mijngesprek.portal.report;

import static nl.mijngesprek.database.Tables.PASSAGE;
import static nl.mijngesprek.database.Tables.REMARK;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.util.Optional;
import nl.mijngesprek.portal.identity.Viewer;
import nl.mijngesprek.portal.shared.KeptWords;
import nl.mijngesprek.portal.shared.Words;
import nl.mijngesprek.portal.shared.WordsTable;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a client is writing beside a passage; nobody else reads it. */
@Component
class RemarkTable {

    /** What the words are for. */
    enum Purpose {
        REMARK("remark"),
        REACTION("reaction"),
        AGREEMENT("agreement");

        final String code;

        Purpose(String code) {
            this.code = code;
        }
    }

    private final DSLContext database;

    RemarkTable(DSLContext database) {
        this.database = database;
    }

    static Optional<Remark> remark(
            @Nullable String verdict, @Nullable String words, @Nullable Integer version, @Nullable Instant savedAt) {
        return words == null || version == null
                ? Optional.empty()
                : Optional.of(new Remark(
                        Optional.ofNullable(verdict)
                                .map(code -> Verdict.ofCode(code).orElseThrow()),
                        new Words(words, version, savedAt)));
    }

    /** Keeps the verdict; with the first one a place for words comes to be, the words beside a later one stay. */
    Optional<Remark> storeVerdict(PassageId passage, Viewer viewer, Verdict verdict, Instant now) {
        return database.insertInto(
                        REMARK, REMARK.PASSAGE_ID, REMARK.CLIENT_ID, REMARK.VERDICT, REMARK.VERSION, REMARK.SAVED_AT)
                .select(select(PASSAGE.ID, PASSAGE.CLIENT_ID, val(verdict.code()), val(1), val(now, REMARK.SAVED_AT))
                        .from(PASSAGE)
                        .where(own(passage, viewer)))
                .onConflict(REMARK.PASSAGE_ID, REMARK.PURPOSE)
                .doUpdate()
                .set(REMARK.VERDICT, excluded(REMARK.VERDICT))
                .returningResult(REMARK.VERDICT, REMARK.WORDS, REMARK.VERSION, REMARK.SAVED_AT)
                .fetchOptional(Records.mapping(RemarkTable::remark))
                .flatMap(remark -> remark);
    }

    KeptWords words(PassageId passage, Purpose purpose, Viewer viewer) {
        var kept = new WordsTable(
                database,
                REMARK,
                REMARK.WORDS,
                REMARK.VERSION,
                REMARK.SAVED_AT,
                REMARK.PASSAGE_ID
                        .eq(passage.value())
                        .and(REMARK.PURPOSE.eq(purpose.code))
                        .and(REMARK.CLIENT_ID.eq(viewer.client().value())));
        return new KeptWords() {
            @Override
            public Optional<Words> find() {
                return database.select(
                                coalesce(REMARK.WORDS, val("")), coalesce(REMARK.VERSION, val(0)), REMARK.SAVED_AT)
                        .from(PASSAGE)
                        .leftJoin(REMARK)
                        .on(REMARK.PASSAGE_ID.eq(PASSAGE.ID))
                        .and(REMARK.PURPOSE.eq(purpose.code))
                        .and(REMARK.CLIENT_ID.eq(viewer.client().value()))
                        .where(own(passage, viewer))
                        .fetchOptional(Records.mapping(Words::new));
            }

            @Override
            public boolean store(Words next) {
                return next.version() == 1 ? insert(passage, purpose, viewer, next) : kept.store(next);
            }
        };
    }

    private boolean insert(PassageId passage, Purpose purpose, Viewer viewer, Words words) {
        return database.insertInto(
                                REMARK,
                                REMARK.PASSAGE_ID,
                                REMARK.PURPOSE,
                                REMARK.CLIENT_ID,
                                REMARK.WORDS,
                                REMARK.VERSION,
                                REMARK.SAVED_AT)
                        .select(select(
                                        PASSAGE.ID,
                                        val(purpose.code),
                                        PASSAGE.CLIENT_ID,
                                        val(words.text()),
                                        val(words.version()),
                                        val(words.savedAt(), REMARK.SAVED_AT))
                                .from(PASSAGE)
                                .where(own(passage, viewer)))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private static Condition own(PassageId passage, Viewer viewer) {
        return PASSAGE.ID
                .eq(passage.value())
                .and(PASSAGE.CLIENT_ID.eq(viewer.client().value()));
    }
}
