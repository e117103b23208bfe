package nl.mijngesprek.portal.identity;

import java.io.Serializable;
import java.util.UUID;

/** One permission: that one helper acts for one client. */
public record MandateId(UUID value) implements Serializable {}
