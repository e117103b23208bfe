package nl.mijngesprek.portal.demo.digid;

import java.util.Arrays;
import java.util.Optional;

/** How surely DigiD knows who somebody is, lowest first, each with the name it has on the wire. */
enum Assurance {
    BASIS("urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport"),
    MIDDEN("urn:oasis:names:tc:SAML:2.0:ac:classes:MobileTwoFactorContract"),
    SUBSTANTIEEL("urn:oasis:names:tc:SAML:2.0:ac:classes:Smartcard"),
    HOOG("urn:oasis:names:tc:SAML:2.0:ac:classes:SmartcardPKI");

    private final String acr;

    Assurance(String acr) {
        this.acr = acr;
    }

    String acr() {
        return acr;
    }

    /** The level of that name, as the login form sends it. */
    static Optional<Assurance> named(String name) {
        return Arrays.stream(values())
                .filter(level -> level.name().equals(name))
                .findFirst();
    }
}
