package nl.mijngesprek.portal.report;

import java.time.Instant;
import java.util.Optional;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.invitation.ConversationId;

/**
 * That remarks beside a report wait for an answer, and never what they say.
 *
 * @param root the first version of the report
 * @param officerName who holds the conversation
 * @param oldest when the remark was sent that waits longest
 * @param newest the newest version, where the officer who asks may see the report
 */
public record WaitingReport(
        ReportId root,
        ClientId client,
        String clientName,
        ConversationId conversation,
        String officerName,
        int waiting,
        Instant oldest,
        Optional<ReportId> newest) {}
