package nl.mijngesprek.portal.questionnaire;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.CurrentActor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The versions of lists, for the officers who write them; acts as {@link Actor.Officer}. The database holds that they are editors. */
@Service
public class Questionnaires {

    private final VersionTable table;
    private final UsualOptions usualOptions;
    private final CurrentActor actor;
    private final Clock clock;

    Questionnaires(VersionTable table, UsualOptions usualOptions, CurrentActor actor, Clock clock) {
        this.table = table;
        this.usualOptions = usualOptions;
        this.actor = actor;
        this.clock = clock;
    }

    /** Every published version: by list, the newest first. */
    @Transactional(readOnly = true)
    public List<PublishedVersion> published() {
        actor.actingOfficer();
        return table.published();
    }

    /** What this version says; empty when it is not published. */
    @Transactional(readOnly = true)
    public Optional<QuestionnaireContent> content(QuestionnaireId version) {
        actor.actingOfficer();
        return table.content(version);
    }

    /** Writes the next version of a list, for a second officer to publish; until then no client gets it. */
    @Transactional
    public void submit(QuestionnaireId id, String reference, QuestionnaireContent content) {
        var questions = content.questions().stream().map(usualOptions::complete).toList();
        table.submit(
                id,
                reference,
                new QuestionnaireContent(content.title(), content.aim(), content.topics(), questions),
                actor.actingOfficer());
    }

    /** Takes a submitted version back, as if it never was submitted. */
    @Transactional
    public void withdraw(QuestionnaireId id) {
        actor.actingOfficer();
        table.withdraw(id);
    }

    /**
     * Publishes what another officer submitted: from now on it can be sent, and never changes. False when it is not there
     * any more, or published already. The officer who wrote it is refused by the database with an exception.
     */
    @Transactional
    public boolean publish(QuestionnaireId id) {
        return table.publish(id, actor.actingOfficer(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
