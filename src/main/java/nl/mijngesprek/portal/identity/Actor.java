package nl.mijngesprek.portal.identity;

/** Who acts. Each kind is a database role of its own and sees what that role's policies show. */
public sealed interface Actor {

    /** The database role of this kind of actor. */
    String databaseRole();

    /** A client who is logged in. */
    record Client(ClientId id) implements Actor {
        @Override
        public String databaseRole() {
            return "portal_client";
        }
    }

    /** An officer of the municipality who is logged in. */
    record Officer(OfficerId id) implements Actor {
        @Override
        public String databaseRole() {
            return "portal_officer";
        }
    }

    /** Somebody who helps clients, logged in, at their own pages. */
    record Helper(HelperId id) implements Actor {
        @Override
        public String databaseRole() {
            return "portal_helper";
        }
    }

    /** The same, acting for one client by that client's permission. */
    record Acting(HelperId helper, MandateId mandate, ClientId client) implements Actor {
        @Override
        public String databaseRole() {
            return "portal_acting";
        }
    }

    /** The portal itself, while it finds out who is logging in. */
    record SignIn() implements Actor {
        @Override
        public String databaseRole() {
            return "portal_sign_in";
        }
    }

    /** The case system of the municipality. */
    record Intake() implements Actor {
        @Override
        public String databaseRole() {
            return "portal_intake";
        }
    }

    /** The portal itself, while it hands over the messages of the outbox. */
    record Sender() implements Actor {
        @Override
        public String databaseRole() {
            return "portal_sender";
        }
    }

    /** The portal itself, while it reminds clients of coming conversations. */
    record Reminder() implements Actor {
        @Override
        public String databaseRole() {
            return "portal_reminder";
        }
    }

    /** The portal itself, while it tells clients that there is something new about a report. */
    record Notifier() implements Actor {
        @Override
        public String databaseRole() {
            return "portal_notifier";
        }
    }

    /** The portal itself, while it delivers reports to the case system. */
    record CaseDelivery() implements Actor {
        @Override
        public String databaseRole() {
            return "portal_case";
        }
    }

    /** The portal itself, while it removes what was kept long enough. */
    record Retention() implements Actor {
        @Override
        public String databaseRole() {
            return "portal_retention";
        }
    }

    /**
     * Somebody with the code of a letter; sees what belongs to that code and nothing else.
     *
     * @param codeHash the keyed hash of the code, in hexadecimal digits
     */
    record Reply(String codeHash) implements Actor {
        @Override
        public String databaseRole() {
            return "portal_reply";
        }
    }
}
