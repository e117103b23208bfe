package nl.mijngesprek.portal.outreach;

import java.util.Locale;

/** Where a client is with a conversation. Computed from what happened each time it is asked, and kept nowhere. */
public enum OutreachState {
    /** Invited, and nothing heard; perhaps not looked for yet. */
    INVITED,
    /** The client said something: to the invitation, or why not. */
    ANSWERED,
    /** The client took another moment. */
    MOVED,
    /** The municipality called the conversation off. */
    CALLED_OFF,
    CAME,
    EXCUSED,
    /** Invited again and looked for, and never spoken with. It leads to care, not to enforcement (E2). */
    NOT_REACHED,
    /** The client said so, by an act of the client's own (E3). */
    DECLINED;

    /** As keys of texts write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
