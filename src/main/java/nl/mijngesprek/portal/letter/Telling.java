package nl.mijngesprek.portal.letter;

import java.util.Optional;
import nl.mijngesprek.portal.outbox.Channel;

/**
 * How a client hears that a conversation was called off.
 *
 * @param by what goes out; empty when nothing does
 * @param invited whether the client knew of the conversation at all
 * @param callToo whether the officer had better call: the client wants that, a letter comes too late, or nothing goes out
 */
public record Telling(Optional<Channel> by, boolean invited, boolean callToo) {}
