package nl.mijngesprek.portal.outbox;

import java.io.IOException;

/** The other side works, and will not take this message: the number or the address is no good, now or later. */
final class Refused extends IOException {

    static final String NAME = "Refused";

    Refused(String why) {
        super(why);
    }

    Refused(String why, Throwable cause) {
        super(why, cause);
    }
}
