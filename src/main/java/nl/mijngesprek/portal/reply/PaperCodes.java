package nl.mijngesprek.portal.reply;

import java.util.UUID;
import nl.mijngesprek.portal.reply.ReplyKey.Purpose;
import org.springframework.stereotype.Component;

/**
 * The codes on lists of questions on paper, which tell who types them in whose they are. Made anew from the key at every
 * print, like the codes of letters; none of them is ever the code of a letter, and none opens anything without a login.
 */
@Component
public class PaperCodes {

    private final ReplyKey key;

    PaperCodes(ReplyKey key) {
        this.key = key;
    }

    /** The code on the paper of this client's list. */
    public ReplyCode codeOf(UUID sheet) {
        return ReplyCode.ofHash(key.hash(Purpose.PAPER, sheet.toString()));
    }

    /** What the database has of a code: 32 bytes. */
    public byte[] hash(ReplyCode code) {
        return key.hash(Purpose.FIND_PAPER, code.characters());
    }
}
