package nl.mijngesprek.portal.report;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mijngesprek.portal.audit.AccessLog;
import nl.mijngesprek.portal.audit.Look;
import nl.mijngesprek.portal.audit.Subject;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reports in the client's language (D3): one officer types in what a translator made, a second one approves it, and only
 * then the client reads it. A language is a BCP 47 code other than {@code nl}.
 */
@Service
public class ReportTranslations {

    /** The longest name of a translator. */
    public static final int NAME_LIMIT = 200;

    private final SentenceTranslationTable table;
    private final TranslationSheetTable sheets;
    private final AccessLog log;
    private final CurrentActor actor;
    private final Clock clock;

    ReportTranslations(
            SentenceTranslationTable table,
            TranslationSheetTable sheets,
            AccessLog log,
            CurrentActor actor,
            Clock clock) {
        this.table = table;
        this.sheets = sheets;
        this.log = log;
        this.actor = actor;
        this.clock = clock;
    }

    /** What the client who is logged in may read in this language. */
    @Transactional(readOnly = true)
    public Map<SentenceId, SentenceTranslation> of(ReportId report, String language) {
        // The report itself is Dutch.
        return language.equals(Language.DUTCH.code()) ? Map.of() : table.approved(report, language, actor.viewer());
    }

    /** What the officer who acts types in or checks; empty for a report this officer may not see. The look is logged. */
    @Transactional
    public Optional<TranslationSheet> find(ReportId report, String language) {
        actor.actingOfficer();
        var sheet = sheets.sheet(report, language);
        sheet.ifPresent(found -> log.looked(
                found.client(),
                Look.at(Subject.REPORT).about(found.conversation().value())));
        return sheet;
    }

    /** Keeps who made the translation; {@code false}, and nothing changed, when the name is longer than {@value #NAME_LIMIT}. */
    @Transactional
    public boolean nameTranslator(ReportId report, String language, String name) {
        var clean = Words.clean(name).strip();
        if (Words.length(clean) > NAME_LIMIT) {
            return false;
        }
        sheets.storeTranslator(report, language, clean, actor.actingOfficer());
        return true;
    }

    @Transactional
    public Words.Saving saveWords(SentenceId sentence, String language, String typed, int version) {
        return sheets.words(sentence, language, actor.actingOfficer()).save(typed, version, clock.instant());
    }

    /** Takes in what was translated and checked outside; what is there already stays as it is. Acts as {@link Actor.Intake}. */
    @Transactional
    public void deliver(ReportId report, List<TranslationDelivery> translated) {
        translated.forEach(one -> table.store(report, one));
    }

    /**
     * Approves all that was typed in and that the client does not read yet.
     *
     * @param seen what the officer has before their eyes
     */
    @Transactional
    public ApprovalOutcome approve(TranslationSheet seen, String language) {
        var officer = actor.actingOfficer();
        var writers = sheets.writers(seen.report(), language);
        var found = sheets.sheet(seen.report(), language);
        if (found.isEmpty()) {
            return new ApprovalOutcome.NotFound();
        }
        var sheet = found.get();
        var waiting = sheet.lines().stream()
                .filter(line -> line.waits(sheet.translator()))
                .toList();
        if (sheet.translator().isEmpty()) {
            return new ApprovalOutcome.TranslatorMissing();
        }
        if (waiting.isEmpty()) {
            return new ApprovalOutcome.NothingNew();
        }
        // A name that a colleague approved before is nothing new.
        var isNamedByMe = writers.translator().filter(officer::equals).isPresent()
                && sheet.lines().stream()
                        .flatMap(line -> line.approved().stream())
                        .noneMatch(shown -> shown.translator().equals(sheet.translator()));
        if (isNamedByMe
                || waiting.stream()
                        .anyMatch(line -> officer.equals(writers.bySentence().get(line.sentence())))) {
            return new ApprovalOutcome.TypedByYou();
        }
        if (!sheet.versions().equals(seen.versions()) || !sheet.translator().equals(seen.translator())) {
            return new ApprovalOutcome.ChangedMeanwhile();
        }
        waiting.forEach(line -> table.approve(line, language, sheet, officer));
        return new ApprovalOutcome.Approved(waiting.size());
    }
}
