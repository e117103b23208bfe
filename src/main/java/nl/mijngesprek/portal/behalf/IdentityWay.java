package nl.mijngesprek.portal.behalf;

import java.util.Arrays;
import java.util.Optional;

/** A way in which an officer makes sure who somebody is. Which of them suffice is the municipality's {@link IdentityRule}. */
public enum IdentityWay {
    /** Rang off, and called the number that the municipality knows. */
    CALLED_BACK(Contact.PHONE, "called-back"),
    /** Asked what the client knows and others do not; what was asked and answered is kept nowhere. */
    CONTROL_QUESTIONS(Contact.PHONE, "control-questions"),
    /** Saw an identity document; its number is kept nowhere. */
    DOCUMENT_AT_DESK(Contact.DESK, "identity-document"),
    DOCUMENT_AT_DOOR(Contact.VISIT, "identity-document"),
    /** Spoke with the client at the address that the municipality knows. */
    KNOWN_ADDRESS(Contact.VISIT, "known-address"),
    SIGNATURE(Contact.PAPER, "signature");

    private final Contact contact;
    private final String way;

    IdentityWay(Contact contact, String way) {
        this.contact = contact;
        this.way = way;
    }

    public Contact contact() {
        return contact;
    }

    /** As the database writes it, beside the contact. */
    String way() {
        return way;
    }

    /** Contact and way in one, such as {@code phone-called-back}: as settings have it, and the texts. */
    public String code() {
        return contact.code() + "-" + way;
    }

    public static Optional<IdentityWay> ofCode(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code().equals(code))
                .findFirst();
    }

    static IdentityWay of(String contact, String way) {
        return ofCode(contact + "-" + way).orElseThrow();
    }
}
