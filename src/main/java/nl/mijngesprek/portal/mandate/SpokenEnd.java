package nl.mijngesprek.portal.mandate;

import java.time.Instant;
import nl.mijngesprek.portal.identity.MandateId;

/** A permission as an officer reads it aloud to the client who wants to end one: whose it is, and until when. */
public record SpokenEnd(MandateId mandate, String helper, Instant endsAt) {}
