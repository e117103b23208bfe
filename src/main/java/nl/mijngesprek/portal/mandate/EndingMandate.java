package nl.mijngesprek.portal.mandate;

import java.time.Instant;
import nl.mijngesprek.portal.identity.ClientId;

/**
 * A permission of which the client is to hear that it ends.
 *
 * @param key of the message that tells it; there is one at most
 * @param helper who may act by it, with the organisation
 */
public record EndingMandate(String key, ClientId client, String helper, Instant endsAt) {}
