package nl.mijngesprek.portal.identity;

/**
 * Whose records may be seen. Every query about a client takes one, so that it cannot be written without saying who is looking;
 * row-level security in the database is the second wall.
 */
public record Viewer(ClientId client) {}
