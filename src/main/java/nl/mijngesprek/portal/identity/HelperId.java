package nl.mijngesprek.portal.identity;

import java.io.Serializable;
import java.util.UUID;

/** Somebody who helps clients, whoever they help. */
public record HelperId(UUID value) implements Serializable {}
