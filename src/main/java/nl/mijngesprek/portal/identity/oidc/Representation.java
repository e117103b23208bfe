package nl.mijngesprek.portal.identity.oidc;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.mijngesprek.portal.identity.Bsn;
import nl.mijngesprek.portal.identity.HelperTask;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether somebody logs in for themselves or for somebody else. With any claim on board that says the second, the plain
 * BSN is never taken for who acts: with several brokers it is then the person represented.
 */
final class Representation {

    /** For whom somebody logged in. */
    sealed interface Login {

        /** For themselves: no claim says anything else. */
        record Oneself() implements Login {}

        /** For somebody else, as configured. The two are never the same. */
        record ForAnother(Bsn represented, Bsn acting, Set<HelperTask> tasks) implements Login {}

        /** Refused. */
        record Refused(String reason) implements Login {}
    }

    /** Claims by which brokers say that one person logs in for another. */
    private static final Set<String> NAMES = Set.of(
            "represents",
            "act",
            "acting_nin",
            "gemachtigde",
            "vertegenwoordigde",
            "legalsubjectid",
            "actingsubjectid",
            "urn:nl-eid-gdi:1.0:legalsubjectid",
            "urn:nl-eid-gdi:1.0:actingsubjectid");

    /** A number with its sector: {@code s00000000} is the BSN's, others (such as the old sofi-number's) are not. */
    private static final Pattern OTHER_SECTOR = Pattern.compile("[sS](?!00000000)[0-9]{8}:.*");

    private static final Pattern BSN_SECTOR = Pattern.compile("[sS]00000000:");

    private final String bsnClaim;
    private final Optional<ClaimShape> shape;

    /**
     * @param bsnClaim the claim that carries the BSN of who logs in for themselves
     * @param shape empty when nobody logs in for anybody else
     */
    Representation(String bsnClaim, Optional<ClaimShape> shape) {
        this.bsnClaim = bsnClaim;
        this.shape = shape;
    }

    /** Whether any claim says that this login is for somebody else, or brings a number of another sector than the BSN's. */
    boolean isIn(Map<String, Object> claims) {
        return says(claims, "", _ -> false)
                || shape.filter(one -> isIn(one, claims)).isPresent();
    }

    private boolean isIn(ClaimShape one, Map<String, Object> claims) {
        // Where the plain BSN is the person represented, it is there at every login and says nothing by itself.
        return Claims.at(one.acting(), claims) != null
                || (!one.represented().equals(bsnClaim) && Claims.at(one.represented(), claims) != null);
    }

    /**
     * Reads what the provider said.
     *
     * @param claims those of the ID token and of the user info together
     */
    Login read(Map<String, Object> idToken, Map<String, Object> claims) {
        if (!isIn(idToken) && !isIn(claims)) {
            return new Login.Oneself();
        }
        return shape.map(one -> read(one, idToken, claims))
                .orElseGet(() -> new Login.Refused("representation is not configured"));
    }

    private static Login read(ClaimShape one, Map<String, Object> idToken, Map<String, Object> claims) {
        if (says(idToken, "", one::has) || says(claims, "", one::has)) {
            return new Login.Refused("another claim speaks of representation, or a number is of another sector");
        }
        if (contradicts(one.represented(), idToken, claims) || contradicts(one.acting(), idToken, claims)) {
            return new Login.Refused("ID token and user info name different people");
        }
        if (one.service()
                .filter(service -> !service.value().equals(Claims.at(service.claim(), claims)))
                .isPresent()) {
            return new Login.Refused("the authorisation is for another service");
        }
        var represented = bsn(Claims.at(one.represented(), claims));
        var acting = bsn(Claims.at(one.acting(), claims));
        if (represented.isEmpty() || acting.isEmpty()) {
            return new Login.Refused("one of the two BSNs is missing or no BSN");
        }
        return represented.equals(acting)
                ? new Login.Refused("who acts and who is represented are the same person")
                : new Login.ForAnother(represented.get(), acting.get(), one.tasks());
    }

    private static boolean contradicts(String claim, Map<String, Object> idToken, Map<String, Object> claims) {
        var inToken = Claims.at(claim, idToken);
        return inToken != null && !inToken.equals(Claims.at(claim, claims));
    }

    private static Optional<Bsn> bsn(@Nullable Object claimed) {
        return claimed instanceof String text
                ? Bsn.parse(BSN_SECTOR.matcher(text).lookingAt() ? text.substring(text.indexOf(':') + 1) : text)
                : Optional.empty();
    }

    private static boolean says(@Nullable Object claims, String path, Predicate<String> isKnown) {
        return switch (claims) {
            case Map<?, ?> map ->
                map.entrySet().stream().anyMatch(claim -> {
                    var name = String.valueOf(claim.getKey());
                    var here = path.isEmpty() ? name : path + "." + name;
                    return (NAMES.contains(name.toLowerCase(Locale.ROOT)) && !isKnown.test(here))
                            || says(claim.getValue(), here, isKnown);
                });
            case Collection<?> values -> values.stream().anyMatch(value -> says(value, path, isKnown));
            case String text -> OTHER_SECTOR.matcher(text).matches();
            case null, default -> false;
        };
    }
}
