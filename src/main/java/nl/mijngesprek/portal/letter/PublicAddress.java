package nl.mijngesprek.portal.letter;

import nl.mijngesprek.portal.shared.Misconfigured;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where clients find us: the portal's own address, the phone number and the desk, as letters and messages name them. */
@Component
class PublicAddress {

    private final String portal;
    private final String phone;
    private final String desk;

    PublicAddress(
            @Value("${portal.address:}") String portal,
            @Value("${portal.phone:}") String phone,
            @Value("${portal.desk:}") String desk) {
        if (!portal.matches("https?://[^/\\s]+")) {
            throw new Misconfigured(
                    "portal.address",
                    "is missing or no address; letters name it, so it wants how clients type it, such as https://gesprek.example, without a slash at its end.");
        }
        this.portal = portal;
        this.phone = phone;
        this.desk = desk;
    }

    /** As one types it. */
    String shown() {
        return portal.replaceFirst("^https?://", "");
    }

    /** The page for answering with a code, as one types it. */
    String replyShown() {
        return shown() + "/antwoord";
    }

    /** The page for answering, with this code filled in. */
    String reply(String code) {
        return portal + "/antwoord?code=" + code;
    }

    /** The page of a question by SMS, as a link. */
    String consent(String code) {
        return portal + "/ja/" + code;
    }

    String phone() {
        return phone;
    }

    String desk() {
        return desk;
    }
}
