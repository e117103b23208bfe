package nl.mijngesprek.portal.reply;

import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.invitation.InvitationId;
import nl.mijngesprek.portal.reply.ReplyKey.Purpose;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The codes on letters. A code is made anew from the key whenever it is printed; the database only has its keyed hash. */
@Service
public class ReplyCodes {

    private final ReplyTable table;
    private final ReplyKey key;

    ReplyCodes(ReplyTable table, ReplyKey key) {
        this.table = table;
        this.key = key;
    }

    /** Lets the code of this invitation answer it, from now until the conversation; in the transaction of whoever invites. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void issue(InvitationId invitation, ConversationId conversation, ClientId client) {
        table.issue(invitation, conversation, client, hash(codeOf(invitation)));
    }

    /** The code on the letter of this invitation. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public ReplyCode codeOf(InvitationId invitation) {
        return ReplyCode.ofHash(key.hash(Purpose.CODE, invitation.value().toString()));
    }

    /** What the database has of a code: 32 bytes. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public byte[] hash(ReplyCode code) {
        return key.hash(Purpose.FIND_CODE, code.characters());
    }
}
