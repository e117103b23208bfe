package nl.mijngesprek.portal.clientsupport;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The second look at what organisations write about themselves, by editors; acts as {@link Actor.Officer}. Who wrote in a
 * proposal, as a helper or as a translating editor, does not approve it; here and in the database. For who is no editor there
 * is nothing.
 */
@Service
public class EntryDesk {

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 2_000;

    private final EntryProposalTable table;
    private final SupportOrganisationTable organisations;
    private final CurrentActor actor;

    EntryDesk(EntryProposalTable table, SupportOrganisationTable organisations, CurrentActor actor) {
        this.table = table;
        this.organisations = organisations;
        this.actor = actor;
    }

    /** Whether the officer who acts looks at texts. */
    @Transactional(readOnly = true)
    public boolean isEditor() {
        actor.actingOfficer();
        return table.isEditor();
    }

    /** What waits for an editor, what waits longest first. */
    @Transactional(readOnly = true)
    public List<EntryProposal> waiting() {
        actor.actingOfficer();
        return table.waiting();
    }

    /** All organisations, as clients read them; nothing for who is no editor. */
    @Transactional(readOnly = true)
    public List<SupportOrganisation> organisations() {
        actor.actingOfficer();
        return table.isEditor() ? organisations.all() : List.of();
    }

    /** Empty when there is none, and for who is no editor. */
    @Transactional(readOnly = true)
    public Optional<DeskEntry> find(OrganisationId organisation) {
        actor.actingOfficer();
        if (!table.isEditor()) {
            return Optional.empty();
        }
        return organisations.find(organisation).map(found -> {
            var waiting = table.waiting(organisation);
            return new DeskEntry(
                    found,
                    table.version(organisation),
                    waiting,
                    waiting.map(EntryProposal::id).filter(table::isOwnWords).isPresent());
        });
    }

    /** From now on clients read it. */
    @Transactional
    public EntryDecisionOutcome approve(EntrySeen.Waiting seen) {
        actor.actingOfficer();
        if (table.isOwnWords(seen.id())) {
            return new EntryDecisionOutcome.OwnWords();
        }
        return table.decide(seen, "approved")
                ? new EntryDecisionOutcome.Done()
                : new EntryDecisionOutcome.ChangedMeanwhile();
    }

    /** The organisation reads why, and may propose again. */
    @Transactional
    public EntryDecisionOutcome sendBack(EntrySeen.Waiting seen, String reason) {
        actor.actingOfficer();
        var words = Words.clean(reason).strip();
        if (words.isEmpty() || Words.length(words) > LONGEST_REASON) {
            return new EntryDecisionOutcome.ReasonMissing(LONGEST_REASON);
        }
        return table.sendBack(seen, words)
                ? new EntryDecisionOutcome.Done()
                : new EntryDecisionOutcome.ChangedMeanwhile();
    }

    /**
     * Puts translations into what waits, or into a proposal of their own; another editor approves them. The Dutch stays as it
     * is, whatever is handed in here.
     *
     * @param typed of each text the words by language
     */
    @Transactional
    public EntryOutcome translate(
            OrganisationId organisation, Map<EntryText, Map<String, String>> typed, EntrySeen seen) {
        actor.actingOfficer();
        var found = find(organisation);
        if (found.isEmpty()) {
            return new EntryOutcome.NotFound();
        }
        var now = found.get().words();
        var translated = TypedEntry.of(translated(now, typed));
        var problems = translated.problems();
        if (!problems.isEmpty()) {
            return new EntryOutcome.Refused(problems);
        }
        if (!seen.equals(found.get().seen())) {
            return new EntryOutcome.ChangedMeanwhile();
        }
        if (translated.words().equals(now)) {
            return new EntryOutcome.NothingNew();
        }
        var stored = seen.proposal()
                .map(there -> table.update(there, translated.words()))
                .orElseGet(() -> table.insert(organisation, translated.words()));
        return stored ? new EntryOutcome.Proposed() : new EntryOutcome.ChangedMeanwhile();
    }

    private static EntryWords translated(EntryWords now, Map<EntryText, Map<String, String>> typed) {
        var texts = new EnumMap<EntryText, LocalText>(EntryText.class);
        now.texts().forEach((key, text) -> {
            var byLanguage = new TreeMap<>(typed.getOrDefault(key, Map.of()));
            byLanguage.put(Language.DUTCH.code(), text.in(Language.DUTCH).words());
            texts.put(key, new LocalText(byLanguage));
        });
        return new EntryWords(texts, now.languages(), now.neighbourhoods(), now.phone(), now.address(), now.persons());
    }
}
