package nl.mijngesprek.portal.outbox;

import java.time.Instant;

/** A message was handed over; told in the transaction that marks it, as {@link nl.mijngesprek.portal.identity.Actor.Sender}. */
public record MessageHandedOver(String key, Channel channel, Instant at) {}
