package nl.mijngesprek.portal.questionnaire;

import java.time.Clock;
import java.util.Optional;
import nl.mijngesprek.portal.audit.AccessLog;
import nl.mijngesprek.portal.audit.Look;
import nl.mijngesprek.portal.audit.Subject;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How an officer prepares for a conversation of their own. It is read, and translated; nothing else is done with it, here
 * or anywhere (B4, B6).
 */
@Service
public class Preparations {

    private final PreparationTable table;
    private final TranslationTable translations;
    private final AccessLog log;
    private final CurrentActor actor;
    private final Clock clock;

    Preparations(
            PreparationTable table, TranslationTable translations, AccessLog log, CurrentActor actor, Clock clock) {
        this.table = table;
        this.translations = translations;
        this.log = log;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * What the client handed over for this conversation; empty when it is of another officer, or not there. Acts as
     * {@link Actor.Officer}.
     */
    @Transactional
    public Optional<Preparation> find(ConversationId conversation) {
        var found = table.find(conversation, actor.actingOfficer());
        found.ifPresent(preparation ->
                log.looked(preparation.client(), Look.at(Subject.PREPARATION).about(conversation.value())));
        return found;
    }

    /**
     * Keeps what the officer writes beside words of the client, in Dutch; the client reads it. Refused for what is not
     * handed over, or no longer. Acts as {@link Actor.Officer}.
     *
     * @param ofVersion the version of the client's words that the officer read, 1 and up
     */
    @Transactional
    public Words.Saving translate(ConversationId conversation, Part part, int ofVersion, String typed, int version) {
        var officer = actor.actingOfficer();
        return table.viewer(conversation, officer)
                .<Words.Saving>map(viewer -> translations
                        .words(conversation, part, viewer, officer, ofVersion)
                        .save(typed, version, clock.instant()))
                .orElseGet(Words.NotYours::new);
    }
}
