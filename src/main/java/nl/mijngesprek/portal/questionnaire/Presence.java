package nl.mijngesprek.portal.questionnaire;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * Another login that has the same list open now: another device of the client, or of somebody who helps.
 *
 * @param at the position of the question that is open there; empty for another page of the list
 * @param seenAt when it last showed that it is there
 * @param helper name of who is there for the client; empty for the client
 */
public record Presence(Optional<Integer> at, Instant seenAt, Optional<String> helper) implements Serializable {}
