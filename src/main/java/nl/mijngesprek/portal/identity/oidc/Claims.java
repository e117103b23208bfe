package nl.mijngesprek.portal.identity.oidc;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.mijngesprek.portal.identity.Bsn;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.transaction.TransactionException;

/** What providers say of somebody, and how the portal answers it. */
final class Claims {

    private Claims() {}

    /** The claim with this name; dots lead into nested ones. */
    static @Nullable Object at(String path, Map<String, Object> claims) {
        // Names with dots in them exist (urn:…:1.0:…), so the whole path goes first.
        if (claims.containsKey(path)) {
            return claims.get(path);
        }
        Object found = claims;
        for (var name : List.of(path.split("\\.", -1))) {
            found = found instanceof Map<?, ?> nested ? nested.get(name) : null;
        }
        return found;
    }

    /** Whether this number is anywhere in these claims; a token with it is not kept. */
    static boolean carries(@Nullable Object claims, Bsn number) {
        return switch (claims) {
            case Map<?, ?> map -> map.values().stream().anyMatch(nested -> carries(nested, number));
            case Collection<?> values -> values.stream().anyMatch(nested -> carries(nested, number));
            case null -> false;
            default -> number.isIn(claims.toString());
        };
    }

    /** Looks somebody up; a database that cannot be asked is no refusal of this person. */
    static <T> T lookUp(Supplier<T> work) {
        try {
            return work.get();
        } catch (DataAccessException | TransactionException failure) {
            throw new InternalAuthenticationServiceException("nobody can be looked up now", failure);
        }
    }

    static OAuth2AuthenticationException refusal(String code, String description) {
        return new OAuth2AuthenticationException(new OAuth2Error(code, description, null), code);
    }
}
