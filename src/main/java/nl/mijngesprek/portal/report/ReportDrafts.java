package nl.mijngesprek.portal.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.mijngesprek.portal.audit.AccessLog;
import nl.mijngesprek.portal.audit.Look;
import nl.mijngesprek.portal.audit.Subject;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.report.NewVersion.NewSentence;
import nl.mijngesprek.portal.shared.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An officer writes the reports of the conversations they hold, and publishes them (D1, D2, D3); acts as
 * {@link Actor.Officer}. To another officer a draft looks like one that is not there.
 */
@Service
public class ReportDrafts {

    /** The most sentences of a report. */
    public static final int MOST_SENTENCES = 400;

    private static final int SHOWN = 20;

    private final ReportDraftTable drafts;
    private final DueReportTable contacts;
    private final PublishedVersionTable versions;
    private final ReportTemplate template;
    private final AccessLog log;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportDrafts(
            ReportDraftTable drafts,
            DueReportTable contacts,
            PublishedVersionTable versions,
            ReportTemplate template,
            AccessLog log,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.drafts = drafts;
        this.contacts = contacts;
        this.versions = versions;
        this.template = template;
        this.log = log;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** What the officer has to write, is writing, and wrote last. */
    @Transactional
    public ReportsDue mine() {
        var officer = actor.actingOfficer();
        var due = contacts.due(officer, now());
        var published = drafts.published(officer, SHOWN);
        log.looked(
                Stream.concat(
                                due.stream().map(DueReport::client),
                                published.stream().map(PublishedReport::client))
                        .distinct()
                        .toList(),
                Look.at(Subject.REPORT_LIST));
        return new ReportsDue(due, published);
    }

    /** Begins a report, or goes on with the one that is begun. */
    @Transactional
    public BeginOutcome begin(Contact contact) {
        var officer = actor.actingOfficer();
        return contacts.due(contact.conversation(), contact.attempt(), officer, now())
                .<BeginOutcome>map(due -> new BeginOutcome.Begun(drafts.begin(due, officer, now())))
                .orElseGet(BeginOutcome.NothingToWrite::new);
    }

    /** A draft for the page that opens; the client reads in their own access log that it was looked at. */
    @Transactional
    public Optional<ReportDraft> open(ReportDraftId draft) {
        var found = drafts.find(draft, actor.actingOfficer());
        found.ifPresent(there -> log.looked(
                there.client(),
                Look.at(Subject.REPORT_DRAFT)
                        .about(there.contact().conversation().value())));
        return found;
    }

    /** The same as it is by now, for the page that is open already. */
    @Transactional(readOnly = true)
    public Optional<ReportDraft> again(ReportDraftId draft) {
        return drafts.find(draft, actor.actingOfficer());
    }

    /** Keeps what is typed; both texts when it was typed in two windows. Refused once the draft has ended. */
    @Transactional
    public Words.Saving saveWords(ReportDraftId draft, DraftSentenceId sentence, String typed, int version) {
        return drafts.words(draft, sentence, actor.actingOfficer()).save(typed, version, now());
    }

    /** Adds an empty sentence at the end of a topic. */
    @Transactional
    public DraftOutcome add(ReportDraftId draft, String topic) {
        var open = drafts.lock(draft, actor.actingOfficer());
        if (open.isEmpty()) {
            return new DraftOutcome.TooLate();
        }
        if (open.get().sentences().size() >= MOST_SENTENCES) {
            return new DraftOutcome.Full(MOST_SENTENCES);
        }
        return new DraftOutcome.Changed(drafts.insert(open.get(), topic, end(open.get(), topic), "", now()));
    }

    /** Makes a sentence of its own of each sentence in this text, in the same order. */
    @Transactional
    public DraftOutcome split(ReportDraftId draft, DraftSentenceId sentence) {
        var officer = actor.actingOfficer();
        var now = now();
        var open = drafts.lock(draft, officer);
        var there = open.flatMap(one -> one.sentence(sentence)).filter(one -> !one.removed());
        if (open.isEmpty() || there.isEmpty()) {
            return new DraftOutcome.TooLate();
        }
        var split = there.get();
        var parts = SentenceEnds.split(split.words().text());
        if (parts.size() < 2) {
            return new DraftOutcome.Changed(sentence);
        }
        if (open.get().sentences().size() + parts.size() - 1 > MOST_SENTENCES) {
            return new DraftOutcome.Full(MOST_SENTENCES);
        }
        drafts.words(draft, sentence, officer)
                .store(new Words(parts.getFirst(), split.words().version() + 1, now));
        drafts.makeRoom(draft, split.topic(), split.position(), parts.size() - 1);
        for (var place = 1; place < parts.size(); place++) {
            drafts.insert(open.get(), split.topic(), split.position() + place, parts.get(place), now);
        }
        return new DraftOutcome.Changed(sentence);
    }

    /** Moves a sentence one place up ({@code -1}) or down ({@code 1}) in its topic; at an end it stays. */
    @Transactional
    public DraftOutcome move(ReportDraftId draft, DraftSentenceId sentence, int by) {
        return change(draft, sentence, (open, there) -> {
            var group = open.sentences(there.topic());
            var place = group.indexOf(there) + by;
            if (place >= 0 && place < group.size()) {
                var other = group.get(place);
                drafts.storePlace(draft, there.id(), there.topic(), other.position());
                drafts.storePlace(draft, other.id(), other.topic(), there.position());
            }
        });
    }

    /** Puts a sentence at the end of another topic. */
    @Transactional
    public DraftOutcome putUnder(ReportDraftId draft, DraftSentenceId sentence, String topic) {
        return change(draft, sentence, (open, there) -> {
            if (!there.topic().equals(topic)) {
                drafts.storePlace(draft, sentence, topic, end(open, topic));
            }
        });
    }

    /** Says who does what the sentence says, and by which day (F1, F5); with nobody it is no agreement, and has no day. */
    @Transactional
    public DraftOutcome agree(
            ReportDraftId draft, DraftSentenceId sentence, Optional<Agreement.By> by, Optional<LocalDate> on) {
        return change(
                draft,
                sentence,
                (_, _) -> drafts.storeAgreement(draft, sentence, by, by.isEmpty() ? Optional.empty() : on));
    }

    /** Takes a sentence out; it can be put back until the draft ends. */
    @Transactional
    public DraftOutcome remove(ReportDraftId draft, DraftSentenceId sentence) {
        return change(draft, sentence, (_, _) -> drafts.storeRemoved(draft, sentence, now()));
    }

    @Transactional
    public DraftOutcome putBack(ReportDraftId draft, DraftSentenceId sentence) {
        return change(draft, sentence, (_, _) -> drafts.storeRemoved(draft, sentence, null));
    }

    /** Throws a draft away with all its words; false when it had ended already. The report stays due. */
    @Transactional
    public boolean discard(ReportDraftId draft) {
        var open = drafts.lock(draft, actor.actingOfficer());
        open.ifPresent(_ -> drafts.storeDiscarded(draft, now()));
        return open.isPresent();
    }

    /**
     * Publishes a report, once and for good: the client reads it from then on.
     *
     * @param seen the content hash of what the officer looked at
     * @param looked whether the officer says to have looked at what there is to look at once more
     */
    @Transactional
    public PublishOutcome publish(ReportDraftId draft, String seen, boolean looked) {
        var officer = actor.actingOfficer();
        var open = drafts.lock(draft, officer).filter(there -> !isReported(there));
        if (open.isEmpty()) {
            return new PublishOutcome.TooLate();
        }
        var report = open.get();
        if (!report.contentHash().equals(seen)) {
            return new PublishOutcome.ChangedMeanwhile();
        }
        var lacks = DraftChecks.lacks(report);
        if (!lacks.isEmpty()) {
            return new PublishOutcome.Lacking(lacks);
        }
        var warnings = DraftChecks.warnings(report);
        if (!warnings.isEmpty() && !looked) {
            return new PublishOutcome.LookFirst(warnings);
        }
        var published = versions.publish(firstVersion(report, officer)).orElseThrow();
        drafts.storePublished(draft, published);
        events.publishEvent(new ReportPublished(published, 1, report.client()));
        return new PublishOutcome.Published(published);
    }

    private boolean isReported(ReportDraft draft) {
        return draft.contact().attempt().isEmpty()
                && contacts.isReported(draft.contact().conversation());
    }

    private NewVersion firstVersion(ReportDraft report, OfficerId officer) {
        var before = new String[] {""};
        return new NewVersion(
                "verslag-" + UUID.randomUUID(),
                1,
                Optional.empty(),
                report.client(),
                report.contact().conversation(),
                report.contact().kind(),
                report.contact().at(),
                drafts.officerName(officer),
                Optional.of(officer),
                now(),
                report.contentHash(),
                report.sentences().stream()
                        .map(sentence -> {
                            var begins = !sentence.topic().equals(before[0]);
                            before[0] = sentence.topic();
                            return NewSentence.first(
                                    begins ? Optional.of(template.title(sentence.topic())) : Optional.empty(),
                                    sentence.wording(),
                                    sentence.agreement());
                        })
                        .toList(),
                List.of());
    }

    /** What is done with a sentence of a draft that is open. */
    private interface Change {
        void make(ReportDraft draft, DraftSentence sentence);
    }

    private DraftOutcome change(ReportDraftId draft, DraftSentenceId sentence, Change change) {
        var open = drafts.lock(draft, actor.actingOfficer());
        var there = open.flatMap(one -> one.sentence(sentence));
        if (open.isEmpty() || there.isEmpty()) {
            return new DraftOutcome.TooLate();
        }
        change.make(open.get(), there.get());
        return new DraftOutcome.Changed(sentence);
    }

    private static int end(ReportDraft draft, String topic) {
        return draft.all().stream()
                        .filter(sentence -> sentence.topic().equals(topic))
                        .mapToInt(DraftSentence::position)
                        .max()
                        .orElse(0)
                + 1;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
