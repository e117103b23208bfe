package nl.mijngesprek.portal.letter;

import java.util.Optional;
import nl.mijngesprek.portal.invitation.InvitationId;
import nl.mijngesprek.portal.shared.IdText;

/** Under what key the messages about an invitation are in the outbox, each once. */
final class InvitationKey {

    private static final String LETTER = "invitation ";
    private static final String NOTICE = "invitation notice ";

    private InvitationKey() {}

    static String of(InvitationId invitation) {
        return LETTER + invitation.value();
    }

    static String ofNotice(InvitationId invitation) {
        return NOTICE + invitation.value();
    }

    /** Which invitation the letter under this key is; empty when it is none. */
    static Optional<InvitationId> invitation(String key) {
        return key.startsWith(LETTER)
                ? IdText.parse(key.substring(LETTER.length()), InvitationId::new)
                : Optional.empty();
    }
}
