package nl.mijngesprek.portal.clientsupport;

import java.time.Instant;
import java.util.Optional;
import nl.mijngesprek.portal.invitation.ConversationId;

/**
 * What a client asked of an organisation: between these two, and never seen by the municipality (C2).
 *
 * @param talk with {@link RequestKind#COME_ALONG}: which conversation
 * @param phone where the client can be called; empty once withdrawn
 * @param words what the client wrote beside it; empty when nothing, or withdrawn
 * @param officerMayKnow whether the officer of the conversation may know who comes along; no, unless the client says so
 * @param opened who of the organisation read it first
 */
public record SupportRequest(
        RequestId id,
        Asker asker,
        Asked asked,
        RequestKind kind,
        Optional<Talk> talk,
        String phone,
        PartOfDay partOfDay,
        String words,
        boolean officerMayKnow,
        Instant sentAt,
        Optional<Instant> withdrawnAt,
        Optional<Opened> opened,
        Optional<RequestAnswer> answer) {

    /** Who asks, and the language the municipality knows this client by. */
    public record Asker(String name, String languageCode) {}

    /** Who is asked. */
    public record Asked(OrganisationId organisation, String name, String phone) {}

    /** The conversation somebody is to come along to. */
    public record Talk(ConversationId conversation, Instant startsAt) {}

    /** Who of the organisation read the request first, and when. */
    public record Opened(String supporter, Instant at) {}

    /** Where a request is on its way. */
    public enum State {
        WAITING,
        ACCEPTED,
        DECLINED,
        WITHDRAWN
    }

    public State state() {
        if (withdrawnAt.isPresent()) {
            return State.WITHDRAWN;
        }
        return answer.map(given -> switch (given) {
                    case RequestAnswer.Accepted _ -> State.ACCEPTED;
                    case RequestAnswer.Declined _ -> State.DECLINED;
                })
                .orElse(State.WAITING);
    }
}
