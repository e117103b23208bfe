package nl.mijngesprek.portal.identity.oidc;

import java.time.Duration;
import nl.mijngesprek.portal.shared.Misconfigured;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a login lasts. Refuses with a {@link Misconfigured} what DigiD's norms forbid, and for officers a working day.
 *
 * @param idle how long without doing anything; at most 15 minutes
 * @param lifetime how long one with DigiD in all, a client's and that of who helps privately; at most 2 hours
 * @param officerLifetime how long one with an account of an organisation in all; at most 8 hours
 */
@ConfigurationProperties("portal.session")
record SessionSettings(
        @DefaultValue("15m") Duration idle,
        @DefaultValue("2h") Duration lifetime,
        @DefaultValue("8h") Duration officerLifetime) {

    private static final Duration LONGEST_IDLE = Duration.ofMinutes(15);
    private static final Duration LONGEST_LIFETIME = Duration.ofHours(2);
    private static final Duration WORKING_DAY = Duration.ofHours(8);

    SessionSettings {
        check("portal.session.idle", idle, LONGEST_IDLE);
        check("portal.session.lifetime", lifetime, LONGEST_LIFETIME);
        check("portal.session.officer-lifetime", officerLifetime, WORKING_DAY);
    }

    Duration lifetimeOf(Registration registration) {
        return switch (registration) {
            case DIGID, HELPER -> lifetime;
            case ORGANISATION, SUPPORT -> officerLifetime;
        };
    }

    private static void check(String property, Duration value, Duration longest) {
        if (value.isNegative() || value.isZero() || value.compareTo(longest) > 0) {
            throw new Misconfigured(
                    property,
                    "is %d seconds; it must be more than 0 and at most %d minutes."
                            .formatted(value.toSeconds(), longest.toMinutes()));
        }
    }
}
