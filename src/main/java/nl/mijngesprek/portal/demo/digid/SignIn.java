package nl.mijngesprek.portal.demo.digid;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/** That somebody said, once, which fictional person to be and how surely; good for one code. */
final class SignIn extends AbstractAuthenticationToken {

    private final String subject;
    private final Assurance assurance;
    private final Instant at;
    // The provider looks sessions up by their principal: each sign-in needs one of its own.
    private final UUID occasion = UUID.randomUUID();

    SignIn(String subject, Assurance assurance, Instant at) {
        super(List.of(FactorGrantedAuthority.withFactor("DIGID").issuedAt(at).build()));
        this.subject = subject;
        this.assurance = assurance;
        this.at = at;
        setAuthenticated(true);
    }

    Assurance assurance() {
        return assurance;
    }

    Instant at() {
        return at;
    }

    /** The subject of the ID token. */
    @Override
    public String getName() {
        return subject;
    }

    @Override
    public Object getPrincipal() {
        return occasion;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignIn that && occasion.equals(that.occasion);
    }

    @Override
    public int hashCode() {
        return occasion.hashCode();
    }
}
