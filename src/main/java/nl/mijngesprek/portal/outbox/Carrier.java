package nl.mijngesprek.portal.outbox;

import java.io.IOException;

/** Takes the messages of one channel to whoever delivers them. */
public interface Carrier {

    Channel channel();

    /**
     * Hands a message over. The same one may come again, after a failure or a crash: it carries its id along,
     * so that the other side sees that it is the same.
     */
    void handOver(Message message) throws IOException;
}
