package nl.mijngesprek.portal.clientsupport;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the client who is logged in asks of organisations, and how that stands. Nobody but the client and the organisation
 * asked ever sees any of it (C2).
 */
@Service
public class SupportRequests {

    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9]{8,15}");
    private static final int LONGEST_PHONE = 40;

    private final SupportRequestTable table;
    private final RequestDraftTable drafts;
    private final SupportChoiceTable choice;
    private final SupportOrganisationTable organisations;
    private final CurrentActor actor;
    private final Clock clock;

    SupportRequests(
            SupportRequestTable table,
            RequestDraftTable drafts,
            SupportChoiceTable choice,
            SupportOrganisationTable organisations,
            CurrentActor actor,
            Clock clock) {
        this.table = table;
        this.drafts = drafts;
        this.choice = choice;
        this.organisations = organisations;
        this.actor = actor;
        this.clock = clock;
    }

    /** What was sent, newest first. */
    @Transactional(readOnly = true)
    public List<SupportRequest> mine() {
        return table.of(actor.viewer());
    }

    @Transactional(readOnly = true)
    public Optional<SupportRequest> find(RequestId request) {
        return table.find(request, actor.viewer());
    }

    /** What is being written to this organisation. */
    @Transactional(readOnly = true)
    public RequestDraft draft(OrganisationId organisation, RequestKind kind) {
        return drafts.draft(organisation, kind, actor.viewer()).orElse(RequestDraft.EMPTY);
    }

    /** The client's conversations to which somebody can be asked along, soonest first. */
    @Transactional(readOnly = true)
    public List<SupportRequest.Talk> talksAhead() {
        return drafts.ahead(actor.viewer(), clock.instant());
    }

    /** Keeps the number as far as it is typed; what is longer than any number is cut off. */
    @Transactional
    public void keepPhone(OrganisationId organisation, RequestKind kind, String typed) {
        var clean = Words.clean(typed);
        drafts.begin(organisation, kind, actor.viewer());
        drafts.keepPhone(
                organisation, kind, actor.viewer(), clean.substring(0, Math.min(clean.length(), LONGEST_PHONE)));
    }

    /** Keeps when the client likes to be called. */
    @Transactional
    public void keepPartOfDay(OrganisationId organisation, RequestKind kind, PartOfDay part) {
        drafts.begin(organisation, kind, actor.viewer());
        drafts.keepPartOfDay(organisation, kind, actor.viewer(), part);
    }

    /** Keeps to which conversation somebody is to come along; false when the client has no such conversation ahead. */
    @Transactional
    public boolean keepConversation(OrganisationId organisation, ConversationId conversation) {
        if (!drafts.isAhead(conversation, actor.viewer(), clock.instant())) {
            return false;
        }
        drafts.begin(organisation, RequestKind.COME_ALONG, actor.viewer());
        drafts.keepConversation(organisation, actor.viewer(), conversation);
        return true;
    }

    /** Keeps the words beside a request; nothing typed is lost. */
    @Transactional
    public Words.Saving saveWords(OrganisationId organisation, RequestKind kind, String typed, int version) {
        if (typed.isBlank() && version == 0) {
            return new Words.Saved(Words.NONE);
        }
        drafts.begin(organisation, kind, actor.viewer());
        return drafts.words(organisation, kind, actor.viewer()).save(typed, version, clock.instant());
    }

    /** Sends what was written to this organisation, with the number as it is typed now. */
    @Transactional
    public RequestOutcome send(OrganisationId organisation, RequestKind kind, String phone) {
        var viewer = actor.viewer();
        var number = phone.replaceAll("[\\s()./-]", "");
        if (!NUMBER.matcher(number).matches()) {
            return new RequestOutcome.NoNumber();
        }
        if (organisations
                .find(organisation)
                .filter(SupportOrganisation::hasRoom)
                .isEmpty()) {
            return new RequestOutcome.NoRoom();
        }
        drafts.begin(organisation, kind, viewer);
        var conversation = drafts.draft(organisation, kind, viewer)
                .orElse(RequestDraft.EMPTY)
                .conversation();
        if (kind == RequestKind.COME_ALONG
                && conversation
                        .filter(chosen -> drafts.isAhead(chosen, viewer, clock.instant()))
                        .isEmpty()) {
            return new RequestOutcome.NoConversation();
        }
        return table.waiting(organisation, kind, conversation, viewer)
                .<RequestOutcome>map(RequestOutcome.AlreadyAsked::new)
                .orElseGet(() ->
                        new RequestOutcome.Sent(drafts.send(organisation, kind, viewer, number, clock.instant())));
    }

    /** Takes a request back: name, number and words are gone for the organisation at once. False when there is none. */
    @Transactional
    public boolean withdraw(RequestId request) {
        return table.withdraw(request, actor.viewer(), clock.instant());
    }

    /** Says whether the officer of the conversation may know who comes along. False when there is no such request. */
    @Transactional
    public boolean tellOfficer(RequestId request, boolean officerMayKnow) {
        return table.tellOfficer(request, actor.viewer(), officerMayKnow);
    }

    /**
     * Proposes an organisation to a client who does not want to choose: independent, free, with room, and not one that said
     * no. Of these one that speaks the language, then one that helps where the client lives, then the one where the fewest wait;
     * the same each time. Empty when none has room. Nothing about it is kept, and the client is not weighed in any way.
     */
    @Transactional(readOnly = true)
    public Optional<SupportChoice> chooseForMe(Language language) {
        var viewer = actor.viewer();
        var seeker = choice.seeker(viewer);
        var home = seeker.neighbourhood();
        var waiting = choice.waitingAtOrganisations();
        return organisations.all().stream()
                .filter(one -> one.hasRoom()
                        && one.independent()
                        && one.free()
                        && !seeker.refusedBy().contains(one.id()))
                .map(one -> new SupportChoice(one, one.speaks(language.code()), home.filter(one::helpsIn)))
                .filter(choice -> home.isEmpty() || choice.nearby().isPresent())
                .min(comparing((SupportChoice choice) -> !choice.speaks())
                        .thenComparing(choice ->
                                waiting.getOrDefault(choice.organisation().id(), 0L)));
    }
}
