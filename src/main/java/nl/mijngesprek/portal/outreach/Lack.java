package nl.mijngesprek.portal.outreach;

import java.time.Instant;
import java.util.Set;

/** One thing that is missing before a sanction may be proposed. */
public sealed interface Lack {

    /** As the database names it. */
    String code();

    /** The conversation is voluntary, and stays without a sanction (A5). */
    record Obliged() implements Lack {
        @Override
        public String code() {
            return "obliged";
        }
    }

    /** The municipality called the conversation off: nobody stayed away. */
    record CalledOff() implements Lack {
        @Override
        public String code() {
            return "called-off";
        }
    }

    /** Fewer than {@value SanctionGate#INVITATIONS} invitations arrived. */
    record Invitations(int delivered) implements Lack {
        @Override
        public String code() {
            return "invitations";
        }
    }

    /** The client told why, and no officer took that up. */
    record ReasonTakenUp(Instant toldAt) implements Lack {
        @Override
        public String code() {
            return "reason-taken-up";
        }
    }

    /** No reason is known, and it was asked for in fewer than {@value SanctionGate#CHANNELS} ways. */
    record Channels(Set<Channel> tried) implements Lack {
        public Channels {
            tried = Set.copyOf(tried);
        }

        @Override
        public String code() {
            return "channels";
        }
    }

    /** No reason is known, there may be a number, and it was not called at {@value SanctionGate#PARTS_OF_DAY} parts of the day. */
    record Calls(Set<PartOfDay> tried) implements Lack {
        public Calls {
            tried = Set.copyOf(tried);
        }

        @Override
        public String code() {
            return "calls";
        }
    }

    /** No reason is known, and nobody went to see the client (E5). */
    record HomeVisit() implements Lack {
        @Override
        public String code() {
            return "home-visit";
        }
    }
}
