package nl.mijngesprek.portal.behalf;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.mijngesprek.portal.shared.Misconfigured;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The municipality's rule: what it takes as proof of who somebody is. */
@Component
public class IdentityRule {

    private final Set<IdentityWay> ways = EnumSet.noneOf(IdentityWay.class);

    /** @param ways the codes of what suffices; refuses with {@link Misconfigured} one that is not known, and none at all */
    IdentityRule(@Value("${portal.identity.ways}") List<String> ways) {
        for (var code : ways) {
            this.ways.add(IdentityWay.ofCode(code.strip()).orElseThrow(IdentityRule::wrong));
        }
        if (this.ways.isEmpty()) {
            throw wrong();
        }
    }

    private static Misconfigured wrong() {
        return new Misconfigured(
                "portal.identity.ways",
                "wants what proves who somebody is, such as phone-called-back,desk-identity-document.");
    }

    /** What suffices where an officer meets somebody in one of these ways. */
    public List<IdentityWay> ways(Set<Contact> contacts) {
        return ways.stream().filter(way -> contacts.contains(way.contact())).toList();
    }

    boolean takes(IdentityWay way) {
        return ways.contains(way);
    }

    Set<IdentityWay> all() {
        return Set.copyOf(ways);
    }
}
